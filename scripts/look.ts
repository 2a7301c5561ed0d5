import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { launchOptions } from "./chromium.ts";
import { contactSheet, type Photograph } from "./look/contactSheet.ts";
import { englishPath, photographedPages } from "./look/pages.ts";
import { serveFolder } from "./serve.ts";

/**
 * Photographs every page type at three widths, in the dark, without script and as a sheet of A4,
 * in both languages, into `look/`, and lays them out on one contact sheet, `look/index.html`.
 * `npm run look -- home chart` takes those types only.
 */
type Context = Parameters<Browser["newContext"]>[0];

const ways: Readonly<Record<string, Context>> = {
  "320": { viewport: { width: 320, height: 900 } },
  "768": { viewport: { width: 768, height: 900 } },
  "1280": { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 768, height: 900 }, colorScheme: "dark" },
  "no-script": { viewport: { width: 768, height: 900 }, javaScriptEnabled: false },
};
/** Longer pages are cut here: what repeats below needs no second look. */
const tallest = 6000;
const folder = join(process.cwd(), "look");

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const site = await serveFolder({ root: join(process.cwd(), "dist") });
const browser = await chromium.launch(launchOptions());
const photographs: Photograph[] = [];

for (const [type, thai] of Object.entries(photographedPages)) {
  if (wanted.length > 0 && !wanted.includes(type)) continue;
  for (const [language, path] of [
    ["th", thai],
    ["en", englishPath(thai)],
  ] as const) {
    for (const [way, options] of Object.entries(ways))
      await visit(path, options, async (page) => {
        const file = `${type}-${language}-${way}.png`;
        await photograph(page, file);
        photographs.push({ type, language, way, file });
      });
    await visit(path, {}, async (page) => {
      await page.pdf({ path: join(folder, `${type}-${language}-a4.pdf`), format: "A4" });
      const file = `${type}-${language}-a4.png`;
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.emulateMedia({ media: "print" });
      await photograph(page, file);
      photographs.push({ type, language, way: "a4", file });
    });
  }
  console.log(type);
}
writeFileSync(join(folder, "index.html"), contactSheet(photographs));
await browser.close();
await site.close();

async function visit(path: string, options: Context, take: (page: Page) => Promise<void>) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(site.url + path.slice(1), { waitUntil: "networkidle" });
  await take(page);
  await context.close();
}

async function photograph(page: Page, file: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const width = page.viewportSize()?.width ?? 1280;
  await page.screenshot({
    path: join(folder, file),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
  });
}
