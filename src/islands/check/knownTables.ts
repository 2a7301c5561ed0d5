import { parquetMetadata } from "hyparquet";
import { declared } from "../../datasets/index.ts";
import { areas } from "../../datasets/areas.ts";
import { villages } from "../../datasets/villages.ts";
import { knownLimitsOf } from "../../pipeline/check/limits.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { KnownLimits } from "../../schema/declare/limit.ts";
import { type ColumnStore, type StoredCell, valueAt } from "../../schema/parquet/columnBatch.ts";
import { storedColumns } from "../../schema/parquet/parquet.ts";
import { readColumns } from "../../schema/parquet/readColumns.ts";
import type { AreaRecord } from "../../words/place/area.ts";
import { buildPlaces, type Places } from "../../words/place/places.ts";
import type { TableBytes } from "./checkMessages.ts";

/** What the site's own tables know that files are read against. */
export interface KnownTables {
  readonly places: Places;
  readonly limitsOf: (dataset: Dataset) => Promise<KnownLimits>;
  /** The rows of a table as published; null where the page did not bring it. */
  readonly storeOf: (id: string) => Promise<ColumnStore | null>;
}

export async function knownTables(tables: readonly TableBytes[]): Promise<KnownTables> {
  const stores = new Map<string, Promise<ColumnStore>>();

  async function storeOf(id: string): Promise<ColumnStore | null> {
    const bytes = tables.find((one) => one.id === id)?.bytes;
    const table = declared.find((one) => one.table.id === id)?.table;
    if (!bytes || !table) return null;
    const store =
      stores.get(id) ?? readColumns(storedColumns(table), parquetMetadata(bytes), bytes);
    stores.set(id, store);
    return store;
  }

  async function limitsOf(dataset: Dataset): Promise<KnownLimits> {
    const known = new Map<string, ColumnStore | null>();
    for (const { table } of dataset.limits ?? []) known.set(table, await storeOf(table));
    return knownLimitsOf(dataset, (id, names) => {
      const store = known.get(id);
      return store ? rowsOf(store, names) : null;
    });
  }

  const register = await storeOf(areas.table.id);
  if (!register) throw new Error("table not published: areas");
  const list = await storeOf(villages.table.id);
  const records = rowsOf(register, ["code", "level", "name_th", "name_en"]).map(
    ({ code, level, name_th, name_en }) =>
      ({ code, level, nameTh: name_th, nameEn: name_en }) as AreaRecord,
  );
  const named = list ? rowsOf(list, ["village_code", "name_th"]) : [];
  const places = buildPlaces(
    records,
    named.map(({ village_code, name_th }) => {
      return { code: village_code as string, name: name_th as string };
    }),
  );
  return { places, limitsOf, storeOf };
}

const rowsOf = (
  { rows, columns }: ColumnStore,
  names: readonly string[],
): Readonly<Record<string, StoredCell>>[] =>
  Array.from({ length: rows }, (_, i) =>
    Object.fromEntries(names.map((name) => [name, valueAt(columns[name]!, i)])),
  );
