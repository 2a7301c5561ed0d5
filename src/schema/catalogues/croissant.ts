import {
  licenceAddress,
  licenceNotStated,
  distinct,
  lastRetrieved,
  publisherName,
} from "../declare/origin.ts";
import type { Field, SqlType } from "../declare/field.ts";
import { fileFormats } from "../export/fileFormat.ts";
import { site } from "../releases/site.ts";
import { dataFiles, type TableEntry } from "../releases/tableEntry.ts";

/** What a description says besides its table: where things stand on the site, as whole addresses. */
export interface CroissantPlaces {
  readonly page: string;
  /** Where the licences of its sources are told, one by one. */
  readonly licences: string;
  /** The whole address of a published file by its path. */
  readonly file: (path: string) => string;
  /** Of the release whose very bytes the table has; null where there is none. */
  readonly version: string | null;
  readonly citation: string;
}

/**
 * Describes a table as a Croissant 1.1 dataset: its CSV and its Parquet file, and its columns by name and type.
 * Of a source that states no licence it says so, and leads to where that is told.
 */
export function croissant(entry: TableEntry, places: CroissantPlaces) {
  const { table, about = {} } = entry.dataset;
  // A reader of Croissant finds a column in a file, not in an archive.
  const rowsIn = entry.table.files.csv.inside ? "parquet" : "csv";
  return {
    "@context": context,
    "@type": "sc:Dataset",
    conformsTo: croissantVersion,
    name: table.id,
    alternateName: [table.title.th, table.title.en],
    description: `${table.description.th}\n${table.description.en}`,
    url: places.page,
    license: licences(entry, places),
    creator: distinct(entry.sources, ({ publisher }) => publisherName(publisher)).map(organization),
    publisher: organization(site.name.th),
    datePublished: lastRetrieved(entry.sources),
    inLanguage: ["th", "en"],
    ...(about.keywords && { keywords: about.keywords.flatMap(({ th, en }) => [th, en]) }),
    ...(places.version !== null && { version: places.version }),
    citeAs: places.citation,
    isLiveDataset: false,
    distribution: filesOf(entry).map(({ format, file }) => ({
      "@type": "cr:FileObject",
      "@id": fileId(entry, format),
      name: file.path.split("/").at(-1),
      contentUrl: places.file(file.path),
      contentSize: `${file.bytes} B`,
      encodingFormat: file.inside ? "application/zip" : fileFormats[format].mediaType,
      sha256: file.sha256,
    })),
    recordSet: [
      {
        "@type": "cr:RecordSet",
        "@id": table.id,
        name: table.id,
        description: table.title.en,
        key: table.key.map((name) => ({ "@id": `${table.id}/${name}` })),
        field: Object.entries<Field>(table.columns).map(([name, column]) => ({
          "@type": "cr:Field",
          "@id": `${table.id}/${name}`,
          name,
          description: [column.label.th, column.label.en, column.description?.en]
            .filter(Boolean)
            .join(" · "),
          dataType: dataTypes[column.sql],
          source: { fileObject: { "@id": fileId(entry, rowsIn) }, extract: { column: name } },
        })),
      },
    ],
  };
}

export const croissantVersion = "http://mlcommons.org/croissant/1.1";

/** The rows once as text and once as columns; the other forms hold the same for other programs. */
const filesOf = (entry: TableEntry) =>
  dataFiles(entry).filter(({ format }) => format === "csv" || format === "parquet");

const fileId = ({ table }: TableEntry, format: string): string => `${table.id}.${format}`;

const organization = (name: string) => ({ "@type": "sc:Organization", name });

/** Each licence that a source names by its address; of one that can't be named so, where it is told. */
function licences({ sources }: TableEntry, { licences: told }: CroissantPlaces) {
  return distinct(sources, (origin) => licenceAddress(origin) ?? origin.licence).map((licence) =>
    licence !== null && /^https?:/.test(licence)
      ? licence
      : {
          "@type": "sc:CreativeWork",
          name: licence ?? `${licenceNotStated.th} · ${licenceNotStated.en}`,
          url: told,
        },
  );
}

/** A decimal is read as text by who would round it; here it is a number, as its column is one. */
const dataTypes: Readonly<Record<SqlType, string>> = {
  VARCHAR: "sc:Text",
  SMALLINT: "sc:Integer",
  INTEGER: "sc:Integer",
  BIGINT: "sc:Integer",
  DOUBLE: "sc:Float",
  "DECIMAL(18,2)": "sc:Float",
  DATE: "sc:Date",
};

const terms = [
  ...["citeAs", "column", "extract", "field", "fileObject", "isLiveDataset", "key", "recordSet"],
  "source",
];

/** The terms in use of the context that the specification recommends. */
const context = {
  "@language": "th",
  "@vocab": "http://schema.org/",
  sc: "http://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  dct: "http://purl.org/dc/terms/",
  conformsTo: { "@id": "dct:conformsTo", "@type": "@id" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  ...Object.fromEntries(terms.map((term) => [term, `cr:${term}`])),
};
