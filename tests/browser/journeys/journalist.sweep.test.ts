import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { away, startVisit, type Visit, type Visited } from "../visit.ts";
import { housesByYear, journalists, type Journalist } from "./journalist.ts";
import { grouped, readCsv } from "./latestTable.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const permissions = { permissions: ["clipboard-read", "clipboard-write"] };
const eventually = <T>(shown: () => Promise<T>) => expect.poll(shown, { timeout: 15_000 });

describe.each(journalists)("a journalist at $root", (journalist) => {
  it("asks four provinces, runs the same as SQL, keeps the file, and opens both links elsewhere", async () => {
    const { found, all, rows } = housesByYear();
    const first = await visit.open(journalist.root, permissions);
    const { page } = first;
    await ask(page, journalist);
    await eventually(() => page.locator("output").innerText()).toContain(journalist.shown);
    expect(await page.locator("output").innerText()).toContain(journalist.found(found, all));
    const answer = await shown(page);
    expect(answer.map(([year, houses]) => [year, houses])).toEqual(
      rows.map(({ year, houses }) => [journalist.yearText(year), grouped(houses)]),
    );

    const elsewhere = await open(page.url());
    await eventually(() => shown(elsewhere.page)).toEqual(answer);
    for (const [label, option] of [journalist.table, journalist.level, journalist.measure])
      expect([label, await chosen(elsewhere.page, label)]).toEqual([label, option]);
    await elsewhere.context.close();

    await page.getByRole("link", { name: journalist.sql }).click();
    await isShownNotRun(page, journalist);
    expect(first.requests.filter((url) => url.includes("/engine/"))).toEqual([]);
    await page.getByRole("button", { name: journalist.run }).click();
    const grid = await answered(page, journalist);
    expect(grid).toEqual(
      rows.map(({ year, houses, rows, stated }) => [year, ...[houses, rows, stated].map(grouped)]),
    );

    const begun = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV", exact: true }).click();
    const taken = readCsv(readFileSync(await (await begun).path(), "utf8"));
    expect(taken).toEqual(
      rows.map(({ year, houses, rows, stated }) => ({
        ...{ year, households: String(houses) },
        ...{ rows: String(rows), stated: String(stated) },
      })),
    );

    await page.getByRole("button", { name: journalist.copy }).click();
    await page.getByRole("status").filter({ hasText: journalist.copied }).waitFor();
    const reopened = await open(await page.evaluate(() => navigator.clipboard.readText()));
    await isShownNotRun(reopened.page, journalist);
    await reopened.page.getByRole("button", { name: journalist.run }).click();
    expect(await answered(reopened.page, journalist)).toEqual(grid);
    for (const { requests, complaints } of [first, elsewhere, reopened]) {
      expect(away(visit, requests)).toEqual([]);
      expect(complaints).toEqual([]);
    }
    await closeAll(first.context, reopened.context);
  });
});

/** Chooses as a reader does: the table, the provinces one by one, what to filter and how to group. */
async function ask(page: Page, say: Journalist): Promise<void> {
  await choose(page, say.table);
  // Until the table is there, choices would be made of the one before.
  await page.getByRole("paragraph").filter({ hasText: say.table[1] }).waitFor();
  await choose(page, say.province);
  await page.getByText(say.several).click();
  for (const name of say.provinces) await page.getByRole("checkbox", { name, exact: true }).check();
  for (const choice of [say.level, say.group, say.year, say.measure]) await choose(page, choice);
}

const choose = async (page: Page, [label, option]: readonly [string, string]): Promise<void> =>
  void (await page
    .getByRole("combobox", { name: label, exact: true })
    .selectOption({ label: option }));

const chosen = (page: Page, label: string): Promise<string> =>
  page
    .getByRole("combobox", { name: label, exact: true })
    .evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.label ?? "");

/** A link as another person opens it: in a browser that knows nothing of the first. */
const open = (address: string): Promise<Visited> =>
  visit.open(address.slice(visit.url.length - 1), permissions);

async function isShownNotRun(page: Page, say: Journalist): Promise<void> {
  const editor = page.getByRole("textbox", { name: say.editor });
  await eventually(() => editor.innerText()).toContain('FROM "population-years"');
  expect(await page.getByRole("status").filter({ hasText: say.notRun }).count()).toBe(1);
  expect(await page.getByRole("region", { name: say.answer }).count()).toBe(0);
}

async function answered(page: Page, say: Journalist): Promise<string[][]> {
  const region = page.getByRole("region", { name: say.answer });
  await region.waitFor({ timeout: 60_000 });
  expect(await page.locator("output").innerText()).toMatch(say.answered);
  return rowsIn(region);
}

const shown = (page: Page): Promise<string[][]> =>
  rowsIn(
    page
      .locator("main")
      .getByRole("region")
      .filter({ has: page.getByRole("table") }),
  );

async function rowsIn(region: ReturnType<Page["getByRole"]>): Promise<string[][]> {
  const rows = await region.getByRole("row").all();
  return Promise.all(rows.slice(1).map((row) => row.getByRole("cell").allInnerTexts()));
}

const closeAll = (...contexts: readonly BrowserContext[]): Promise<unknown> =>
  Promise.all(contexts.map((context) => context.close()));
