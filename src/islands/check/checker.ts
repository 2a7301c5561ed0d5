import { declared } from "../../datasets/index.ts";
import { checkStream } from "../../pipeline/check/check.ts";
import type { Fix } from "../../pipeline/check/fix.ts";
import { readSheet } from "../../pipeline/read/sheet.ts";
import { isReadAsWorkbook } from "../../pipeline/read/workbookName.ts";
import { type FindingCause, findingCauses } from "../../pipeline/report/causes.ts";
import { type FileScore, scoreFile } from "../../pipeline/score/fileScore.ts";
import { layoutOf } from "../../pipeline/sources/headings.ts";
import { otherNameOf } from "../../pipeline/sources/otherName.ts";
import {
  type LikelyTable,
  likelyTables,
  searchedRecords,
  tablesOfRecords,
} from "../../pipeline/sources/likelyTable.ts";
import { type RecognisedTable, recognisedTable } from "../../pipeline/sources/recognisedTable.ts";
import { sourceOfFile } from "../../pipeline/sources/sourceOfFile.ts";
import { isFailure, openWorkbook } from "../../pipeline/workbook/workbook.ts";
import type { ColumnBatch } from "../../schema/parquet/columnBatch.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { type ComparedRows, keepCompared } from "../../pipeline/changes/comparedRows.ts";
import { changesOf } from "./changesOf.ts";
import type { Accepted, HandedFile, Mended, ReportForm, ToldChanges } from "./checkMessages.ts";
import type { HandOverAnswer, HandOverTold } from "./handOverForm.ts";
import type { KnownTables } from "./knownTables.ts";
import { type MarkedRows, marksOf, readMarkedRows } from "../../pipeline/report/markedRows.ts";
import { rowsInReport } from "../../pipeline/report/reportWorkbook.ts";
import { mendFile } from "./mendFile.ts";
import { nativeDigest } from "./nativeDigest.ts";
import { packFile } from "./packFile.ts";
import { filePieces, type Steps, wholeOf } from "./pieces.ts";
import type { Choice, FileVerdict } from "./verdict.ts";
import { reportOf } from "./reportOf.ts";
import { type JudgedSheet, verdictOf } from "./verdictOf.ts";

/** A file that was checked, with what is shown of it only when asked for. */
export interface CheckedFile {
  readonly verdict: FileVerdict;
  readonly causes: readonly FindingCause[];
  readonly rows: (from: number) => Promise<MarkedRows>;
  readonly mend: (accepted: readonly Accepted[]) => Promise<Mended | null>;
  readonly changes: (chosen: string | null | undefined) => Promise<ToldChanges | null>;
  readonly score: () => FileScore | null;
  readonly report: (form: ReportForm) => Promise<Blob>;
  readonly handOver: (told: HandOverTold) => Promise<HandOverAnswer>;
}

export interface CheckerOptions {
  readonly known: KnownTables;
  readonly fixes: Readonly<Record<string, readonly Fix[]>>;
}

