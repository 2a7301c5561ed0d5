import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { namesOfFirstScreen, type ScreenReach } from "./firstScreen.ts";
import { firstStyles } from "./firstStyles.ts";
import { linkedSheets, type PageStyles, placeStyles } from "./place.ts";
import { rulesOf, type SheetRule } from "./sheet.ts";

export interface Dresser {
  /** A page with the styles of its first screen inside, and all of them in one file. */
  readonly dress: (html: string) => string;
  /** That a page with these stylesheets was dressed elsewhere. */
  readonly note: (hrefs: readonly string[]) => void;
  /** Takes away the files that no page links any more. */
  readonly clear: () => void;
}

/**
 * What a first screen holds on a phone of 360 px and on a wide screen, the most first: a page is dressed as far as
 * what may be said of it in the page reaches.
 */
const reaches: readonly ScreenReach[] = [
  ...[1_200, 1_100, 1_000, 900, 800, 700].flatMap((wide) => [
    { narrow: 850, wide },
    { narrow: 700, wide },
  ]),
  { narrow: 600, wide: 600 },
  { narrow: 400, wide: 400 },
];
const mostBytes = 7_000;
/** A page that tucks something away looks different on a phone, a tablet and a desk. */
const mostBytesOfTucked = 7_700;

/** `folder` is where the build puts its stylesheets. */
export function createDresser(folder: string): Dresser {
  const sheets = new Map<string, Sheet>();
  const apart = new Set<string>();
  const sheetOf = (hrefs: readonly string[]): Sheet => {
    const key = hrefs.join(" ");
    const sheet = sheets.get(key) ?? joinSheets(folder, hrefs);
    sheets.set(key, sheet);
    for (const href of hrefs) if (href !== sheet.file) apart.add(href);
    return sheet;
  };
  return {
    dress: (html) => {
      const hrefs = linkedSheets(html);
      return hrefs.length === 0 ? html : placeStyles(html, stylesFor(html, sheetOf(hrefs)));
    },
    note: (hrefs) => {
      if (hrefs.length > 0) sheetOf(hrefs);
    },
    clear: () => {
      for (const { file } of sheets.values()) apart.delete(file);
      for (const href of apart) rmSync(join(folder, basename(href)), { force: true });
    },
  };
}

interface Sheet {
  readonly file: string;
  readonly rules: readonly SheetRule[];
  /** What was chosen for a first screen of these names; pages of one kind share it. */
  readonly chosen: Map<string, PageStyles>;
}

/** One file of several, in their order; its name follows from its content. */
function joinSheets(folder: string, hrefs: readonly string[]): Sheet {
  const css = hrefs.map((href) => readFileSync(join(folder, basename(href)), "utf8")).join("");
  const [only] = hrefs as [string];
  const name = `styles.${digest(css, "hex").slice(0, 8)}.css`;
  const file = hrefs.length === 1 ? only : `${dirname(only)}/${name}`;
  if (file !== only) writeFileSync(join(folder, name), css);
  return { file, rules: rulesOf(css), chosen: new Map() };
}

/** As much of the first screen as may be dressed. */
function stylesFor(html: string, sheet: Sheet): PageStyles {
  const most = html.includes(' class="tucked') ? mostBytesOfTucked : mostBytes;
  let styles = chosenFor(html, sheet, reaches[0] as ScreenReach);
  for (const reach of reaches.slice(1)) {
    if (styles.inside.length <= most) break;
    styles = chosenFor(html, sheet, reach);
  }
  return styles;
}

function chosenFor(html: string, { file, rules, chosen }: Sheet, reach: ScreenReach): PageStyles {
  const names = namesOfFirstScreen(html, reach);
  const key = [...names].sort().join(" ");
  const known = chosen.get(key);
  if (known) return known;
  const inside = firstStyles(rules, names);
  const styles = { file, inside, hash: `sha256-${digest(inside, "base64")}` };
  chosen.set(key, styles);
  return styles;
}

const digest = (text: string, as: "hex" | "base64"): string =>
  createHash("sha256").update(text).digest(as);
