import { type AsyncBuffer, type ColumnData, parquetMetadata, parquetRead } from "hyparquet";
import type { Cell } from "../../query/query.ts";
import type { SqlType } from "../../schema/declare/field.ts";
import { decompressWhole } from "./decompressWhole.ts";
import { rest } from "../shared/rest.ts";
import type { StoredTable } from "./storedTable.ts";
import type { TableCells } from "./tableCells.ts";

/** Reads a published Parquet file as the cells its table declares. */
export async function readParquetCells(table: StoredTable, file: ArrayBuffer): Promise<TableCells> {
  const metadata = parquetMetadata(file);
  const rowCount = Number(metadata.num_rows);
  const declared = Object.entries(table.columns);
  const columns: Record<string, Cell[]> = Object.fromEntries(
    declared.map(([name]) => [name, new Array<Cell>(rowCount).fill(null)]),
  );
  assertHolds(
    metadata.schema.map(({ name }) => name),
    Object.keys(columns),
    table.id,
  );
  await parquetRead({
    file: restingFile(file),
    metadata,
    columns: Object.keys(columns),
    compressors: { ZSTD: decompressWhole },
    parsers: { dateFromDays: isoDateOfDays },
    onChunk: ({ columnName, columnData, rowStart }: ColumnData) => {
      const cells = columns[columnName] as Cell[];
      const cellOf = cellReaders[table.columns[columnName]!.sql];
      for (let i = 0; i < columnData.length; i++)
        cells[rowStart + i] = isMissing(columnData[i]) ? null : cellOf(columnData[i]);
    },
  });
  return { rowCount, columns };
}

/** The decoder asks for a file part by part, and a page is heard between. */
const restingFile = (file: ArrayBuffer): AsyncBuffer => ({
  byteLength: file.byteLength,
  slice: async (start, end) => {
    await rest();
    return file.slice(start, end);
  },
});

function assertHolds(found: readonly string[], expected: readonly string[], id: string): void {
  for (const name of expected)
    if (!found.includes(name)) throw new TypeError(`parquet file of ${id} has no column: ${name}`);
}

const isMissing = (value: unknown): boolean => value === null || value === undefined;
const unchanged = (value: unknown): Cell => value as Cell;
/** The decoder multiplies by 0.01, which can miss the nearest double by one. */
const baht = (value: unknown): Cell => Math.round((value as number) * 100) / 100;

const cellReaders: Readonly<Record<SqlType, (value: unknown) => Cell>> = {
  VARCHAR: unchanged,
  DATE: unchanged,
  SMALLINT: Number,
  INTEGER: Number,
  BIGINT: Number,
  DOUBLE: unchanged,
  "DECIMAL(18,2)": baht,
};

const isoDateOfDays = (days: number): string => new Date(days * 864e5).toISOString().slice(0, 10);
