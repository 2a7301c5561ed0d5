import { rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashInputs } from "../../scripts/site/inputs.ts";
import { isSiteFresh, isSiteWhole, type Site, writeStamp } from "../../scripts/site/stamp.ts";
import { temporaryFolder, writeInto } from "./temporaryFolder.ts";

const settings = { siteUrl: "", base: "/" };

function builtSite(): Site {
  const root = temporaryFolder({
    "src/pages/index.astro": "<p />",
    "data/raw/a.csv": "a,b",
    "scripts/publish.ts": "",
    "public/robots.txt": "",
    "public/data/catalog.json": "{}",
    "package-lock.json": "{}",
    "astro.config.mjs": "",
    "tsconfig.json": "{}",
    "dist/index.html": "<p></p>",
    "dist/en/index.html": "<p></p>",
    "README.md": "",
  });
  const site = { root, settings };
  writeStamp(site, hashInputs(root, settings));
  return site;
}

describe("a built site", () => {
  it("is fresh while nothing changes", () => {
    expect(isSiteFresh(builtSite())).toBe(true);
  });

  it.each([
    "src/pages/index.astro",
    "src/new.ts",
    "data/raw/a.csv",
    "scripts/publish.ts",
    "public/robots.txt",
    "package-lock.json",
    "astro.config.mjs",
    "tsconfig.json",
  ])("is stale once %s has changed", (path) => {
    const site = builtSite();
    writeInto(site.root, path, "changed");
    expect(isSiteFresh(site)).toBe(false);
  });

  it.each(["src/pages/index.astro", "data/raw/a.csv"])("is stale once %s is gone", (path) => {
    const site = builtSite();
    rmSync(join(site.root, path));
    expect(isSiteFresh(site)).toBe(false);
  });

  it.each([
    "public/data/catalog.json",
    "public/engine/engine.json",
    "public/.data-new/catalog.json",
    "data/ledger/areas.md",
    "data/.ledger-old/areas.md",
    "README.md",
    "tests/a.test.ts",
  ])("is not made from %s", (path) => {
    const site = builtSite();
    writeInto(site.root, path, "changed");
    expect(isSiteFresh(site)).toBe(true);
  });

  it("stands whole though what it is made from has changed", () => {
    const site = builtSite();
    writeInto(site.root, "data/raw/a.csv", "changed");
    expect(isSiteWhole(site)).toBe(true);
    writeInto(site.root, "dist/index.html", "<q></p>");
    expect(isSiteWhole(site)).toBe(false);
  });

  it("is made for one address", () => {
    const site = builtSite();
    expect(isSiteFresh({ ...site, settings: { ...settings, base: "/chumchon/" } })).toBe(false);
  });

  it("is the same however old its sources are", () => {
    const site = builtSite();
    utimesSync(join(site.root, "data/raw/a.csv"), 1, 1);
    expect(isSiteFresh(site)).toBe(true);
  });

  it("is the same however old its pages are", () => {
    const site = builtSite();
    utimesSync(join(site.root, "dist/en/index.html"), 1, 1);
    expect(isSiteFresh(site)).toBe(true);
  });

  it("is stale once a page was taken away", () => {
    const site = builtSite();
    rmSync(join(site.root, "dist/en/index.html"));
    expect(isSiteFresh(site)).toBe(false);
  });

  it.each([
    ["cut short", "dist/index.html", ""],
    ["garbled", "dist/index.html", "<q></p>"],
    ["added", "dist/stray.html", ""],
  ])("is stale once a page was %s", (_what, path, text) => {
    const site = builtSite();
    writeInto(site.root, path, text);
    expect(isSiteFresh(site)).toBe(false);
  });

  it("is stale without its stamp, or with a broken one", () => {
    const site = builtSite();
    writeInto(site.root, "node_modules/.cache/chumchon/site.json", "{");
    expect(isSiteFresh(site)).toBe(false);
    rmSync(join(site.root, "node_modules/.cache/chumchon/site.json"));
    expect(isSiteFresh(site)).toBe(false);
  });
});

describe("the inputs", () => {
  it("tell a file's name from its content", () => {
    const one = temporaryFolder({ "src/a": "b", "src/c": "" });
    const two = temporaryFolder({ "src/a": "", "src/c": "b" });
    expect(hashInputs(one, {})).not.toBe(hashInputs(two, {}));
  });

  it("are the same wherever the project stands", () => {
    const [here, there] = [1, 2].map(() =>
      temporaryFolder({ "src/a": "b", "data/raw/ก.csv": "1" }),
    );
    expect(hashInputs(here!, {})).toBe(hashInputs(there!, {}));
  });
});
