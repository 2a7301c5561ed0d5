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
      /** Rows whose value is stated and is not a number, as only files of others have them. */
      readonly notNumbers?: ReadonlySet<number>;
    };

/** A value as a row holds it; a date is its ISO text. */
export type StoredCell = string | number | null;

/** Some rows of a table, column by column, in the order the table declares. */
export interface ColumnBatch {
  readonly rows: number;
  readonly columns: readonly ColumnValues[];
}

/** Rows kept column by column; a store need not hold every column of its table. */
export interface ColumnStore {
  readonly rows: number;
  readonly columns: Readonly<Record<string, ColumnValues>>;
}

/** Where batches go: a file in some format, or anything that takes rows. */
export interface BatchSink {
  readonly write: (batch: ColumnBatch) => void | Promise<void>;
  readonly end: () => void | Promise<void>;
}

/** Texts and dates repeat and are kept as codes; all else is a number. */
export const isCoded = (sql: SqlType): boolean => sql === "VARCHAR" || sql === "DATE";

/** The cells of a column, row by row, in the form in which columns are kept. */
export function valuesOf(
  sql: SqlType,
  rows: number,
  cellAt: (row: number) => StoredCell,
): ColumnValues {
  if (!isCoded(sql))
    return {
      kind: "numeric",
      numbers: Float64Array.from({ length: rows }, (_, i) => (cellAt(i) ?? NaN) as number),
    };
  const ids = new Int32Array(rows);
  const idByText = new Map<string, number>();
  for (let i = 0; i < rows; i++) {
    const text = cellAt(i) as string | null;
    let id = text === null ? nullId : idByText.get(text);
    if (id === undefined) idByText.set(text as string, (id = idByText.size));
    ids[i] = id;
  }
  return { kind: "coded", ids, texts: [...idByText.keys()] };
}

const nullId = -1;

/** One value as a row holds it. */
export function valueAt(values: ColumnValues, row: number): StoredCell {
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
