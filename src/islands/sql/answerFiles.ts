import { writeTable } from "../../schema/export/csv.ts";
import { writeExcelCsv } from "../../schema/export/csvExcel.ts";
import { csvwMetadata } from "../../schema/catalogues/csvw.ts";
import type { AskedTable } from "../../schema/export/askedTable.ts";
import type { CatalogSource } from "../../schema/catalogues/catalog.ts";
import { writeJson } from "../../schema/export/jsonTable.ts";
import { licenceNotStated } from "../../schema/declare/origin.ts";
import { writeParquet } from "../../schema/parquet/parquetTable.ts";
import { type SpreadsheetSheet, workbookOf } from "../../schema/export/spreadsheet.ts";
import { longestCell } from "../../schema/export/spreadsheetCell.ts";
import { writeWorkbook } from "../../schema/export/workbook.ts";
import type { AnswerTable } from "./answerTable.ts";
import { storedZstd } from "./storedZstd.ts";

export type AnswerFormat = "csv" | "csvExcel" | "xlsx" | "json" | "parquet" | "metadata";

/** Where an answer comes from: what was asked, of which tables, when. */
export interface AnswerOrigin {
  readonly sql: string;
  readonly tables: readonly AskedTable[];
  readonly edition: string;
  /** The day on which it was asked: `2026-11-24`. */
  readonly asked: string;
  /** The address that asks it again. */
  readonly address: string;
}

export interface SqlAnswerFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** Writes an answer in one form, by the writers that published files are made with. */
export async function sqlAnswerFile(
  { table, rows, nested }: AnswerTable,
  format: AnswerFormat,
  origin: AnswerOrigin,
): Promise<SqlAnswerFile> {
  const file = (ending: string, type: string, content: string | Uint8Array): SqlAnswerFile => ({
    name: `answer.${ending}`,
    type,
    content,
  });
  switch (format) {
    case "csv":
      return file("csv", "text/csv", writeTable(table, rows));
    case "csvExcel":
      return file("excel.csv", "text/csv", writeExcelCsv(table, rows));
    case "json":
      return file("json", "application/json", answerJson({ table, rows, nested }));
    case "parquet":
      return file(
        "parquet",
        "application/vnd.apache.parquet",
        writeParquet(table, rows, storedZstd),
      );
    case "xlsx":
      return file("xlsx", xlsxType, await writeWorkbook(sheetsOf({ table, rows, nested }, origin)));
    case "metadata":
      return file("csv-metadata.json", "application/json", metadataOf(table, origin));
  }
}

/** Lists, structs and maps stand in JSON as what they are, digit by digit; one that was cut is text. */
function answerJson({ table, rows, nested }: AnswerTable): string {
  if (nested.length === 0) return writeJson(table, rows);
  const lines = rows.map((row) => {
    const parts = Object.entries<unknown>(row).map(([name, cell]) => {
      const isJson = nested.includes(name) && typeof cell === "string" && isWhole(cell);
      return `${JSON.stringify(name)}:${isJson ? cell : JSON.stringify(cell)}`;
    });
    return `{${parts.join(",")}}`;
  });
  return `[\n${lines.join(",\n")}\n]\n`;
}

function isWhole(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

/** A workbook of more cells would keep the page waiting. */
export const mostXlsxCells = 200_000;

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function sheetsOf({ table, rows }: AnswerTable, origin: AnswerOrigin): SpreadsheetSheet[] {
  const [data, ...more] = workbookOf(table, rows, sourcesOf(origin));
  return [data as SpreadsheetSheet, questionSheet(origin), ...more];
}

const questionSheet = ({
  sql,
  tables,
  edition,
  asked,
  address,
}: AnswerOrigin): SpreadsheetSheet => ({
  name: "คำถาม Question",
  columns: [
    { heading: "รายการ Item", format: "@" },
    { heading: "ค่า Value", format: "@" },
  ],
  rows: [
    ...partsOf(sql).map((part, i) => [i === 0 ? "คำสั่ง SQL" : "(ต่อ continued)", part]),
    ["ตาราง Tables", tables.map(({ id }) => id).join(", ")],
    ["รุ่นข้อมูล Edition", edition],
    ["ถามเมื่อ Asked on", asked],
    ...partsOf(address).map((part, i) => [i === 0 ? "ลิงก์ Link" : "(ต่อ continued)", part]),
  ],
});

/** A cell holds only so many characters; what is longer goes on in the next row. */
const partsOf = (text: string): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(text.length / longestCell)) }, (_, i) =>
    text.slice(i * longestCell, (i + 1) * longestCell),
  );

/** “CSV on the Web” metadata of the answer's CSV, with the statement as where its rows come from. */
function metadataOf(table: AnswerTable["table"], origin: AnswerOrigin): string {
  const { sql, tables, edition, asked, address } = origin;
  const described = {
    ...csvwMetadata(table, "answer.csv", sourcesOf(origin)),
    "dc:created": { "@value": asked, "@type": "xsd:date" },
    "dc:provenance": sql,
    "dc:hasVersion": edition,
    "dc:references": tables.map(({ id, file }) => ({
      "@id": file.path === "" ? `urn:sha256:own:${id}` : `urn:sha256:${file.sha256}`,
      "dc:identifier": id,
    })),
    "dc:isFormatOf": { "@id": address },
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** The writers ask of a source only where it comes from. */
const sourcesOf = ({ tables }: AnswerOrigin): CatalogSource[] =>
  tables.flatMap(({ sources, id }) =>
    sources.map(
      ({ title, publisher, licence, retrieved }) =>
        ({
          file: id,
          sha256: "",
          origin: {
            title,
            publisher,
            licence: licence ?? licenceNotStated.th,
            retrieved,
            address: null,
            note: null,
          },
        }) as unknown as CatalogSource,
    ),
  );
