import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { launchOptions } from "../chromium.ts";
import { openRegister } from "../data/register.ts";
import { builtSite } from "../project.ts";
import { serveFolder } from "../serve.ts";
import { benchFolder, exportFile } from "./exportFile.ts";
import { type Goal, goalTable } from "./goals.ts";
import { countedTasks, watchTasks } from "./longTasks.ts";
import { watchMemory } from "./pageMemory.ts";

/** What `/check/` takes for long files: time to the first whole verdict, memory, and how it leaves the page free meanwhile. */
export async function benchCheck(): Promise<void> {
  const site = await serveFolder({ root: builtSite });
  const browser = await chromium.launch(launchOptions());
  try {
    const goals: Goal[] = [];
    for (const size of sizes) goals.push(...(await goalsOf(browser, site.url, size)));
    goals.push(await cancelGoal(browser, site.url));
    console.log(goalTable(goals));
  } finally {
    await browser.close();
    await site.close();
  }
}

interface Size {
  readonly rows: number;
  readonly mostMs: number;
}

const sizes: readonly Size[] = [
  { rows: 100_000, mostMs: 3_000 },
  { rows: 1_000_000, mostMs: 25_000 },
];

const mostBytes = 300 * 2 ** 20;
const mostTaskMs = 100;

/** The last row but one has a letter among its digits, and has to be found there. */
async function goalsOf(browser: Browser, url: string, { rows, mostMs }: Size): Promise<Goal[]> {
  const path = brokenFile(rows);
  const page = await openRoom(browser, url);
  const memory = await watchMemory(browser);
  const started = performance.now();
  await hand(page, path);
  await page.locator(".check-verdict[aria-busy=false]").waitFor({ timeout: 300_000 });
  const ms = performance.now() - started;
  await page.waitForTimeout(500);
  const { longest } = await countedTasks(page);
  const bytes = memory.stop();
  if (!(await findsBroken(page, rows))) throw new Error(`broken cell not found in row: ${rows}`);
  await page.close();
  const title = (what: string) => `${rows.toLocaleString("en")} rows: ${what}`;
  return [
    { title: title("first whole verdict"), most: mostMs, measured: ms, unit: "ms" },
    { title: title("longest task of the page"), most: mostTaskMs, measured: longest, unit: "ms" },
    ...(bytes === null
      ? []
      : [
          {
            title: title("memory beyond the open page"),
            most: mostBytes,
            measured: bytes,
            unit: "bytes" as const,
          },
        ]),
  ];
}

/** How long a reader who has had enough waits until the reading has stopped. */
async function cancelGoal(browser: Browser, url: string): Promise<Goal> {
  const page = await openRoom(browser, url);
  await hand(page, brokenFile(1_000_000));
  await page.waitForFunction(
    () =>
      (document.querySelector<HTMLProgressElement>(".check-progress progress")?.value ?? 0) > 0.2,
  );
  const started = performance.now();
  await page.locator(".check-progress .button").click();
  await page.locator(".check-file [role=alert]").waitFor();
  const measured = performance.now() - started;
  await page.close();
  return { title: "stopped in the middle", most: 1_000, measured, unit: "ms" };
}

async function openRoom(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${url}en/check/`);
  await page.locator(".check-closed").waitFor({ timeout: 60_000 });
  await watchTasks(page);
  return page;
}

const hand = (page: Page, path: string): Promise<void> =>
  page.locator("#check-files").setInputFiles(path);

async function findsBroken(page: Page, rows: number): Promise<boolean> {
  const cause = page.locator('.check-cause[data-code="letter_among_digits"]');
  if ((await cause.count()) === 0) return false;
  await cause.evaluate((one) => one.setAttribute("open", ""));
  return (await cause.innerText()).replaceAll(",", "").includes(String(rows));
}

/** The generated export with one digit near its end turned into a letter, at the same length. */
function brokenFile(rows: number): string {
  const whole = exportFile([...openRegister()().byCode.values()], rows, "clean");
  const path = join(benchFolder, `village-funds-broken-${rows}.csv`);
  if (existsSync(path)) return path;
  copyFileSync(whole, path);
  const tail = Buffer.alloc(tailBytes);
  const at = statSync(path).size - tailBytes;
  const file = openSync(path, "r+");
  readSync(file, tail, 0, tailBytes, at);
  writeSync(file, Buffer.from(withLetter(tail.toString("latin1")), "latin1"), 0, tailBytes, at);
  closeSync(file);
  return path;
}

const tailBytes = 4_000;

/** In the last line but one: the last amount before the status. */
function withLetter(text: string): string {
  const lines = text.split("\n");
  const at = lines.length - 3;
  const line = lines[at]!;
  const digit = line.search(/\d\.\d\d,/);
  if (digit < 0) throw new Error(`no amount in line: ${line}`);
  lines[at] = `${line.slice(0, digit)}O${line.slice(digit + 1)}`;
  return lines.join("\n");
}
