import { formats } from "../i18n/format.ts";
import { words } from "../i18n/text.ts";
import {
  evidencePageRows,
  evidencePath,
  evidenceRowPath,
  filePath,
  sourcesPath,
  tablePath,
} from "../paths.ts";
import type { AppliedFix, CatalogSource, Published, RawFile } from "../schema/catalog.ts";
import { type Language, languages } from "../words/language.ts";
import { datasetOf } from "./dataIndex.ts";
import type { Download, Link } from "./figure.ts";
import { type Address, definePages, languageParam, type Page, pageOf } from "./page.ts";

interface EvidenceAddress extends Address {
  readonly file: string;
  readonly page: number;
}

/** A correction as a reader meets it: where, what it was, what it became and why. */
export interface Correction {
  readonly source: Link;
  readonly column: string;
  readonly expected: string;
  readonly replacement: string;
  readonly reason: string;
  readonly reference: string;
}

export interface EvidencePage extends Page {
  readonly file: string;
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly href?: string;
  }[];
  readonly account: readonly { readonly label: string; readonly value: string }[];
  readonly tables: readonly Link[];
  readonly corrections: readonly Correction[];
  readonly original: Download;
  /** The row that the column names stand in; null where the file has none. */
  readonly headerRow: number | null;
  readonly explained: string;
  readonly columns: readonly string[];
  readonly records: RawFile["records"];
  readonly pages: readonly (Link & { readonly current: boolean })[];
}

/** A source file, row by row, as it was read: `/evidence/raw/roi-jai-rak/2563/phase_targets.csv/`. */
export const evidencePages = definePages<EvidenceAddress, EvidencePage>({
  addresses: ({ catalog }) =>
    languages.flatMap((language) =>
      catalog.sources.flatMap((source) =>
        Array.from({ length: pageCount(source) }, (_, i) => ({
          language,
          file: source.file,
          page: i + 1,
          params: {
            ...languageParam(language),
            file: i === 0 ? source.file : `${source.file}/${i + 1}`,
          },
        })),
      ),
    ),
  build: (published, { language, file, page }) => {
    const source = sourceOf(published, file);
    const raw = published.raw(file);
    const say = words[language];
    const { number } = formats[language];
    const last = pageCount(source);
    const numbering = last > 1 ? ` · ${say.pageOf(number(page), number(last))}` : "";
    const first = (page - 1) * evidencePageRows + 1;
    return {
      ...pageOf(
        language,
        (language) => evidencePath(language, file, page),
        {
          title: `${say.evidence}: ${file}${numbering}`,
          description: `${source.origin.title}. ${source.origin.publisher}`,
        },
        [
          { label: say.pageNames.sources, path: sourcesPath(language) },
          { label: file, path: evidencePath(language, file) },
        ],
      ),
      file,
      facts: factsOf(source, language),
      account: accountOf(source, language),
      tables: tablesOf(published, file, language),
      corrections: correctionsOf(
        published.catalog.tables
          .flatMap(({ fixes }) => fixes)
          .filter((fix) => fix.source_file === file),
        language,
      ),
      original: {
        label: say.originalFile,
        path: filePath(source.original.path),
        name: file.split("/").at(-1) as string,
        size: formats[language].bytes(source.bytes),
      },
      headerRow: raw.headerRow,
      explained: raw.headerRow === null ? say.rawRowsOfRecords : say.rawRowsExplained,
      columns: raw.columns,
      records: raw.records.filter(
        ({ row }) => row >= first && row < first + evidencePageRows && row !== raw.headerRow,
      ),
      pages: Array.from({ length: last }, (_, i) => ({
        label: number(i + 1),
        path: evidencePath(language, file, i + 1),
        current: i + 1 === page,
      })),
    };
  },
});

const pageCount = ({ account }: CatalogSource): number =>
  Math.max(1, Math.ceil(account.read / evidencePageRows));

function sourceOf({ catalog }: Published, file: string): CatalogSource {
  const source = catalog.sources.find((source) => source.file === file);
  if (!source) throw new Error(`source not published: ${file}`);
  return source;
}

function factsOf({ origin, sha256, bytes, encoding }: CatalogSource, language: Language) {
  const say = words[language];
  const { date, number } = formats[language];
  return [
    { label: say.documentTitle, value: origin.title },
    { label: say.publisher, value: origin.publisher },
    origin.address === null
      ? { label: say.address, value: say.addressNotKnown }
      : { label: say.address, value: origin.address, href: origin.address },
    { label: say.licence, value: origin.licence ?? say.licenceNotStated },
    { label: say.retrieved, value: date(origin.retrieved) },
    { label: say.size, value: `${number(bytes)} B · ${encoding}` },
    { label: say.fingerprint, value: sha256 },
    ...(origin.note === null ? [] : [{ label: say.remark, value: origin.note }]),
  ];
}

/** The classes that hold rows, and always the two that every file has. */
function accountOf({ account }: CatalogSource, language: Language) {
  const names: Readonly<Record<string, string>> = words[language].accountNames;
  return Object.entries(account)
    .filter(([name, value]) => value > 0 || name === "rejected")
    .map(([name, value]) => ({
      label: names[name] ?? name,
      value: formats[language].number(value),
    }));
}

const tablesOf = ({ catalog }: Published, file: string, language: Language): Link[] =>
  catalog.tables
    .filter(({ sources }) => sources.includes(file))
    .map(({ id, rows }) => ({
      label: `${datasetOf(id).table.title[language]} (${words[language].rowsOf(formats[language].number(rows))})`,
      path: tablePath(language, id),
    }));

export const correctionsOf = (fixes: readonly AppliedFix[], language: Language): Correction[] =>
  fixes.map(({ column, expected, replacement, reason, reference, source_file, source_row }) => ({
    source: {
      label: words[language].rowOf(String(source_row)),
      path: evidenceRowPath(language, source_file, source_row),
    },
    column,
    expected,
    replacement,
    reason,
    reference,
  }));
