import type { Additivity } from "../../schema/declare/additivity.ts";
import type { Cell } from "../query.ts";

/** A column as the rule of opening looks at it. */
export interface OpenedColumn {
  readonly name: string;
  readonly kind: string;
  readonly additivity: Additivity | null;
  /** What the column holds, in order, where that is known. */
  readonly values: readonly Cell[];
}

/**
 * What a table opens with wherever it is asked: one kind of row where it holds wholes beside their parts,
 * and the latest time where what it measures first is a balance. All other rows are there.
 */
export function openingFilters(
  columns: readonly OpenedColumn[],
  nested: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const first = columns.find(
    ({ additivity }) => additivity !== null && additivity !== "not additive",
  );
  const time = columns.find(({ kind, values }) => times.has(kind) && values.length > 1);
  const latest = time?.values.at(-1);
  return {
    ...nested,
    ...(first?.additivity === "semi-additive" &&
      latest !== undefined && { [(time as OpenedColumn).name]: String(latest) }),
  };
}

/** The kinds of columns that tell the time of a row. */
const times: ReadonlySet<string> = new Set(["year", "fiscalYear", "month"]);

export const isTimeKind = (kind: string): boolean => times.has(kind);
