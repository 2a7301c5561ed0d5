import type { CatalogSource, FileFormat, PublishedFile } from "./catalog.ts";
import { fileFormats } from "../export/fileFormat.ts";
import { distinct, lastRetrieved, licenceNotStated, namedLicence } from "../declare/origin.ts";
import { siteOf } from "../releases/site.ts";
import { besideData, type TableEntry } from "../releases/tableEntry.ts";
import { tableSchema } from "./tableSchema.ts";

/** Describes all published tables as one Frictionless Data Package (v2); its paths count from the `data` folder. */
export const dataPackage = (entries: readonly TableEntry[], site = siteOf(entries)) => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  ...(site.sample && { sample: true }),
  name: site.id,
  title: site.name.th,
  "title:en": site.name.en,
  description: site.description.th,
  "description:en": site.description.en,
  // Stable without a clock: the day the newest source was retrieved.
  created: `${lastRetrieved(entries.flatMap(({ sources }) => sources))}T00:00:00Z`,
  contributors: [{ title: site.name.th, roles: ["publisher"] }],
  resources: entries.flatMap((entry) => [
    resource(entry, "csv", entry.table.files.csv, entry.table.id),
    resource(entry, "parquet", entry.table.files.parquet, `${entry.table.id}-parquet`),
  ]),
});

const resource = (
  { dataset: { table }, sources }: TableEntry,
  format: FileFormat,
  file: PublishedFile,
  name: string,
) => ({
  $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
  name,
  type: "table",
  path: besideData(file),
  title: table.title.th,
  "title:en": table.title.en,
  description: table.description.th,
  "description:en": table.description.en,
  format,
  ...(file.inside && { compression: "zip" }),
  mediatype: fileFormats[format].mediaType,
  ...(format === "csv" && { encoding: "utf-8", dialect: { lineTerminator: "\n" } }),
  bytes: file.bytes,
  hash: `sha256:${file.sha256}`,
  sources: distinctSources(sources),
  ...licencesOf(sources),
  rights: distinct(sources, ({ licence }) => licence ?? licenceNotStated.th).join("; "),
  schema: tableSchema(table),
});

/** One entry an origin; several files may come from one. */
function distinctSources(sources: readonly CatalogSource[]) {
  const described = sources.map(({ origin: { title, publisher, address } }) =>
    JSON.stringify({
      title: `${title} (${publisher})`,
      ...(address !== null && { path: address }),
    }),
  );
  return [...new Set(described)].map(
    (text) => JSON.parse(text) as { readonly title: string; readonly path?: string },
  );
}

function licencesOf(sources: readonly CatalogSource[]) {
  const named = distinct(sources, (origin) => JSON.stringify(namedLicence(origin)))
    .map((text) => JSON.parse(text) as ReturnType<typeof namedLicence>)
    .filter((licence) => licence !== null);
  return named.length === 0 ? {} : { licenses: named };
}
