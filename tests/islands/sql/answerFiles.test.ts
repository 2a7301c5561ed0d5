import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { decompress } from "fzstd";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/islands/engine/arrowAnswer.ts";
import { answerColumns } from "../../../src/islands/sql/answerColumn.ts";
import { type AnswerFormat, sqlAnswerFile } from "../../../src/islands/sql/answerFiles.ts";
import { answerTable } from "../../../src/islands/sql/answerTable.ts";
import { storedZstd } from "../../../src/islands/sql/storedZstd.ts";
import { askedTables } from "../../../src/models/tables/sqlTables.ts";
import { published } from "../../publication.ts";
import { temporaryFolder } from "../../scripts/temporaryFolder.ts";

const tables = askedTables(published, "th").filter(({ id }) => id === "otop-sales");
const answer: Answer = {
  columns: [
    { name: "province", type: "VARCHAR" },
    { name: "sales_baht", type: "DECIMAL(38,2)" },
    { name: "rows", type: "BIGINT" },
    { name: "share", type: "DOUBLE" },
    { name: "day", type: "DATE" },
    { name: "huge", type: "HUGEINT" },
    { name: "province", type: "VARCHAR" },
  ],
  rows: [
    ["50", "16350831991.66", 12n, 0.5, "2024-09-30", "123456789012345678901", "=1+1"],
    ["01", null, 3n, null, null, null, null],
  ],
  isCut: false,
  allColumns: 7,
  cutValues: 0,
};
const text = { th: "ผล", en: "Answer" };
const table = answerTable(answer, answerColumns(answer, tables), text, text);
const origin = {
  sql: `SELECT province, sum(sales_baht) FROM "otop-sales" GROUP BY province`,
  tables,
  edition: "2569-11",
  asked: "2026-11-24",
  address: "https://example.org/explore/sql/?sql=SELECT",
};
const written = async (format: AnswerFormat) =>
  (await sqlAnswerFile(table, format, origin)).content;

describe("an answer as a file", () => {
  it("keeps codes, decimals and what is missing; a second column of a name gets a number", async () => {
    expect(await written("csv")).toBe(
      "province,sales_baht,rows,share,day,huge,province_2\n" +
        "50,16350831991.66,12,0.5,2024-09-30,123456789012345678901,=1+1\n" +
        "01,,3,,,,\n",
    );
    expect(JSON.parse((await written("json")) as string)[1]).toMatchObject({
      province: "01",
      sales_baht: null,
      rows: 3,
    });
  });

  it("runs nothing in a spreadsheet and keeps leading zeros there", async () => {
    const csv = (await written("csvExcel")) as string;
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv).toContain(",'=1+1\r\n");
    expect(csv).toContain("\r\n'01,");
  });

  it("is Parquet with types that DuckDB reads, though nothing compressed it", async () => {
    const bytes = (await written("parquet")) as Uint8Array;
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const folder = temporaryFolder({ "answer.parquet": Buffer.from(bytes) });
    const path = join(folder, "answer.parquet");
    const reader = await connection.runAndReadAll(`FROM read_parquet('${path}')`);
    expect(reader.getRowsJson()).toEqual([
      ["50", "16350831991.66", "12", 0.5, "2024-09-30", "123456789012345678901", "=1+1"],
      ["01", null, "3", null, null, null, null],
    ]);
    expect(reader.columnTypes().map(String).slice(0, 5)).toEqual([
      "VARCHAR",
      "DECIMAL(18,2)",
      "BIGINT",
      "DOUBLE",
      "DATE",
    ]);
    connection.closeSync();
    instance.closeSync();
  });

  it("is described with its statement, tables, sources, edition and day", async () => {
    const metadata = JSON.parse((await written("metadata")) as string);
    expect(metadata["dc:provenance"]).toBe(origin.sql);
    expect(metadata["dc:hasVersion"]).toBe("2569-11");
    expect(metadata["dc:created"]["@value"]).toBe("2026-11-24");
    expect(metadata["dc:references"][0]["dc:identifier"]).toBe("otop-sales");
    expect(metadata["dc:publisher"]).toEqual(tables[0]?.sources.map(({ publisher }) => publisher));
    expect(metadata.tableSchema.columns).toHaveLength(7);
  });

  it("is a workbook that begins as a zip archive does", async () => {
    const bytes = (await written("xlsx")) as Uint8Array;
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    expect(bytes.length).toBeGreaterThan(3000);
  });
});

describe("bytes in a Zstandard frame", () => {
  it.each([0, 1, 131_072, 131_073, 400_000])("come out again: %i of them", (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) & 0xff);
    const out = decompress(storedZstd(bytes));
    expect(Buffer.from(out).equals(Buffer.from(bytes))).toBe(true);
  });
});
