import { type FileMetaData, parquetMetadata } from "hyparquet";
import type { Field } from "../declare/field.ts";
import { parquetSchema, storedColumns } from "./parquet.ts";
import type { Table } from "../declare/table.ts";

/** Rows that a reader of a range takes at most, and, in a table long enough to be cut, at least. */
const most = 50_000;
const least = 5_000;
const long = 20_000;

/** Where each row group of a table ends: a long table that is in order of provinces is cut between them. */
export function rowGroupEnds(table: Table, rows: readonly object[]): readonly number[] {
  const { length } = rows;
  const column = length > long ? provinceColumn(table) : undefined;
  const provinces = column && rows.map((row) => (row as Readonly<Record<string, string>>)[column]!);
  const isCut = provinces && provinces.every((code, i) => i === 0 || provinces[i - 1]! <= code);
  const ends: number[] = [];
  let start = 0;
  for (let i = 1; i < length; i++) {
    const isBetween = isCut && provinces[i] !== provinces[i - 1] && i - start >= least;
    if (!isBetween && i - start < most) continue;
    ends.push(i);
    start = i;
  }
  return length === 0 ? [] : [...ends, length];
}

export const provinceColumn = ({ columns }: Table): string | undefined =>
  Object.entries<Field>(columns).find(
    ([, { kind, nullable }]) => kind === "province" && !nullable,
  )?.[0];

/** Where the row groups of a file lie, in a few kilobytes where the file's own footer has hundreds. */
export interface RowGroups {
  /** The column whose first and last value of each group is told. */
  readonly column: string;
  readonly rows: readonly number[];
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** For each group the bytes of each column, in the order of the table. */
  readonly sizes: readonly (readonly number[])[];
}

/** Null where there is one group only, or nothing to tell groups apart by. */
export function rowGroupsOf(table: Table, file: Uint8Array): RowGroups | null {
  const { row_groups } = parquetMetadata(file.slice().buffer);
  const column = provinceColumn(table);
  const at = Object.keys(table.columns).indexOf(column ?? "");
  if (!column || at < 0 || row_groups.length < 2) return null;
  const bounds = row_groups.map(({ columns }) => columns[at]?.meta_data?.statistics);
  return {
    column,
    rows: row_groups.map(({ num_rows }) => Number(num_rows)),
    first: bounds.map((bound) => String(bound?.min_value)),
    last: bounds.map((bound) => String(bound?.max_value)),
    sizes: row_groups.map(({ columns }) =>
      columns.map(({ meta_data }) => Number(meta_data?.total_compressed_size)),
    ),
  };
}

/** What a reader of Parquet has to know of some groups of a file, without its footer. */
export function metadataOf(
  table: Table,
  { rows, sizes }: RowGroups,
  wanted: readonly number[],
): FileMetaData {
  const columns = storedColumns(table);
  const schema = parquetSchema(table.id, columns);
  const starts = startsOf(sizes);
  return {
    version: 2,
    schema,
    num_rows: BigInt(wanted.reduce((sum, group) => sum + rows[group]!, 0)),
    metadata_length: 0,
    row_groups: wanted.map((group) => ({
      num_rows: BigInt(rows[group]!),
      total_byte_size: 0n,
      columns: columns.map(({ name }, i) => ({
        file_offset: BigInt(starts[group]![i]!),
        meta_data: {
          type: schema[i + 1]!.type!,
          encodings: ["PLAIN", "RLE_DICTIONARY"],
          path_in_schema: [name],
          codec: "ZSTD",
          num_values: BigInt(rows[group]!),
          total_uncompressed_size: 0n,
          total_compressed_size: BigInt(sizes[group]![i]!),
          data_page_offset: BigInt(starts[group]![i]!),
        },
      })),
    })),
  };
}

/** Fields stand one behind the other, groups too, behind the four letters that every file begins with. */
function startsOf(sizes: RowGroups["sizes"]): readonly (readonly number[])[] {
  let at = 4;
  return sizes.map((group) =>
    group.map((size) => {
      const start = at;
      at += size;
      return start;
    }),
  );
}
