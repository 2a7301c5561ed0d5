import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { holdInHand } from "./inHand.ts";
import { fewTypes } from "./pagesSeen.ts";
import { startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

describe("a page in the hand", () => {
  holdInHand(fewTypes, () => visit);

  it.each(["/charts/village-counts-villages/", "/en/charts/otop-per-head/"])(
    "reads a table of one figure without a move sideways: %s",
    async (path) => {
      const { page, context } = await visit.open(path, { viewport: { width: 360, height: 740 } });
      const widths = await page.locator("#table").evaluate((section) => {
        for (const fold of section.querySelectorAll("details")) fold.open = true;
        const region = section.querySelector(".table-scroll")!;
        return { shown: region.clientWidth, all: region.scrollWidth };
      });
      expect(widths.shown).toBeGreaterThan(300);
      expect(widths.all).toBe(widths.shown);
      await context.close();
    },
  );

  it.each([
    ["/", 320],
    ["/en/", 320],
  ])("has its menu of five words on one line: %s at %i pixels", async (path, width) => {
    const { page, context } = await visit.open(path, { viewport: { width, height: 740 } });
    const tops = await page
      .locator(".site-header nav a")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(tops).toHaveLength(5);
    expect(new Set(tops).size).toBe(1);
    await context.close();
  });
});
