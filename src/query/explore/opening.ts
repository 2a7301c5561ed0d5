import { isTimeStep } from "../../schema/declare/kinds.ts";
import type { Additivity } from "../../schema/declare/additivity.ts";
import type { Cell } from "../query.ts";

/** A column as the rules of opening and of adding up look at it. */
export interface OpenedColumn {
  readonly name: string;
  readonly kind: string;
  readonly additivity?: Additivity | null;
  readonly unitIn?: string | null;
  /** What the column holds, in order, where that is known. */
  readonly values?: readonly Cell[];
}

type Nested = Readonly<Record<string, string>>;

/**
 * What a table opens with wherever it is asked: one kind of row where it holds wholes beside their parts,
 * and the latest time where what it measures first is a balance. All other rows are there.
 */
export function openingFilters(columns: readonly OpenedColumn[], nested: Nested): Nested {
  const first = columns.find(({ additivity }) => additivity && additivity !== "not additive");
  const time = timeOf(columns);
  const latest = time?.values?.at(-1);
  return {
    ...nested,
    ...(first?.additivity === "semi-additive" &&
      time &&
      latest !== undefined && { [time.name]: String(latest) }),
  };
}

/**
 * The columns over which a measure must not run: units where it is counted in several, wholes with their parts,
 * and, of a sum, times where it is a balance.
 */
export function apartNames(
  columns: readonly OpenedColumn[],
  nested: Nested,
  { additivity, unitIn }: Pick<OpenedColumn, "additivity" | "unitIn">,
  isSum: boolean,
): readonly string[] {
  const time = isSum && additivity === "semi-additive" ? timeOf(columns) : undefined;
  const names = [...(unitIn ? [unitIn] : []), ...Object.keys(nested), ...(time ? [time.name] : [])];
  return [...new Set(names)];
}

/** The first column that tells the time of a row, where there is a choice of times. */
export const timeOf = <C extends OpenedColumn>(columns: readonly C[]): C | undefined =>
  columns.find((column) => isTimeStep(column) && (column.values ?? []).length > 1);
