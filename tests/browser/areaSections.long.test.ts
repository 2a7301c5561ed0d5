import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const phone = {
  // What a phone of today shows of a page, its own bars left out.
  ...{ viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 },
  ...{ isMobile: true, hasTouch: true },
};
const openSections = () =>
  [...document.querySelectorAll("details.fold[open]")].flatMap(
    (fold) => fold.closest("[id]")?.id ?? [],
  );
const screensTall = () => document.documentElement.scrollHeight / innerHeight;

describe("the sections of an area's page", () => {
  it.each(["areas/50/", "areas/51/", "areas/83/", "areas/5010/", "areas/501005/", "en/areas/50/"])(
    "leave at most six screens of a phone while they are closed: %s",
    async (path) => {
      const { page, complaints } = await visit.open(path, phone);
      expect(await page.evaluate(openSections)).toEqual([]);
      expect(await page.evaluate(screensTall)).toBeLessThanOrEqual(6);
      expect(complaints).toEqual([]);
    },
  );

  it("open where an address leads to them, and write themselves into it", async () => {
    const { page } = await visit.open("areas/50/#funds", phone);
    expect(await page.evaluate(openSections)).toEqual(["funds"]);
    await page.locator("#sources summary").first().tap();
    await page.waitForURL(/#sources$/);
    await page.reload();
    expect(await page.evaluate(openSections)).toContain("sources");
  });

  it("open by the row of links that stays at hand", async () => {
    const { page } = await visit.open("areas/50/", phone);
    const links = page.locator(".area-jumps a");
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      await page.locator(`.area-jumps a[href="${path}"]`).tap();
      const target = page.locator(`${path} > details`);
      // The sheet for paper stands open at the end.
      if (path !== "#sheet")
        await expect
          .poll(() => target.evaluate((fold: HTMLDetailsElement) => fold.open))
          .toBe(true);
      const top = await page
        .locator(path!)
        .evaluate((element) => element.getBoundingClientRect().top);
      const isLast = path === paths.at(-1);
      if (!isLast) expect(top).toBeGreaterThanOrEqual(40);
    }
  });

  it("stand open where there is room, and on paper", async () => {
    const { page: wide } = await visit.open("areas/51/", {
      viewport: { width: 1280, height: 900 },
    });
    expect(await wide.locator("details.fold:not([open])").count()).toBe(0);
    const { page } = await visit.open("areas/51/", phone);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("details.fold:not([open])").count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.evaluate(openSections)).toEqual([]);
  });

  it("hold every fact without script, a tap away", async () => {
    const { page } = await visit.open("areas/51/", { ...phone, javaScriptEnabled: false });
    await page.locator("#people summary").first().tap();
    expect(
      await page.locator("#people .area-facts, #people dl, #people table").first().isVisible(),
    ).toBe(true);
  });
});
