import type { CatalogSource } from "../catalogues/catalog.ts";
import { type Sheet, workbookOf } from "./spreadsheet.ts";
import type { Row, Table } from "../declare/table.ts";

/** A line of the sheet that says what a workbook is: its subject, then the same in Thai and English. */
export type AboutLine = readonly [subject: string, th: string | null, en: string | null];

/** A workbook of a figure: as one of a table, with a sheet behind the first that says what it shows. */
export function figureWorkbook(
  table: Table,
  rows: readonly Row<Table>[],
  { sources, about }: { sources: readonly CatalogSource[]; about: readonly AboutLine[] },
): readonly Sheet[] {
  const [data, ...rest] = workbookOf(table, rows, sources);
  return [data as Sheet, aboutSheet(about), ...rest];
}

const aboutSheet = (rows: readonly AboutLine[]): Sheet => ({
  name: "เกี่ยวกับ About",
  columns: ["เรื่อง Subject", "ภาษาไทย Thai", "ภาษาอังกฤษ English"].map((heading) => ({
    heading,
    format: "@",
  })),
  rows,
});
