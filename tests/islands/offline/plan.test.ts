import { describe, expect, it } from "vitest";
import { planFor } from "../../../src/islands/offline/plan.ts";

const root = new URL("https://example.org/chumchon/");
const plan = (path: string, asked = {}) =>
  planFor(
    {
      ...{ method: "GET", url: new URL(path, root), isNavigation: false, isPart: false },
      ...asked,
    },
    root,
  );

describe("the plan for a request", () => {
  it.each(["", "en/", "areas/50/", "explore/?unit=tambon", "404.html"])(
    "asks the network first for a page: %s",
    (path) => {
      expect(plan(path, { isNavigation: true })).toEqual({ kind: "latest", isPage: true });
    },
  );

  it("takes a page for a page whatever hash stands in its address", () => {
    const path = "evidence/raw/000_70eba37103ef22f8/page.csv/";
    expect(plan(path)).toEqual({ kind: "latest", isPage: true });
  });

  it.each([
    ["_astro/Site.BgLz6ZZR.css", "files"],
    ["_astro/sarabun-400.Cz7USGv4.woff2", "files"],
    ["explore/areas-77e16206a5e4.json", "files"],
    ["data/026d85cf0a73/areas.parquet", "data"],
    ["engine/0123456789abcdef/duckdb-eh.wasm.gz", "data"],
  ])("takes a file named by its content from the copies: %s", (path, shelf) => {
    expect(plan(path)).toEqual({ kind: "lasting", shelf });
    expect(plan(path, { isPart: true })).toEqual({ kind: "lasting", shelf });
  });

  it.each(["data/latest/areas.csv", "data/latest.json", "compare/50.json", "icon.svg"])(
    "asks the network first for what changes under its name: %s",
    (path) => {
      expect(plan(path)).toEqual({ kind: "latest", isPage: false });
      expect(plan(path, { isPart: true })).toEqual({ kind: "pass" });
    },
  );

  it.each(["embed/phase-targets/50/", "en/embed/phase-targets/50/", "embed.js", "sw.js"])(
    "leaves alone what is of others: %s",
    (path) => {
      expect(plan(path, { isNavigation: true })).toEqual({ kind: "pass" });
    },
  );

  it("leaves alone other sites, other methods, and what stands beside the site on its host", () => {
    expect(plan("https://elsewhere.org/chumchon/")).toEqual({ kind: "pass" });
    expect(plan("https://example.org/other/")).toEqual({ kind: "pass" });
    expect(plan("areas/50/", { method: "POST" })).toEqual({ kind: "pass" });
    expect(plan("areas/50/", { method: "HEAD" })).toEqual({ kind: "pass" });
  });
});
