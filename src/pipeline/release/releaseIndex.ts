import { archiveEnding } from "../../schema/export/archive.ts";
import { fingerprintOf } from "../../schema/export/publishedFile.ts";
import type { Catalog, FileFormat, PublishedFile } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import { readTable } from "../../schema/export/csv.ts";
import { writeParquet } from "../../schema/parquet/parquetTable.ts";
import type { IndexedTable, ReleaseIndex } from "../../schema/releases/release.ts";
import type { Table } from "../../schema/declare/table.ts";
import { type Tools } from "../publish/publish.ts";
import { newFile, type NewFile, newTextFile } from "../publish/newFile.ts";
import type { KeptFormat, Release, ReleasedTable } from "./release.ts";

export interface ReleaseIndexInput {
  readonly releases: readonly Release[];
  readonly catalog: Catalog;
  readonly keptText: (path: string) => string;
  readonly tools: Tools;
}

/**
 * The files of every release: those that are published now anyway, the kept ones, and Parquet made
 * from these. A kept file that isn't what its release says is our own mistake.
 */
export function publishReleases({ releases, catalog, keptText, tools }: ReleaseIndexInput): {
  readonly index: ReleaseIndex;
  readonly files: readonly NewFile[];
} {
  const made = new Map<string, NewFile>();
  const standing = new Map(
    catalog.tables.flatMap(({ files }) =>
      Object.values<PublishedFile>(files).map((file) => [nameAndHash(file), file] as const),
    ),
  );

  function indexTable(table: ReleasedTable): IndexedTable {
    const files: Partial<Record<FileFormat, PublishedFile>> = {};
    const remade: FileFormat[] = [];
    const csv = readKept(table, "csv");
    for (const format of Object.keys(table.files) as FileFormat[]) {
      const { sha256 } = table.files[format]!;
      const name = nameOf(table.id, format);
      const file = standing.get(`${name} ${sha256}`) ?? make(table, format, csv);
      if (!file) continue;
      if (fingerprintOf(file).sha256 !== sha256) remade.push(format);
      const { path, bytes, inside } = file;
      files[format] = { path, bytes, sha256: file.sha256, ...(inside && { inside }) };
    }
    const { id, rows, difference } = table;
    return { id, rows, difference, files, remade };
  }

  function make(table: ReleasedTable, format: FileFormat, csv: string): NewFile | null {
    const key = `${format} ${table.files[format]!.sha256}`;
    const known = made.get(key);
    if (known) return known;
    const content = contentOf(table, format, csv);
    if (!content) return null;
    const name = nameOf(table.id, format);
    const file = (format === "parquet" ? newFile : newTextFile)(name, content, tools.sha256);
    made.set(key, file);
    return file;
  }

  function contentOf(table: ReleasedTable, format: FileFormat, csv: string): Uint8Array | null {
    if (format === "csv") return new TextEncoder().encode(csv);
    if (format === "schema") return new TextEncoder().encode(readKept(table, "schema"));
    if (format !== "parquet") return null;
    const then = tableOf(table);
    return writeParquet(then, readTable(then, csv), tools.compress);
  }

  function readKept({ id, kept, files }: ReleasedTable, format: KeptFormat): string {
    const text = keptText(kept[format]);
    if (tools.sha256(new TextEncoder().encode(text)) !== files[format]?.sha256)
      throw new Error(`released ${format} is not what its release says: ${id} in ${kept[format]}`);
    return text;
  }

  const indexed = releases.map((release) => ({
    ...release,
    tables: release.tables.map(indexTable),
  }));
  return { index: { releases: indexed.reverse() }, files: [...made.values()] };
}

const nameAndHash = (file: PublishedFile): string =>
  `${file.path.split("/").at(-1)!.replace(archiveEnding, "")} ${fingerprintOf(file).sha256}`;

const endings: Readonly<Record<FileFormat, string>> = {
  csv: "csv",
  csvExcel: "excel.csv",
  xlsx: "xlsx",
  parquet: "parquet",
  json: "json",
  schema: "schema.json",
  csvw: "csv-metadata.json",
};

const nameOf = (id: string, format: FileFormat): string => `${id}.${endings[format]}`;

/** A table as it was declared at its release, as far as storing it needs. */
const tableOf = ({ id, key, columns }: ReleasedTable): Table => ({
  id,
  key,
  title: { th: id, en: id },
  description: { th: id, en: id },
  columns: Object.fromEntries(
    columns.map(({ name, ...column }): [string, Field] => [
      name,
      { ...column, label: { th: name, en: name } },
    ]),
  ) as Table["columns"],
});
