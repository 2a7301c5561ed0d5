import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { readWorkbook } from "../../schema/files/readWorkbook.ts";

export type Cell = string | number | null;

/** The rows of a figure's file, its header apart; empty cells are null. */
export interface ReadTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column of a CSV as “CSV on the Web” describes it. */
export interface DescribedColumn {
  readonly name: string;
  readonly titles: { readonly und: string; readonly th: string; readonly en: string };
  readonly datatype: unknown;
}

/** Reads a figure's files with readers that know nothing of what wrote them. */
export const readingFrom = (dist: string, connection: DuckDBConnection) => {
  const path = (name: string) => {
    const served = join(dist, "figures", name);
    return existsSync(served) ? served : inKit(dist, name);
  };
  const text = (name: string) => readFileSync(path(name), "utf8");
  const json = (name: string) => JSON.parse(text(`${name}.json`)) as Record<string, unknown>;
  const described = (name: string) =>
    (json(`${name}.csv-metadata`)["tableSchema"] as { columns: DescribedColumn[] }).columns;
  const isNumber = (name: string) => described(name).map(({ datatype }) => datatype === "double");
  const parse = (csv: string, numbers: readonly boolean[]): ReadTable => {
    const [columns = [], ...records] = Papa.parse<string[]>(csv.trimEnd()).data;
    const rows = records.map((record) =>
      record.map((cell, i) => (cell === "" ? null : numbers[i] ? Number(cell) : cell)),
    );
    return { columns, rows };
  };
  return {
    text,
    json,
    described,
    csv: (name: string) => parse(text(`${name}.csv`), isNumber(name)),
    excelCsv: (name: string) =>
      parse(text(`${name}-excel.csv`).replace(/^\ufeff/, ""), isNumber(name)),
    sheets: (name: string) => readWorkbook(readFileSync(path(`${name}.xlsx`))).sheets,
    parquet: async (name: string): Promise<ReadTable> => {
      const answer = await connection.runAndReadAll(`FROM '${path(`${name}.parquet`)}'`);
      return { columns: answer.columnNames(), rows: answer.getRowsJson() as Cell[][] };
    },
    parquetAbout: async (name: string): Promise<string> => {
      const answer = await connection.runAndReadAll(
        `SELECT decode(value) FROM parquet_kv_metadata('${path(`${name}.parquet`)}') WHERE decode(key) = 'about'`,
      );
      return String(answer.getRowsJson()[0]?.[0]);
    },
  };
};

const opened = mkdtempSync(join(tmpdir(), "chumchon-kit-"));

/** Takes a file out of the kit that its figure stands in: its own, or its province's. */
function inKit(dist: string, name: string): string {
  const figure = name.replace(/(-excel\.csv|-readme\.txt|\.csv-metadata\.json|\.\w+)$/, "");
  const isAlone = existsSync(join(dist, "kits", `${figure}.zip`));
  const kit = isAlone ? figure : `province-${figure.slice(-2)}`;
  const folder = isAlone ? figure : `${kit}/${figure}`;
  const own = `${folder}/${name.endsWith("-readme.txt") ? "README.txt" : name}`;
  const archive = readFileSync(join(dist, "kits", `${kit}.zip`));
  const path = join(opened, name);
  writeFileSync(path, unzipSync(archive, { filter: ({ name }) => name === own })[own]!);
  return path;
}
