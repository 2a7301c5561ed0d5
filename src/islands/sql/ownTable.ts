import type { AskedColumn, AskedTable } from "../../schema/export/askedTable.ts";
import type { ColumnStore } from "../../schema/parquet/columnBatch.ts";

/** A reader's own file as a table beside the published ones, with what was noticed in reading it. */
export interface OwnTable {
  readonly table: AskedTable;
  readonly store: ColumnStore;
  /** What a reader should know of how the file was read, in whole sentences. */
  readonly notes: readonly string[];
  /** The file, where rows were left out or blanks filled, so that it can be read once more as it is written. */
  readonly altered: File | null;
}

/** What was read from a reader's file: its columns, their values, and remarks on the reading. */
export interface OwnCells {
  readonly columns: readonly AskedColumn[];
  readonly store: ColumnStore;
  readonly notes: readonly string[];
  /** Totals were left out, or blanks filled from above. */
  readonly isAltered: boolean;
}

/** A name that needs no quotes: what the file is called, as far as it is written in plain letters. */
export function ownName(file: string, taken: readonly string[]): string {
  const plain = file
    .replace(/\.[^.]*$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  const name = plain === "" ? "my_file" : /^\d/.test(plain) ? `file_${plain}` : plain;
  const isTaken = (name: string) => taken.some((id) => id.replaceAll("-", "_") === name);
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}

export const ownTable = (
  {
    id,
    file,
    columns,
  }: { readonly id: string; readonly file: File; readonly columns: readonly AskedColumn[] },
  store: ColumnStore,
  publisher: string,
): AskedTable => ({
  id,
  title: file.name,
  rows: store.rows,
  key: [],
  file: { path: "", bytes: file.size, sha256: "" },
  path: "",
  columns,
  nested: {},
  sources: [
    {
      title: file.name,
      publisher,
      licence: null,
      retrieved: new Date(file.lastModified).toISOString().slice(0, 10),
    },
  ],
});

export const plainColumn = (
  column: Pick<AskedColumn, "name" | "sql"> & Partial<AskedColumn>,
): AskedColumn => ({
  label: column.name,
  kind: "text",
  kindName: "",
  nullable: true,
  unit: null,
  additivity: null,
  unitIn: null,
  codes: [],
  times: [],
  ...column,
});
