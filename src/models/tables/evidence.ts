import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { evidencePath, evidenceRowPath, filePath, sourcesPath, tablePath } from "../../paths.ts";
import {
  type AppliedFix,
  type CatalogSource,
  everySource,
  type Published,
  type CatalogRawFile,
} from "../../schema/catalogues/catalog.ts";
import { columnLetters } from "../../words/reading/cellAddress.ts";
import { evidencePageOf } from "../../words/text/evidencePage.ts";
import { publisherName } from "../../schema/declare/origin.ts";
import { gloss } from "../../words/text/glosses.ts";
import { type Language, languages } from "../../words/text/language.ts";
import { datasetOf } from "./dataIndex.ts";
import type { Download, Link } from "../site/link.ts";
import { type Address, definePages, languageParam, type Page, pageOf } from "../site/page.ts";

interface EvidenceAddress extends Address {
  readonly file: string;
  readonly page: number;
}

/** A correction as a reader meets it: where, what it was, what it became and why. */
export interface EvidenceCorrection {
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
  readonly corrections: readonly EvidenceCorrection[];
  readonly original: Download;
  /** The row that the column names stand in; null where the file has none. */
  readonly headerRow: number | null;
  readonly explained: string;
  /** That a newer edition has taken the file's place, and what the page does not show of it; mostly empty. */
  readonly notShown: readonly string[];
  readonly columns: readonly string[];
  readonly records: CatalogRawFile["records"];
  readonly pages: readonly (Link & { readonly current: boolean })[];
}

