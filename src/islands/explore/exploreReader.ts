import { type FileMetaData, parquetMetadata } from "hyparquet";
import type { AskableCube } from "../../query/explore/askable.ts";
import { sumsColumns } from "../../query/explore/sumsAtHand.ts";
import type { Table } from "../../schema/declare/table.ts";
import type { ColumnStore, ColumnValues } from "../../schema/parquet/columnBatch.ts";
import { storedColumns } from "../../schema/parquet/parquet.ts";
import { readColumns } from "../../schema/parquet/readColumns.ts";
import { metadataOf, type RowGroups } from "../../schema/parquet/rowGroups.ts";
import { fetchWhole } from "./exploreFiles.ts";

/** Some rows of a file, with the columns that were unpacked of them. */
export interface Slice {
  readonly key: string;
  readonly metadata: FileMetaData;
  readonly columns: Record<string, ColumnValues>;
}

export const wholeSlice = (bytes: ArrayBuffer): Slice => ({
  ...{ key: "whole", metadata: parquetMetadata(bytes), columns: {} },
});

export const groupsSlice = (table: Table, index: RowGroups, groups: readonly number[]): Slice => ({
  ...{ key: groups.join(), metadata: metadataOf(table, index, groups), columns: {} },
});

/** The columns that are wanted, those unpacked before among them. */
export async function unpackColumns(
  table: Table,
  { metadata, columns }: Slice,
  wanted: readonly string[],
  file: Parameters<typeof readColumns>[2],
): Promise<ColumnStore> {
  const missing = wanted.filter((name) => !(name in columns));
  const { rows, columns: read } = await readColumns(fieldsOf(table, missing), metadata, file);
  Object.assign(columns, read);
  return { rows, columns };
}

export async function openCube(table: Table, cube: AskableCube): Promise<ColumnStore> {
  const bytes = await fetchWhole(cube);
  return readColumns(sumsColumns(table, cube), parquetMetadata(bytes), bytes);
}

const fieldsOf = (table: Table, names: readonly string[]) =>
  storedColumns(table).filter(({ name }) => names.includes(name));
