import type {
  Catalog,
  CatalogTable,
  FileFormat,
  PublishedFile,
} from "../../schema/catalogues/catalog.ts";
import type { Fields } from "../../schema/declare/field.ts";
import { type Fingerprint, fingerprintOf } from "../../schema/export/publishedFile.ts";
import {
  compareReleaseIds,
  type ReleaseHead,
  type ReleaseInput,
  type TableDifference,
} from "../../schema/releases/release.ts";
import type { Table } from "../../schema/declare/table.ts";
import type { ReleasedColumn } from "./releasedColumn.ts";

export type { ReleaseInput };

/** What one release consists of. It is written once and never changed: pinned links rest on it. */
export interface Release extends ReleaseHead {
  readonly tables: readonly ReleasedTable[];
}

export interface ReleasedTable {
  readonly id: string;
  readonly rows: number;
  readonly key: readonly string[];
  readonly columns: readonly ReleasedColumn[];
  /** Every form the table was published in. */
  readonly files: Readonly<Partial<Record<FileFormat, Fingerprint>>>;
  /** Where its bytes lie, counted from `data/releases`: with this release, or with an earlier one that had the same. */
  readonly kept: Readonly<Record<KeptFormat, string>>;
  /** Null in the first release that has the table. */
  readonly difference: TableDifference | null;
}

/** The forms whose bytes a release keeps; the others can be made again from them. */
export type KeptFormat = "csv" | "schema";

export const keptFormats: readonly KeptFormat[] = ["csv", "schema"];

/** A published table as a release records it, but for what it has in common with releases before. */
export const releasedTable = (
  { id, key, columns }: Table,
  { rows, files }: Pick<CatalogTable, "rows" | "files">,
): Omit<ReleasedTable, "kept" | "difference"> => ({
  id,
  rows,
  key,
  columns: releasedColumns(columns),
  files: Object.fromEntries(
    Object.entries<PublishedFile>(files).map(([format, file]) => [format, fingerprintOf(file)]),
  ),
});

export const releasedColumns = (columns: Fields): readonly ReleasedColumn[] =>
  Object.entries(columns).map(([name, { kind, sql, nullable, additivity, unitIn, codes }]) => ({
    ...{ name, kind, sql, nullable },
    ...(additivity && { additivity }),
    ...(unitIn && { unitIn }),
    ...(codes && { codes }),
  }));

/**
 * The month of the newest source in the Buddhist era, `2569-11`; a second release of the month, such as
 * a correction, is `2569-11-2`. It always sorts behind the last of those that are out.
 */
export function usualReleaseId(catalog: Pick<Catalog, "sources">, last?: string): string {
  const month = monthOf(catalog);
  if (last === undefined || compareReleaseIds(month, last) > 0) return month;
  const [, base = last, count = "1"] = /^(\d{4}-\d\d)(?:-(\d+))?$/.exec(last) ?? [];
  return `${base}-${Number(count) + 1}`;
}

function monthOf({ sources }: Pick<Catalog, "sources">): string {
  const newest = sources
    .map(({ origin }) => origin.retrieved)
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error("nothing to release: no sources");
  return `${Number(newest.slice(0, 4)) + 543}${newest.slice(4, 7)}`;
}
