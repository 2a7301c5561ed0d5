import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeometryCollection, Topology } from "topojson-specification";
import { feature } from "topojson-client";
import {
  type Catalog,
  everySource,
  type Published,
  type PublishedFile,
  type CatalogRawFile,
  type Released,
} from "../schema/catalogues/catalog.ts";
import { textOf } from "../schema/export/archive.ts";
import { readTable } from "../schema/export/csv.ts";
import { recordAccountRows, recordAccounts } from "../schema/export/recordAccounts.ts";
import type { ReleaseIndex } from "../schema/releases/release.ts";
import { openReleased } from "../schema/releases/released.ts";
import { type AreaShape, isInSet, type ShapeFile, shapeFileOf } from "../schema/declare/shapes.ts";
import { readSums, sumsFileOf } from "../schema/export/sumsTable.ts";
import type { Row, Table } from "../schema/declare/table.ts";

/** Opens what `npm run publish` wrote under `public`. */
export function openPublished(
  publicFolder: string,
  onlyProvinces: Published["onlyProvinces"] = null,
): Published {
  const read = (path: string) => textOf(path, readFileSync(join(publicFolder, path)));
  const catalog = JSON.parse(read("data/catalog.json")) as Catalog;
  const { releases } = JSON.parse(read("data/releases.json")) as ReleaseIndex;
  const tables = new Map<string, readonly unknown[]>();
  const outlines = new Map<ShapeFile, readonly AreaShape[]>();
  const rowsOf = (table: Table): readonly unknown[] => {
    if (table.id === recordAccounts.id) return recordAccountRows(catalog);
    const sums = sumsFileOf(catalog, table.id);
    return sums
      ? readSums(table, read(sums.path), sums.path)
      : readTable(table, read(csvOf(catalog, table.id).path));
  };
  const released = new Map<string, Released>();
  // The pages of a file follow one another; to keep all files would take too much room.
  let opened: { readonly file: string; readonly raw: CatalogRawFile } | undefined;
  const published: Published = {
    catalog,
    releases,
    onlyProvinces,
    rows: <T extends Table>(table: T) => {
      const rows = tables.get(table.id) ?? rowsOf(table);
      tables.set(table.id, rows);
      return rows as readonly Row<T>[];
    },
    raw: (file) => {
      if (opened?.file === file) return opened.raw;
      const source = everySource(catalog).find((source) => source.file === file);
      if (!source) throw new Error(`source not published: ${file}`);
      opened = { file, raw: JSON.parse(read(source.raw.path)) as CatalogRawFile };
      return opened.raw;
    },
    bytes: (path) => Uint8Array.from(readFileSync(join(publicFolder, path))),
    shapes: (set) => {
      const file = shapeFileOf(set);
      const all = outlines.get(file) ?? readShapes(read(shapesOf(catalog, file).path));
      outlines.set(file, all);
      return all.filter(({ properties }) => isInSet(set, properties.code));
    },
    released: (id) => {
      const then = released.get(id) ?? openReleased(published, id, read);
      released.set(id, then);
      return then;
    },
  };
  return published;
}

function readShapes(text: string): readonly AreaShape[] {
  const topology = JSON.parse(text) as Topology<{ areas: GeometryCollection<{ code: string }> }>;
  return feature(topology, topology.objects.areas).features as readonly AreaShape[];
}

function shapesOf({ shapes }: Catalog, file: ShapeFile): PublishedFile {
  if (!shapes) throw new Error(`outlines not published: ${file}`);
  return shapes[file];
}

function csvOf(catalog: Catalog, id: string): PublishedFile {
  const table = catalog.tables.find((table) => table.id === id);
  if (!table) throw new Error(`table not published: ${id}`);
  return table.files.csv;
}
