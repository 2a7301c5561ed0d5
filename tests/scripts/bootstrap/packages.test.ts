import { describe, expect, it } from "vitest";
import { arePackagesInstalled } from "../../../scripts/bootstrap/packages.mjs";

const astro = { version: "7.3.4", integrity: "sha512-a" };
const forMac = { version: "1.0.0", integrity: "sha512-m", optional: true };
const lock = {
  packages: { "": { version: "0.1.0" }, "node_modules/astro": astro, "node_modules/mac": forMac },
};

const installed = (packages: Record<string, { version?: string; integrity?: string }>) =>
  arePackagesInstalled(lock, { packages });

describe("the packages", () => {
  it("are installed when npm's own record agrees with the lock", () => {
    expect(installed({ "node_modules/astro": astro, "node_modules/mac": forMac })).toBe(true);
  });

  it("may lack those meant for other machines", () => {
    expect(installed({ "node_modules/astro": astro })).toBe(true);
  });

  it.each([
    ["a missing package", {}],
    ["another version", { "node_modules/astro": { ...astro, version: "7.3.5" } }],
    ["other bytes", { "node_modules/astro": { ...astro, integrity: "sha512-b" } }],
    ["a package no longer asked for", { "node_modules/astro": astro, "node_modules/left": astro }],
  ])("are installed anew for %s", (_reason, packages) => {
    expect(installed(packages)).toBe(false);
  });

  it("are installed anew where npm never finished", () => {
    expect(arePackagesInstalled(lock, null)).toBe(false);
  });
});
