import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder, type Served } from "../../scripts/serve.ts";
import { toMend } from "./axe.ts";
import { startVisit, type Visit } from "./visit.ts";

/** A page of someone else, served from another port and so from another origin. */
const folder = mkdtempSync(join(tmpdir(), "foreign-"));
let foreign: Served;
let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
  foreign = await serveFolder({ root: folder });
});
afterAll(async () => {
  await foreign.close();
  await visit.close();
  rmSync(folder, { recursive: true, force: true });
});

const permissions = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
const frame = (path: string, sandbox = permissions) =>
  `<iframe src="${visit.url}${path}" title="chart" width="100%" height="200" sandbox="${sandbox}"></iframe>`;
const script = () => `<script async src="${visit.url}embed.js"></script>`;

async function openForeign(body: string, options: Parameters<Visit["open"]>[1] = {}) {
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,"><h1>Elsewhere</h1>${body}`,
  );
  const visited = await visit.open("privacy/", options);
  await visited.page.goto(foreign.url, { waitUntil: "load" });
  return visited;
}

const heightOf = (page: Page) =>
  page.evaluate(() => document.querySelector("iframe")!.getBoundingClientRect().height);
const heightWithin = (page: Page) =>
  page
    .frameLocator("iframe")
    .locator("body")
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
const isFitted = (page: Page) =>
  page.waitForFunction(
    () => parseInt(document.querySelector("iframe")!.style.height || "0") > 300,
    undefined,
    { timeout: 20_000 },
  );

describe("a chart in a page of another origin", () => {
  it.each(["embed/phase-targets/north4/", "en/embed/otop-per-head/00/"])(
    "is as high as what it holds, at any width: %s",
    async (path) => {
      const { page, context, complaints } = await openForeign(frame(path) + script());
      await isFitted(page);
      // The frame's own border stands around it.
      expect(Math.abs((await heightOf(page)) - 4 - (await heightWithin(page)))).toBeLessThanOrEqual(
        1,
      );
      const wide = await heightOf(page);
      await page.setViewportSize({ width: 340, height: 700 });
      await page.waitForFunction(
        (wide) => document.querySelector("iframe")!.getBoundingClientRect().height !== wide,
        wide,
      );
      const content = page.frameLocator("iframe").locator("html");
      expect(await content.evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it("is fitted too where the script comes after the chart", async () => {
    const { page, context } = await openForeign(frame("embed/phase-targets/50/"));
    await page.frameLocator("iframe").locator("figcaption").waitFor();
    expect(await heightOf(page)).toBe(204);
    await page.addScriptTag({ url: `${visit.url}embed.js` });
    await isFitted(page);
    await context.close();
  });

  it("is left alone when an origin that is not the script's own speaks, be it from the frame itself", async () => {
    const note = `<script>heard = []; addEventListener("message", ({ origin }) => heard.push(origin))</script>`;
    const other = `<iframe srcdoc="<script>parent.postMessage({ chartHeight: 900 }, '*')</script>" title="other"></iframe>`;
    // Without an origin of its own, a frame's messages come from "null".
    const chart = frame("embed/phase-targets/50/", "allow-scripts");
    const { page, context } = await openForeign(note + script() + chart + other);
    const own = new URL(foreign.url).origin;
    await page.waitForFunction((own) => {
      const { heard } = globalThis as unknown as { heard: string[] };
      return heard.includes("null") && heard.includes(own);
    }, own);
    const heights = await page
      .locator("iframe")
      .evaluateAll((frames) => frames.map((frame) => (frame as HTMLIFrameElement).style.height));
    expect(heights).toEqual(["", ""]);
    await context.close();
  });

  it("ignores heights that are none", async () => {
    const { page, context } = await openForeign(frame("embed/phase-targets/50/") + script());
    await isFitted(page);
    const before = await heightOf(page);
    const inner = page.frames().find((one) => one.url().includes("/embed/"))!;
    for (const height of ["9000", -5, 1e6, { px: 3 }])
      await inner.evaluate((chartHeight) => parent.postMessage({ chartHeight }, "*"), height);
    await page.waitForTimeout(200);
    expect(await heightOf(page)).toBe(before);
    await context.close();
  });

  it("is complete in a frame that may do nothing, and without script", async () => {
    for (const options of [{}, { javaScriptEnabled: false }]) {
      const { page, context } = await openForeign(frame("embed/phase-targets/50/", ""), options);
      const chart = page.frameLocator("iframe");
      await chart.locator("figcaption").waitFor();
      expect(await chart.locator(".picture svg:visible").count()).toBe(1);
      expect(await chart.locator("figcaption").innerText()).toContain("แหล่งข้อมูล");
      expect(await chart.locator(".legend i").first().isVisible()).toBe(true);
      // The stylesheet came: a legend in a row is no list of dots.
      const style = await chart
        .locator(".legend")
        .evaluate((legend) => getComputedStyle(legend).display);
      expect(style).toBe("flex");
      await context.close();
    }
  });

  it("leads back to its own page, in a tab of its own", async () => {
    const { page, context } = await openForeign(frame("embed/phase-targets/50/"));
    const opened = context.waitForEvent("page");
    await page.frameLocator("iframe").locator(".embed-back a").click();
    expect((await opened).url()).toBe(`${visit.url}charts/phase-targets/50/`);
    expect(page.url()).toBe(foreign.url);
    await context.close();
  });
});

describe("an embed by itself", () => {
  it.each(["/embed/phase-targets/north4/", "/en/embed/otop-per-head/00/"])(
    "is dark where the reader's screen is, and axe finds nothing to mend: %s",
    async (path) => {
      const { page, context, complaints } = await visit.open(path, { colorScheme: "dark" });
      const ground = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(await ground()).toBe("rgb(16, 25, 30)");
      expect(await toMend(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      expect(await ground()).toBe("rgb(255, 255, 255)");
      expect(await toMend(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
