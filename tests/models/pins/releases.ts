import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog, Published } from "../../../src/schema/catalogues/catalog.ts";
import type { IndexedRelease } from "../../../src/schema/releases/release.ts";
import { openReleased } from "../../../src/schema/releases/released.ts";
import { publicFolder, published } from "../../publication.ts";

/** A release that differs from what is published: other tables, as CSV, and other inputs. */
export interface Edition {
  readonly id: string;
  /** The CSV of a table by its id, made of that of now; null where the release has none. */
  readonly tables?: Readonly<Record<string, ((csv: string) => string) | null>>;
  /** Hashes of input files that were others. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly acknowledged?: string;
}

const read = (path: string) => readFileSync(join(publicFolder, path), "utf8");

export const csvNow = (table: string): string =>
  read(published.catalog.tables.find(({ id }) => id === table)!.files.csv.path);

/** What is published now, after releases of which each differs from it; the newest comes first. */
export function publishedAfter(
  editions: readonly Edition[],
  catalog: Catalog = published.catalog,
): Published {
  const kept = new Map<string, string>();
  const releases = editions.map((edition) => releaseOf(edition, kept));
  const after: Published = {
    ...published,
    catalog,
    releases,
    released: (id) => openReleased(after, id, (path) => kept.get(path) ?? read(path)),
  };
  return after;
}

function releaseOf(
  { id, tables = {}, inputs = {}, acknowledged }: Edition,
  kept: Map<string, string>,
): IndexedRelease {
  const { catalog } = published;
  const edited = catalog.tables.filter((table) => tables[table.id] !== null);
  return {
    ...{ id, version: "1.0.0", previous: null, step: "first", retrieved: "2026-11-22", gone: [] },
    acknowledged: acknowledged ?? null,
    inputs: catalog.sources.map(({ file, bytes, sha256, account }) => {
      return { file, bytes, sha256: inputs[file] ?? sha256, rows: account.accepted };
    }),
    tables: edited.map((table) => {
      const edit = tables[table.id];
      const { csv } = table.files;
      const path = edit ? `data/${id}/${table.id}.csv` : csv.path;
      if (edit) kept.set(path, edit(csvNow(table.id)));
      const file = { path, bytes: csv.bytes, sha256: edit ? path : csv.sha256 };
      return {
        id: table.id,
        rows: table.rows,
        difference: null,
        remade: [],
        files: { ...table.files, csv: file },
      };
    }),
  };
}
