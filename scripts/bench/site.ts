import { globSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { launchOptions } from "../chromium.ts";
import { builtSite } from "../project.ts";
import { serveFolder } from "../serve.ts";
import { script, tool, type ProcessCommand } from "../terminal/command.ts";
import { runProcess } from "../terminal/run.ts";
import { timeToAnswer, weighPage } from "./pageCost.ts";
import { kilobytes, median, seconds, tableText } from "./table.ts";

/** What it takes to make the site, and what a reader's first view and first question cost. */
export async function benchSite(): Promise<void> {
  console.log(`${tableText(await makeSite())}\n`);
  const site = await serveFolder({ root: builtSite });
  const browser = await chromium.launch(launchOptions());
  try {
    console.log(`${tableText(await readSite(browser, site.url))}\n`);
    console.log(tableText(await askSite(browser, site.url)));
  } finally {
    await browser.close();
    await site.close();
  }
}

async function makeSite(): Promise<string[][]> {
  const publish = await timed(script("scripts/publish.ts"));
  await timed(script("scripts/engine.ts"));
  const build = await timed(tool("astro", "build"));
  const pages = globSync("**/*.html", { cwd: builtSite }).length;
  return [
    ["publish", seconds(publish)],
    ["build", seconds(build)],
    ["pages", String(pages)],
    ["pages a second", ((pages * 1000) / build).toFixed(1)],
  ];
}

async function timed(command: ProcessCommand): Promise<number> {
  let output = "";
  const started = performance.now();
  const isDone = await runProcess(command, { onOutput: (chunk) => void (output += chunk) });
  if (!isDone) throw new Error(`command failed: ${command.args.join(" ")}\n${output}`);
  return performance.now() - started;
}

async function readSite(browser: Browser, url: string): Promise<string[][]> {
  const rows = [["first view, Brotli, fonts apart", "all", "script"]];
  for (const [title, path] of Object.entries(views)) {
    const { all, script } = await weighPage(browser, new URL(path, url).href);
    rows.push([title, kilobytes(all), kilobytes(script)]);
  }
  return rows;
}

const views = { home: "", chart: "charts/phase-targets/" } as const;

const question = encodeURIComponent("SELECT sum(population) FROM population");

async function askSite(browser: Browser, url: string): Promise<string[][]> {
  const times: number[] = [];
  for (let i = 0; i < 3; i++)
    times.push(await timeToAnswer(browser, new URL(`explore/sql/?sql=${question}`, url).href));
  return [["from the tap to DuckDB's first answer", seconds(median(times))]];
}