/** A source file, row by row, as it was read: `/evidence/raw/roi-jai-rak/2563/phase_targets.csv/`. */
export const evidencePages = definePages<EvidenceAddress, EvidencePage>({
  addresses: ({ catalog }) =>
    languages.flatMap((language) =>
      everySource(catalog).flatMap((source) =>
        pagesOf(source).map((page) => ({
          language,
          file: source.file,
          page,
          params: {
            ...languageParam(language),
            file: page === 1 ? source.file : `${source.file}/${page}`,
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
      corrections: evidenceCorrections(
        published,
        published.catalog.tables
          .flatMap(({ fixes }) => fixes)
          .filter((fix) => fix.source_file === file),
        language,
      ),
      original: {
        label: source.covered === undefined ? say.originalFile : wording[language].coveredFile,
        path: filePath(source.original.path),
        name: source.original.path.split("/").at(-1) as string,
        size: formats[language].bytes(source.bytes),
      },
      headerRow: raw.headerRow,
      explained: explainedOf(source, raw, language),
      notShown: [
        ...(published.catalog.replaced?.includes(source) ? [wording[language].replaced] : []),
        ...notShownOf(source, language),
      ],
      columns: columnsOf(source, raw),
      records: raw.records.filter(
        ({ row }) => evidencePageOf(row) === page && row !== raw.headerRow,
      ),
      pages: pagesOf(source).map((shown) => ({
        label: number(shown),
        path: evidencePath(language, file, shown),
        current: shown === page,
      })),
    };
  },
});

const pageCount = ({ account, sheet }: CatalogSource): number =>
  Math.max(1, evidencePageOf(sheet?.lastRow ?? account.read));

/** The pages that a file has: one for every few hundred rows, but of a very long file only some. */
const pagesOf = (source: CatalogSource): readonly number[] =>
  source.excerpt ?? Array.from({ length: pageCount(source) }, (_, i) => i + 1);

/** Where a row of a source file is seen; of a row that no page shows, where it says how to find it. */
export function rowEvidencePath(
  published: Published,
  language: Language,
  file: string,
  row: number,
): string {
  const { excerpt } = sourceOf(published, file);
  return excerpt && !excerpt.includes(evidencePageOf(row))
    ? `${evidencePath(language, file)}#rows`
    : evidenceRowPath(language, file, row);
}

/** Of a sheet with the letters that Excel gives them. */
const columnsOf = ({ sheet }: CatalogSource, { columns }: CatalogRawFile): readonly string[] =>
  sheet
    ? columns.map((name, i) =>
        [columnLetters(sheet.firstColumn + i), name].filter(Boolean).join(" · "),
      )
    : columns;

function explainedOf(
  { covered, sheet }: CatalogSource,
  raw: CatalogRawFile,
  language: Language,
): string {
  if (covered !== undefined) return wording[language].coveredRows;
  if (sheet) return wording[language].sheetRows(sheet.name);
  const { rawRowsOfRecords, rawRowsExplained } = words[language];
  return raw.headerRow === null ? rawRowsOfRecords : rawRowsExplained;
}

function notShownOf({ covered, excerpt, account }: CatalogSource, language: Language): string[] {
  const { number } = formats[language];
  const say = wording[language];
  return [
    ...(covered === undefined ? [] : [say.covered(number(covered))]),
    ...(excerpt === undefined ? [] : [say.excerpt(number(account.read), number(excerpt.length))]),
  ];
}

const wording = {
  th: {
    replaced:
      "มีไฟล์ฉบับใหม่กว่าแทนไฟล์นี้แล้ว ตารางปัจจุบันไม่ได้อ่านจากไฟล์นี้ หน้านี้เก็บไว้เป็นหลักฐานของรุ่นที่เผยแพร่ไปแล้ว",
    coveredFile: "สำเนาไฟล์ต้นทางที่ปกปิดจำนวนคนที่น้อยแล้ว",
    coveredRows:
      "ด้านล่างคือแถวของสำเนา ลำดับแถวตรงกับไฟล์ต้นทาง นับแถวแรกของไฟล์เป็นแถวที่ 1 ช่องที่ปกปิดเขียนว่า “ไม่เปิดเผย” ช่องอื่นไม่มีการแก้คำหรือตัวเลข",
    sheet: "แผ่นงาน",
    sheetRows: (name: string) =>
      `ด้านล่างคือทุกแถวของแผ่นงาน “${name}” เลขแถวและอักษรคอลัมน์ตรงกับใน Excel แต่ละช่องเป็นค่าเต็มที่เก็บไว้ ไม่มีการแก้คำหรือตัวเลข วันที่เขียนเป็น ปี-เดือน-วัน`,
    covered: (cells: string) =>
      `ปกปิด ${cells} ช่อง เพื่อไม่ให้จำนวนคนที่น้อยชี้ถึงตัวบุคคล รวมถึงยอดรวมและข้อความที่ใช้คำนวณย้อนกลับได้ ลายนิ้วมือและขนาดข้างต้นเป็นของสำเนานี้ ไม่ใช่ของไฟล์ที่หน่วยงานเก็บไว้`,
    excerpt: (rows: string, pages: string) =>
      `ไฟล์นี้ยาว ${rows} แถว หน้าเว็บจึงแสดงเพียง ${pages} หน้า คือแถวแรก ๆ และแถวที่มีข้อสังเกตหรือการแก้ไข แถวอื่นดูได้จากไฟล์ที่ให้ดาวน์โหลดบนหน้านี้ โดยเปิดไปยังแถวตามเลขในคอลัมน์ source_row ของตารางที่เผยแพร่`,
  },
  en: {
    replaced:
      "A newer edition has taken the place of this file, which the tables of now no longer hold. The page remains as evidence of what earlier releases published.",
    coveredFile: "Copy of the source file, counts of few people covered",
    coveredRows:
      "Below are the rows of the copy, numbered as in the source file, the first row of the file being row 1. Covered cells read “ไม่เปิดเผย” (withheld); no other word or number is changed.",
    sheet: "Sheet",
    sheetRows: (name: string) =>
      `Below is every row of the sheet “${name}”, with the numbers and letters that Excel gives rows and columns. Each cell is the whole value that the file holds; no word or figure is changed. Days are written year-month-day.`,
    covered: (cells: string) =>
      `Cells covered: ${cells}, so that no count of few people points at a person; totals and notes from which one could be worked out are covered too. Fingerprint and size above are those of this copy, not of the file that the agency keeps.`,
    excerpt: (rows: string, pages: string) =>
      `The file has ${rows} rows. Pages shown here: ${pages}, with its first rows and those that a remark or a correction speaks of. To see another, download the file on this page and go to the row that the column source_row of the published table names.`,
  },
} as const;

function sourceOf({ catalog }: Published, file: string): CatalogSource {
  const source = everySource(catalog).find((source) => source.file === file);
  if (!source) throw new Error(`source not published: ${file}`);
  return source;
}

function factsOf({ origin, sha256, bytes, encoding, sheet }: CatalogSource, language: Language) {
  const say = words[language];
  const { date, number } = formats[language];
  return [
    { label: say.documentTitle, value: gloss(origin.title, language) },
    { label: say.publisher, value: gloss(publisherName(origin.publisher), language) },
    origin.address === null
      ? { label: say.address, value: say.addressNotKnown }
      : { label: say.address, value: origin.address, href: origin.address },
    { label: say.licence, value: gloss(origin.licence ?? say.licenceNotStated, language) },
    { label: say.retrieved, value: date(origin.retrieved) },
    ...(sheet ? [{ label: wording[language].sheet, value: sheet.name }] : []),
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

export const evidenceCorrections = (
  published: Published,
  fixes: readonly AppliedFix[],
  language: Language,
): EvidenceCorrection[] =>
  fixes.map(({ column, expected, replacement, reason, reference, source_file, source_row }) => ({
    source: {
      label: words[language].rowOf(String(source_row)),
      path: rowEvidencePath(published, language, source_file, source_row),
    },
    column,
    expected,
    replacement,
    reason,
    reference,
  }));
