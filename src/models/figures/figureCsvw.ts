import type { CatalogSource } from "../../schema/catalogues/catalog.ts";
import { csvwMetadata } from "../../schema/catalogues/csvw.ts";
import type { Table } from "../../schema/declare/table.ts";
import { type Language, languages } from "../../words/text/language.ts";
import { labelled } from "../../words/subject/sample.ts";
import type { FigureAbout } from "./figureAbout.ts";

interface Told {
  readonly sources: readonly CatalogSource[];
  readonly about: FigureAbout;
}

/** What stands beside a figure's CSV as “CSV on the Web” metadata: its columns, and what it says of itself. */
export function figureCsvw(table: Table, url: string, { sources, about }: Told) {
  const title = about.sample ? labelled(table.title) : table.title;
  const { tableSchema, ...metadata } = csvwMetadata({ ...table, title }, url, sources);
  return {
    ...metadata,
    "dc:coverage": about.area,
    "dc:provenance": about.filters.map(({ table, conditions }) =>
      [table, ...conditions].join(" and "),
    ),
    "dc:isVersionOf": about.page.th,
    ...(about.release !== null && { "dc:hasVersion": about.release }),
    "dc:bibliographicCitation": languages.map((language) => ({
      "@value": firstCitation(about, language),
      "@language": language,
    })),
    "dc:instructionalMethod": languages.map((language) => ({
      "@value": about.notes[language].join(" "),
      "@language": language,
    })),
    // No column names the rows: a figure's table may say the same of two of them.
    tableSchema: { "@type": tableSchema["@type"], columns: tableSchema.columns },
  };
}

const firstCitation = ({ citations }: FigureAbout, language: Language): string =>
  citations[language][cited[language]]?.text ?? "";

/** Thai form for Thai readers, APA for the others. */
const cited = { th: 0, en: 1 };
