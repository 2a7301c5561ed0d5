import {
  type Catalog,
  type CatalogTable,
  everySource,
  type Published,
  type Released,
} from "../catalogues/catalog.ts";
import { readCells } from "../csv/records.ts";
import type { Field } from "../declare/field.ts";
import { storedValue } from "../export/csv.ts";
import type { IndexedRelease, IndexedTable } from "./release.ts";
import type { Row, Table } from "../declare/table.ts";

/** Opens a release's tables from the files that it has kept; a table with the bytes of now is that of now. */
export function openReleased(now: Published, id: string, read: (path: string) => string): Released {
  const release = now.releases.find((release) => release.id === id);
  if (!release) throw new Error(`release not published: ${id}`);
  const kept = new Map(release.tables.map((table) => [table.id, table]));
  // What a withdrawn release redefined was taken back, but for itself.
  const later = now.releases
    .slice(0, now.releases.indexOf(release) + 1)
    .filter((one) => (one === release) === (one.withdrawn !== undefined));
  const tables = new Map<string, readonly unknown[]>();
  const texts = new Map<string, string>();
  const csvOf = (table: string): string | null => {
    const path = kept.get(table)?.files.csv?.path;
    if (path === undefined) return null;
    const text = texts.get(table) ?? read(path);
    texts.set(table, text);
    return text;
  };
  const rowsOf = (table: Table): readonly unknown[] => {
    if (isOfNow(now.catalog, kept.get(table.id))) return now.rows(table);
    const csv = csvOf(table.id);
    if (csv === null) throw new Error(`table not in release ${id}: ${table.id}`);
    return readKnown(table, csv);
  };
  return {
    ...now,
    catalog: catalogOf(now.catalog, release),
    rows: <T extends Table>(table: T) => {
      const rows = tables.get(table.id) ?? rowsOf(table);
      tables.set(table.id, rows);
      return rows as readonly Row<T>[];
    },
    raw: (file) => {
      throw new Error(`release ${id} keeps no source files: ${file}`);
    },
    columns: (table) => {
      const csv = csvOf(table);
      return csv === null ? null : columnsOf(csv, table, later);
    },
  };
}

const isOfNow = ({ tables }: Catalog, kept: IndexedTable | undefined): boolean =>
  kept !== undefined &&
  tables.find(({ id }) => id === kept.id)?.files.csv.sha256 === kept.files.csv?.sha256;

/** Fields that a later release lost or redefined can't be read by the declarations of now. */
function columnsOf(
  csv: string,
  table: string,
  later: readonly IndexedRelease[],
): ReadonlySet<string> {
  const redefined = later
    .flatMap(({ tables }) => tables.filter(({ id }) => id === table))
    .flatMap(({ difference }) => difference ?? [])
    .flatMap(({ columns }) => [...columns.changed, ...columns.removed]);
  const [header = []] = readCells(csv.slice(0, csv.indexOf("\n") + 1));
  return new Set(header.filter((name) => !redefined.includes(name)));
}

/** Reads the columns that a kept table and the declaration of now have in common. */
function readKnown(table: Table, csv: string): unknown[] {
  const [header = [], ...records] = readCells(csv);
  const columns = table.columns as Readonly<Record<string, Field>>;
  const known = header.flatMap((name, i) => {
    const column = columns[name];
    return column ? [{ name, column, i }] : [];
  });
  return records.map((cells) =>
    Object.fromEntries(
      known.map(({ name, column, i }) => [name, storedValue(column, cells[i] ?? "")]),
    ),
  );
}

/** A release keeps what its tables hold; where their files came from is told by those that are still here. */
const catalogOf = (now: Catalog, { tables, inputs }: IndexedRelease): Catalog => {
  const files = new Set(inputs.map(({ file }) => file));
  return {
    ...now,
    tables: tables.map(({ id, rows, files }): CatalogTable => ({
      ...{ id, rows, sources: [], findings: [], fixes: [] },
      files: files as CatalogTable["files"],
    })),
    sources: everySource(now).filter(({ file }) => files.has(file)),
  };
};
