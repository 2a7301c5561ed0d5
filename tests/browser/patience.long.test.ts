import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enginePlaces, fetchPlaces } from "./fetchPlaces.ts";
import { openBrowser } from "./openBrowser.ts";
import { meetFault } from "./patience.ts";
import { startUnsteadySite, type UnsteadySite } from "./unsteadySite.ts";

let browser: Browser;
let site: UnsteadySite;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startUnsteadySite()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

describe.each([...fetchPlaces, ...enginePlaces])("where $name never comes", (place) => {
  it("a reader is told, sees no older answer for it, and has it when asking again", () =>
    meetFault(browser, site, place, "hangs"));
});

describe.each(fetchPlaces)("where $name is gone", (place) => {
  it("a reader is told, sees no older answer for it, and has it when asking again", () =>
    meetFault(browser, site, place, "missing"));
});

describe("an address that leads nowhere", () => {
  it("is led to a page above, though the nearest one never answers", async () => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.clock.install();
    site.trouble.fault = { of: /^\/charts\/phase-targets\/$/, kind: "hangs" };
    await page.goto(`${site.url}/charts/phase-targets/nowhere/`);
    await expect.poll(() => site.asked.includes("/charts/phase-targets/")).toBe(true);
    await page.clock.fastForward(15_100);
    await page.locator("#nearest-page a[href='/charts/']").waitFor();
    site.trouble.fault = null;
    await context.close();
  });
});
