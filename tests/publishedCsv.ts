import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Catalog } from "../src/schema/catalogues/catalog.ts";
import { publicFolder } from "./livePublication.ts";

/**
 * The rows of a table as the CSV has them that a reader downloads, every cell as text. What a page has to show of
 * the newest file follows from these, however the file changes.
 */
export function csvRows(id: string): readonly Readonly<Record<string, string>>[] {
  const catalog = JSON.parse(
    readFileSync(join(publicFolder, "data/catalog.json"), "utf8"),
  ) as Catalog;
  const table = catalog.tables.find((one) => one.id === id);
  if (!table) throw new Error(`table not published: ${id}`);
  const text = readFileSync(join(publicFolder, table.files.csv.path), "utf8");
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  return data;
}

/** A number as pages write it. */
export const grouped = (number: number): string => number.toLocaleString("en-US");
