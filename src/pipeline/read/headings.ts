import { type Heading, type Layout, wideMeasures } from "../../schema/declare/layout.ts";
import { headingKey } from "../../words/reading/heading.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { HeadRecord } from "./head.ts";
import { missingColumn } from "./headerTrouble.ts";
import {
  isMultiple,
  nearestByName,
  renamedColumn,
  type Renamed,
  soleByCells,
} from "./renamedHeading.ts";
import type { Sighting, Trouble } from "./report.ts";
import { isWide, misspeltHeading, strangeColumn, wideMeant } from "./wideHeading.ts";

/** How the headings of a file answer to the declared ones. */
export interface HeadingMatch {
  /** Declared columns that the file has. */
  readonly found: number;
  /** Required columns that it lacks. */
  readonly missing: readonly Heading[];
  readonly judge: (header: JudgedHeader) => JudgedHeadings;
}

export interface JudgedHeader {
  readonly first: HeadRecord;
  readonly layout: Layout;
  /** The first cells below a heading. */
  readonly cellsOf: (heading: string) => readonly string[];
}

export interface JudgedHeadings {
  readonly troubles: readonly (readonly [Trouble, Sighting])[];
  readonly taken: TakenHeadings;
}

/** What headings that are not known are taken for, so that one run tells all that is wrong with the file. */
export interface TakenHeadings {
  /** Headings by the names of the columns. */
  readonly columns: ReadonlyMap<string, string>;
  /** Misspelt headings of wide columns by what was meant. */
  readonly wide: ReadonlyMap<string, string>;
}

export const noneTaken: TakenHeadings = { columns: new Map(), wide: new Map() };

export function matchHeadings(names: readonly string[], columns: readonly Heading[]): HeadingMatch {
  const indexes = columns.map((column) => indexOfHeading(names, column));
  const absent = columns.filter((_, i) => indexes[i]! < 0);
  const isThere = (name: string) => columns.some((one, i) => one.name === name && indexes[i]! >= 0);
  const missing = absent.filter(
    ({ optional, standIns = [] }) => !optional && !standIns.some(isThere),
  );
  const cleaned = names.map(cleanText);
  // A heading that stands twice is told as such.
  const isFirst = (name: string, i: number) => name !== "" && cleaned.indexOf(name) === i;
  const unknown = names.filter((_, i) => !indexes.includes(i) && isFirst(cleaned[i]!, i));
  return {
    found: columns.length - absent.length,
    missing,
    judge: (header) => judgeHeadings({ names, absent, missing, unknown }, header),
  };
}

interface Unmatched {
  readonly names: readonly string[];
  readonly absent: readonly Heading[];
  readonly missing: readonly Heading[];
  /** Headings that no column has. */
  readonly unknown: readonly string[];
}

function judgeHeadings(
  { names, absent, missing, unknown }: Unmatched,
  { first: { line, raw }, layout, cellsOf }: JudgedHeader,
): JudgedHeadings {
  const lacking = missing.filter((heading) => !isMadeBy(layout, heading));
  const notWide = unknown.filter((name) => !isWide(layout, name));
  const wide = new Map(
    notWide.flatMap((name) => {
      const meant = isExpected(layout, name) ? null : wideMeant(layout, name, names);
      return meant === null ? [] : [[name, meant] as const];
    }),
  );
  const strange = notWide.filter((name) => !wide.has(name));
  const renamed = renamedHeadings(strange, { lacking, absent, layout, cellsOf });
  const isRenamed = ({ name, standIns = [] }: Heading) =>
    renamed.some(({ column }) => column.name === name || standIns.includes(column.name));
  const at = (heading: string) => ({ line, column: heading, received: heading });
  const troubles = [
    ...[...wide].map(([heading, meant]) => [misspeltHeading(heading, meant), at(heading)] as const),
    ...renamed.map((one) => [renamedColumn(one), at(one.heading)] as const),
    ...lacking
      .filter((column) => !isRenamed(column))
      .map(({ name, label = { th: name, en: name }, isTime = false }) => {
        return [missingColumn(label, isTime), { line, column: label.th, received: raw }] as const;
      }),
    ...strange
      .filter((name) => !isExpected(layout, name))
      .filter((name) => !renamed.some(({ heading }) => heading === name))
      .map((name) => [strangeColumn(layout, name), at(name)] as const),
  ];
  const taken = renamed.filter((one) => !isMultiple(one));
  const columns = new Map(taken.map(({ heading, column }) => [heading, column.name]));
  return { troubles, taken: { columns, wide } };
}

/** The headings that columns which are missing, or may be, have been given; each column once. */
function renamedHeadings(
  strange: readonly string[],
  {
    lacking,
    absent,
    layout,
    cellsOf,
  }: Omit<JudgedHeader, "first"> & Record<"lacking" | "absent", readonly Heading[]>,
): readonly Renamed[] {
  // What headings tell is no column that could have been renamed.
  const unneeded = absent.filter(
    (column) => !lacking.includes(column) && !isMadeBy(layout, column),
  );
  const named = nearestByName(strange, [...unneeded, ...lacking]).filter(
    ({ heading, column }) => lacking.includes(column) || !isExpected(layout, heading),
  );
  const left = strange.filter(
    (name) => !isExpected(layout, name) && !named.some(({ heading }) => heading === name),
  );
  const stillLacking = lacking.filter((one) => !named.some(({ column }) => column === one));
  return [...named, ...soleByCells(left, stillLacking, cellsOf)];
}

/** Where a column stands by its name or one of its aliases, spelling damage aside; -1 where it doesn't. */
export function indexOfHeading(names: readonly string[], { name, aliases = [] }: Heading): number {
  const spellings = new Set([name, ...aliases].map(headingKey));
  return names.findIndex((heading) => spellings.has(headingKey(heading)));
}

/** Where a column stands that is named in a layout; -1 where it doesn't. */
export const columnIndex = (
  names: readonly string[],
  name: string,
  columns: readonly Heading[] = [],
): number => indexOfHeading(names, columns.find((column) => column.name === name) ?? { name });

/** Whether the wide columns give it: as its own name, or as one that it is read from. */
export const isMadeBy = ({ wide }: Layout, { name, aliases = [] }: Heading): boolean =>
  wide !== undefined &&
  [name, ...aliases].some((one) => one === wide.name || wideMeasures(wide).includes(one));

function isExpected(layout: Layout, heading: string): boolean {
  const { ignored = [], indexColumn } = layout;
  if (ignored === true || cleanText(heading) === "" || heading === indexColumn) return true;
  return isWide(layout, heading) || ignored.some((name) => cleanText(name) === cleanText(heading));
}
