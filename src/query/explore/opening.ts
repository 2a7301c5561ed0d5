import { isTimeStep, kindOf, tellsTime } from "../../schema/declare/kinds.ts";
import type { Additivity } from "../../schema/declare/additivity.ts";
import type { SqlType } from "../../schema/declare/field.ts";
import type { Cell } from "../query.ts";

/** A column as the rules of opening and of adding up look at it. */
export interface OpenedColumn {
  readonly name: string;
  readonly kind: string;
  readonly sql: SqlType;
  readonly additivity?: Additivity | null;
  readonly unitIn?: string | null;
  /** What the column holds, in order, where that is known. */
  readonly values?: readonly Cell[];
}

type Nested = Readonly<Record<string, string>>;

/** A table as those rules look at it. */
export interface OpenedTable<C extends OpenedColumn = OpenedColumn> {
  readonly key: readonly string[];
  readonly columns: readonly C[];
  /** Fields that tell wholes from parts, with the value shown first. */
  readonly nested: Nested;
}

/** What a table opens with wherever it is asked. */
export interface Opening<C> {
  /** The value that a column is held to: rows of any other are there, and not shown before a reader asks. */
  readonly filters: Nested;
  /** What rows are grouped by; null where nothing is known to group them by. */
  readonly by: C | null;
  /** What is measured, summed up where it adds up; null where the table measures nothing. */
  readonly measure: C | null;
}

/**
 * Decided by what the table declares. Where it holds wholes beside their parts, one kind of row; where it
 * measures what does not add up over time, the latest time; and the latest year of any measure, since all the
 * years that were handed in together are no amount that anybody spent. Months of such an amount run together.
 */
export function openingOf<C extends OpenedColumn>(table: OpenedTable<C>): Opening<C> {
  const { columns, nested } = table;
  const measures = columns.filter(({ additivity }) => additivity);
  const measure = measures.find(addsUp) ?? measures[0] ?? null;
  const by = groupOf(table);
  const time = timeColumns(table).at(0);
  const latest = time?.values?.at(-1);
  const isHeld =
    measure !== null &&
    time !== by &&
    (measure.additivity !== "additive" || (time && kindOf(time).form === "year"));
  return {
    filters: {
      ...nested,
      ...(isHeld && time && latest !== undefined && { [time.name]: String(latest) }),
    },
    by,
    measure,
  };
}

export const addsUp = ({ additivity }: Pick<OpenedColumn, "additivity">): boolean =>
  additivity === "additive" || additivity === "semi-additive";

/** Areas tell most; else a list that does not tell wholes from parts. */
function groupOf<C extends OpenedColumn>({ columns, nested }: OpenedTable<C>): C | null {
  const groups = columns.filter((column) => isPlace(column) || isChoice(column));
  const telling = groups.find(({ name, sql }) => sql === "VARCHAR" && !(name in nested));
  return groups.find(isPlace) ?? telling ?? groups[0] ?? null;
}

const isPlace = (column: OpenedColumn): boolean => kindOf(column).form === "place";

const isChoice = ({ values }: OpenedColumn): boolean => (values ?? []).length > 1;

/**
 * The columns over which a measure must not run: units where it is counted in several, wholes with their parts,
 * and, of a sum, times where it is a balance.
 */
export function apartNames(
  table: OpenedTable,
  { additivity, unitIn }: Pick<OpenedColumn, "additivity" | "unitIn">,
  isSum: boolean,
): readonly string[] {
  const times = table.columns.filter(
    (column) => isTimeOfRows(table.key, column) && (!column.values || isChoice(column)),
  );
  const names = [
    ...(unitIn ? [unitIn] : []),
    ...Object.keys(table.nested),
    ...(isSum && additivity === "semi-additive" ? times.map(({ name }) => name) : []),
  ];
  return [...new Set(names)];
}

/** The columns that tell of what time a row speaks, where there is a choice of times. */
export const timeColumns = <C extends OpenedColumn>({
  columns,
  key,
}: Pick<OpenedTable<C>, "columns" | "key">): readonly C[] =>
  columns.filter((column) => isTimeOfRows(key, column) && isChoice(column));

/** Whether a column tells of what time a row speaks: a step of time, or any time that tells rows apart. */
export const isTimeOfRows = (
  key: readonly string[],
  column: Pick<OpenedColumn, "name" | "kind">,
): boolean => isTimeStep(column) || (tellsTime(column) && key.includes(column.name));
