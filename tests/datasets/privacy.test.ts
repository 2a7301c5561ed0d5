import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { decompress } from "fzstd";
import { describe, expect, it } from "vitest";
import { tools } from "../../src/pipeline/effects.ts";
import { text } from "../../src/schema/declare/columns.ts";
import { writeParquet } from "../../src/schema/parquet/parquetTable.ts";
import { defineTable } from "../../src/schema/declare/table.ts";
import { writeWorkbook } from "../../src/schema/export/workbook.ts";
import { readWorkbook } from "../schema/files/readWorkbook.ts";
import {
  citizenNumbersIn,
  emailsIn,
  personsIn,
  privateDataIn,
  telephonesIn,
} from "./privateData.ts";

const folder = join(import.meta.dirname, "../../public/data");
const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .toSorted();

/** Files of one content, such as the latest under an address that stays, are read once. */
const distinct = [
  ...new Map(
    paths.map((path) => [tools.sha256(readFileSync(join(folder, path))), path] as const),
  ).values(),
];

/** All that a published file says, as text, whatever its format. */
async function textOf(path: string, bytes: Uint8Array): Promise<string> {
  if (path.endsWith(".xlsx"))
    return Object.values(readWorkbook(bytes).sheets)
      .flatMap((rows) => rows.map((cells) => cells.map((cell) => cell?.value ?? "").join("\n")))
      .join("\n");
  if (path.endsWith(".parquet")) {
    const file = new Uint8Array(bytes).buffer;
    const rows = await parquetReadObjects({ file, compressors: { ZSTD: (b) => decompress(b) } });
    return rows.map((row) => Object.values(row).join("\n")).join("\n");
  }
  if (!/\.(?:csv|json|jsonld|geojson|topojson|txt|md|svg|xml)$/.test(path))
    throw new Error(`file of an unknown format: ${path}`);
  // A file of an agency is published as it came, which may be in the Thai code page.
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-874", { fatal: true }).decode(bytes);
}

describe("the search for private persons", () => {
  it.each([
    ["นายสมชาย ใจดี เป็นประธาน", "นายสมชาย ใจดี"],
    ["“นางสาวสมหญิง  รักไทย”", "นางสาวสมหญิง  รักไทย"],
  ])("finds the name in %s", (text, name) => {
    expect(personsIn(text)).toEqual([name]);
  });

  it.each([
    "นายกรัฐมนตรี ลงพื้นที่",
    "นายกฯ ชื่นชม กิจกรรม",
    "บ้านนางแล หมู่ 1",
    "นายูง",
    "อำเภอนางรอง จังหวัดบุรีรัมย์",
  ])("sees none in %s", (text) => {
    expect(personsIn(text)).toEqual([]);
  });

  it("knows a citizen number by its check digit, in either kind of digits", () => {
    expect(citizenNumbersIn("1234567890121, 1-2345-67890-12-1")).toHaveLength(2);
    expect(citizenNumbersIn("1234567890122")).toEqual([]);
    expect(privateDataIn("๑๒๓๔๕๖๗๘๙๐๑๒๑")).toEqual(["citizen number: 1234567890121"]);
  });

  it("knows a telephone number, and no amount of money", () => {
    expect(telephonesIn("โทร. 081-234-5678, 0812345678, 02 123 4567")).toHaveLength(3);
    expect(telephonesIn("810234567,5655112,50010701")).toEqual([]);
  });

  it("knows an e-mail address, and no package of a version", () => {
    expect(emailsIn("ติดต่อ somchai.j@example.go.th")).toEqual(["somchai.j@example.go.th"]);
    expect(emailsIn("duckdb@1.4, @font-face")).toEqual([]);
  });
});

describe("a published file", () => {
  it("is one of those that are searched, in every format there is", () => {
    const formats = new Set(paths.map((path) => path.slice(path.lastIndexOf("."))));
    const tables = [".csv", ".json", ".jsonld", ".parquet", ".xlsx"];
    expect([...formats]).toEqual(expect.arrayContaining(tables));
    expect(paths.length).toBeGreaterThan(100);
  });

  it.each(distinct)("names and numbers no private person: %s", async (path) => {
    expect(privateDataIn(await textOf(path, readFileSync(join(folder, path))))).toEqual([]);
  });
});

describe("a private person who slipped into a published file", () => {
  const person = "นายสมชาย ใจดี 1234567890121 โทร 081-234-5678 somchai@example.com";
  const found = [
    "name: นายสมชาย ใจดี",
    "citizen number: 1234567890121",
    "telephone: 081-234-5678",
    "e-mail: somchai@example.com",
  ];
  const label = { th: "ชื่อ", en: "Name" };
  const table = defineTable({
    id: "seeded",
    title: label,
    description: label,
    columns: { name: text(label) },
    key: ["name"],
  });
  const rows = [{ name: person, source_file: "raw/seeded.csv", source_row: 2 }];

  it.each<[string, () => Promise<Uint8Array>]>([
    [
      "xlsx",
      () => writeWorkbook([{ name: "ข้อมูล", columns: [{ heading: "ชื่อ" }], rows: [[person]] }]),
    ],
    ["parquet", async () => writeParquet(table, rows, tools.compress)],
    ["csv", async () => new TextEncoder().encode(`name\n${person}\n`)],
    ["json", async () => new TextEncoder().encode(JSON.stringify(rows))],
  ])("is found in a file of the format %s", async (format, write) => {
    expect(privateDataIn(await textOf(`seeded.${format}`, await write()))).toEqual(found);
  });
});
