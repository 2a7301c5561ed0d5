import { type Browser, chromium, type Page } from "playwright-core";
import { launchOptions } from "../chromium.ts";
import { builtSite } from "../project.ts";
import { serveFolder } from "../serve.ts";
import { countedTasks, type Tasks, watchTasks } from "./longTasks.ts";
import { tableText } from "./table.ts";

/** How long an answer keeps a page from its reader: the longest task of each step, by the Long Tasks API. */
export async function benchHold(): Promise<void> {
  const site = await serveFolder({ root: builtSite });
  const browser = await chromium.launch(launchOptions());
  const rows = [["", "asking, longest", "in all", "saving, longest", "in all"]];
  try {
    for (const [title, sql] of Object.entries(statements))
      rows.push([title, ...(await hold(browser, site.url, sql))]);
    console.log(tableText(rows));
  } finally {
    await browser.close();
    await site.close();
  }
}

const pivot = "PIVOT (SELECT range AS n FROM range(5000)) ON n USING count(*)";

const wide = (columns: number): string =>
  `SELECT ${Array.from({ length: columns }, (_, i) => `${i} AS m${i}`).join(", ")} FROM range(3)`;

const statements: Readonly<Record<string, string>> = {
  "one row": "SELECT 42 AS answer",
  "100,000 rows":
    "SELECT range AS n, md5(range::VARCHAR) AS hash, range / 7 AS part FROM range(150000)",
  "a value of 100,000,000 letters": "SELECT repeat('x', 100000000) AS long",
  "2,000 values of 10,000 letters": "SELECT i, repeat('ก', 10000) AS long FROM range(2000) t(i)",
  "5,000 columns by a pivot": pivot,
  "5,000 columns, each written": wide(5_000),
  "100 columns of 20,000 rows": wide(100).replace("range(3)", "range(20000)"),
  "lists in 20,000 rows": "SELECT i, range(i % 50) AS list FROM range(20000) t(i)",
  "a table of 29,000 rows": 'SELECT * FROM "population"',
};

async function hold(browser: Browser, url: string, sql: string): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.goto(`${url}explore/sql/#sql=${encodeURIComponent(sql)}`);
    await page.locator(".sql-editor-host .cm-content").waitFor();
    await page.locator(".engine .button-main").click();
    await page.locator("[data-engine=open]").waitFor({ timeout: 60_000 });
    await watchTasks(page);
    await runNow(page);
    const asked = await countedTasks(page);
    const saved = await saveNow(page);
    return [...shown(asked), ...shown(saved)];
  } finally {
    await page.close();
  }
}

async function runNow(page: Page): Promise<void> {
  await page.locator(".sql-actions .button-main").click();
  await page
    .locator(".sql-actions .button-main[aria-disabled=false]")
    .waitFor({ timeout: 120_000 });
  await page.waitForTimeout(500);
}

async function saveNow(page: Page): Promise<Tasks> {
  const whole = page.locator("button[data-format=whole]");
  const button = (await whole.count()) > 0 ? whole : page.locator("button[data-format=csv]");
  const file = page.waitForEvent("download", { timeout: 120_000 });
  await button.click();
  await (await file).delete();
  await page.waitForTimeout(500);
  return countedTasks(page);
}

const shown = ({ longest, all }: Tasks): string[] =>
  [longest, all].map((ms) => `${Math.round(ms)} ms`);
