import type { Heading, Layout } from "../../schema/layout.ts";
import { headingKey } from "../../words/heading.ts";
import { cleanText } from "../../words/thaiText.ts";
import { isMonthLike, isYearLike } from "./cell.ts";
import type { HeadRecord } from "./head.ts";
import { extraColumn, missingColumn } from "./headerTrouble.ts";
import { renamedColumn, renamedHeadings } from "./renamedHeading.ts";
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
  const isThere = (name: string) => columns.some((one, i) => one.name === name && indexes[i]! >= 0);
  const missing = absent.filter(
    ({ optional, standIns = [] }) => !optional && !standIns.some(isThere),
  );
  const troubles = ({ line, raw }: HeadRecord, layout: Layout) => {
    const lacking = missing.filter((heading) => !isMadeBy(layout, heading));
    const strange = names.filter(
      (name, i) => !indexes.includes(i) && cleanText(name) !== "" && !isWide(layout, name),
    );
    const unneeded = absent.filter((column) => !missing.includes(column));
    const renamed = renamedHeadings(strange, [...unneeded, ...lacking]).filter(
      ({ heading, column }) => lacking.includes(column) || !isExpected(layout, heading),
    );
    const isRenamed = ({ name, standIns = [] }: Heading) =>
      renamed.some(({ column }) => column.name === name || standIns.includes(column.name));
    return [
      ...renamed.map((one) => {
        const { heading } = one;
        return [renamedColumn(one), { line, column: heading, received: heading }] as const;
      }),
      ...lacking
        .filter((column) => !isRenamed(column))
        .map(({ name, label = { th: name, en: name } }) => {
          return [missingColumn(label), { line, column: label.th, received: raw }] as const;
        }),
      ...strange
        .filter((name) => !isExpected(layout, name))
        .filter((name) => !renamed.some(({ heading }) => heading === name))
        .map((name) => [extraColumn, { line, column: name, received: name }] as const),
    ];
  };
  return { found: columns.length - absent.length, missing, troubles };
}

/** Where a column stands by its name or one of its aliases, spelling damage aside; -1 where it doesn't. */
export function indexOfHeading(names: readonly string[], { name, aliases = [] }: Heading): number {
  const spellings = new Set([name, ...aliases].map(headingKey));
  return names.findIndex((heading) => spellings.has(headingKey(heading)));
}

/** Whether a heading is one of the wide columns. */
export function isWide({ wide }: Layout, heading: string): boolean {
  if (!wide) return false;
  const name = cleanText(heading);
  if (wide.headings === "years") return isYearLike(name);
  if (wide.headings === "months") return isMonthLike(name);
  return wide.headings.some((declared) => cleanText(declared) === name);
}

/** Whether the wide columns give it: as its own name, or as one that it is read from. */
const isMadeBy = ({ wide }: Layout, { name, aliases = [] }: Heading): boolean =>
  wide !== undefined && [name, ...aliases].some((one) => one === wide.name || one === wide.value);

function isExpected(layout: Layout, heading: string): boolean {
  const { ignored = [], indexColumn } = layout;
  if (ignored === true || cleanText(heading) === "" || heading === indexColumn) return true;
  return isWide(layout, heading) || ignored.some((name) => cleanText(name) === cleanText(heading));
}
