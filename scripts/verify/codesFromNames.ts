import type { AnyColumn } from "../../src/schema/declare/column.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { restatementsOf } from "../../src/schema/declare/restatement.ts";
import { literal, quoted } from "./database.ts";

/** The levels of an area by the kind of the column that holds its code, the widest first. */
const levels = ["province", "amphoe", "tambon", "village"] as const;
type Level = (typeof levels)[number];

/** How long a code of a level is. */
const digits: Readonly<Record<Level, number>> = { province: 2, amphoe: 4, tambon: 6, village: 8 };

/**
 * The code of an area in SQL where the file has no column of it: the beginning of a longer code in the same
 * record, or what the names of the levels come to. Null for a column that is no area's, or if nothing tells it.
 */
export function codeFromOtherColumns(
  { table }: Dataset,
  name: string,
  headings: readonly string[],
  constants: Readonly<Record<string, string>> = {},
): string | null {
  const columns = Object.entries<AnyColumn>(table.columns);
  const level = levels.find((one) => one === table.columns[name]!.kind);
  if (level === undefined) return null;
  const headingOf = (names: readonly string[]) => headings.find((one) => names.includes(one));
  const cellOf = (of: Level): string | null => {
    const column = columns.find(([, { kind }]) => kind === of);
    const stated = column && constants[column[0]];
    if (stated !== undefined) return literal(stated);
    const heading = column && headingOf([column[0], column[1].label.th, column[1].label.en]);
    return heading === undefined ? null : `clean(${quoted(heading)})`;
  };
  const nameOf = (of: Level): string | null => {
    const column = columns.find(([, { kind }]) => kind === of)?.[1];
    const heading = headingOf(column ? namesBeside(column) : []);
    return heading === undefined ? null : `clean(${quoted(heading)})`;
  };
  const longer = levels
    .slice(levels.indexOf(level) + 1)
    .map(cellOf)
    .find((cell) => cell !== null);
  if (longer) return `left(arabic(${longer}), ${digits[level]})`;
  return fromNames(level, cellOf, nameOf);
}

/** What files call the column of names that goes with a column of codes. */
export const namesBeside = (column: AnyColumn): readonly string[] =>
  restatementsOf(column)
    .filter(({ read, ofDerived }) => read && !ofDerived)
    .flatMap(({ name, label, headings = [] }) => [name, label.th, label.en, ...headings]);

type CellOf = (level: Level) => string | null;

/** The code of a level from its name within the level above. */
function fromNames(level: Level, cellOf: CellOf, nameOf: CellOf): string | null {
  const own = nameOf(level);
  if (own === null) return null;
  if (level === "province") return `province_named(${own})`;
  const above = levels[levels.indexOf(level) - 1]!;
  const within = cellOf(above) ?? fromNames(above, cellOf, nameOf);
  if (within === null) return null;
  if (level === "village")
    return `${within} || lpad(regexp_extract(arabic(${own}), '\\d+'), 2, '0')`;
  return `area_within(${within}, ${own})`;
}
