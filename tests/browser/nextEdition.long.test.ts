import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser } from "./openBrowser.ts";
import { type ReplacedSite, startReplacedSite } from "./nextEdition.ts";

let browser: Browser;
let site: ReplacedSite;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await startReplacedSite();
  return () => site.close();
});

const ready = (page: Page) => page.locator("fieldset.explore-choices:not([disabled])").waitFor();
const loadAnew = (page: Page) => page.getByRole("button", { name: "โหลดหน้านี้ใหม่" });

describe("a page that is open while the site is published anew", () => {
  it.each([
    ["a table's file", "#explore-table", "otop-sales", "ยอดจำหน่าย", 4],
    ["a part of its program", "#filter-level", "amphoe", "ประชากร", 20],
  ])(
    "says so where %s is gone, and is whole again once loaded anew",
    async (_, choice, value, told, rows) => {
      const context = await browser.newContext({ serviceWorkers: "block" });
      // A reader who saves data fetches a part when it is used, and so may come too late.
      await context.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
      );
      const page = await context.newPage();
      await page.goto(`${site.url}/explore/`);
      await ready(page);
      site.replace();
      await page.selectOption(choice, value);
      await loadAnew(page).waitFor();
      expect(await page.locator("[role=alert]").innerText()).toContain("มีฉบับใหม่แล้ว");
      expect(await page.locator(".explore-found").innerText()).toContain("คำตอบก่อนหน้า");
      await loadAnew(page).click();
      await ready(page);
      await page.selectOption(choice, value);
      await expect.poll(() => page.locator(".explore-answer h2").innerText()).toContain(told);
      await expect.poll(() => page.locator("tbody tr").count()).toBe(rows);
      expect(await page.locator("[role=alert]").count()).toBe(0);
      await context.close();
    },
  );

  it("says nothing of a new edition where there is none", async () => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(`${site.url}/explore/`);
    await ready(page);
    await page.route("**/explore/otop-sales-*.json", (route) => route.fulfill({ status: 404 }));
    await page.selectOption("#explore-table", "otop-sales");
    await page.getByRole("button", { name: "ลองอีกครั้ง" }).waitFor();
    await page.waitForTimeout(500);
    expect(await loadAnew(page).count()).toBe(0);
    await context.close();
  });
});

describe("a device that keeps pages", () => {
  it("shows the new edition once it is there, and what it kept of the old one without a network", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const home = await seen(page, "/");
    const chart = await seen(page, "/charts/otop-per-head/");
    site.replace();
    await page.goto(`${site.url}/`);
    expect(await page.locator("html").getAttribute("data-kept-at")).toBeNull();
    expect(await page.locator("link[rel=stylesheet]").first().getAttribute("href")).toContain("~2");
    expect(await dress(page)).toBe(home);
    await page.locator("form[role=search] input").click();
    await page.keyboard.insertText("พะเยา");
    await page.locator("[role=option]").first().waitFor();
    site.isDown = true;
    await page.goto(`${site.url}/charts/otop-per-head/`);
    expect(await page.locator("html").getAttribute("data-kept-at")).not.toBeNull();
    expect(await dress(page)).toBe(chart);
    await context.close();
  });
});

const dress = (page: Page) =>
  page.locator(".site-footer").evaluate((footer) => getComputedStyle(footer).backgroundColor);

/** Opens a page, waits until it is kept, and tells how it is dressed. */
async function seen(page: Page, path: string): Promise<string> {
  await page.goto(site.url + path, { waitUntil: "load" });
  await page.locator(".site-footer").scrollIntoViewIfNeeded();
  await page.locator("#offline p:not([hidden])").waitFor();
  const isKept = async (path: string) => {
    const html = await (await caches.match(new URL(path, location.href).href))?.text();
    // Fonts stand in the page's styles too; one is kept once it was fetched.
    const names = [...(html ?? "").matchAll(/\/_astro\/[\w.~-]+\.(?:js|css)/g)].map(
      ([name]) => name,
    );
    const copies = await Promise.all(names.map((name) => caches.match(name)));
    return names.length > 0 && copies.every(Boolean);
  };
  await expect.poll(() => page.evaluate(isKept, path), { timeout: 20_000 }).toBe(true);
  return dress(page);
}
