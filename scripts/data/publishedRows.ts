import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextRow } from "../../src/pipeline/release/differencePair.ts";
import { rowsOfCsv } from "../../src/pipeline/release/tableState.ts";
import { textOf } from "../../src/schema/export/archive.ts";
import type { Catalog } from "../../src/schema/catalogues/catalog.ts";
import { projectRoot } from "../project.ts";

/** The rows of a table as they were published last; null where it was not, or is too long for one file. */
export function publishedRows(table: string): readonly TextRow[] | null {
  const publicFolder = join(projectRoot, "public");
  const list = join(publicFolder, "data/catalog.json");
  if (!existsSync(list)) return null;
  const { tables } = JSON.parse(readFileSync(list, "utf8")) as Catalog;
  const csv = tables.find(({ id }) => id === table)?.files.csv;
  return csv ? rowsOfCsv(textOf(csv.path, readFileSync(join(publicFolder, csv.path)))) : null;
}
