import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";

/** Bytes of a page's first view, each file compressed with Brotli as a host sends it; fonts apart. */
export interface PageCost {
  readonly all: number;
  readonly script: number;
}

/** Opens a page and weighs what it asks for until the network is quiet. */
export async function weighPage(browser: Browser, url: string): Promise<PageCost> {
  const page = await browser.newPage();
  const bodies: Promise<{ type: string; bytes: number }>[] = [];
  page.on("response", (response) => {
    const type = response.request().resourceType();
    bodies.push(response.body().then((body) => ({ type, bytes: brotliCompressSync(body).length })));
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const files = (await Promise.all(bodies)).filter(({ type }) => counted.includes(type));
  await page.close();
  const sum = (of: typeof files) => of.reduce((total, { bytes }) => total + bytes, 0);
  return { all: sum(files), script: sum(files.filter(({ type }) => type === "script")) };
}

const counted: readonly string[] = ["document", "stylesheet", "script"];

/** Milliseconds from the tap that opens DuckDB to the first answer that it gives. */
export async function timeToAnswer(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const started = performance.now();
  await page.locator(".sql-actions .button-main").click();
  await page.locator("#sql-answer output").waitFor({ timeout: 120_000 });
  const ms = performance.now() - started;
  await page.close();
  return ms;
}
