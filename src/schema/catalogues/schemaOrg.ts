import type { Language } from "../../words/text/language.ts";
import type { PublishedFile } from "./catalog.ts";
import type { Field } from "../declare/field.ts";
import { fileFormats } from "../export/fileFormat.ts";
import { distinct, lastRetrieved, licenceAddress } from "../declare/origin.ts";
import { site } from "../releases/site.ts";
import { dataFiles, type TableEntry } from "../releases/tableEntry.ts";

/** Where the page of a table and its files lie, as whole addresses. */
export interface Addresses {
  readonly page: string;
  readonly file: (file: PublishedFile) => string;
}

/** Describes a table as a schema.org Dataset, in the language of the page that carries it. */
export function schemaOrgDataset(entry: TableEntry, language: Language, addresses: Addresses) {
  const { about = {}, table } = entry.dataset;
  const { period } = entry.table;
  const licences = distinct(entry.sources, licenceAddress).filter((address) => address !== null);
  return {
    "@context": "https://schema.org" as const,
    "@type": "Dataset" as const,
    "@id": addresses.page,
    identifier: table.id,
    name: table.title[language],
    description: table.description[language],
    url: addresses.page,
    inLanguage: language,
    isAccessibleForFree: true,
    creator: distinct(entry.sources, ({ publisher }) => publisher).map(organization),
    publisher: organization(site.name[language]),
    dateModified: lastRetrieved(entry.sources),
    spatialCoverage: {
      "@type": "Place" as const,
      name: language === "th" ? "ประเทศไทย" : "Thailand",
    },
    ...(period && { temporalCoverage: `${period.from}/${period.to}` }),
    ...(about.keywords && { keywords: about.keywords.map((keyword) => keyword[language]) }),
    ...(licences.length > 0 && { license: licences }),
    isBasedOn: entry.sources.map(({ origin: { title, publisher, address } }) => ({
      "@type": "CreativeWork" as const,
      name: title,
      publisher: organization(publisher),
      ...(address !== null && { url: address }),
    })),
    variableMeasured: Object.entries<Field>(table.columns).map(([name, column]) => ({
      "@type": "PropertyValue" as const,
      propertyID: name,
      name: column.label[language],
      ...(column.description && { description: column.description[language] }),
      ...(column.unit && { unitText: column.unit[language] }),
    })),
    distribution: dataFiles(entry).map(({ format, file }) => ({
      "@type": "DataDownload" as const,
      name: fileFormats[format].name[language],
      encodingFormat: fileFormats[format].mediaType,
      contentUrl: addresses.file(file),
      contentSize: `${file.bytes} B`,
      sha256: file.sha256,
    })),
  };
}

const organization = (name: string) => ({ "@type": "Organization" as const, name });
