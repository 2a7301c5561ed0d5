import { type AsyncBuffer, type ColumnData, type FileMetaData, parquetRead } from "hyparquet";
import type { Field, SqlType } from "../../schema/declare/field.ts";
import { type ColumnValues, isCoded } from "../../schema/parquet/columnBatch.ts";
import { decompressWhole } from "./decompressWhole.ts";

type Named = Readonly<Record<string, Pick<Field, "sql">>>;

/** Reads columns of the row groups that the metadata names, as typed arrays; nothing else is fetched. */
export async function readColumns(
  columns: Named,
  metadata: FileMetaData,
  file: AsyncBuffer | ArrayBuffer,
): Promise<Readonly<Record<string, ColumnValues>>> {
  const rows = Number(metadata.num_rows);
  const names = Object.keys(columns);
  const stored = new Set(metadata.schema.map(({ name }) => name));
  for (const name of names)
    if (!stored.has(name)) throw new TypeError(`parquet file has no column: ${name}`);
  const builders = new Map(
    names.map((name) => [name, builderOf((columns[name] as Field).sql, rows)] as const),
  );
  if (rows > 0 && names.length > 0)
    await parquetRead({
      ...{ file, metadata, columns: names },
      compressors: { ZSTD: decompressWhole },
      parsers: { dateFromDays: isoDateOfDays },
      onChunk: ({ columnName, columnData, rowStart }: ColumnData) =>
        builders.get(columnName)?.add(columnData as ArrayLike<unknown>, rowStart),
    });
  return Object.fromEntries([...builders].map(([name, { values }]) => [name, values()]));
}

interface Builder {
  readonly add: (cells: ArrayLike<unknown>, at: number) => void;
  readonly values: () => ColumnValues;
}

const builderOf = (sql: SqlType, rows: number): Builder =>
  isCoded(sql) ? codedBuilder(rows) : numericBuilder(rows, sql);

function codedBuilder(rows: number): Builder {
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
          if (cell === null || cell === undefined) id = -1;
          else {
            const known = idByText.get(cell as string);
            id = known ?? idByText.size;
            if (known === undefined) idByText.set(cell as string, id);
          }
        }
        ids[at + i] = cell === undefined ? -1 : id;
      }
    },
    values: () => ({ kind: "coded", ids, texts: [...idByText.keys()] }),
  };
}

function numericBuilder(rows: number, sql: SqlType): Builder {
  const numbers = new Float64Array(rows).fill(NaN);
  // The decoder multiplies by 0.01, which can miss the nearest double by one.
  const isMoney = sql === "DECIMAL(18,2)";
  return {
    add: (cells, at) => {
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i];
        if (cell === null || cell === undefined) continue;
        const number = Number(cell);
        numbers[at + i] = isMoney ? Math.round(number * 100) / 100 : number;
      }
    },
    values: () => ({ kind: "numeric", numbers }),
  };
}

const isoDateOfDays = (days: number): string => new Date(days * 864e5).toISOString().slice(0, 10);
