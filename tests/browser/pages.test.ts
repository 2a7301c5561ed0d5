import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { distFolder, pagesIn } from "../site/dist.ts";
import { samplePages } from "../site/samplePages.ts";
import { away, startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const all = [...pagesIn(distFolder).keys()];
const more = [
  "/charts/phase-targets/50/",
  "/data/phase-targets/",
  "/data/phase-targets/quality/",
  "/evidence/raw/roi-jai-rak/2563/phase_targets.csv/",
];
const types = [...samplePages, ...more, ...more.map((path) => `/en${path}`)];

describe("every page", () => {
  it("asks nothing of another origin and breaks no policy", async () => {
    const seen: Record<string, readonly string[]> = {};
    const { page, context, requests, complaints } = await visit.open("/");
    for (const path of all) {
      const before = { requests: requests.length, complaints: complaints.length };
      await page.goto(visit.url + path.slice(1), { waitUntil: "load" });
      const asked = requests.slice(before.requests);
      expect(asked.length).toBeGreaterThan(0);
      const wrong = [...away(visit, asked), ...complaints.slice(before.complaints)];
      if (wrong.length > 0) seen[path] = wrong;
    }
    await context.close();
    expect(seen).toEqual({});
  }, 240_000);
});

describe("a page without script", () => {
  const figures = [
    "/",
    "/programmes/roi-jai-rak/",
    "/charts/phase-targets/",
    "/charts/phase-targets/50/",
  ];
  it.each([...figures, ...figures.map((path) => `/en${path}`)])(
    "shows its picture, its words and a way to the figures: %s",
    async (path) => {
      const { page, context } = await visit.open(path, { javaScriptEnabled: false });
      expect(await page.locator(".picture svg rect:visible").count()).toBeGreaterThan(3);
      expect((await page.locator("figcaption").first().innerText()).length).toBeGreaterThan(80);
      if (path.includes("charts") || path.includes("programmes")) {
        expect(await page.locator("table tbody tr:visible").count()).toBe(6);
        expect(await page.locator(".downloads a[href$='.csv']").count()).toBe(1);
      }
      await context.close();
    },
  );

  it("shows every row of the question page, and the download", async () => {
    const { page, context } = await visit.open("/explore/", { javaScriptEnabled: false });
    expect(await page.locator("tbody tr").count()).toBe(9);
    expect(await page.locator("noscript p").innerText()).toContain("JavaScript");
    expect(await page.locator(".downloads a[href$='.csv']").count()).toBe(1);
    await context.close();
  });
});

describe("accessibility", () => {
  it.each(types)("axe finds nothing to mend, light and dark: %s", async (path) => {
    const { page, context } = await visit.open(path, { colorScheme: "light" });
    const light = await new AxeBuilder({ page }).analyze();
    // Only colours change in the dark.
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
    const violations = [...light.violations, ...dark.violations];
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await context.close();
  });

  it.each(types)("nothing scrolls sideways at 320 pixels: %s", async (path) => {
    const { page, context } = await visit.open(path, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await context.close();
  });
});

describe("a number", () => {
  it("leads in one step to its raw row, which is marked", async () => {
    const { page, context } = await visit.open("/charts/phase-targets/50/");
    const cell = page.locator("tbody tr", { hasText: "หมู่บ้าน" }).first().locator("td");
    expect(await cell.innerText()).toContain("10");
    await cell.locator("a").click();
    await page.waitForURL(/#row-8$/);
    const row = page.locator("tr:target");
    expect(await row.locator("td").allInnerTexts()).toEqual([
      "ขยายผลโครงการร้อยใจรักษ์",
      "2562-2565",
      "1",
      "เชียงใหม่",
      "50",
      "หมู่บ้าน",
      "10",
      "2562-12-01",
      "000_70eba37103ef22f8",
      "agenda 3",
    ]);
    await context.close();
  });
});
