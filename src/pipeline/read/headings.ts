import type { Heading, Layout } from "../../schema/layout.ts";
import { cleanText } from "../../words/thaiText.ts";
import { isMonthLike, isYearLike } from "./cell.ts";
import type { HeadRecord } from "./head.ts";
import { extraColumn, missingColumn } from "./headerTrouble.ts";
import type { Sighting, Trouble } from "./report.ts";

/** How the headings of a file answer to the declared ones. */
export interface HeadingMatch {
  /** Declared columns that the file has. */
  readonly found: number;
  /** Required columns that it lacks. */
  readonly missing: readonly Heading[];
  readonly troubles: (first: HeadRecord, layout: Layout) => (readonly [Trouble, Sighting])[];
}

export function matchHeadings(names: readonly string[], columns: readonly Heading[]): HeadingMatch {
  const indexes = columns.map((column) => indexOfHeading(names, column));
  const absent = columns.filter((_, i) => indexes[i]! < 0);
  const missing = absent.filter(({ optional }) => !optional);
  const troubles = ({ line, raw }: HeadRecord, layout: Layout) => [
    ...missing
      .filter(({ name }) => !isMadeBy(layout, name))
      .map((heading) => {
        const { name, label = { th: name, en: name } } = heading;
        return [missingColumn(label), { line, column: name, received: raw }] as const;
      }),
    ...names
      .filter((name, i) => !indexes.includes(i) && !isExpected(layout, name))
      .map((name) => [extraColumn, { line, column: name, received: name }] as const),
  ];
  return { found: columns.length - absent.length, missing, troubles };
}

/** Where a column stands by its name or one of its aliases, spelling damage aside; -1 where it doesn't. */
export function indexOfHeading(names: readonly string[], { name, aliases = [] }: Heading): number {
  const spellings = new Set([name, ...aliases].map(cleanText));
  return names.findIndex((heading) => spellings.has(cleanText(heading)));
}

/** Whether a heading is one of the wide columns. */
export function isWide({ wide }: Layout, heading: string): boolean {
  if (!wide) return false;
  const name = cleanText(heading);
  if (wide.headings === "years") return isYearLike(name);
  if (wide.headings === "months") return isMonthLike(name);
  return wide.headings.some((declared) => cleanText(declared) === name);
}

const isMadeBy = ({ wide }: Layout, name: string): boolean =>
  wide !== undefined && (wide.name === name || wide.value === name);

function isExpected(layout: Layout, heading: string): boolean {
  const { ignored = [], indexColumn } = layout;
  if (ignored === true || cleanText(heading) === "" || heading === indexColumn) return true;
  return isWide(layout, heading) || ignored.some((name) => cleanText(name) === cleanText(heading));
}
