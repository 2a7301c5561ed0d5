import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { englishPath } from "../../scripts/look/pages.ts";
import { csvRows } from "../publishedCsv.ts";
import { holdOfFirstScreens } from "./firstScreens.ts";
import { holdOfPages } from "./holdOfPages.ts";
import { fewTypes } from "./pagesSeen.ts";
import { startVisit, type Visit } from "./visit.ts";

const dataFolder = join(import.meta.dirname, "../../data");

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

describe("a page", () => {
  holdOfPages(fewTypes, () => visit);
  holdOfFirstScreens(fewTypes, () => visit);
});

describe("a page without script", () => {
  const figures = [
    "/",
    "/programmes/roi-jai-rak/",
    "/charts/phase-targets/",
    "/charts/otop-per-head/",
  ];
  it.each([...figures, ...figures.map(englishPath)])(
    "shows its picture, its words and a way to the figures: %s",
    async (path) => {
      const { page, context } = await visit.open(path, { javaScriptEnabled: false });
      const marks = page.locator(".picture svg :is(rect, path):visible");
      expect(await marks.count()).toBeGreaterThan(3);
      expect((await page.locator("figcaption").first().innerText()).length).toBeGreaterThan(80);
      if (path.includes("/charts/")) {
        expect(await page.locator("table tbody tr:visible").count()).toBeGreaterThanOrEqual(6);
        expect(await page.locator(".downloads a[href$='.csv']").count()).toBeGreaterThan(0);
      }
      await context.close();
    },
  );

  it("opens the budget down to its lines", async () => {
    const { page, context } = await visit.open("/programmes/budget/", {
      javaScriptEnabled: false,
    });
    const lines = page.locator(".budget .leaf");
    const hidden = lines.filter({ hasText: "บาท" }).nth(3);
    expect(await hidden.isVisible()).toBe(false);
    for (const summary of await page.locator(".budget summary").all())
      if (await summary.isVisible()) await summary.click();
    expect(await hidden.isVisible()).toBe(true);
    await context.close();
  });
});

describe("a page for everyone", () => {
  it("no line begins with ๆ, at the widths of phones", async () => {
    const { page, context } = await visit.open("/quality/");
    const begun: string[] = [];
    let marks = 0;
    for (const path of ["quality/", "glossary/"]) {
      await page.goto(visit.url + path, { waitUntil: "load" });
      for (const width of [320, 360, 390, 412]) {
        await page.setViewportSize({ width, height: 640 });
        const seen = await page.evaluate(() => {
          const top = (node: Node, at: number): number => {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            return range.getBoundingClientRect().bottom;
          };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: { text: string; isBegun: boolean }[] = [];
          while (walker.nextNode()) {
            const node = walker.currentNode;
            const isShown = (node.parentElement?.getClientRects().length ?? 0) > 0;
            for (const { 0: text, index } of (node.nodeValue ?? "").matchAll(/\S\s?ๆ/g))
              if (isShown)
                found.push({
                  text,
                  isBegun: top(node, index + text.length - 1) - top(node, index) > 8,
                });
          }
          return found;
        });
        marks += seen.length;
        for (const { text, isBegun } of seen) if (isBegun) begun.push(`${path} ${width} ${text}`);
      }
    }
    await context.close();
    expect(marks).toBeGreaterThan(8);
    expect(begun).toEqual([]);
  });

  it("the keyboard walks header, search, map and table, and shows where it is", async () => {
    const { page, context } = await visit.open("/charts/otop-per-head/");
    const stops: string[] = [];
    for (let i = 0; i < 130; i++) {
      await page.keyboard.press("Tab");
      stops.push(
        await page.evaluate(() => {
          const element = document.activeElement;
          if (!element) return "none";
          const place = element.closest("header, .picture, .table-scroll, footer, main");
          const shown =
            getComputedStyle(element).outlineStyle !== "none" ||
            element.querySelector("path") !== null;
          return `${place?.className.toString() || place?.tagName.toLowerCase()}|${shown}`;
        }),
      );
    }
    const places = new Set(stops.map((stop) => stop.split("|")[0]));
    expect([...places].some((place) => place?.includes("site-header"))).toBe(true);
    expect([...places].some((place) => place?.includes("picture"))).toBe(true);
    expect([...places].some((place) => place?.includes("table-scroll"))).toBe(true);
    expect(stops.filter((stop) => stop.endsWith("|false"))).toEqual([]);
    await context.close();
  });

  it("names every area of a map with its value", async () => {
    const { page, context } = await visit.open("/charts/otop-per-head/");
    const links = page.locator(".picture a");
    expect(await links.count()).toBe(77);
    // As assistive technology is told them.
    const heard = await page.locator(".picture").ariaSnapshot();
    const names = [...heard.matchAll(/link "([^"]+)"/g)].map(([, name]) => name ?? "");
    expect(names.filter((name) => /: (\d|ไม่ได้ระบุ)/.test(name)).length).toBe(77);
    expect(names).toContain("กรุงเทพมหานคร: ไม่ได้ระบุ");
    await context.close();
  });
});

describe("a number", () => {
  it("leads in one step to its raw row, which is marked", async () => {
    const { page, context } = await visit.open("/charts/phase-targets/50/");
    const stated = csvRows("phase-targets").find(
      ({ phase, area_codes, unit }) => phase === "1" && area_codes === "50" && unit === "village",
    )!;
    const file = join(dataFolder, stated["source_file"]!);
    const raw = Papa.parse<string[]>(readFileSync(file, "utf8")).data[
      Number(stated["source_row"]) - 1
    ]!;
    expect(raw).toContain(stated["value"]);
    const cell = page.locator("tbody tr", { hasText: "หมู่บ้าน" }).first().locator("td");
    expect(await cell.innerText()).toContain(stated["value"]);
    await cell.locator("a").click();
    await page.waitForURL(`**/*#row-${stated["source_row"]}`);
    const cells = await page.locator("tr:target td").allInnerTexts();
    const written = (text: string) => text.replace(/\s+/g, " ").trim();
    expect(cells.map(written)).toEqual(raw.map(written));
    await context.close();
  });
});
