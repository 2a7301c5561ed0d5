import { formats } from "../../src/i18n/format.ts";
import { editionOf } from "../../src/schema/declare/edition.ts";
import { published } from "../livePublication.ts";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { distFolder } from "../site/dist.ts";
import { startVisit, type Visit } from "./visit.ts";

const folder = mkdtempSync(join(tmpdir(), "figures-"));
let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(async () => {
  await visit.close();
  rmSync(folder, { recursive: true, force: true });
});

const charts = [
  ...["/charts/phase-targets/", "/en/charts/otop-rank/"],
  ...["/charts/population-map/", "/charts/population-map/50/"],
];

describe("the strip under a chart", () => {
  it.each([true, false])(
    "hands out every file, with script and without: %s",
    async (javaScriptEnabled) => {
      for (const path of charts) {
        const { page, context, complaints } = await visit.open(path, { javaScriptEnabled });
        const links = await page.locator(".share a[download]").all();
        // What else there is of a chart of a province stands in the province's kit.
        expect([path, links.length]).toEqual([path, path.endsWith("/50/") ? 4 : 6]);
        for (const link of links) {
          const begun = page.waitForEvent("download");
          await link.click();
          const download = await begun;
          const saved = join(folder, download.suggestedFilename());
          await download.saveAs(saved);
          const file = new URL(download.url()).pathname;
          expect([file, readFileSync(saved).equals(readFileSync(join(distFolder, file)))]).toEqual([
            file,
            true,
          ]);
        }
        expect(complaints).toEqual([]);
        await context.close();
      }
    },
    120_000,
  );

  it("paints the picture at twice its size", async () => {
    const { page, context, complaints } = await visit.open("/charts/phase-targets/50/");
    const begun = page.waitForEvent("download");
    await page.locator("[data-svg]").click();
    const download = await begun;
    expect(download.suggestedFilename()).toBe("phase-targets-50-th-2x.png");
    const saved = join(folder, download.suggestedFilename());
    await download.saveAs(saved);
    const png = readFileSync(saved);
    const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(
      readFileSync(join(distFolder, "pictures/phase-targets-50-th.svg"), "utf8"),
    )!;
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      2 * Number(width),
      2 * Number(height),
    ]);
    expect(png.length).toBeGreaterThan(20_000);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("says so where the picture can't be painted", async () => {
    const { page, context } = await visit.open("/en/charts/phase-targets/50/");
    await context.route("**/*.svg", (route) => route.abort());
    await page.locator("[data-svg]").click();
    await page.locator(".take-away [role=alert]", { hasText: "SVG" }).waitFor();
    expect(await page.locator("[data-svg]").isEnabled()).toBe(true);
    await context.close();
  });

  it("prints when asked, and offers neither button without script", async () => {
    const { page, context } = await visit.open("/charts/phase-targets/");
    await page.evaluate(() => {
      Object.assign(window, { print: () => document.body.setAttribute("data-printed", "") });
    });
    await page.locator("[data-print]").click();
    expect(await page.locator("body[data-printed]").count()).toBe(1);
    await context.close();
    const plain = await visit.open("/charts/phase-targets/", { javaScriptEnabled: false });
    expect(await plain.page.locator(".take-away").isVisible()).toBe(false);
    await plain.context.close();
  });
});

describe("a picture taken away", () => {
  it.each(["phase-targets-50-th", "otop-rank-00-en"])(
    "sets its words in the letters it brings along: %s",
    async (name) => {
      const { page, context } = await visit.open(`/pictures/${name}.svg`);
      const faces = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].map(({ family, weight, status }) => [family, weight, status]);
      });
      expect(faces).toEqual([
        ["Sarabun", "400", "loaded"],
        ["Sarabun", "600", "loaded"],
      ]);
      // Letters that the file lacked would come from another font, and be of another width.
      const widths = () =>
        page.evaluate(() =>
          [...document.querySelectorAll("text")].map((text) => text.getComputedTextLength()),
        );
      const own = await widths();
      await page.evaluate(() => document.querySelector("svg > style")?.remove());
      expect(await widths()).not.toEqual(own);
      await context.close();
    },
  );
});

/** The width of A4 between its margins, in pixels of the stylesheet. */
const paperWidth = Math.round(((210 - 2 * 16) / 25.4) * 96);
/** The height of A4 between its margins. */
const paperHeight = Math.round(((297 - 2 * 16) / 25.4) * 96);