/** Checks files as the command line does: the same reader, the same register, the same corrections. */
export function createChecker({ known, fixes }: CheckerOptions) {
  return async function check(
    { name, content }: HandedFile,
    chosen: Choice | null,
    steps: Steps,
  ): Promise<CheckedFile> {
    const { likely, isCertain } = await likelyOf(name, content);
    const choice = chosen ?? { table: likely[0] ?? null, year: null };
    const dataset = declared.find(({ table }) => table.id === choice.table);
    const compared = dataset ? keepCompared(dataset.table) : null;
    const told = dataset
      ? await checkTable(dataset, { name, content }, choice, steps, compared!)
      : await readAsItIs(name, content, steps);
    const source = dataset && sourceFor(dataset, name, choice);
    const layout = source ? layoutOf(dataset, source) : {};
    const causes = findingCauses(told.findings);
    const marks = marksOf(causes);
    const verdict = verdictOf(told, causes, {
      choice,
      likely,
      isCertain,
      otherName: dataset ? otherNameOf(dataset, name) : null,
      asksYear: (source?.fromFolder ?? []).length > 0,
      markedRows: marks.size,
    });
    let marked: Promise<MarkedRows> | null = null;
    const markedRows = () =>
      (marked ??= readMarkedRows(
        { name, pieces: filePieces(content, heardByNone) },
        { marks, layout, told },
      ));
    const isWhole = told.account.read <= rowsInReport;
    let lastChosen: string | null | undefined;
    const changesWith = async (chosen: string | null | undefined) =>
      dataset && compared && told.isPublishable
        ? changesOf(dataset, { path: pathOf(name, choice), rows: compared.rows(), chosen }, known)
        : null;
    const report = (form: ReportForm) =>
      reportOf(
        {
          ...{ findings: told.findings, causes },
          rows: () =>
            readMarkedRows(
              { name, pieces: filePieces(content, heardByNone) },
              { marks, layout, told, isWhole },
            ),
          changes: () => changesWith(lastChosen),
        },
        form,
      );
    return {
      verdict,
      causes,
      rows: async (from) => {
        const { header, rows, total } = await markedRows();
        return { header, total, rows: rows.slice(from, from + rowsAtOnce) };
      },
      mend: async (accepted) =>
        mendFile(content, accepted, {
          ...{ causes, sheet: told.sheet },
          headings: (await markedRows()).header,
          delimiter: told.delimiter,
          loneCrInFields: layout.loneCrInFields,
        }),
      changes: async (chosen) => changesWith((lastChosen = chosen)),
      report,
      handOver: (form) => packFile({ name, content, dataset, told, report }, form, known.places),
      score: () =>
        dataset && compared
          ? scoreFile({
              ...{ dataset, findings: told.findings, account: told.account },
              ...{ form: verdict.form, headings: told.header, rows: compared.rows() },
              today: new Date().toISOString().slice(0, "2026-11-22".length),
            })
          : null,
    };
  };

  async function checkTable(
    dataset: Dataset,
    { name, content }: HandedFile,
    choice: Choice,
    steps: Steps,
    compared: ComparedRows,
  ): Promise<JudgedSheet> {
    const native = nativeDigest(content);
    const stream = checkStream({
      dataset,
      file: name,
      hash: native?.hash,
      source: sourceFor(dataset, name, choice),
      places: known.places,
      knownLimits: await known.limitsOf(dataset),
      fixes: fixes[dataset.table.id] ?? [],
    });
    const keep = (batches: readonly ColumnBatch[]) => {
      for (const batch of batches) void compared.write(batch);
    };
    for await (const piece of filePieces(content, steps)) keep(stream.push(piece));
    // What is found of the file as a whole names it by its digest.
    await native?.whole;
    keep(stream.end());
    return stream.result();
  }
}

async function readAsItIs(name: string, content: Blob, steps: Steps): Promise<JudgedSheet> {
  const sheet = readSheet(await wholeOf(content, steps), { file: name });
  const isRefused = sheet.findings.some(({ severity }) => severity === "refuse");
  return { ...sheet, isPublishable: !isRefused };
}

const sourceFor = (dataset: Dataset, name: string, choice: Choice) =>
  sourceOfFile(dataset, pathOf(name, choice));

/** The year of a folder that the file would stand in is told where its name says none. */
const pathOf = (name: string, { year }: Choice): string =>
  year === null ? name : `${year}/${name}`;

/** The tables that a file may be of. */
const likelyOf = async (name: string, content: Blob): Promise<RecognisedTable> =>
  recognisedTable(name, await tablesOf(name, content), declared);

async function tablesOf(name: string, content: Blob): Promise<readonly LikelyTable[]> {
  const head = new Uint8Array(await content.slice(0, headBytes).arrayBuffer());
  if (!isReadAsWorkbook(name, head)) return likelyTables(head, declared);
  const workbook = openWorkbook(new Uint8Array(await content.arrayBuffer()));
  if (isFailure(workbook)) return [];
  const sheets = workbook.sheets.map((_, i) => workbook.cells(i, searchedRecords));
  const records = sheets.flatMap((sheet) => (isFailure(sheet) ? [] : sheet.rows));
  return tablesOfRecords(
    records.map(({ texts }) => texts),
    declared,
  );
}

const headBytes = 64 * 1024;

const heardByNone = { onShare: () => {}, isStopped: () => false };

/** Rows that a page shows at once. */
const rowsAtOnce = 100;
