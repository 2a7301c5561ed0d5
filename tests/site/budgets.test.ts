import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { distFolder, filesIn, pagesIn } from "./dist.ts";
import { weightOf } from "./weight.ts";

const addresses = [...pagesIn(distFolder).keys()].filter((address) => address.endsWith("/"));

describe("the first view of a page", () => {
  it.each(addresses)("weighs at most 60 KB without fonts: %s", (address) => {
    expect(weightOf(distFolder, address).total).toBeLessThanOrEqual(60_000);
  });

  it("of a chart has at most 15 KB of script", () => {
    expect(weightOf(distFolder, "/charts/phase-targets/").script).toBeLessThanOrEqual(15_000);
    expect(weightOf(distFolder, "/en/charts/phase-targets/50/").script).toBeLessThanOrEqual(15_000);
  });

  it("of the question page fetches nothing of the database engine", () => {
    const { script } = weightOf(distFolder, "/explore/");
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(45_000);
  });
});

describe("a served file", () => {
  it("is smaller than 25 MB, which some hosts refuse", () => {
    const large = filesIn(distFolder).filter(
      (file) => statSync(join(distFolder, file)).size > 25e6,
    );
    expect(large).toEqual([]);
  });
});
