import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { distFolder } from "../site/dist.ts";
import { startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

interface SeenRow {
  readonly names: readonly string[];
  readonly cells: readonly {
    readonly text: string;
    readonly value: number;
    readonly isMissing: boolean;
  }[];
}

/** The table below the chart, read here anew: columns that hold a figure, and the rows that can be ranked. */
const readPage = (page: Page) =>
  page.evaluate(() => {
    const table = document.querySelector<HTMLTableElement>("main table[data-peers]")!;
    const own = (cell: Element) =>
      [...cell.childNodes]
        .filter((node) => !(node instanceof Element && node.matches(".working, .cell-links")))
        .map((node) => node.textContent)
        .join("")
        .replace(/\s+/g, " ")
        .trim();
    const rows = [...table.tBodies[0]!.rows];
    const heads = [...table.tHead!.rows[0]!.cells];
    const figures = heads.flatMap((_, i) =>
      rows.some((row) => row.cells[i]!.tagName === "TD") ? [i] : [],
    );
    return {
      heads: figures.map((i) => own(heads[i]!)),
      peers: Number(table.dataset["peers"]),
      rows: rows.map(({ cells }): SeenRow => ({
        names: [...cells]
          .filter((c, i) => c.tagName === "TH" && !figures.includes(i))
          .filter((c, i) => i === 0 || !c.classList.contains("numeric"))
          .map(own),
        cells: figures.map((i) => ({
          text: own(cells[i]!),
          value: Number(cells[i]!.dataset["value"] ?? own(cells[i]!).replaceAll(",", "")),
          isMissing: cells[i]!.classList.contains("cell-notStated"),
        })),
      })),
    };
  });

/** Thai letters as a Thai keyboard sends them; the browser's driver knows the keys of an English one alone. */
const typeKeys = (page: Page, text: string) =>
  page.locator(".figure > .picture").evaluate((element, letters) => {
    for (const key of letters)
      element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }, text);

/** The chart as a stop of the keyboard, which it becomes once the page is there. */
const stopOf = (page: Page) => page.locator(".figure > .picture[tabindex]");

const said = (page: Page) => page.locator(".walk [role=status]");

/** A table without a file has no chart, nor has a figure that the rules give none. */
const shown = charts
  .map(({ id }) => id)
  .filter((id) => existsSync(join(distFolder, "charts", id, "index.html")));

describe.each(shown)("by keys alone, the chart %s", (id) => {
  it("tells its title, a named row, the highest, two compared and what is missing", async () => {
    const { page, complaints } = await visit.open(`charts/${id}/`);
    const { heads, peers, rows } = await readPage(page);
    const picture = stopOf(page);

    // Title and trend: one stop, named by the sentence under the picture.
    await picture.focus();
    const sentence = await page.locator("figcaption p").first().innerText();
    expect(plain((await picture.getAttribute("aria-label"))!)).toBe(plain(sentence));
    await said(page).waitFor();
    await expect.poll(() => said(page).innerText()).toContain(rows[0]!.cells[0]!.text);
    expect(await picture.locator("a[href]:not([tabindex='-1'])").count()).toBe(0);

    // A named row: what the last row but one is called, typed.
    const wanted = rows.at(-2)!;
    const typed = wanted.names.at(0)!;
    const found = rows.find(({ names }) => names.includes(typed))!;
    await typeKeys(page, typed);
    const words = plain(await said(page).innerText());
    expect(words).toContain(plain(typed));
    expect(rows.some((row) => row.names.includes(typed) && says(words, row, heads))).toBe(true);
    expect(found).toBeDefined();

    // The highest of the rows that can be ranked; no rank where they count different things.
    await page.waitForTimeout(1300);
    await page.keyboard.press("Home");
    await page.keyboard.press("+");
    const ranked = rows.slice(0, peers).filter(({ cells }) => !Number.isNaN(cells[0]!.value));
    const highest = plain(await said(page).innerText());
    if (ranked.length < 2) expect(highest).toContain("เรียงอันดับกันไม่ได้");
    else {
      const most = Math.max(...ranked.map(({ cells }) => cells[0]!.value));
      const best = ranked.find(({ cells }) => cells[0]!.value === most)!;
      expect(says(highest, best, heads)).toBe(true);
      expect(highest).toContain(`อันดับ 1 จาก ${ranked.length}`);
    }

    // Two compared: both cells are in one sentence.
    await page.keyboard.press("Home");
    await page.keyboard.press(" ");
    await page.keyboard.press("End");
    const compared = plain(await said(page).innerText());
    expect(says(compared, rows.at(-1)!, heads)).toBe(true);
    expect(compared).toContain(`(${plain(rows[0]!.cells[0]!.text)})`);

    // What is missing.
    await page.keyboard.press("/");
    const missing = rows.filter(({ cells }) => cells.some(({ isMissing }) => isMissing));
    const toldMissing = plain(await said(page).innerText());
    if (missing.length === 0) expect(toldMissing).toContain("ไม่มีค่าที่ขาด");
    else
      expect(
        missing.some((row) =>
          row.cells.some(
            ({ isMissing, text }) =>
              isMissing && toldMissing.includes(plain(text)) && named(toldMissing, row),
          ),
        ),
      ).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** Spaces that keep words together are told as spaces. */
const plain = (text: string): string => text.replace(/[\s\u200b\u2060]+/g, " ").trim();
const named = (words: string, { names }: SeenRow): boolean =>
  names.filter((name) => name !== "–").every((name) => words.includes(plain(name)));
const says = (words: string, row: SeenRow, heads: readonly string[]): boolean =>
  named(words, row) && words.includes(plain(`${heads[0]} ${row.cells[0]!.text}`));

describe("a map by keys", () => {
  it("goes to the neighbour in a direction, marks it, and opens its page", async () => {
    const { page } = await visit.open("charts/population-map/");
    await stopOf(page).focus();
    await said(page).waitFor();
    await typeKeys(page, "ลำพูน");
    await expect.poll(() => said(page).innerText()).toContain("ลำพูน");
    await page.keyboard.press("Shift+ArrowUp");
    expect(await said(page).innerText()).toMatch(/^เชียงใหม่:/);
    expect(await page.locator("svg a.walked").getAttribute("href")).toBe("/areas/50/");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/areas\/50\/$/);
  });

  it("speaks English on an English page, and keeps quiet about keys that are not its own", async () => {
    const { page } = await visit.open("en/charts/otop-rank/");
    await stopOf(page).focus();
    await said(page).waitFor();
    await expect.poll(() => said(page).innerText()).toMatch(/rank 1 of 76 from the highest/);
    await page.keyboard.press("Tab");
    expect(await page.locator(".walk").isVisible()).toBe(false);
  });

  it("is not asked of a reader without script: the picture and its links stay", async () => {
    const { page } = await visit.open("charts/population-map/", { javaScriptEnabled: false });
    expect(await page.locator(".picture[tabindex]").count()).toBe(0);
    expect(await page.locator(".picture svg a[href='/areas/50/']").count()).toBe(1);
  });

  it("loads what it says only for a reader who stands on it, in at most 12 KB", async () => {
    const { page, requests } = await visit.open("charts/otop-rank/");
    await stopOf(page).waitFor();
    const before = requests.length;
    await stopOf(page).focus();
    await said(page).waitFor();
    const fetched = requests.slice(before).filter((url) => url.endsWith(".js"));
    expect(fetched.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      fetched.map(async (url) => (await (await fetch(url)).arrayBuffer()).byteLength),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12_000);
  });
});
