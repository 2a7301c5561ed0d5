import type {
  AppliedFix,
  CatalogSource,
  DerivedColumn,
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
import type { Row } from "../../schema/declare/table.ts";
import { tableSchema } from "../../schema/catalogues/tableSchema.ts";
import { writeWorkbook } from "../../schema/export/workbook.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Account } from "../read/account.ts";
import { alikeSlices } from "../check/alikeSlices.ts";
import { farFromLast, type HeadingIn } from "../check/farFromLast.ts";
import { placesOfLast } from "../check/placesOfLast.ts";
import { folderDiffers } from "../check/folderDiffers.ts";
import type { Part } from "../check/part.ts";
import { repeatedEditions } from "../check/repeatedEdition.ts";
import type { Fix } from "../check/fix.ts";
import type { Sums } from "../check/sums.ts";
import { staleCaveats } from "../check/staleCaveats.ts";
import { differingTotals } from "../check/refusedTotals.ts";
import { withTaken } from "../sources/headings.ts";
import { unusedFix } from "../check/unusedFix.ts";
import { createTableKeys } from "../check/tableKeys.ts";
import { keyOf, sortByKey } from "../check/rowKey.ts";
import { type AnyRow, brokenRules } from "../check/brokenRule.ts";
import { type CheckedSheet, checkSheet } from "../check/checkSheet.ts";
import { hasRows } from "../check/fileCheck.ts";
import type { EditionRows } from "../check/lastEdition.ts";
import { newFile, type NewFile, newTextFile } from "./newFile.ts";

export type { Part } from "../check/part.ts";

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
  /** The sums of each part whose layout has totals, in the same order. */
  readonly sums?: readonly (Pick<Sums, "sum"> | null)[];
  /** The keys of rows that the edition before had, which the newest has replaced and lacks. */
  readonly lost?: readonly string[];
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
  const keys = createTableKeys();
  const read = parts.map((part) => checkSheet(part, dataset, fixes, context, keys));
  const repeats = repeatedEditions(dataset, parts, replaced);
  const isRepeated = new Set(repeats.map(({ file }) => file));
  const judged = read.filter((one) => hasRows(one, one.part.sheet.findings));
  const rows = judged.flatMap(({ kept }) => kept.rows);
  const fileOf = new Map(read.map((one) => [one.part.sheet.file, one]));
  const placeOf = (row: AnyRow) => {
    const { part, kept } = fileOf.get(row.source_file)!;
    return { file: row.source_file, release: part.release, line: kept.lineOf(row) };
  };
  const misplaced = judged
    .filter(({ part }) => !isRepeated.has(part.sheet.file))
    .flatMap(({ part: { sheet, source, release }, kept, headingOf }) => {
      const filed = { ...kept, headings: kept.headings(), headingOf };
      return folderDiffers(dataset, source, filed, { file: sheet.file, release });
    });
  const isMisplaced = new Set([...misplaced.map(({ file }) => file), ...isRepeated]);
  // A repeated file is refused as a whole: nothing is to be told of its rows besides.
  const before = (isRepeated.size > 0 ? [] : replaced).map((part) =>
    checkSheet(part, dataset, fixes, context),
  );
  const editions = [
    ...judged.map((one) => editionOf(one, false)),
    ...before.map((one) => editionOf(one, true)),
  ];
  const isReadWhole = read.every(
    (one) => one.rejected() + one.part.sheet.account.rejected === 0 && judged.includes(one),
  );
  const said = dataset.layout?.wide?.name;
  const headingIn: HeadingIn = (file, column, values) =>
    fileOf.get(file)!.headingOf(column, said && values && String(values[said]));
  const unused = fixes.filter((fix) => !read.some(({ met }) => met.has(fix)));
  return {
    dataset,
    rows: sortByKey(dataset, rows),
    lost: lostKeys(dataset, rows, before),
    findings: [
      ...parts.flatMap(({ sheet }) => sheet.findings),
      ...read.flatMap((one) => one.cells(one.part.sheet.account.accepted)),
      ...read.flatMap((one) => one.keys.findings),
      ...brokenRules(dataset, rows, placeOf),
      // A year in the folder of another repeats its rows: that is one cause, told once.
      ...read.flatMap(({ part, sharedKeys }) =>
        isMisplaced.has(part.sheet.file) ? [] : sharedKeys.findings,
      ),
      ...misplaced,
      ...repeats,
      ...read.flatMap(({ part: { sheet, source, release }, kept, refusedTotals }) =>
        differingTotals({
          ...{ dataset, file: sheet.file, header: sheet.header, rows: kept.rows },
          ...{ source: withTaken(source, sheet.taken), context: { ...context, release } },
          totals: sheet.account.rejected > 0 ? [] : refusedTotals(),
        }),
      ),
      ...read.flatMap((one) => one.unusual()),
      ...judged
        .filter(({ part }) => !isRepeated.has(part.sheet.file))
        .flatMap(({ kept: { rows, lineOf }, part: { sheet, release }, headingOf }) =>
          alikeSlices(dataset, {
            ...{ rows, lineOf, headingOf, places: context.places },
            at: { file: sheet.file, release },
          }),
        ),
      ...(isRepeated.size > 0
        ? []
        : [
            ...farFromLast(dataset, editions, headingIn),
            // A row that is refused has its place in the file all the same.
            ...(isReadWhole ? placesOfLast(dataset, editions, context.places, headingIn) : []),
          ]),
      ...unused.map((fix) => unusedFix(dataset, fix)),
      ...(isRepeated.size > 0 ? [] : staleCaveats(dataset, parts)),
    ],
    fixes: read.flatMap(({ part, applied }) =>
      applied().map(({ fix, record }) => ({
        ...fix,
        source_file: part.sheet.file,
        source_row: record.row,
      })),
    ),
    derived: read.map(({ derived, kept }) =>
      derived.map((one) => ({ ...one, rows: kept.rows.length })),
    ),
    sums: read.map(({ sums }) => sums),
    accounts: read.map((one) => {
      const { account } = one.part.sheet;
      const rejected = one.rejected();
      return {
        ...account,
        accepted: account.accepted - rejected,
        rejected: account.rejected + rejected,
      };
    }),
  };
}

