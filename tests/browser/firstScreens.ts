import type { BrowserContext, Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Visit } from "./visit.ts";

/** What LINE leaves of a phone's screen, the most that a phone of the same width shows, a tablet's, and a desk's. */
const screens = [
  { width: 360, height: 640 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

/**
 * The first screen of a page looks as it will before its whole stylesheet has come: nothing on it stands
 * elsewhere by more than a hair, and its letters have their size and colour.
 */
export function holdOfFirstScreens(paths: readonly string[], opened: () => Visit): void {
  it.each(screens)("is dressed as it comes, at $width by $height pixels", async (viewport) => {
    const visit = opened();
    const { context } = await visit.open("/", { viewport });
    const wrong: Record<string, readonly string[]> = {};
    for (const path of paths) {
      const early = await screenOf(context, visit.url + path.slice(1), "css");
      const late = await screenOf(context, visit.url + path.slice(1));
      const moved = late.filter((line) => !early.includes(line));
      // A frame for other sites may show but its title and its picture.
      expect(late.length).toBeGreaterThan(1);
      if (moved.length > 0) wrong[path] = moved.slice(0, 5);
    }
    await context.close();
    expect(wrong).toEqual({});
  });
}

async function screenOf(
  context: BrowserContext,
  address: string,
  ...withheld: readonly string[]
): Promise<readonly string[]> {
  const page = await context.newPage();
  // Letters come or stay away by chance, and scripts run once the sheet is there.
  for (const kind of ["woff2", "js", ...withheld])
    await page.route(`**/*.${kind}`, (route) => route.abort());
  await page.goto(address, { waitUntil: "load" });
  const lines = await linesOf(page);
  await page.close();
  return lines;
}

/** Each element with text of its own, or a picture, that begins on the screen: where, how large, in which colour. */
const linesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
      );
    return (
      [...document.querySelectorAll("body *:not(svg *, option, script)")]
        .filter((element) => hasText(element) || element.tagName === "svg")
        // What a closed section holds has its place, and isn't shown.
        .filter((element) => element.checkVisibility())
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.left >= 0 && box.bottom > 0)
        .filter(({ box }) => box.top < innerHeight - 24)
        .map(({ element, box: { left, top, width } }) => {
          const { fontSize, fontWeight, color, visibility } = getComputedStyle(element);
          const where = [left, top, width].map(Math.round).join(" ");
          const name = `${element.tagName} ${element.textContent.trim().slice(0, 24)}`;
          return `${name} ${where} ${fontSize} ${fontWeight} ${color} ${visibility}`;
        })
    );
  });
