import { type AsyncBuffer, type Compressors, type FileMetaData, parquetRead } from "hyparquet";
import type { NamedField } from "../declare/field.ts";
import { type ColumnStore, type ColumnValues, isCoded, type StoredCell } from "./columnBatch.ts";
import { decompressWhole } from "./decompressWhole.ts";

/** A column to be read; a file that we didn't write says itself what a value of it stands for. */
export interface ReadField extends Pick<NamedField, "name" | "sql"> {
  readonly cellOf?: (value: unknown) => StoredCell;
}

/** Reads columns of the row groups that the metadata names; no other bytes of the file are asked for. */
export async function readColumns(
  fields: readonly ReadField[],
  metadata: FileMetaData,
  file: AsyncBuffer | ArrayBuffer,
  compressors: Compressors = {},
): Promise<ColumnStore> {
  const rows = Number(metadata.num_rows);
  const stored = new Set(metadata.schema.map(({ name }) => name));
  for (const { name } of fields)
    if (!stored.has(name)) throw new TypeError(`parquet file has no column: ${name}`);
  const builders = new Map(fields.map((field) => [field.name, builderOf(field, rows)] as const));
  if (rows > 0 && fields.length > 0)
    await parquetRead({
      ...{ file, metadata, columns: [...builders.keys()] },
      compressors: { ZSTD: decompressWhole, ...compressors },
      parsers: { dateFromDays: isoDateOfDays },
      onChunk: ({ columnName, columnData, rowStart }) =>
        builders.get(columnName)?.add(columnData as ArrayLike<unknown>, rowStart),
    });
  return {
    rows,
    columns: Object.fromEntries([...builders].map(([name, { values }]) => [name, values()])),
  };
}

interface Builder {
  readonly add: (cells: ArrayLike<unknown>, at: number) => void;
  readonly values: () => ColumnValues;
}

const builderOf = (field: ReadField, rows: number): Builder =>
  isCoded(field.sql) ? codedBuilder(field, rows) : numericBuilder(field, rows);

function codedBuilder({ cellOf }: ReadField, rows: number): Builder {
  const ids = new Int32Array(rows).fill(-1);
  const idByText = new Map<string, number>();
  return {
    add: (cells, at) => {
      let last: unknown = null;
      let id = -1;
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i];
        // The same text often stands in row after row.
        if (cell !== last) {
          last = cell;
          const text = cellOf ? cellOf(cell) : cell;
          if (text === null || text === undefined) id = -1;
          else {
            const known = idByText.get(text as string);
            id = known ?? idByText.size;
            if (known === undefined) idByText.set(text as string, id);
          }
        }
        ids[at + i] = cell === undefined ? -1 : id;
      }
    },
    values: () => ({ kind: "coded", ids, texts: [...idByText.keys()] }),
  };
}

function numericBuilder({ sql, cellOf }: ReadField, rows: number): Builder {
  const numbers = new Float64Array(rows).fill(NaN);
  const notNumbers = new Set<number>();
  // The decoder multiplies by 0.01, which can miss the nearest double by one.
  const isMoney = sql === "DECIMAL(18,2)";
  return {
    add: (cells, at) => {
      for (let i = 0; i < cells.length; i++) {
        const cell = cellOf ? cellOf(cells[i]) : cells[i];
        if (cell === null || cell === undefined) continue;
        const number = Number(cell);
        if (Number.isNaN(number)) notNumbers.add(at + i);
        numbers[at + i] = isMoney ? Math.round(number * 100) / 100 : number;
      }
    },
    values: () => ({ kind: "numeric", numbers, ...(notNumbers.size > 0 && { notNumbers }) }),
  };
}

/** Null for a day that no calendar of the language has. */
const isoDateOfDays = (days: number): string | null =>
  Math.abs(days) > mostDays ? null : new Date(days * 864e5).toISOString().slice(0, 10);

const mostDays = 1e8;
