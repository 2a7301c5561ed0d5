import { areaKinds } from "../../schema/declare/areaChain.ts";
import type { ReadingContext } from "../../schema/declare/column.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { isQuantity } from "../../schema/declare/kinds.ts";
import { provenance } from "../../schema/declare/table.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { bind, type Binding } from "./binding.ts";
import { completionOf } from "./completion.ts";
import { isBlank } from "../read/cell.ts";
import { cellFinding } from "./cellFinding.ts";
import { headingIn } from "./cellHeading.ts";
import type { TotalRecord } from "../read/sheet.ts";
import { additive, type Sums } from "./sums.ts";
import { isCountryName, isTotalWord } from "../read/totalWord.ts";
import { spansOfTotals, type TotalSpan } from "./totalSpans.ts";
import { totalDiffers, totalNotCompared } from "./totalTrouble.ts";

export interface TotalSheet {
  readonly file: string;
  readonly header: readonly string[];
  readonly totals: readonly TotalRecord[];
}

export interface ReconciledTotals {
  readonly findings: readonly Finding[];
  /** Every total that was held against its rows, by its measure. */
  readonly compared: readonly { readonly measure: string; readonly isEqual: boolean }[];
}

type CellBinding = Extract<Binding, { readonly kind: "cell" }>;

/**
 * Compares the totals that a file states with the sums of its rows. A total speaks of the area it
 * names, of the whole file, or, where it is called otherwise or is one of several, of the rows beside it;
 * one that also fills other columns speaks of rows we have no sum of.
 */
