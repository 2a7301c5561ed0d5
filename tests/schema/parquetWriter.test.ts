import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { header, row } from "../cases-village-funds/export.ts";
import { checkText } from "../cases-village-funds/checked.ts";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import type { ColumnBatch, ColumnValues } from "../../src/schema/parquet/columnBatch.ts";
import type { SqlType, StoredField } from "../../src/schema/declare/field.ts";
import { storedColumns } from "../../src/schema/parquet/parquet.ts";
import { createParquetWriter } from "../../src/schema/parquet/parquetWriter.ts";

const folder = mkdtempSync(join(tmpdir(), "parquet-"));
const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await instance.connect();

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
});

// DuckDB remembers the bytes of a file by its path.
let files = 0;

/** What DuckDB reads from a file of these batches, each value as text. */
async function readBack(columns: readonly StoredField[], batches: readonly ColumnBatch[]) {
  const path = join(folder, `${files++}.parquet`);
  const pieces: Uint8Array[] = [];
  const writer = createParquetWriter(
    "t",
    columns,
    (bytes) => zstdCompressSync(bytes),
    (bytes) => pieces.push(bytes),
  );
  for (const batch of batches) await writer.write(batch);
  await writer.end();
  writeFileSync(path, Buffer.concat(pieces));
  const answer = await connection.runAndReadAll(`FROM '${path}'`);
  return {
    path,
    rows: answer
      .getRowsJson()
      .map((cells) => cells.map((cell) => (cell === null ? null : String(cell)))),
  };
}

type Stored = string | number | null;

const codedValues = (values: readonly Stored[]): ColumnValues => {
  const texts = [...new Set(values.filter((value) => value !== null))] as string[];
  return {
    kind: "coded",
    texts,
    ids: Int32Array.from(values, (value) => texts.indexOf(value as string)),
  };
};

const numericValues = (values: readonly Stored[]): ColumnValues => ({
  kind: "numeric",
  numbers: Float64Array.from(values, (value) => (value as number | null) ?? NaN),
});

const valuesOf: readonly {
  sql: SqlType;
  value: fc.Arbitrary<string | number>;
  text: (value: Stored) => string;
}[] = [
  { sql: "VARCHAR", value: fc.constantFrom("ก", "เชียงใหม่", "", "a", "😀", "น้ำ"), text: String },
  { sql: "DATE", value: fc.constantFrom("1969-12-31", "2024-02-29", "1941-01-01"), text: String },
  { sql: "SMALLINT", value: fc.integer({ min: -32768, max: 32767 }), text: String },
  { sql: "INTEGER", value: fc.integer(), text: String },
  { sql: "BIGINT", value: fc.maxSafeInteger(), text: String },
  {
    sql: "DECIMAL(18,2)",
    value: fc.integer({ min: -9e14, max: 9e14 }).map((satang) => satang / 100),
    text: (value) => (value as number).toFixed(2),
  },
];

describe("createParquetWriter", () => {
  it.each(valuesOf)(
    "writes $sql, nulls among them, as DuckDB reads it",
    async ({ sql, value, text }) => {
      const column = fc.array(fc.option(value, { freq: 4 }), { minLength: 1, maxLength: 200 });
      const runs = column.map((values) =>
        values.flatMap((one, i) => Array<Stored>(i % 7 === 0 ? 12 : 1).fill(one)),
      );
      const toColumn = sql === "VARCHAR" || sql === "DATE" ? codedValues : numericValues;
      await fc.assert(
        fc.asyncProperty(runs, async (values) => {
          const batch = { rows: values.length, columns: [toColumn(values)] };
          const { rows } = await readBack([{ name: "c", sql, nullable: true }], [batch]);
          expect(rows).toEqual(values.map((one) => [one === null ? null : text(one)]));
        }),
        { numRuns: 25 },
      );
    },
  );

  it("writes a checked export whose rows, in several groups, read back equal", async () => {
    const years = Array.from({ length: 90 }, (_, i) =>
      row({
        year: String(2484 + i),
        savings: i % 5 ? `${i}.25` : "-",
        members: i % 3 ? `${i}` : "",
        village: `บ้าน${i}`,
      }),
    );
    const { batches, rows } = checkText(header + years.join(""), { batchRows: 40 });
    expect(batches.map((batch) => batch.rows)).toEqual([40, 40, 10]);
    const read = await readBack(storedColumns(villageFunds.table), batches);
    const asText = (name: string, value: unknown) =>
      value === null ? null : name.endsWith("_baht") ? (value as number).toFixed(2) : String(value);
    expect(read.rows).toEqual(
      rows.map((values) => Object.entries(values).map(([name, value]) => asText(name, value))),
    );
  });

  it("tells the bounds of each group, so that a reader can pass over it", async () => {
    const rows = [2560, 2561, 2562, 2563].map((year) => row({ year: String(year) }));
    const { batches } = checkText(header + rows.join(""), { batchRows: 2 });
    const { path } = await readBack(storedColumns(villageFunds.table), batches);
    const answer = await connection.runAndReadAll(
      `SELECT stats_min_value, stats_max_value FROM parquet_metadata('${path}') WHERE path_in_schema = 'fiscal_year'`,
    );
    expect(answer.getRowsJson()).toEqual([
      ["2560", "2561"],
      ["2562", "2563"],
    ]);
  });

  it("writes a table without rows", async () => {
    const { rows } = await readBack(storedColumns(villageFunds.table), []);
    expect(rows).toEqual([]);
  });
});
