import type { Say } from "../../charts/chart.ts";
import { words } from "../../i18n/text.ts";
import { croissantPath, dataPath, qualityPath, tablePath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { type Language, languages, type Text } from "../../words/text/language.ts";
import {
  catalogTableOf,
  checkLink,
  datasetOf,
  type DataIndexEntry,
  tableEntryOf,
} from "./dataIndex.ts";
import { type FigureEntry, figureEntriesOf } from "../areas/figureEntries.ts";
import type { Link } from "../site/link.ts";
import { sayOf } from "../site/say.ts";
import { followLink } from "../site/followLink.ts";
import { type LatestFiles, latestFiles } from "./latestFiles.ts";
import { type Address, definePages, languageParam, type Page, pageOf } from "../site/page.ts";
import { hasTemplate, templateLink } from "./template.ts";

export interface TableAddress extends Address {
  readonly table: string;
}

export interface TablePage extends Page {
  readonly entry: DataIndexEntry;
  readonly latest: LatestFiles;
  /** What the table is, for programs that learn from data. */
  readonly croissant: Link;
  readonly follow: Link;
  readonly tabs: readonly (Link & { readonly current: boolean })[];
  /** What it tells of places. */
  readonly figures: readonly FigureEntry[];
  /** How rows are told apart. */
  readonly key: string;
  readonly citation: string;
  /** Where a file of this table is checked, if agencies hand it in. */
  readonly check: Link | null;
  /** A workbook to fill in, where one can be made of its declaration. */
  readonly template: Link | null;
}

export const tableAddresses = ({ catalog }: Published): TableAddress[] =>
  languages.flatMap((language) =>
    catalog.tables.map(({ id }) => ({
      language,
      table: id,
      params: { ...languageParam(language), table: id },
    })),
  );

/** The dictionary of a table, its first rows and its downloads: `/data/phase-targets/`. */
export const tablePages = definePages<TableAddress, TablePage>({
  addresses: tableAddresses,
  build: (published, { language, table: id }) => {
    const entry = tableEntryOf(published, id, language);
    return {
      ...pageOf(
        language,
        (language) => tablePath(language, id),
        { title: entry.title, description: entry.description },
        [
          { label: words[language].data, path: dataPath(language) },
          { label: entry.title, path: tablePath(language, id) },
        ],
      ),
      entry,
      latest: latestFiles(published, id, language),
      croissant: { label: croissantName[language], path: croissantPath(id) },
      follow: followLink(published, { kind: "table", id }, language),
      figures: figureEntriesOf(published, id, sayOf(published, language)),
      tabs: tableTabs(language, id, "dictionary"),
      key: words[language].keyExplained(keyLabels(datasetOf(id), sayOf(published, language))),
      citation: citationOf(published, entry, language),
      template: hasTemplate(id) ? templateLink(id, words[language].template) : null,
      check: datasetOf(id).sources.some(({ kind }) => kind === "raw") ? checkLink(language) : null,
    };
  },
});

const croissantName: Text = {
  th: "คำอธิบายตารางแบบ Croissant 1.1 (JSON-LD)",
  en: "The table described as Croissant 1.1 (JSON-LD)",
};

/** The two pages about a table. */
export const tableTabs = (language: Language, id: string, current: "dictionary" | "quality") => [
  {
    label: words[language].dictionary,
    path: tablePath(language, id),
    current: current === "dictionary",
  },
  {
    label: words[language].quality,
    path: qualityPath(language, id),
    current: current === "quality",
  },
];

/** The columns that tell rows apart, as one phrase. */
export function keyLabels({ table }: Dataset, { language, format }: Say): string {
  const columns: Readonly<Record<string, Field>> = table.columns;
  return format.list(table.key.map((name) => columns[name]?.label[language] ?? name));
}

export function citationOf(
  published: Published,
  entry: DataIndexEntry,
  language: Language,
): string {
  const publishers = new Set(entry.sources.map(({ publisher }) => publisher));
  const { csv } = catalogTableOf(published, entry.id).files;
  return words[language].citation(
    [...publishers].join("; "),
    entry.title,
    csv.path.split("/").at(-1) as string,
    csv.sha256.slice(0, 12),
  );
}