export function reconcile(
  { file, header, totals }: TotalSheet,
  dataset: Dataset,
  source: Source,
  sums: Pick<Sums, "sum"> & Partial<Pick<Sums, "between">>,
  context: ReadingContext & { readonly release: string },
): ReconciledTotals {
  const compared: { measure: string; isEqual: boolean }[] = [];
  const { derived, complete } = completionOf(header, dataset, source, context);
  const bindings = bind(header, dataset, source, derived).filter(
    (binding): binding is CellBinding => binding.kind === "cell" && !(binding.name in provenance),
  );
  const measures = bindings.filter(({ column }) => column.kind in additive);
  const areas = bindings.filter(({ column }) => areaKinds.includes(column.kind));
  // Of a wide record, what its heading says is whose rows the total adds up.
  const apart = bindings.find(({ name }) => name === dataset.layout?.wide?.name);
  // A share or an average beside a total says nothing of which rows it adds up.
  const others = bindings.filter(
    (one) => one.index !== apart?.index && !isQuantity(one.column) && !areas.includes(one),
  );
  const headingOfCell = headingIn(dataset);
  const at = (total: TotalRecord, column: string) => {
    return { file, release: context.release, line: total.line, column };
  };

  const otherOf = (total: TotalRecord) => others.find(({ index }) => isStated(total, index));

  function compare(total: TotalRecord): Finding[] {
    const area = areaOf(total, areas, context);
    const other = otherOf(total);
    if (area === null || other) {
      const heading = other?.heading ?? areas[0]?.heading ?? "";
      const received = other ? (total.cells[other.index] ?? "") : total.label;
      return [cellFinding(dataset, at(total, heading), received, totalNotCompared)];
    }
    return measures.flatMap((measure) => compareMeasure(total, measure, area));
  }

  function rowsOf(total: TotalRecord): string {
    const reading = apart?.column.parse(total.cells[apart.index] ?? "", context);
    return reading?.ok ? String(reading.value) : "";
  }

  /** What the rows come to that a total adds up, in the smallest unit. */
  function sumOf(total: TotalRecord, measure: string, area: string): bigint {
    const span = spans.get(total);
    return span
      ? sums.between!(measure, span.after, span.before, rowsOf(total))
      : sums.sum(measure, area, rowsOf(total));
  }

  /** How many numbers of a total some sums come to. */
  function agreement(total: TotalRecord, sumOf: (measure: string) => bigint) {
    const stated = measures.flatMap(({ name, index, column }) => {
      const cell = total.cells[index] ?? "";
      const reading = isBlank(cell) ? null : column.parse(cell, context);
      return reading?.ok && reading.value !== null
        ? [{ name, units: BigInt(additive[column.kind]!.inUnits(reading.value as number)) }]
        : [];
    });
    const equal = stated.filter(({ name, units }) => sumOf(name) === units).length;
    return { equal, of: stated.length };
  }

  /** Totals of parts of the file by where they stand, each with its rows; those of the whole have none. */
  function spansOf(all: readonly TotalRecord[]): ReadonlyMap<TotalRecord, TotalSpan> {
    const { between } = sums;
    if (!between) return new Map();
    const placed = all.filter((total) => areaOf(total, areas, context) === "" && !otherOf(total));
    if (new Set(placed.map(({ line }) => line)).size < 2) return new Map();
    const isOfWhole = (total: TotalRecord) => {
      const { equal, of } = agreement(total, (name) => sums.sum(name, "", rowsOf(total)));
      return equal === of;
    };
    const last = Math.max(...placed.map(({ line }) => line));
    const spans = spansOfTotals(
      placed.filter((total) => !isOfWhole(total)),
      (total, { after, before }) =>
        agreement(total, (name) => between(name, after, before, rowsOf(total))),
    );
    // The last that is simply called a total is that of the whole, unless rows beside it come to it.
    return new Map(
      [...spans].filter(
        ([total, { after, before }]) =>
          !(total.line === last && isGrand(total)) ||
          agreement(total, (name) => between(name, after, before, rowsOf(total))).equal > 0,
      ),
    );
  }

  function compareMeasure(total: TotalRecord, measure: CellBinding, area: string): Finding[] {
    const cell = total.cells[measure.index] ?? "";
    if (isBlank(cell)) return [];
    const reading = measure.column.parse(cell, context);
    if (!reading.ok)
      return [
        cellFinding(dataset, at(total, headingOfCell(measure, total)), cell, reading.refusal),
      ];
    if (reading.value === null) return [];
    const { units, inUnits } = additive[measure.column.kind]!;
    const stated = BigInt(inUnits(reading.value as number));
    const computed = sumOf(total, measure.name, area);
    compared.push({ measure: measure.name, isEqual: stated === computed });
    if (stated === computed) return [];
    return [
      cellFinding(
        dataset,
        at(total, headingOfCell(measure, total)),
        cell,
        totalDiffers(stated, computed, units, spans.get(total)),
      ),
    ];
  }

  const whole = totals.map(complete);
  const spans = spansOf(whole);
  return { findings: whole.flatMap(compare), compared };
}

const isGrand = ({ label }: TotalRecord): boolean => isTotalWord(label) || isCountryName(label);

/** The code of the narrowest area that a total names; empty for none, null for one that can't be read. */
function areaOf(
  total: TotalRecord,
  areas: readonly CellBinding[],
  context: ReadingContext,
): string | null {
  let area = "";
  for (const { index, column, restated } of areas) {
    const own = restated.filter(({ index: at }) => !areas.some((other) => other.index === at));
    const said = [index, ...own.map((one) => one.index)].filter((at) => isStated(total, at));
    if (said.length === 0) continue;
    const readings = said.map((at) => column.parse(total.cells[at] ?? "", context));
    const codes = readings.flatMap((reading) => (reading.ok ? [reading.value as string] : []));
    if (codes.length < said.length || new Set(codes).size > 1) return null;
    area = codes[0] ?? area;
  }
  return area;
}

/** Whether a total fills a column with something else than what it is called. */
function isStated({ cells, label }: TotalRecord, index: number): boolean {
  const cell = cells[index] ?? "";
  return !isBlank(cell) && cell.trim() !== label;
}
