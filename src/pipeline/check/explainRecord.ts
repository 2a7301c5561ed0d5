import type { ReadingContext } from "../../schema/declare/column.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import type { Limit } from "../../schema/declare/limit.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Refusal } from "../../words/reading/reading.ts";
import { bind, type Binding } from "./binding.ts";
import { cellFinding } from "./cellFinding.ts";
import { headingIn } from "./cellHeading.ts";
import { completionOf } from "./completion.ts";
import { cellOf, correct, correctionsBy } from "./corrections.ts";
import type { Fix } from "./fix.ts";
import { judgeLimit, knownLimits } from "./limits.ts";
import type { SheetRecord } from "../read/sheet.ts";
import { staleFix } from "./staleFix.ts";
import { type TotalCell, totalLabelOf, totalRow } from "./totalRow.ts";

/** A file whose records are read as rows of a dataset. */
export interface ReadFile {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly header: readonly string[];
  readonly file: string;
  readonly fixes: readonly Fix[];
  readonly context: ReadingContext & { readonly release: string };
}

/** A record cell by cell: the values that could be read, and all that is wrong with the others. */
export interface ExplainedRecord {
  readonly values: Readonly<Record<string, unknown>>;
  readonly isComplete: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Says what is wrong with one record after the other. Cells that can't be read, and cells that
 * contradict each other, become findings; a cell is never guessed.
 */
export function createExplainer({
  dataset,
  source,
  header,
  file,
  fixes,
  context,
}: ReadFile): (record: SheetRecord) => ExplainedRecord {
  const { release } = context;
  const completion = completionOf(header, dataset, source, context);
  const bindings = bind(header, dataset, source, completion.derived);
  const isDerived = new Set(completion.derived.map(({ name }) => name));
  const limits = knownLimits(dataset, context);
  const correctionsOf = correctionsBy(dataset, bindings, fixes, context);
  const toldOf = headingIn(dataset);
  const totals = new Set<number>();

  function explain(given: SheetRecord): ExplainedRecord {
    const record = completion.complete(given);
    const { cells, replacements, stale } = correct(record, correctionsOf(record));
    const values: Record<string, unknown> = {};
    const findings = stale.map(({ fix, cell }) =>
      staleFix(dataset, release, file, record, fix, cell),
    );
    let isComplete = true;

    function refuse(column: string, cell: string, refusal: Refusal): void {
      isComplete = false;
      findings.push(
        cellFinding(dataset, { file, release, line: record.line, column }, cell, refusal),
      );
    }

    function refuseUnderived(name: string): void {
      isComplete = false;
      const trouble = completion.explain(record.cells, name);
      if (trouble) refuse(trouble.heading, trouble.received, trouble.refusal);
    }

    const receivedOf = (binding: Binding) =>
      replacements.get(binding.name) ?? cellOf(record, binding);

    function read(binding: Binding): void {
      const cell = receivedOf(binding);
      const reading = binding.column.parse(cell, context);
      if (reading.ok) values[binding.name] = reading.value;
      else if (isDerived.has(binding.name) && cell === "") refuseUnderived(binding.name);
      else refuse(toldOf(binding, record), cell, reading.refusal);
    }

    function judgeRestated({ name, restated }: Binding): void {
      for (const { restatement, index, heading } of restated) {
        const cell = cells[index] ?? "";
        const value = values[name];
        const refusal = typeof value === "string" && restatement.judge(cell, value, context);
        if (refusal) refuse(heading, cell, refusal);
      }
    }

    function judgeMeasure(limit: Limit): void {
      const refusal = judgeLimit(limit, values[limit.measure], values[limit.by], context);
      const binding = bindings.find(({ name }) => name === limit.measure);
      if (refusal && binding) refuse(toldOf(binding, record), receivedOf(binding), refusal);
    }

    bindings.forEach(read);
    bindings.forEach(judgeRestated);
    limits.forEach(judgeMeasure);
    return { values, isComplete, findings: isComplete ? findings : orTotal(record, findings) };
  }

  /** Whether the table itself declares what the cell says, as a survey's “Whole Kingdom”: that row is data. */
  const isDeclaredValue = ({ index, label }: TotalCell): boolean =>
    bindings.some(
      (one) =>
        one.kind === "cell" &&
        one.index === index &&
        one.column.kind !== "text" &&
        one.column.parse(label, context).ok,
    );

  /** A total is one finding, however many of its cells no row may have. */
  function orTotal(record: SheetRecord, findings: readonly Finding[]): readonly Finding[] {
    const total = totalLabelOf(record, findings);
    if (!total || isDeclaredValue(total)) return findings;
    if (totals.has(record.row)) return [];
    totals.add(record.row);
    const at = { file, release, line: record.line, column: header[total.index] ?? "" };
    return [cellFinding(dataset, at, total.label, totalRow)];
  }

  return explain;
}
