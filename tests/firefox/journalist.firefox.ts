import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { housesByYear, journalists, type Journalist } from "../browser/journeys/journalist.ts";
import { grouped, readCsv } from "../browser/journeys/latestTable.ts";
import { press, startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit?.close());

const eventually = <T>(shown: () => Promise<T> | T) => expect.poll(shown, { timeout: 60_000 });

describe.each(journalists)("a journalist with Firefox at $root", (journalist) => {
  it("asks four provinces, runs the same as SQL, keeps the file, and opens both links elsewhere", async () => {
    const { found, all, rows } = housesByYear();
    const first = await visit.open(visit.url + journalist.root.slice(1));
    const { page } = first;
    await page.locator("fieldset.explore-choices:not([disabled])").wait();
    await ask(page, journalist);
    await eventually(() => output(page)).toContain(journalist.shown);
    expect(await output(page)).toContain(journalist.found(found, all));
    const answer = await cellsIn(page, ".explore-answer table");
    expect(answer.map(([year, houses]) => [year, houses])).toEqual(
      rows.map(({ year, houses }) => [journalist.yearText(year), grouped(houses)]),
    );

    const elsewhere = await visit.open(page.url());
    await eventually(() => cellsIn(elsewhere.page, ".explore-answer table")).toEqual(answer);

    await press(page, "main a", journalist.sql);
    await isShownNotRun(page, journalist);
    expect(first.requests.filter((url) => url.includes("/engine/"))).toEqual([]);
    await run(page, journalist);
    const grid = await answered(page, journalist);
    expect(grid).toEqual(
      rows.map(({ year, houses, rows, stated }) => [year, ...[houses, rows, stated].map(grouped)]),
    );

    await press(page, "main button", "CSV");
    let csv: string | null = null;
    await eventually(() => (csv ??= visit.take(".csv"))).not.toBeNull();
    expect(readCsv(csv ?? "")).toEqual(
      rows.map(({ year, houses, rows, stated }) => ({
        ...{ year, households: String(houses) },
        ...{ rows: String(rows), stated: String(stated) },
      })),
    );

    await press(page, "main button", journalist.copy);
    await eventually(() => page.$eval(".sql-actions [role=status]", statusOf)).toBe(
      journalist.copied,
    );
    const reopened = await visit.open(page.url());
    await isShownNotRun(reopened.page, journalist);
    await run(reopened.page, journalist);
    expect(await answered(reopened.page, journalist)).toEqual(grid);
    for (const { requests, complaints, context } of [first, elsewhere, reopened]) {
      expect(
        requests.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(visit.url)),
      ).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    }
  });
});

/** Chooses as a reader does: the table, the provinces one by one, what to filter and how to group. */
async function ask(page: Page, say: Journalist): Promise<void> {
  await choose(page, say.table);
  // Until the table is there, choices would be made of the one before.
  await eventually(() => page.$eval(".explore-answer", ({ textContent }) => textContent)).toContain(
    say.table[1],
  );
  await choose(page, say.province);
  await press(page, "summary", say.several);
  for (const name of say.provinces) await press(page, "main label", name);
  for (const choice of [say.level, say.group, say.year, say.measure]) await choose(page, choice);
}

/** Chooses an option by the words that name it and its list. */
const choose = (page: Page, [label, option]: readonly [string, string]): Promise<void> =>
  page.evaluate(
    ([label, option]) => {
      const selects = [...document.querySelectorAll("select")];
      const select = selects.find(({ labels }) => labels[0]?.textContent?.trim() === label);
      const chosen = [...(select?.options ?? [])].find((one) => one.label === option);
      if (!select || !chosen) throw new Error(`no such choice: ${label} ${option}`);
      select.value = chosen.value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    [label, option] as const,
  );

async function isShownNotRun(page: Page, say: Journalist): Promise<void> {
  await page.locator(`::-p-text(${say.notRun})`).wait();
  // The editor stands in a shadow root, where names and roles are not looked for.
  const editor = await page.locator(".sql-editor-host >>> .cm-content").waitHandle();
  expect(await editor.evaluate((node) => node.textContent)).toContain('FROM "population-years"');
  expect(await page.$$(`[role=region][aria-label="${say.answer}"]`)).toEqual([]);
}

/** Presses what says what it will do: to open the database, how large that is, and to run. */
async function run(page: Page, say: Journalist): Promise<void> {
  const button = await page.locator(".sql-actions .button-main").waitHandle();
  expect(await button.evaluate((node) => node.textContent?.trim())).toMatch(say.run);
  await button.click();
}

async function answered(page: Page, say: Journalist): Promise<string[][]> {
  await eventually(() => output(page)).toMatch(say.answered);
  return cellsIn(page, ".sql-grid table");
}

const statusOf = ({ textContent }: Element): string => textContent?.trim() ?? "";

const output = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.querySelector("main output")?.textContent?.replace(/\s+/g, " ") ?? "",
  );

const cellsIn = (page: Page, table: string): Promise<string[][]> =>
  page.evaluate(
    (table) =>
      [...document.querySelectorAll<HTMLElement>(`${table} tbody tr`)].map((row) =>
        [...row.querySelectorAll("td")].map((cell) => cell.innerText),
      ),
    table,
  );
