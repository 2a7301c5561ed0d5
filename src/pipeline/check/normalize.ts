import { writtenValue } from "../../schema/declare/field.ts";
import type { ReadingContext } from "../../schema/declare/column.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import type { Limit } from "../../schema/declare/limit.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Refusal } from "../../words/reading/reading.ts";
import { bind, headingOf, type Binding, type DerivedHeading } from "./binding.ts";
import { completionOf } from "./completion.ts";
import { cellOf, correctionsBy } from "./corrections.ts";
import type { Fix } from "./fix.ts";
import { judgeLimit, knownLimits } from "./limits.ts";
import { severityOf } from "./severity.ts";
import type { Sheet, SheetRecord } from "../read/sheet.ts";
import { staleFix } from "./staleFix.ts";
import { totalLabelOf, totalRow } from "./totalRow.ts";

export type { Fix } from "./fix.ts";
export { severityOf } from "./severity.ts";

/** A record on its way to being a row: its values so far, and whether all of them could be read. */
export interface Draft {
  readonly record: SheetRecord;
  readonly values: Readonly<Record<string, unknown>>;
  readonly complete: boolean;
}

export interface Normalized {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
  readonly applied: readonly { readonly fix: Fix; readonly record: SheetRecord }[];
  /** The fixes whose cell was found, whether or not it held what they expect. */
  readonly met: ReadonlySet<Fix>;
  /** The columns that the sheet leaves out and others of its columns tell. */
  readonly derived: readonly DerivedHeading[];
  readonly bindings: readonly Binding[];
}

/** What reading a record needs of its sheet. */
export type SheetPart = Pick<Sheet, "file" | "header" | "records">;

/**
 * Reads every record of a sheet as the dataset declares. Cells that can't be read, and cells that
 * contradict each other, become findings, and their record an incomplete draft; a cell is never
 * guessed and a record never dropped.
 */
export function normalize(
  sheet: SheetPart,
  dataset: Dataset,
  source: Source,
  fixes: readonly Fix[],
  context: ReadingContext & { readonly release: string },
): Normalized {
  const {
    derived,
    complete: completed,
    explain,
  } = completionOf(sheet.header, dataset, source, context);
  const bindings = bind(sheet.header, dataset, source, derived);
  const toldOf = headingIn(dataset);
  const isDerived = new Set(derived.map(({ name }) => name));
  const limits = knownLimits(dataset, context);
  const findings: Finding[] = [];
  const applied: { fix: Fix; record: SheetRecord }[] = [];
  const met = new Set<Fix>();
  const correctionsOf = correctionsBy(dataset, bindings, fixes, context);

  const totals = new Set<number>();
  /** A total is one finding, however many of its cells no row may have. */
  const tellTotalOnce = (record: SheetRecord, before: number) => {
    const total = totalLabelOf(record, findings.slice(before));
    if (!total) return;
    findings.splice(before);
    if (totals.has(record.row)) return;
    totals.add(record.row);
    const column = sheet.header[total.index] ?? "";
    const at = { file: sheet.file, release: context.release, line: record.line, column };
    findings.push(cellFinding(dataset, at, total.label, totalRow));
  };

  const drafts = sheet.records.map(completed).map((record) => {
    const values: Record<string, unknown> = {};
    const corrected = new Map<number, string>();
    let complete = true;
    const before = findings.length;
    const refuse = (column: string, cell: string, refusal: Refusal) => {
      complete = false;
      const { line } = record;
      const at = { file: sheet.file, release: context.release, line, column };
      findings.push(cellFinding(dataset, at, cell, refusal));
    };
    const underived = (name: string) => {
      complete = false;
      const trouble = explain(record.cells, name);
      if (trouble) refuse(trouble.heading, trouble.received, trouble.refusal);
    };
    const readInto = (binding: Binding, cell: string) => {
      const reading = binding.column.parse(cell, context);
      if (reading.ok) values[binding.name] = reading.value;
      else if (isDerived.has(binding.name) && cell === "") underived(binding.name);
      else refuse(toldOf(binding, record), cell, reading.refusal);
    };
    const judgeRestated = ({ name, restated }: Binding) => {
      for (const { restatement, index, heading } of restated) {
        const cell = corrected.get(index) ?? record.cells[index] ?? "";
        const refusal = isRead(values[name]) && restatement.judge(cell, values[name], context);
        if (refusal) refuse(heading, cell, refusal);
      }
    };
    const judgeMeasure = (limit: Limit) => {
      const refusal = judgeLimit(limit, values[limit.measure], values[limit.by], context);
      const binding = bindings.find(({ name }) => name === limit.measure);
      if (refusal && binding)
        refuse(
          toldOf(binding, record),
          replacements.get(binding.name) ?? cellOf(record, binding),
          refusal,
        );
    };
    const corrections = correctionsOf(record);
    const replacements = new Map<string, string>();
    for (const { fix, binding, cell, isStale } of corrections) {
      met.add(fix);
      if (isStale) {
        findings.push(staleFix(dataset, context.release, sheet.file, record, fix, cell));
        continue;
      }
      applied.push({ fix, record });
      replacements.set(binding.name, fix.replacement);
      if (binding.kind === "cell") corrected.set(binding.index, fix.replacement);
    }
    for (const binding of bindings)
      readInto(binding, replacements.get(binding.name) ?? cellOf(record, binding));
    for (const binding of bindings) judgeRestated(binding);
    for (const limit of limits) judgeMeasure(limit);
    if (!complete) tellTotalOnce(record, before);
    return { record, values, complete };
  });
  return { drafts, findings, applied, met, derived, bindings };
}

/** What a finding calls the column of a cell: where headings hold data, the one that the cell stood under. */
function headingIn({ layout }: Dataset) {
  const wide = new Set([layout?.wide?.name, layout?.wide?.value]);
  return (binding: Binding, { source }: SheetRecord): string => {
    const heading = headingOf(binding, binding.name);
    return source !== undefined && wide.has(heading) ? source : heading;
  };
}

/** The key of a row as one text, its parts joined by `|`. */
export const keyOf = (dataset: Dataset, values: Readonly<Record<string, unknown>>): string =>
  dataset.table.key.map((name) => writtenValue(values[name])).join("|");

/** The place in a file that a finding about a cell speaks of. */
export interface CellPlace {
  readonly file: string;
  readonly release: string;
  readonly line: number;
  readonly column: string;
}

export const cellFinding = (
  dataset: Dataset,
  { file, release, line, column }: CellPlace,
  received: string,
  { code, expected, advice, suggest }: Refusal,
): Finding => ({
  dataset: dataset.table.id,
  release,
  file,
  line,
  column,
  code,
  severity: severityOf(dataset, code),
  expected,
  received,
  advice,
  suggest,
});

const isRead = (value: unknown): value is string => typeof value === "string";
