import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder } from "../../scripts/serve.ts";
import { distFolder } from "../site/dist.ts";
import { openBrowser, openWithoutThai } from "./openBrowser.ts";

let site: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  site = await serveFolder({ root: distFolder, base: "/" });
});
afterAll(() => site.close());

/** A page whose fonts come long after it: how far it moved, and what of the last font in the row became. */
async function visitWithLateFont(browser: Browser) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        shifts.total += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.route("**/*.woff2", async (route) => {
    await new Promise((done) => setTimeout(done, 1_000));
    await route.continue();
  });
  const fonts = page.waitForResponse(/sarabun-400.*woff2$/);
  await page.goto(`${site.url}about/`, { waitUntil: "load" });
  await (await fonts).finished();
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => ({
    moved: (globalThis as unknown as { shifts: { total: number } }).shifts.total,
    last: [...document.fonts].find(({ family }) => family.includes("Sarabun Late"))?.status,
  }));
  await browser.close();
  return seen;
}

describe("a page whose font is late", () => {
  it("stays as it is where the device has Thai letters", async () => {
    expect(await visitWithLateFont(await openBrowser())).toEqual({ moved: 0, last: "unloaded" });
  });

  it("has letters in place of boxes once the font is there, where the device has none", async () => {
    const { last } = await visitWithLateFont(await openWithoutThai());
    expect(last).toBe("loaded");
  });
});
