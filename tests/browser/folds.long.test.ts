import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { published } from "../livePublication.ts";
import { startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const phone = {
  ...{ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 },
  ...{ isMobile: true, hasTouch: true },
};

describe("a long table of a chart", () => {
  it("waits for a tap on a phone, says how long it is, and opens by its address and on paper", async () => {
    const { page } = await visit.open("charts/population-map/", phone);
    const table = page.locator("#table table");
    await expect.poll(() => table.isVisible()).toBe(false);
    const rows = await table.locator("tbody tr").count();
    expect(await page.locator("#table .fold-hint").textContent()).toBe(`${rows} แถว`);
    await page.locator("#table summary").tap();
    await expect.poll(() => table.isVisible()).toBe(true);
    // The browser tells that a fold has opened after showing it.
    await expect.poll(() => new URL(page.url()).hash).toBe("#table");

    const led = await visit.open("charts/population-map/#table", phone);
    await expect.poll(() => led.page.locator("#table table").isVisible()).toBe(true);
  });

  it("stands open where there is room, and can be opened without script", async () => {
    const wide = await visit.open("charts/population-map/", {
      viewport: { width: 1280, height: 800 },
    });
    await expect.poll(() => wide.page.locator("#table table").isVisible()).toBe(true);
    const plain = await visit.open("charts/population-map/", {
      ...phone,
      javaScriptEnabled: false,
    });
    await plain.page.locator("#table summary").tap();
    await expect.poll(() => plain.page.locator("#table table").isVisible()).toBe(true);
  });

  it("is open at once where it is short", async () => {
    const { page } = await visit.open("charts/phase-targets/", phone);
    await expect.poll(() => page.locator("#table table").isVisible()).toBe(true);
  });
});

describe("the list of all tables", () => {
  it("shows every title on a phone, and the files of a table after a tap", async () => {
    const { page, complaints } = await visit.open("data/", phone);
    const entries = page.locator(".table-entry[id]");
    expect(await entries.count()).toBeGreaterThanOrEqual(published.catalog.tables.length);
    const first = entries.first();
    expect(await first.locator("a[download]").first().isVisible()).toBe(false);
    await first.locator("summary").tap();
    await expect.poll(() => first.locator("a[download]").first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
