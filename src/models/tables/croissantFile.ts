import { absolute, filePath, sourcesPath, tablePath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { croissant } from "../../schema/catalogues/croissant.ts";
import { firstStanding } from "../../schema/releases/release.ts";
import { labelled } from "../../words/subject/sample.ts";
import { describedNow } from "./caveatsNow.ts";
import { catalogSourcesOf, catalogTableOf, datasetOf, tableEntryOf } from "./dataIndex.ts";
import { citationOf } from "./tablePage.ts";

/** A description of each table for programs that learn from data: `/data/villages/croissant.json`. */
export const croissantFiles = ({ catalog }: Published) =>
  catalog.tables.map(({ id }) => ({ params: { table: id } }));

export function croissantFile(published: Published, id: string, site: URL | undefined): string {
  const dataset = describedNow(published, datasetOf(id));
  const { table } = dataset;
  const entry = {
    dataset: published.catalog.sample
      ? { ...dataset, table: { ...table, title: labelled(table.title) } }
      : dataset,
    table: catalogTableOf(published, id),
    sources: catalogSourcesOf(published, id),
  };
  const described = croissant(entry, {
    page: absolute(tablePath("th", id), site),
    licences: absolute(sourcesPath("th", "files"), site),
    file: (path) => absolute(filePath(path), site),
    version: versionOf(published, id),
    citation: citationOf(published, tableEntryOf(published, id, "en"), "en"),
  });
  return `${JSON.stringify(described, null, 1)}\n`;
}

/** Of the newest release, where the table is byte for byte that of it. */
function versionOf(published: Published, id: string): string | null {
  const newest = firstStanding(published.releases);
  const released = newest?.tables.find((table) => table.id === id);
  const { csv } = catalogTableOf(published, id).files;
  return newest && released?.files.csv?.sha256 === csv.sha256 ? newest.version : null;
}
