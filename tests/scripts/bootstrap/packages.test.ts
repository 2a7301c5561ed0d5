import { describe, expect, it } from "vitest";
import { arePackagesInstalled } from "../../../scripts/bootstrap/packages.mjs";

const astro = { version: "7.3.4", integrity: "sha512-a" };
const forMac = { version: "1.0.0", integrity: "sha512-m", optional: true };
const lock = {
  packages: { "": { version: "0.1.0" }, "node_modules/astro": astro, "node_modules/mac": forMac },
};

const all = { withTestTools: true };

const installed = (packages: Record<string, { version?: string; integrity?: string }>) =>
  arePackagesInstalled(lock, { packages }, all);

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
    expect(arePackagesInstalled(lock, null, all)).toBe(false);
  });

  it("may lack what only tests use, where no test is run, and hold it all the same", () => {
    const vitest = { version: "5.1.1", integrity: "sha512-v", dev: true };
    const withTests = { packages: { ...lock.packages, "node_modules/vitest": vitest } };
    const lean = { packages: { "node_modules/astro": astro } };
    const few = { withTestTools: false };
    expect(arePackagesInstalled(withTests, lean, few)).toBe(true);
    expect(arePackagesInstalled(withTests, lean, all)).toBe(false);
    expect(arePackagesInstalled(withTests, withTests, few)).toBe(true);
    const other = { ...vitest, version: "5.1.0" };
    const stale = { packages: { ...lean.packages, "node_modules/vitest": other } };
    expect(arePackagesInstalled(withTests, stale, few)).toBe(false);
  });
});
