import { oddAgainstLast } from "../check/oddAgainstLast.ts";
import { isQuantity } from "../../schema/declare/kinds.ts";
import type { Text } from "../../words/text/language.ts";
import { slipOfFew, usualChange } from "../check/usualChange.ts";
import { followedRows, type PlacedRow } from "../check/lastEdition.ts";
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
  const pairs = pairsOf(dataset, file, published);
  return measuresOf(dataset).flatMap((column) => {
    const ratios = pairs.flatMap(({ row, last }) => {
      const [now, before] = [Number(row.values[column]), Number(last.values[column])];
      return now > 0 && before > 0 ? [Math.log2(now / before)] : [];
    });
    const { usual, isShifted } = usualChange(ratios);
    const shift = isShifted ? usual : slipOfFew(ratios);
    return shift === null ? [] : [{ column, times: 2 ** shift, rows: ratios.length }];
  });
}

/** What else is odd of a measure beside the published one, as a publication would tell it. */
export interface Odd {
  readonly column: string;
  readonly advice: Text;
}

export function oddsOf(
  dataset: Dataset,
  file: readonly TextRow[],
  published: readonly TextRow[],
): readonly Odd[] {
  const pairs = pairsOf(dataset, file, published);
  return measuresOf(dataset)
    .filter((column) => dataset.disclosure?.measure !== column)
    .flatMap((column) =>
      oddAgainstLast(
        column,
        pairs.map(({ row, last }) => ({
          row: withNumber(row, column),
          last: withNumber(last, column),
        })),
      ).map(({ refusal }) => ({ column, advice: refusal.advice })),
    );
}

function withNumber(row: PlacedRow, column: string): PlacedRow {
  const text = row.values[column];
  const value = text === undefined || text === "" || text === null ? null : Number(text);
  return { ...row, values: { [column]: value } };
}

function pairsOf(dataset: Dataset, file: readonly TextRow[], published: readonly TextRow[]) {
  const edition = (name: string, rows: readonly TextRow[]) => ({
    ...{ file: name, release: name, isReplaced: false },
    rows: rows.map((values) => ({ values, line: 0 })),
  });
  return followedRows(dataset, [edition("1", published), edition("2", file)]).filter(
    ({ row, last }) => row.file === "2" && last.file === "1",
  );
}

const measuresOf = ({ table }: Dataset): string[] =>
  Object.entries<AnyColumn>(table.columns).flatMap(([name, column]) =>
    isQuantity(column) && column.unitIn === undefined ? [name] : [],
  );
