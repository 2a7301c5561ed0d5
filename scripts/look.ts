import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { launchOptions } from "./chromium.ts";
import { serveFolder } from "./serve.ts";

/** Photographs every page type at three widths, in dark, without script and on paper, into `look/`. */
const pages = {
  home: "",
  programme: "programmes/roi-jai-rak/",
  chart: "charts/phase-targets/",
  "chart-50": "charts/phase-targets/50/",
  explore: "explore/",
  data: "data/",
  table: "data/phase-targets/",
  "table-areas": "data/areas/",
  quality: "data/phase-targets/quality/",
  "quality-areas": "data/areas/quality/",
  evidence: "evidence/",
  "evidence-file": "evidence/raw/roi-jai-rak/2563/phase_targets.csv/#row-3",
  "evidence-areas": "evidence/reference/admin-units/districts.json/",
  sources: "sources/",
  "quality-all": "quality/",
  releases: "releases/",
  method: "method/",
  glossary: "glossary/",
  about: "about/",
  accessibility: "accessibility/",
  privacy: "privacy/",
  "not-found": "404.html",
};
const widths = [320, 768, 1280];
const folder = join(process.cwd(), "look");

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const site = await serveFolder({ root: join(process.cwd(), "dist") });
const browser = await chromium.launch(launchOptions());

for (const [name, path] of Object.entries(pages)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const language of ["th", "en"]) {
    const url = site.url + (language === "th" ? "" : "en/") + path;
    const look = async (
      kind: string,
      options: Parameters<typeof browser.newContext>[0],
      take: (page: Page, file: string) => Promise<unknown>,
    ) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(url, { waitUntil: "networkidle" });
      await take(page, join(folder, `${name}-${language}-${kind}`));
      await context.close();
    };
    const photograph = (page: Page, file: string) =>
      page.screenshot({ path: `${file}.png`, fullPage: !url.includes("admin-units") });
    for (const width of widths)
      await look(String(width), { viewport: { width, height: 900 } }, photograph);
    await look("dark", { viewport: { width: 768, height: 900 }, colorScheme: "dark" }, photograph);
    await look(
      "no-script",
      { viewport: { width: 768, height: 900 }, javaScriptEnabled: false },
      photograph,
    );
    await look("paper", {}, (page, file) => page.pdf({ path: `${file}.pdf`, format: "A4" }));
  }
  console.log(name);
}
await browser.close();
await site.close();
