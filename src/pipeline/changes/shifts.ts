import { isMeasure } from "../check/outliers.ts";
import { usualChange } from "../check/usualChange.ts";
import { followedRows } from "../check/lastEdition.ts";
import type { AnyColumn } from "../../schema/declare/column.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { TextRow } from "../release/differencePair.ts";

/** A measure whose values are, on the whole, so many times what they were: its unit may be another. */
export interface Shift {
  readonly column: string;
  readonly times: number;
  /** How many rows could be compared. */
  readonly rows: number;
}

/** Each row of a file held against the published one of the same time or, where there is none, the time before. */
export function shiftsOf(
  dataset: Dataset,
  file: readonly TextRow[],
  published: readonly TextRow[],
): readonly Shift[] {
  const edition = (name: string, rows: readonly TextRow[]) => ({
    ...{ file: name, release: name, isReplaced: false },
    rows: rows.map((values) => ({ values, line: 0 })),
  });
  const pairs = followedRows(dataset, [edition("1", published), edition("2", file)]).filter(
    ({ row, last }) => row.file === "2" && last.file === "1",
  );
  const measures = Object.entries<AnyColumn>(dataset.table.columns).filter(
    ([, column]) => isMeasure(column) && column.unitIn === undefined,
  );
  return measures.flatMap(([column]) => {
    const ratios = pairs.flatMap(({ row, last }) => {
      const [now, before] = [Number(row.values[column]), Number(last.values[column])];
      return now > 0 && before > 0 ? [Math.log2(now / before)] : [];
    });
    const { usual, isShifted } = usualChange(ratios);
    return isShifted ? [{ column, times: 2 ** usual, rows: ratios.length }] : [];
  });
}
