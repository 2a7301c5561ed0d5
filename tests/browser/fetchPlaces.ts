import type { Page } from "playwright-core";
import { expect } from "vitest";
import { run } from "./sqlRoom.ts";

/** Something on the site that is fetched behind an open page: how it is asked for, and how one sees that it came. */
export interface FetchPlace {
  readonly name: string;
  readonly path: string;
  readonly file: RegExp;
  readonly ask?: (page: Page) => Promise<void>;
  readonly answered: (page: Page) => Promise<void>;
  /** That no older answer is taken for the one that was asked for. */
  readonly without?: (page: Page) => Promise<void>;
  /** What asks once more, where it is not the button that says so. */
  readonly again?: (page: Page) => Promise<void>;
  /** What says why nothing came. */
  readonly told?: string;
}

const eventually = <T>(shown: () => Promise<T>) => expect.poll(shown, { timeout: 20_000 });
const ready = (page: Page) => page.locator("fieldset.explore-choices:not([disabled])").waitFor();
const seesText = async (page: Page, place: string, text: string | RegExp): Promise<void> =>
  eventually(() => page.locator(place).first().innerText()).toMatch(text);
const isEarlier = async (page: Page): Promise<void> => {
  expect(await page.locator(".explore-answer.is-earlier").count()).toBe(1);
  expect(await page.locator(".explore-found").innerText()).toContain("คำตอบก่อนหน้า");
};
const openEngine = (page: Page) => page.locator(".engine .button-main").click();
const isOpen = (page: Page) => page.locator("[data-engine=open]").waitFor({ timeout: 60_000 });

/** The places that are quick to try. */
export const fetchPlaces: readonly FetchPlace[] = [
  {
    name: "a table that a link asks the explorer for",
    path: "/explore/?table=otop-sales&by=region",
    file: /\/explore\/otop-sales-.+\.json$/,
    without: isEarlier,
    answered: async (page) => {
      await seesText(page, ".explore-answer h2", "ยอดจำหน่าย");
      await eventually(() => page.locator("tbody tr").count()).toBe(6);
      expect(await page.locator(".is-earlier").count()).toBe(0);
    },
  },
  {
    name: "a table that is chosen in the explorer",
    path: "/explore/",
    file: /\/explore\/otop-sales-.+\.json$/,
    ask: async (page) => {
      await ready(page);
      await page.selectOption("#explore-table", "otop-sales");
    },
    without: isEarlier,
    answered: (page) => seesText(page, ".explore-answer h2", "ยอดจำหน่าย"),
  },
  {
    name: "the rows of an answer in the explorer",
    path: "/explore/",
    file: /\.parquet$/,
    ask: async (page) => {
      await ready(page);
      await page.selectOption("#filter-level", "amphoe");
    },
    without: isEarlier,
    answered: async (page) => {
      await eventually(() => page.locator("tbody tr").count()).toBe(20);
      expect(await page.locator(".is-earlier").count()).toBe(0);
    },
  },
  {
    name: "names of places in the explorer",
    path: "/explore/?level=amphoe",
    file: /\/explore\/places\//,
    without: async (page) => {
      expect(await page.locator("[role=alert]").innerText()).toContain("แสดงเป็นรหัส");
    },
    answered: (page) => seesText(page, "tbody", /เชียงดาว|แม่สาย|เมืองเชียงใหม่|เมืองเชียงราย/),
  },
  {
    name: "the list that the search box looks in",
    path: "/",
    file: /\/search\/index-/,
    ask: async (page) => {
      await page.locator("form[role=search] input").click();
      await page.keyboard.insertText("พะเยา");
    },
    without: async (page) => {
      expect(await page.locator("[role=listbox]").isVisible()).toBe(false);
    },
    answered: (page) => seesText(page, "[role=option]", "จังหวัดพะเยา"),
  },
  {
    name: "what the search page finds",
    path: "/search/?q=เชียงใหม่",
    file: /\/search\/(?!index-).+\.json$/,
    without: async (page) => {
      expect(await page.locator(".search-results").count()).toBe(0);
    },
    answered: (page) => seesText(page, ".search-results", "จังหวัดเชียงใหม่"),
  },
  {
    name: "the figures of compared areas",
    path: "/compare/?areas=10,1001",
    file: /\/compare\/10\.json$/,
    without: async (page) => {
      expect(await page.locator("#comparison").innerText()).not.toContain("เชียงราย");
    },
    answered: async (page) => {
      await seesText(page, "#comparison thead", "กรุงเทพมหานคร");
      expect(await page.locator("#compare-notice p").count()).toBe(0);
    },
  },
  {
    name: "the areas to choose from in compare",
    path: "/compare/",
    file: /\/compare\/10\.json$/,
    ask: async (page) => {
      await page.locator("#compare-picker.is-ready").waitFor();
      await page.selectOption("#compare-picker select >> nth=0", "10");
    },
    without: async (page) => {
      expect(await page.locator("#compare-picker select >> nth=1 >> option").count()).toBe(1);
    },
    answered: (page) =>
      page
        .locator("#compare-picker select >> nth=1 >> option[value='1001']")
        .waitFor({ state: "attached" }),
  },
  {
    name: "what a release says of a pinned link",
    path: "/charts/phase-targets/?release=2569-11",
    file: /\/pins\//,
    without: (page) => seesText(page, "#pin-notice", "ตัวเลขล่าสุด"),
    answered: (page) => seesText(page, "#pin-notice", /ยังเหมือนรุ่น.2569-11|คือตัวเลขของรุ่น.2569-11/),
  },
  {
    name: "the tables of the SQL room",
    path: "/explore/sql/",
    file: /\/explore\/sql-.+\.json$|\/explore\/tables-.+\.json$/,
    answered: (page) => page.locator(".sql-editor-host .cm-content").waitFor(),
  },
];

/** Those that need the engine. */
export const enginePlaces: readonly FetchPlace[] = [
  {
    name: "what the engine is made of",
    path: "/explore/sql/",
    file: /\/engine\/.+\.json$/,
    ask: openEngine,
    again: openEngine,
    told: ".engine [role=alert]",
    answered: isOpen,
  },
  {
    name: "the engine",
    path: "/explore/sql/",
    file: /\/engine\/.+\.gz$/,
    ask: openEngine,
    again: openEngine,
    told: ".engine [role=alert]",
    answered: isOpen,
  },
  {
    name: "the engine's worker",
    path: "/explore/sql/",
    file: /\/engine\/.+\.js$/,
    ask: openEngine,
    again: openEngine,
    told: ".engine [role=alert]",
    answered: isOpen,
  },
  {
    name: "a table of a statement",
    path: "/explore/sql/?sql=SELECT%20count(*)%20FROM%20areas",
    file: /areas\.parquet$/,
    ask: async (page) => {
      await openEngine(page);
      await isOpen(page);
      await page.locator(".sql-actions .button-main").click();
    },
    told: ".sql-trouble",
    without: async (page) => {
      expect(await page.locator(".sql-grid").count()).toBe(0);
    },
    answered: (page) => seesText(page, ".sql-grid tbody", "8,441"),
  },
  {
    name: "the outlines of a map",
    path: "/explore/sql/?sql=SELECT%20%2750%27%20AS%20province%2C%201%20AS%20n",
    file: /\.topo\.json$/,
    ask: async (page) => {
      await run(page);
      await page.check("input[name=view][value=map]");
    },
    without: async (page) => {
      expect(await page.locator(".sql-picture svg").count()).toBe(0);
    },
    answered: (page) => page.locator(".sql-picture svg").waitFor(),
  },
];
