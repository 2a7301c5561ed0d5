import { type Browser, chromium, type Page } from "playwright-core";
import { expect, it } from "vitest";
import { launchOptions, withThaiLetters } from "../../scripts/chromium.ts";
import { lostMarks } from "./chartLooks.ts";
import type { Visit } from "./visit.ts";

/** What must hold of a page in the hand of whoever reads it: with a thumb, with large letters, closely, lying on its side. */
export function holdInHand(paths: readonly string[], opened: () => Visit): void {
  it("has targets for a thumb: what one chooses with or stands alone is 44 pixels, what else is pressed 24 and apart", async () => {
    const { page, context } = await opened().open("/", { viewport: { width: 360, height: 740 } });
    const small = await seenOn(page, paths, opened().url, smallTargets);
    await context.close();
    expect(small).toEqual({});
  });

  it("says in one line where a reader is, on a phone", async () => {
    const { page, context } = await opened().open("/", { viewport: { width: 360, height: 740 } });
    const broken = await seenOn(page, paths, opened().url, brokenTrails);
    await context.close();
    expect(broken).toEqual({});
  });

  it("shows the first number of each table on a phone without a move sideways", async () => {
    const { page, context } = await opened().open("/", { viewport: { width: 360, height: 740 } });
    const hidden = await seenOn(page, paths, opened().url, hiddenNumbers);
    await context.close();
    expect(hidden).toEqual({});
  });

  it("has room for letters twice as large on a phone", async () => {
    const browser = await openWithLargeLetters();
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const wide = await seenOn(page, paths, opened().url, standsOut);
    expect(await page.evaluate(() => matchMedia("(max-width: 11.5em)").matches)).toBe(true);
    await browser.close();
    expect(wide).toEqual({});
  });

  it.each([
    { how: "seen four times as large on a desk", viewport: { width: 320, height: 256 } },
    { how: "lying on its side", viewport: { width: 740, height: 360 } },
  ])("$how it scrolls one way, and nothing that stays covers it", async ({ viewport }) => {
    const { page, context } = await opened().open("/", { viewport });
    const wide = await seenOn(page, paths, opened().url, standsOut);
    const covered = await seenOn(page, paths, opened().url, staysInTheWay);
    await context.close();
    expect({ wide, covered }).toEqual({ wide: {}, covered: {} });
  });

  it("shows every mark of its pictures in the reader's own colours", async () => {
    const { page, context } = await opened().open("/", { forcedColors: "active" });
    const lost = await seenOn(page, paths, opened().url, lostMarks);
    await context.close();
    expect(lost).toEqual({});
  });
}

/** What a look finds on each page that has anything. */
async function seenOn(
  page: Page,
  paths: readonly string[],
  root: string,
  look: () => readonly string[],
): Promise<Record<string, readonly string[]>> {
  const seen: Record<string, readonly string[]> = {};
  for (const path of paths) {
    await page.goto(root + path.slice(1), { waitUntil: "load" });
    const found = await page.evaluate(look);
    if (found.length > 0) seen[path] = found.slice(0, 6);
  }
  return seen;
}

/** As where a reader has set letters large for all pages, which a page can't do. */
function openWithLargeLetters(): Promise<Browser> {
  const { args = [], ...options } = launchOptions();
  return chromium.launch({
    ...options,
    env: withThaiLetters,
    args: [...args, "--blink-settings=defaultFontSize=32"],
  });
}

/** In the page: what is too small to be pressed. Links within a sentence are as high as its lines. */
function smallTargets(): string[] {
  const chosenWith =
    "button, summary, select, textarea, input, nav a, .row-links a, .share-links a, .downloads a, .tabs a, .pages a, .doors a, .columns a, .button, .brand, .language";
  for (const section of document.querySelectorAll("details")) section.open = true;
  const isSeen = (element: HTMLElement) =>
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility === "visible" &&
    !element.closest("svg, .skip, .visually-hidden");
  const isInSentence = (element: HTMLElement) =>
    getComputedStyle(element).display === "inline" &&
    element.closest("p, li, td, th, dd, dt, figcaption, h2, h3, cite, div")!.textContent.trim() !==
      element.textContent.trim();
  return [...document.querySelectorAll<HTMLElement>(`${chosenWith}, a[href]`)]
    .filter((element) => isSeen(element) && !isInSentence(element))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isCheck = element.matches("[type=checkbox], [type=radio]");
      const label = (element as HTMLInputElement).labels?.[0]?.getBoundingClientRect();
      const reach = isCheck && label ? Math.max(height, label.height) : height;
      const isFree =
        element.matches(chosenWith) || element.matches(":is(h2, h3, dt, dd, p) > a:only-child");
      const least = isFree && !element.closest("table") ? 43.5 : 19.5;
      if (reach >= least && (width >= 23.5 || isCheck)) return [];
      const name = `${element.tagName} ${element.className} in ${element.parentElement?.className}`;
      return [`${name} ${Math.round(width)}×${Math.round(reach)} ${element.textContent.trim()}`];
    });
}

/** In the page: a trail of links to what is wider, on more lines than one. */
function brokenTrails(): string[] {
  const seen = [...document.querySelectorAll<HTMLElement>(".breadcrumbs li")].filter(
    (item) => item.getClientRects().length > 0,
  );
  const tops = seen.map((item) => Math.round(item.getBoundingClientRect().top));
  return new Set(tops).size > 1 ? seen.map((item) => item.innerText) : [];
}

/** In the page: tables whose first number waits beyond the edge. Rows as they stand in a table or a file are no answer. */
function hiddenNumbers(): string[] {
  for (const section of document.querySelectorAll("details")) section.open = true;
  return [...document.querySelectorAll("table:not(.texts, .raw)")]
    .map((table) => table.querySelector("tbody td.numeric"))
    .filter((cell) => cell !== null && cell.getClientRects().length > 0)
    .filter((cell) => (cell as Element).getBoundingClientRect().right > innerWidth)
    .map((cell) => cell?.closest("tr")?.textContent.trim().slice(0, 60) ?? "");
}

/** In the page: what stands out of it sideways, but within what scrolls by itself. */
function standsOut(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .filter((element) => !element.closest(".table-scroll"))
    .map((element) => `${element.tagName} ${element.className.toString()} ${element.textContent}`)
    .concat(`${scrollWidth} pixels`)
    .map((text) => text.slice(0, 80));
}

/** In the page: what stays where it is while the rest scrolls, and takes more than a third of the height. */
function staysInTheWay(): string[] {
  scrollTo(0, 600);
  return [...document.querySelectorAll("body *")]
    .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))
    .filter((element) => !element.closest(".table-scroll"))
    .filter((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return top < innerHeight && bottom > 0 && height > innerHeight / 3;
    })
    .map((element) => `${element.tagName} ${element.className.toString()}`);
}
