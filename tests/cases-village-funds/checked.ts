import { checkStream, type CheckOptions } from "../../src/pipeline/check/check.ts";
import { valueAt, type ColumnBatch } from "../../src/schema/parquet/columnBatch.ts";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { places } from "../words/register.ts";

export const checkText = (text: string, options: Partial<CheckOptions> = {}) =>
  checkBytes(new TextEncoder().encode(text), options);

/** Checks a file and gives the rows it came to beside the result. */
export function checkBytes(bytes: Uint8Array, options: Partial<CheckOptions> = {}) {
  const dataset = options.dataset ?? villageFunds;
  const check = checkStream({ dataset, places, file: "funds.csv", ...options });
  const batches = [...check.push(bytes), ...check.end()];
  const names = Object.keys(dataset.table.columns);
  return {
    result: check.result(),
    batches,
    rows: batches.flatMap((batch) => rowsOf(names, batch)),
  };
}

const rowsOf = (names: readonly string[], { rows, columns }: ColumnBatch) =>
  Array.from({ length: rows }, (_, row): Record<string, unknown> =>
    Object.fromEntries(names.map((name, i) => [name, valueAt(columns[i]!, row)])),
  );
