import { createReadStream } from "node:fs";
import { checkFile, type CheckOptions, type CheckResult } from "../../src/pipeline/check/check.ts";
import type { ReadFixes } from "../../src/pipeline/check/readFixes.ts";
import { keepRejected } from "../../src/pipeline/check/rejectedRecord.ts";
import type { BatchSink } from "../../src/schema/parquet/columnBatch.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import type { KnownLimits } from "../../src/schema/declare/limit.ts";
import type { Places } from "../../src/words/place/places.ts";
import { changeSentences } from "../../src/pipeline/changes/changeSentences.ts";
import { fileChanges } from "../../src/pipeline/changes/fileChanges.ts";
import { type ComparedRows, keepCompared } from "../../src/pipeline/changes/comparedRows.ts";
import { acceptedRows } from "./acceptedRows.ts";
import { changesText } from "./changesText.ts";
import {
  isCheckReportName,
  type SaidChanges,
  unknownReportForm,
  writeCheckReport,
} from "./checkReport.ts";
import { checkText } from "./checkText.ts";
import type { Command } from "./command.ts";
import { declaredCorrections } from "./corrections.ts";
import { sourceOfFile } from "../../src/pipeline/sources/sourceOfFile.ts";
import { findDataset, unknownDataset } from "./declared.ts";
import { nativeSha256 } from "./hash.ts";
import { pathOf, whyUnreadable } from "./inputFile.ts";
import { jsonObject } from "./jsonObject.ts";
import { impossible, type Outcome } from "./outcome.ts";
import { publishedRows } from "./publishedRows.ts";
import { limitsOf, openRegister } from "./register.ts";
import { recognisedAs, tableOfFile } from "./tableOfFile.ts";
import { isInPlace, tryFile } from "./tryFile.ts";
import { isTableFile, openTableFile, samePath, unknownFormat, type TableFile } from "./tableFile.ts";

type CheckCommand = Extract<Command, { verb: "check" }>;

/** Checks a file against its dataset's declaration; the clean table is written when nothing refuses it. */
export async function checkCommand(command: CheckCommand): Promise<Outcome> {
  const { file, dataset: id, out, report, json } = command;
  const dataset = id === undefined ? tableOfFile(file) : (findDataset(id) ?? unknownDataset(id));
  if ("th" in dataset) return impossible(dataset);
  if (out !== undefined && !isTableFile(out)) return impossible(unknownFormat(out));
  if (out !== undefined && pathOf(out) === pathOf(file)) return impossible(samePath(out));
  const unreadable = whyUnreadable(file);
  if (unreadable) return impossible(unreadable);
  const table = out === undefined ? null : openTableFile(out, dataset.table);
  if (table && "th" in table) return impossible(table);
  if (report !== undefined && !isCheckReportName(report)) return impossible(unknownReportForm(report));
  const places = openRegister()();
  const corrections = declaredCorrections(dataset);
  const outcome = await (json ? checkJson : checkWords)(command, {
    ...{ dataset, places, table, corrections },
    knownLimits: limitsOf(dataset, places),
  });
  return outcome.exitCode === 0 && (command.pages || (!json && isInPlace(file)))
    ? { ...outcome, trial: () => tryFile(file, dataset) }
    : outcome;
}

interface Inputs {
  readonly dataset: Dataset;
  readonly places: Places;
  readonly knownLimits: KnownLimits;
  readonly table: TableFile | null;
  readonly corrections: ReadFixes;
}

async function checkWords(
  { file, dataset: named, language, out, report }: CheckCommand,
  inputs: Inputs,
): Promise<Outcome> {
  const { dataset, places, table } = inputs;
  const compared = keepCompared(dataset.table);
  const result = await run(file, inputs, [compared, ...(table ? [table] : [])]);
  const said = changesIn(file, result, inputs, compared);
  const changes = said && `${changesText(said.changes, dataset.table, places, language)}\n`;
  const text = [
    ...(named === undefined ? [`${recognisedAs(dataset)[language]}\n\n`] : []),
    checkText(result, out, language),
    ...(changes ? [changes] : []),
  ];
  if (report === undefined) return { exitCode: exitCodeOf(result), answer: text };
  const written = await writeCheckReport(report, { file, dataset, result, changes: said });
  return { exitCode: exitCodeOf(result), answer: [...text, `${written[language]}\n`] };
}

/** Said of a good file of a table that is published, where it is short enough. */
function changesIn(
  path: string,
  { isPublishable }: CheckResult,
  { dataset, places }: Inputs,
  compared: ComparedRows,
): SaidChanges | null {
  if (!isPublishable) return null;
  const [published, rows] = [publishedRows(dataset.table.id), compared.rows()];
  if (!published || !rows) return null;
  const changes = fileChanges({ dataset, path, rows, published, places });
  return { changes, sentences: changeSentences(changes, dataset.table, places) };
}

async function checkJson({ file, out, report }: CheckCommand, inputs: Inputs): Promise<Outcome> {
  const { dataset, table } = inputs;
  const accepted = acceptedRows(dataset.table);
  const compared = keepCompared(dataset.table);
  const rejected = keepRejected();
  const rows: (readonly string[])[] = [];
  const result = await run(file, inputs, [accepted, compared, ...(table ? [table] : [])], {
    onRecords: (records) => {
      for (const { cells } of records) rows.push(cells);
    },
    onRejected: rejected.add,
  });
  const { isPublishable, counts, ...summary } = result;
  const said = changesIn(file, result, inputs, compared);
  if (report !== undefined) await writeCheckReport(report, { file, dataset, result, changes: said });
  const answer = jsonObject({
    ...summary,
    dataset: dataset.table.id,
    rows: rows.values(),
    accepted: accepted.rows(),
    rejected: rejected.all(result.findings, result.header.length),
    counts: Object.fromEntries(counts),
    changes: said && { ...said.changes, sentences: said.sentences },
    out: isPublishable ? (out ?? null) : null,
  });
  return { exitCode: exitCodeOf(result), answer };
}

const exitCodeOf = ({ isPublishable }: CheckResult): 0 | 1 => (isPublishable ? 0 : 1);

async function run(
  file: string,
  { dataset, places, knownLimits, table, corrections }: Inputs,
  sinks: readonly BatchSink[],
  watchers: Pick<CheckOptions, "onRecords" | "onRejected"> = {},
): Promise<CheckResult> {
  const checked = await checkFile({
    ...watchers,
    ...{ dataset, places, knownLimits, fixes: corrections.fixes, file, source: sourceOfFile(dataset, file) },
    hash: nativeSha256(),
    bytes: createReadStream(pathOf(file), { highWaterMark: 1024 * 1024 }),
    out: {
      write: async (batch) => {
        for (const sink of sinks) await sink.write(batch);
      },
      end: async () => {
        for (const sink of sinks) await sink.end();
      },
    },
  });
  const result = withCorrections(checked, corrections);
  if (result.isPublishable) table?.keep();
  else table?.discard();
  return result;
}

/** What is wrong with the corrections keeps a file back as what is wrong with itself does. */
const withCorrections = (result: CheckResult, { findings }: ReadFixes): CheckResult => ({
  ...result,
  findings: [...result.findings, ...findings],
  isPublishable: result.isPublishable && findings.length === 0,
});
