import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { launchOptions } from "../chromium.ts";
import { builtSite } from "../project.ts";
import { serveFolder } from "../serve.ts";
import { kilobytes, median, tableText } from "./table.ts";

/** What search costs a reader: bytes, and milliseconds from a letter to the suggestions for it. */
export async function benchSearch(): Promise<void> {
  console.log(`${tableText(weights())}\n`);
  const site = await serveFolder({ root: builtSite });
  const browser = await chromium.launch(launchOptions());
  try {
    const rows: string[][] = [];
    for (const slower of slownesses) rows.push(await measure(browser, site.url, slower));
    console.log(tableText([["", "index ready", "median", "longest", "for"], ...rows]));
  } finally {
    await browser.close();
    await site.close();
  }
}

/** How many times slower the processor is made. */
const slownesses = [1, 4] as const;

const questions = [
  ...["เ", "เชียง", "เชียงใหม่", "ต.บ้านใหม่ อ.เมืองพะเยา", "50", "m", "mae rim chiang mai"],
  ...["เชียงไหม่", "แม่ห้องสอน", "อยุทธยา", "nakorn sawan", "งบประมาณเชียงใหม่", "zzzzzz"],
];

function weights(): string[][] {
  const weigh = (pattern: string) =>
    globSync(pattern, { cwd: builtSite })
      .map((file) => brotliCompressSync(readFileSync(join(builtSite, file))).length)
      .reduce((sum, bytes) => sum + bytes, 0);
  return [
    ["bytes, Brotli", ""],
    ["index", kilobytes(weigh("search/index-*.json"))],
    ["script on every page", kilobytes(weigh("_astro/{Site.astro*,preload-helper*}.js"))],
    ["script on first use", kilobytes(weigh("_astro/{searchBox,searchOptions,format}.*.js"))],
  ];
}

async function measure(browser: Browser, url: string, slower: number): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const started = performance.now();
  await page.locator("form[role=search] input").focus();
  await page.locator("form[role=search] [role=listbox]").waitFor({ state: "attached" });
  await timeTo(page, "พะเยา");
  const ready = performance.now() - started;
  const times: { question: string; ms: number }[] = [];
  for (const question of questions) {
    const runs: number[] = [];
    for (let i = 0; i < 5; i++) runs.push(await timeTo(page, question));
    times.push({ question, ms: median(runs) });
  }
  await page.close();
  const longest = times.reduce((a, b) => (a.ms > b.ms ? a : b));
  const middle = median(times.map(({ ms }) => ms));
  return [`processor ÷ ${slower}`, milliseconds(ready), milliseconds(middle)].concat(
    milliseconds(longest.ms),
    longest.question,
  );
}

const milliseconds = (ms: number): string => `${ms.toFixed(1)} ms`;

/** From the letters that complete a question to the suggestions, or to none being left. */
const timeTo = (page: Page, question: string): Promise<number> =>
  page.evaluate((question) => {
    const form = document.querySelector("form[role=search]") as HTMLFormElement;
    const input = form.querySelector("input") as HTMLInputElement;
    const started = performance.now();
    const answered = new Promise<number>((resolve) => {
      new MutationObserver((_changes, observer) => {
        if (!form.querySelector(`[data-answers="${question}"]`)) return;
        observer.disconnect();
        resolve(performance.now() - started);
      }).observe(form, { subtree: true, attributes: true, childList: true });
    });
    input.value = question;
    input.dispatchEvent(new Event("input"));
    return answered;
  }, question);