/** The keys that the last of the replaced editions of each file has and no row has now. */
function lostKeys(
  dataset: Dataset,
  rows: readonly AnyRow[],
  before: readonly CheckedSheet[],
): readonly string[] {
  const keysOf = (some: readonly AnyRow[]) => some.map((row) => keyOf(dataset, { ...row }));
  const now = new Set(keysOf(rows));
  const files = Map.groupBy(before, ({ part: { source } }) => `${source.folder}/${source.file}`);
  const last = [...files.values()].flatMap((own) => {
    const newest = own
      .map(({ part }) => part.release)
      .toSorted()
      .at(-1);
    return own.filter(({ part }) => part.release === newest);
  });
  return last.flatMap(({ kept }) => keysOf(kept.rows)).filter((key) => !now.has(key));
}

const editionOf = ({ part, kept }: CheckedSheet, isReplaced: boolean): EditionRows => ({
  ...{ file: part.sheet.file, release: part.release, isReplaced },
  rows: kept.rows.map((row) => ({ values: row as unknown as Values, line: kept.lineOf(row) })),
});

type Values = EditionRows["rows"][number]["values"];

/** The files that a publication puts on the site; `sources` are its parts as the catalogue lists them. */
export async function filesOf(
  { dataset: { table }, rows }: Publication,
  sources: readonly CatalogSource[],
  { sha256, compress }: Tools,
  nameOf = (name: string): string => name,
): Promise<TableFiles<NewFile>> {
  const file = (name: string, content: Uint8Array) => newFile(nameOf(name), content, sha256);
  const text = (name: string, content: string) =>
    newTextFile(nameOf(name), new TextEncoder().encode(content), sha256);
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
    // Where there is a workbook, it is what Excel opens.
    ...(!workbook &&
      rows.length <= sheetRows && {
        csvExcel: text(`${table.id}.excel.csv`, writeExcelCsv(table, rows)),
      }),
    ...(rows.length <= workbookRows && { json: text(`${table.id}.json`, writeJson(table, rows)) }),
    ...(workbook && { xlsx: file(`${table.id}.xlsx`, await workbook) }),
  };
}
