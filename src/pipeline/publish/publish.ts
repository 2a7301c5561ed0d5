import type {
  AppliedFix,
  CatalogSource,
  DerivedColumn,
  PublishedFile,
  TableFiles,
} from "../../schema/catalogues/catalog.ts";
import type { ReadingContext } from "../../schema/declare/column.ts";
import { writeTable } from "../../schema/export/csv.ts";
import { sheetRows, writeExcelCsv } from "../../schema/export/csvExcel.ts";
import { csvwMetadata } from "../../schema/catalogues/csvw.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { writeJson } from "../../schema/export/jsonTable.ts";
import type { Compress } from "../../schema/parquet/parquet.ts";
import { writeParquet } from "../../schema/parquet/parquetTable.ts";
import { fitsWorkbook, workbookOf, workbookRows } from "../../schema/export/spreadsheet.ts";
import { provenance, type Row } from "../../schema/declare/table.ts";
import { tableSchema } from "../../schema/catalogues/tableSchema.ts";
import { writeWorkbook } from "../../schema/export/workbook.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Account } from "../read/account.ts";
import { cellFindings } from "../check/cellFindings.ts";
import { headingOf } from "../check/binding.ts";
import { farFromLast } from "../check/farFromLast.ts";
import { withTaken } from "../check/headings.ts";
import { folderDiffers } from "../check/folderDiffers.ts";
import { knownLimits } from "../check/limits.ts";
import type { Part } from "../check/part.ts";
import { repeatedEditions } from "../check/repeatedEdition.ts";
import { unusualInRows } from "../check/watchedRows.ts";
import { type Draft, type Fix, normalize } from "../check/normalize.ts";
import type { Sheet } from "../read/sheet.ts";
import { wideHeadings, yearContextOf } from "../check/yearsOf.ts";
import { unusedFix } from "../check/unusedFix.ts";
import { type Located, validate } from "../check/validate.ts";

export type { Part } from "../check/part.ts";

/** A file to be written; its address holds its own hash. */
export interface NewFile extends PublishedFile {
  readonly content: Uint8Array;
}

export interface Tools {
  readonly sha256: (bytes: Uint8Array) => string;
  readonly compress: Compress;
}

export interface Publication {
  readonly dataset: Dataset;
  readonly rows: readonly Row<Dataset["table"]>[];
  readonly findings: readonly Finding[];
  readonly fixes: readonly AppliedFix[];
  /** The account of each part, in their order. */
  readonly accounts: readonly Account[];
  /** The columns of each part that others of its columns tell, in the same order. */
  readonly derived: readonly (readonly DerivedColumn[])[];
}

/**
 * Turns the files of a dataset into its rows, with all that was found on the way; `replaced` are files
 * of editions that the parts took the place of, which they are held against.
 */
