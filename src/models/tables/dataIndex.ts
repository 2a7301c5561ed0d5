import { declared } from "../../datasets/index.ts";
import { cellText } from "../../i18n/cellText.ts";
import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import {
  checkPath,
  citationFilePath,
  dataPath,
  evidencePath,
  filePath,
  llmsPath,
  qualityPath,
  tablePath,
} from "../../paths.ts";
import { timeSpanOf } from "../../query/timeSpan.ts";
import type {
  CatalogSource,
  CatalogTable,
  Published,
  PublishedFile,
} from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Language } from "../../words/text/language.ts";
import { publisherName } from "../../schema/declare/origin.ts";
import { gloss } from "../../words/text/glosses.ts";
import { labelled } from "../../words/subject/sample.ts";
import { describedNow } from "./caveatsNow.ts";
import type { Download, Link } from "../site/link.ts";
import { sayOf } from "../site/say.ts";
import { sumsNames } from "../figures/figureDownloads.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "../site/page.ts";

/** What a table was read from: files of one title, each leading to its evidence. */
export interface TableSource {
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly retrieved: string;
  readonly files: readonly Link[];
}

/** What every page about a table says of it. */
export interface DataIndexEntry {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: string;
  /** The time it speaks of, under the heading of the column that tells it. */
  readonly time: { readonly label: string; readonly value: string } | null;
  readonly sources: readonly TableSource[];
  readonly downloads: readonly Download[];
  readonly dictionary: Link;
  readonly quality: Link;
}

export interface DataIndexPage extends Page {
  readonly lead: string;
  readonly tables: readonly DataIndexEntry[];
  /** Where a file of one of them is checked. */
  readonly check: Link;
  /** What describes all of them to other catalogues. */
  readonly descriptions: readonly Download[];
  /** What the site holds and how it is cited, for programs. */
  readonly forPrograms: readonly Link[];
}

/** Every published table: `/data/`. */
export const dataIndex = definePages<Address, DataIndexPage>({
  addresses: singleAddresses,
  build: (published, { language }) => ({
    ...pageOf(language, dataPath, { title: titles[language], description: leads[language] }, [
      { label: words[language].data, path: dataPath(language) },
    ]),
    lead: leads[language],
    check: checkLink(language),
    tables: published.catalog.tables.map(({ id }) => tableEntryOf(published, id, language)),
    descriptions: downloadsOf(published.catalog.descriptions, language),
    forPrograms: [
      { label: "llms.txt", path: llmsPath },
      { label: "CITATION.cff", path: citationFilePath },
    ],
  }),
});

export const checkLink = (language: Language): Link => ({
  label: words[language].pageNames.check,
  path: checkPath(language),
});

export function tableEntryOf(published: Published, id: string, language: Language): DataIndexEntry {
  const { table } = describedNow(published, datasetOf(id));
  const { rows, files, sums } = catalogTableOf(published, id);
  const isSample = catalogSourcesOf(published, id).some(({ origin }) => origin.sample);
  return {
    id,
    title: (isSample ? labelled(table.title) : table.title)[language],
    description: table.description[language],
    rows: formats[language].number(rows),
    time: timeOf(published, id, language),
    sources: tableSources(catalogSourcesOf(published, id), language),
    downloads: [
      ...downloadsOf(files, language),
      ...(sums ? downloadsOf({ [sumsNames[language]]: sums }, language) : []),
    ],
    dictionary: { label: words[language].dictionary, path: tablePath(language, id) },
    quality: { label: words[language].quality, path: qualityPath(language, id) },
  };
}

export function datasetOf(id: string): Dataset {
  const dataset = declared.find(({ table }) => table.id === id);
  if (!dataset) throw new Error(`table not declared: ${id}`);
  return dataset;
}

export function catalogTableOf({ catalog }: Published, id: string): CatalogTable {
  const table = catalog.tables.find((table) => table.id === id);
  if (!table) throw new Error(`table not published: ${id}`);
  return table;
}

export function catalogSourcesOf(published: Published, id: string): CatalogSource[] {
  const { sources } = catalogTableOf(published, id);
  return published.catalog.sources.filter(({ file }) => sources.includes(file));
}

/** The cells of a column, row by row. */
export const cellsOf = (published: Published, { table }: Dataset, column: string) =>
  published
    .rows(table)
    .map((row) => (row as Readonly<Record<string, string | number | null>>)[column] ?? null);

function timeOf(published: Published, id: string, language: Language): DataIndexEntry["time"] {
  const dataset = datasetOf(id);
  const span = timeSpanOf(dataset.table, (column) => cellsOf(published, dataset, column));
  if (span === null) return null;
  const say = sayOf(published, language);
  const [first, last] = [span.first, span.last].map((end) => cellText(span, end, say));
  const { label } = (dataset.table.columns as Readonly<Record<string, Field>>)[
    span.column
  ] as Field;
  return {
    label: label[language],
    value: first === last ? `${first}` : words[language].range(`${first}`, `${last}`),
  };
}

function tableSources(sources: readonly CatalogSource[], language: Language): TableSource[] {
  const byTitle = Map.groupBy(sources, ({ origin }) => `${origin.title}\n${origin.publisher}`);
  return [...byTitle.values()].map((files) => {
    const [{ origin }] = files as [CatalogSource];
    return {
      title: gloss(origin.title, language),
      publisher: gloss(publisherName(origin.publisher), language),
      licence: gloss(origin.licence ?? words[language].licenceNotStated, language),
      retrieved: formats[language].date(origin.retrieved),
      files: files.map(({ file }) => ({ label: file, path: evidencePath(language, file) })),
    };
  });
}

/** In the order of their names below; a form without a name comes last, under its own. */
function downloadsOf(
  files: Readonly<Record<string, PublishedFile>>,
  language: Language,
): Download[] {
  const names: Readonly<Record<string, string>> = words[language].downloadNames;
  const kinds = new Set([...Object.keys(names), ...Object.keys(files)]);
  return [...kinds].flatMap((kind) => {
    const file = files[kind];
    if (!file) return [];
    return {
      label: `${names[kind] ?? kind}${file.inside ? " (ZIP)" : ""}`,
      path: filePath(file.path),
      name: file.path.split("/").at(-1) as string,
      size: formats[language].bytes(file.bytes),
    };
  });
}

const titles = { th: "ข้อมูลทุกตาราง", en: "Every table" };

const leads = {
  th: "ตารางทั้งหมดที่เว็บนี้เผยแพร่ ดาวน์โหลดไปใช้ต่อได้ แต่ละตารางบอกความหมายของคอลัมน์ คุณภาพของข้อมูล และไฟล์ต้นทางที่ตรวจสอบได้ทุกแถว",
  en: "All tables this site publishes, ready to take away, each with the meaning of its columns, the quality of its data, and source files that can be checked row by row",
};
