import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { areas as areaRegister } from "../../src/datasets/areas.ts";
import { datasets } from "../../src/datasets/index.ts";
import { readFixes } from "../../src/pipeline/check/readFixes.ts";
import type { AnyColumn } from "../../src/schema/declare/column.ts";
import type { SqlType } from "../../src/schema/declare/field.ts";
import { readTable, writeTable } from "../../src/schema/export/csv.ts";
import type { tableSchema } from "../../src/schema/catalogues/tableSchema.ts";
import { publicFolder, published } from "../livePublication.ts";

const listed = datasets.filter(({ table }) =>
  published.catalog.tables.some(({ id }) => id === table.id),
);

describe.each(listed.map(({ table }) => ({ id: table.id, table })))("the table $id", (one) => {
  const { table } = one;
  const rows = published.rows(table);
  const files = published.catalog.tables.find(({ id }) => id === table.id)?.files;

  it("reads back from its CSV as it was written", () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(readTable(table, writeTable(table, rows))).toEqual(rows);
  });

  it("holds the same rows as Parquet, in the types it declares", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const path = join(publicFolder, files?.parquet.path ?? "");
    const types = await connection.runAndReadAll(`DESCRIBE SELECT * FROM '${path}'`);
    const columns = Object.entries<AnyColumn>(table.columns);
    expect(types.getRowObjects().map((row) => [row.column_name, row.column_type])).toEqual(
      columns.map(([name, { sql }]) => [name, sql]),
    );
    const text = columns.map(([name]) => `CAST("${name}" AS VARCHAR)`).join(", ");
    const stored = await connection.runAndReadAll(`SELECT ${text} FROM '${path}'`);
    const expected = rows.map((row) =>
      columns.map(([name, { sql }]) =>
        asDuckDbWrites((row as Readonly<Record<string, unknown>>)[name], sql),
      ),
    );
    expect(stored.getRows()).toEqual(expected);
  });

  it("says its own columns, key and codes in its schema", () => {
    const schema = JSON.parse(
      readFileSync(join(publicFolder, files?.schema.path ?? ""), "utf8"),
    ) as ReturnType<typeof tableSchema>;
    expect(schema.fields.map(({ name }) => name)).toEqual(Object.keys(table.columns));
    expect(schema.primaryKey).toEqual(table.key);
    for (const field of schema.fields) expect(field["title:en"]).toBeTruthy();
  });
});

describe("the account of a source", () => {
  it.each(published.catalog.sources)("says where every record went: $file", ({ account }) => {
    const { read, ...parts } = account;
    expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(read);
    expect(account.rejected).toBe(0);
  });
});

describe("a declared correction", () => {
  it("is applied and leads to the row it mends", () => {
    const areas = published.catalog.tables.find(({ id }) => id === "areas");
    const declared = readFileSync(join(import.meta.dirname, "../../data/fixes/areas.csv"));
    expect(areas?.fixes.length).toBe(readFixes(declared, areaRegister).fixes.length);
    const fix = areas?.fixes.find(({ key }) => key === "501805");
    expect(fix?.replacement).toBe("สบโขง");
    const raw = published.raw(fix?.source_file ?? "");
    expect(raw.records.find(({ row }) => row === fix?.source_row)?.cells).toContain("แม่หลอง");
  });
});

function asDuckDbWrites(value: unknown, sql: SqlType): string | null {
  if (value === null) return null;
  if (sql === "DECIMAL(18,2)") return (value as number).toFixed(2);
  return sql === "DOUBLE" && Number.isInteger(value) ? `${String(value)}.0` : String(value);
}