export function publishTable(
  dataset: Dataset,
  parts: readonly Part[],
  fixes: readonly Fix[],
  context: ReadingContext,
  replaced: readonly Part[] = [],
): Publication {
  const readPart = ({ sheet, source, release }: Part) => {
    const own = { ...context, release, years: yearContextOf(dataset, source, sheet.records) };
    return {
      sheet,
      release,
      own,
      normalized: normalize(sheet, dataset, withTaken(source, sheet.taken), fixes, own),
    };
  };
  const read = parts.map((part) => {
    const { own, ...one } = readPart(part);
    const limits = knownLimits(dataset, own);
    return { ...one, cells: cellFindings(one.sheet.header, one.normalized, own, limits) };
  });
  const repeats = repeatedEditions(dataset, parts, replaced);
  const isRepeated = new Set(repeats.map(({ file }) => file));
  const located = read.flatMap(({ sheet, release, normalized }): Located[] =>
    normalized.drafts
      .filter(hasColumns(dataset, sheet))
      .map((draft) => ({ file: sheet.file, release, draft })),
  );
  const { rows, findings, inTwoFiles } = validate(dataset, located);
  const rowsOf = Map.groupBy(rows, ({ source_file }) => source_file);
  const misplaced = parts
    .filter(({ sheet: { file } }) => !isRepeated.has(file))
    .flatMap(({ sheet: { file, records }, source, release }) =>
      folderDiffers(
        dataset,
        source,
        { rows: rowsOf.get(file) ?? [], headings: wideHeadings(records) },
        { file, release },
      ),
    );
  const isMisplaced = new Set([...misplaced.map(({ file }) => file), ...isRepeated]);
  const editions = [
    ...read.map(({ sheet: { file }, release, normalized: { drafts } }) => {
      return { file, release, drafts, isReplaced: false };
    }),
    // A repeated file is refused as a whole: nothing is to be told of its rows besides.
    ...(isRepeated.size > 0 ? [] : replaced).map((part) => {
      const { sheet, release, normalized } = readPart(part);
      return { file: sheet.file, release, drafts: normalized.drafts, isReplaced: true };
    }),
  ];
  const headingIn = (file: string, column: string) =>
    headingOf(
      read
        .find(({ sheet }) => sheet.file === file)!
        .normalized.bindings.find(({ name }) => name === column),
      column,
    );
  const applied = read.flatMap(({ sheet, normalized }) =>
    normalized.applied.map(({ fix, record }) => ({
      ...fix,
      source_file: sheet.file,
      source_row: record.row,
    })),
  );
  const unused = fixes.filter((fix) => !read.some(({ normalized }) => normalized.met.has(fix)));
  return {
    dataset,
    rows,
    findings: [
      ...read.flatMap(({ sheet }) => sheet.findings),
      ...read.flatMap(({ cells }) => cells),
      ...findings,
      // A year in the folder of another repeats its rows: that is one cause, told once.
      ...inTwoFiles.filter(({ file }) => !isMisplaced.has(file)),
      ...misplaced,
      ...repeats,
      ...read.flatMap(({ sheet, release, normalized }) =>
        unusualInRows(dataset, normalized, { file: sheet.file, release }, context.places),
      ),
      ...(isRepeated.size > 0 ? [] : farFromLast(dataset, editions, headingIn)),
      ...unused.map((fix) => unusedFix(dataset, fix)),
    ],
    fixes: applied,
    derived: read.map(({ normalized: { derived, drafts } }) => {
      const accepted = drafts.filter(({ complete }) => complete).length;
      return derived.map((one) => ({ ...one, rows: accepted }));
    }),
    accounts: read.map(({ sheet, normalized }) => {
      const incomplete = normalized.drafts.filter(({ complete }) => !complete).length;
      const { accepted, rejected } = sheet.account;
      return { ...sheet.account, accepted: accepted - incomplete, rejected: rejected + incomplete };
    }),
  };
}

/** Of a file that lacks columns no record is a row that rules could be held against. */
function hasColumns({ table }: Dataset, { findings }: Sheet): (draft: Draft) => boolean {
  if (!findings.some(({ severity }) => severity === "refuse")) return () => true;
  const names = Object.keys(table.columns).filter((name) => !(name in provenance));
  return ({ values }) => names.every((name) => name in values);
}

/** The files that a publication puts on the site; `sources` are its parts as the catalogue lists them. */
export async function filesOf(
  { dataset: { table }, rows }: Publication,
  sources: readonly CatalogSource[],
  { sha256, compress }: Tools,
  nameOf = (name: string): string => name,
): Promise<TableFiles<NewFile>> {
  const file = (name: string, content: Uint8Array) => newFile(nameOf(name), content, sha256);
  const text = (name: string, content: string) => file(name, new TextEncoder().encode(content));
  const json = (name: string, content: unknown) =>
    text(name, `${JSON.stringify(content, null, 2)}\n`);
  // Begun first: it is compressed elsewhere while the others are written here.
  const workbook = fitsWorkbook(table, rows) && writeWorkbook(workbookOf(table, rows, sources));
  const csv = text(`${table.id}.csv`, writeTable(table, rows));
  const beside = csv.path.replace(/^data\//, "../");
  return {
    csv,
    parquet: file(`${table.id}.parquet`, writeParquet(table, rows, compress)),
    schema: json(`${table.id}.schema.json`, tableSchema(table)),
    csvw: json(`${table.id}.csv-metadata.json`, csvwMetadata(table, beside, sources)),
    ...(rows.length <= sheetRows && {
      csvExcel: text(`${table.id}.excel.csv`, writeExcelCsv(table, rows)),
    }),
    ...(rows.length <= workbookRows && { json: text(`${table.id}.json`, writeJson(table, rows)) }),
    ...(workbook && { xlsx: file(`${table.id}.xlsx`, await workbook) }),
  };
}

export function newFile(name: string, content: Uint8Array, sha256: Tools["sha256"]): NewFile {
  const hash = sha256(content);
  return {
    path: `data/${hash.slice(0, 12)}/${name}`,
    bytes: content.length,
    sha256: hash,
    content,
  };
}
