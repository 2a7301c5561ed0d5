import type { SqlType } from "../declare/field.ts";

/** The values of one column for some rows, in a form that costs little to keep and to hand over. */
export type ColumnValues =
  | {
      readonly kind: "coded";
      /** For each row the index of its text, -1 for null. */
      readonly ids: Int32Array;
      readonly texts: readonly string[];
    }
  | {
      readonly kind: "numeric";
      /** NaN for null. */
      readonly numbers: Float64Array;
    };

/** Some rows of a table, column by column, in the order the table declares. */
export interface ColumnBatch {
  readonly rows: number;
  readonly columns: readonly ColumnValues[];
}

/** Where batches go: a file in some format, or anything that takes rows. */
export interface BatchSink {
  readonly write: (batch: ColumnBatch) => void | Promise<void>;
  readonly end: () => void | Promise<void>;
}

/** Texts and dates repeat and are kept as codes; all else is a number. */
export const isCoded = (sql: SqlType): boolean => sql === "VARCHAR" || sql === "DATE";

/** One value as a row holds it. */
export function valueAt(values: ColumnValues, row: number): string | number | null {
  if (values.kind === "coded") return values.texts[values.ids[row]!] ?? null;
  const number = values.numbers[row]!;
  return Number.isNaN(number) ? null : number;
}

/** The rows of a batch, by the names of its columns. */
export function* rowsOfBatch(
  { rows, columns }: ColumnBatch,
  names: readonly string[],
): Generator<Readonly<Record<string, string | number | null>>> {
  for (let i = 0; i < rows; i++)
    yield Object.fromEntries(names.map((name, j) => [name, valueAt(columns[j]!, i)]));
}
