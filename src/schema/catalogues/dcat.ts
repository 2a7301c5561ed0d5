import type { Text } from "../../words/text/language.ts";
import type { Frequency } from "./about.ts";
import type { Period } from "./catalog.ts";
import { fileFormats } from "../export/fileFormat.ts";
import { governmentMetadata } from "./governmentMetadata.ts";
import { distinct, lastRetrieved, licenceAddress, licenceNotStated } from "../declare/origin.ts";
import { site, siteOf } from "../releases/site.ts";
import { besideData, dataFiles, type TableEntry } from "../releases/tableEntry.ts";

/**
 * Describes the publication as a catalogue in DCAT 3 with the properties that DCAT-AP 3 requires and
 * recommends, as JSON-LD. Addresses count from the `data` folder, so that the file is true wherever the site lies.
 */
export const dcatCatalog = (entries: readonly TableEntry[]) => ({
  "@context": context,
  "@id": "#catalog",
  "@type": "dcat:Catalog",
  "dct:title": inBoth(siteOf(entries).name),
  "dct:description": inBoth(siteOf(entries).description),
  "dct:publisher": organization(site.name.th),
  "dct:language": [languages.th, languages.en],
  "dct:modified": day(lastRetrieved(entries.flatMap(({ sources }) => sources))),
  "dcat:dataset": entries.map(dataset),
});

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  prov: "http://www.w3.org/ns/prov#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const authority = "http://publications.europa.eu/resource/authority";
const languages = {
  th: { "@id": `${authority}/language/THA` },
  en: { "@id": `${authority}/language/ENG` },
};

function dataset(entry: TableEntry) {
  const { about = {}, table } = entry.dataset;
  return {
    "@id": `#${table.id}`,
    "@type": "dcat:Dataset",
    "dct:identifier": table.id,
    "dct:title": inBoth(table.title),
    "dct:description": inBoth(table.description),
    "dct:publisher": organization(site.name.th),
    "dct:creator": distinct(entry.sources, ({ publisher }) => publisher).map(organization),
    ...(about.contact && { "dcat:contactPoint": contactPoint(about.contact) }),
    ...(about.keywords && { "dcat:keyword": about.keywords.flatMap(inBoth) }),
    ...(entry.table.period && { "dct:temporal": period(entry.table.period) }),
    "dct:accrualPeriodicity": {
      "@id": `${authority}/frequency/${about.frequency ? frequencies[about.frequency] : "UNKNOWN"}`,
    },
    "dct:spatial": { "@id": `${authority}/country/THA` },
    "dct:language": [languages.th],
    "dct:modified": day(lastRetrieved(entry.sources)),
    "prov:wasDerivedFrom": entry.sources.map(source),
    "dcat:distribution": distributions(entry),
    "schema:additionalProperty": governmentMetadata(entry).map(({ name, label, value }) => ({
      "@type": "schema:PropertyValue",
      "schema:propertyID": name,
      "schema:name": { "@value": label, "@language": "th" },
      "schema:value": value,
    })),
  };
}

const distributions = (entry: TableEntry) =>
  dataFiles(entry).map(({ format, file }) => ({
    "@id": `#${entry.table.id}-${format}`,
    "@type": "dcat:Distribution",
    "dct:title": inBoth(fileFormats[format].name),
    "dcat:accessURL": { "@id": besideData(file) },
    "dcat:downloadURL": { "@id": besideData(file) },
    "dcat:mediaType": {
      "@id": `https://www.iana.org/assignments/media-types/${fileFormats[format].mediaType}`,
    },
    ...(file.inside && {
      "dcat:packageFormat": {
        "@id": "https://www.iana.org/assignments/media-types/application/zip",
      },
    }),
    "dcat:byteSize": { "@value": String(file.bytes), "@type": "xsd:nonNegativeInteger" },
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": { "@value": file.sha256, "@type": "xsd:hexBinary" },
    },
    ...(format === "csv" && { "dct:conformsTo": { "@id": besideData(entry.table.files.schema) } }),
    ...licences(entry),
    "dct:rights": {
      "@type": "dct:RightsStatement",
      "rdfs:label": distinct(entry.sources, ({ licence }) => licence ?? licenceNotStated.th),
    },
  }));

const source = ({ file, origin }: TableEntry["sources"][number]) => ({
  "@type": "prov:Entity",
  "dct:identifier": file,
  "dct:title": { "@value": origin.title, "@language": "th" },
  "dct:publisher": organization(origin.publisher),
  ...(origin.address !== null && { "foaf:page": { "@id": origin.address } }),
});

function licences({ sources }: TableEntry) {
  const named = distinct(sources, licenceAddress).filter((address) => address !== null);
  // More than one licence can't be said of one distribution: the statement of rights names them all.
  return named.length === 1 && sources.every(({ origin }) => origin.licence !== null)
    ? { "dct:license": { "@id": named[0] } }
    : {};
}

const organization = (name: string) => ({ "@type": "foaf:Organization", "foaf:name": name });

const contactPoint = ({
  name,
  email,
}: {
  readonly name: Text;
  readonly email?: string | undefined;
}) => ({
  "@type": "vcard:Organization",
  "vcard:fn": name.th,
  ...(email !== undefined && { "vcard:hasEmail": { "@id": `mailto:${email}` } }),
});

const period = ({ from, to }: Period) => ({
  "@type": "dct:PeriodOfTime",
  "dcat:startDate": dayOrYear(from),
  "dcat:endDate": dayOrYear(to),
});

const dayOrYear = (value: string) =>
  value.length === 4 ? { "@value": value, "@type": "xsd:gYear" } : day(value);

const day = (value: string) => ({ "@value": value, "@type": "xsd:date" });

const inBoth = ({ th, en }: Text) => [
  { "@value": th, "@language": "th" },
  { "@value": en, "@language": "en" },
];

const frequencies: Readonly<Record<Frequency, string>> = {
  year: "ANNUAL",
  halfYear: "ANNUAL_2",
  quarter: "QUARTERLY",
  month: "MONTHLY",
  week: "WEEKLY",
  day: "DAILY",
  never: "NEVER",
};
