import type { Field } from "../../../src/schema/declare/field.ts";
import type { Dataset } from "../../../src/schema/declare/dataset.ts";
import type { ComparedFormat } from "../../../scripts/verify/compare.ts";
import { literal, quoted, type Database } from "../../../scripts/verify/database.ts";

/** One cell of one published file to be made wrong. */
export interface Corruption {
  readonly dataset: Dataset;
  readonly format: ComparedFormat;
  readonly column: string;
  readonly row: number;
}

/** A repeatable choice of cells, of every table and in both formats. */
export function chooseCells(
  datasets: readonly Dataset[],
  rowsOf: (table: string) => number,
  count: number,
  random: () => number,
): Corruption[] {
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, i) => {
    const dataset = datasets[i % datasets.length]!;
    const names = Object.keys(dataset.table.columns);
    return {
      dataset,
      format: i % 2 === 0 ? "csv" : "parquet",
      column: names[below(names.length)]!,
      row: below(rowsOf(dataset.table.id)),
    };
  });
}

/** Copies a published file with that one cell changed as little as its type allows. */
export async function corrupt(
  database: Database,
  { dataset, format, column, row }: Corruption,
  from: string,
  to: string,
): Promise<void> {
  const { sql } = (dataset.table.columns as Readonly<Record<string, Field>>)[column]!;
  const cell = quoted(column);
  const wrong = format === "csv" ? wrongText(cell) : wrongValue(cell, sql);
  const read = format === "csv" ? "read_csv" : "read_parquet";
  const options = format === "csv" ? ", header = true, all_varchar = true, delim = ','" : "";
  const numbered = `SELECT *, row_number() OVER () - 1 AS row_at FROM ${read}(${literal(from)}${options})`;
  const write = format === "csv" ? "FORMAT csv, HEADER" : "FORMAT parquet";
  await database.run(`COPY (SELECT * EXCLUDE (row_at) REPLACE (CASE WHEN row_at = ${row} THEN ${wrong} ELSE ${cell} END AS ${cell})
    FROM (${numbered})) TO ${literal(to)} (${write})`);
}

/** The last character replaced, or a character where there was none. */
const wrongText = (cell: string): string =>
  `CASE WHEN ${cell} IS NULL THEN '0' ELSE left(${cell}, -1) || CASE right(${cell}, 1) WHEN '1' THEN '2' ELSE '1' END END`;

function wrongValue(cell: string, sql: string): string {
  if (sql === "VARCHAR") return wrongText(cell);
  if (sql === "DATE") return `CAST(coalesce(${cell} + 1, DATE '2020-01-01') AS DATE)`;
  const least = sql === "DECIMAL(18,2)" ? "0.01" : "1";
  return `CAST(coalesce(${cell} + ${least}, 0) AS ${sql})`;
}
