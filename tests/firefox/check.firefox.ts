import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecords } from "../../src/schema/csv/records.ts";
import { kindsOfMistakes, twelveMistakes } from "../browser/check/twelveMistakes.ts";
import { press, startVisit, type Visit } from "./visit.ts";

let visit: Visit;
const folder = mkdtempSync(join(tmpdir(), "check-firefox-"));
beforeAll(async () => {
  visit = await startVisit();
  writeFileSync(join(folder, "กองทุน 2567.xlsx"), twelveMistakes);
});
afterAll(async () => {
  await visit?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openCheck() {
  const visited = await visit.open(`${visit.url}check/`);
  await visited.page.waitForSelector(".check-closed", { timeout: 60_000 });
  return visited;
}

async function hand(page: Page): Promise<void> {
  const input = (await page.$("#check-files")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, "กองทุน 2567.xlsx"));
  await page.waitForSelector(".check-verdict[aria-busy=false]", { timeout: 60_000 });
}

const verdicts = (page: Page) =>
  page.$$eval(".check-verdict[aria-busy=false]", (all) =>
    all.map((one) => (one as HTMLElement).dataset["verdict"]),
  );

describe("the page that checks files in Firefox", () => {
  it("checks a workbook, mends what is accepted, and hands over the list of it", async () => {
    const { page, context, requests, complaints } = await openCheck();
    const before = requests.length;
    await hand(page);
    expect(await verdicts(page)).toEqual(["refused"]);
    expect(await page.$$eval(".check-cause.is-refuse", (all) => all.length)).toBe(kindsOfMistakes);
    await press(page, "button", "ใช้คำแนะนำที่มีทางเดียวทั้ง 12 แห่ง รวม 12 เรื่อง");
    await press(page, "button", "สร้างไฟล์ที่แก้แล้ว");
    await expect
      .poll(() => verdicts(page), { timeout: 60_000 })
      .toEqual(["publishable", "refused"]);
    await press(page, "button", "บันทึกรายการที่แก้ (CSV)");
    let list: string | null = null;
    await expect.poll(() => (list ??= visit.take(".csv")), { timeout: 60_000 }).not.toBeNull();
    const records = readRecords(list!.replace(/^\ufeff/, "")).map(({ cells }) => cells);
    expect(records).toHaveLength(1 + kindsOfMistakes);
    expect(records.map(([cell]) => cell)).toContain("กองทุน!M1");
    expect(requests.slice(before).filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("lets the page ask for nothing while a file is open", async () => {
    const { page, context } = await openCheck();
    await hand(page);
    const asked = await page.evaluate(() =>
      fetch("/index.html").then(
        () => "answered",
        () => "refused",
      ),
    );
    expect(asked).toBe("refused");
    await context.close();
  });
});