describe("a chart's page on A4", () => {
  const short = charts.filter((path) => !path.includes("otop-rank"));
  it.each([...short, "/charts/budget-lines/", "/en/charts/plan-timeline/"])(
    "has the whole figure and the way back on the first sheet: %s",
    async (path) => {
      const { page, context } = await visit.open(path);
      const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
      for (const [, box = ""] of pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g))
        expect(
          box
            .trim()
            .split(/\s+/)
            .map((side) => Math.floor(Number(side))),
        ).toEqual([...[0, 0, 594, 841]]);
      await page.setViewportSize({ width: paperWidth, height: paperHeight });
      await page.emulateMedia({ media: "print" });
      const foot = await page.locator(".paper-foot").boundingBox();
      expect(foot!.y + foot!.height).toBeLessThanOrEqual(paperHeight);
      expect(await page.locator(".paper-foot .qr").isVisible()).toBe(true);
      const words = await page.locator(".paper-foot").innerText();
      expect(words).toMatch(/22 (พฤศจิกายน 2569|November 2026)/);
      expect(words).toContain("2569-11");
      expect(words).toContain(path);
      expect(await page.locator(".source-line").isVisible()).toBe(true);
      for (const hidden of [".share", ".take-away", "nav", ".site-footer", ".places"])
        expect([hidden, await visibleIn(page, hidden)]).toEqual([hidden, 0]);
      expect(await tooWide(page)).toEqual([]);
      await context.close();
    },
  );

  it("has a tall figure on several sheets, its letters of more than eight points", async () => {
    const { page, context } = await visit.open("/en/charts/otop-rank/");
    const onScreen = await page.locator(".picture-sheets").isVisible();
    await page.setViewportSize({ width: paperWidth, height: paperHeight });
    await page.emulateMedia({ media: "print" });
    const sheets = await page.locator(".picture-sheets svg").evaluateAll((parts) =>
      parts.map((part) => {
        const { width, height } = part.getBoundingClientRect();
        return { width: Math.round(width), height };
      }),
    );
    expect(onScreen).toBe(false);
    expect(sheets.length).toBeGreaterThan(1);
    expect(new Set(sheets.map(({ width }) => width))).toEqual(new Set([paperWidth]));
    expect(Math.max(...sheets.map(({ height }) => height))).toBeLessThanOrEqual(paperHeight);
    const drawn = await page
      .locator(".picture-wide text")
      .first()
      .evaluate((text) => {
        return parseFloat(getComputedStyle(text).fontSize);
      });
    // The picture is 760 wide; a point is three quarters of a pixel.
    expect((drawn * paperWidth * 0.75) / 760).toBeGreaterThan(8);
    expect(await page.locator(".picture-wide").isVisible()).toBe(false);
    expect(await page.locator(".paper-foot .qr").isVisible()).toBe(true);
    await context.close();
  });

  it("never cuts a row, a figure or a document in two", async () => {
    const { page, context } = await visit.open("/en/charts/otop-rank/");
    await page.emulateMedia({ media: "print" });
    const cut = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          "main tr, main figure:not(.figure-tall), .picture-sheets svg, main .document, .paper-foot",
        ),
      ]
        .filter((element) => getComputedStyle(element).breakInside !== "avoid")
        .map((element) => element.tagName),
    );
    expect(cut).toEqual([]);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector("thead")!).display),
    ).toBe("table-header-group");
    await context.close();
  });
});

describe("the sheet of an area on paper", () => {
  it.each(["/areas/58/", "/en/areas/5801/"])(
    "names its date and its release beside the code: %s",
    async (path) => {
      const { page, context } = await visit.open(path);
      const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.emulateMedia({ media: "print" });
      const words = await page.locator("#sheet").innerText();
      const { retrieved, release } = editionOf(published);
      expect(words).toContain(formats[path.startsWith("/en/") ? "en" : "th"].date(retrieved));
      if (release?.isShown) expect(words).toContain(release.id);
      expect(await page.locator("#sheet .qr").isVisible()).toBe(true);
      await context.close();
    },
  );

  it("goes on overleaf where a province has much to tell, and no further", async () => {
    const { page, context } = await visit.open("/areas/50/");
    const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: "print" });
    const divided = await page
      .locator(".area-page :is(li, tr, .area-facts > div, .area-sheet)")
      .evaluateAll((parts) => parts.filter((one) => getComputedStyle(one).breakInside !== "avoid"));
    expect(divided).toEqual([]);
    expect(await page.locator("#sheet .qr").isVisible()).toBe(true);
    await context.close();
  });
});

const visibleIn = (page: Page, selector: string): Promise<number> =>
  page.locator(`${selector} >> visible=true`).count();

/** What reaches beyond the right edge of the paper. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => element.getBoundingClientRect().right > document.body.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40) ?? ""}`),
  );
