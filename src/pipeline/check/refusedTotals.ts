import type { ReadingContext } from "../../schema/declare/column.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { tellsTime } from "../../schema/declare/kinds.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { isBlank } from "../read/cell.ts";
import type { SheetRecord, TotalRecord } from "../read/sheet.ts";
import { isTotalWord, isCountryName } from "../read/totalWord.ts";
import type { AnyRow } from "./brokenRule.ts";
import { reconcile } from "./reconcile.ts";
import { additive } from "./sums.ts";
import { totalRow } from "./totalRow.ts";

/** Keeps the records that were refused for adding up the whole file. */
export interface RefusedTotals {
  readonly add: (record: SheetRecord, findings: readonly Finding[]) => void;
  readonly all: readonly TotalRecord[];
}

export function keepRefusedTotals(): RefusedTotals {
  const all: TotalRecord[] = [];
  const labels = new Map<number, string>();
  return {
    all,
    add: (record, findings) => {
      const told = findings.find(({ code }) => code === totalRow.code);
      if (told) labels.set(record.row, told.received);
      // Where headings hold data, a line is several records, and what is wrong with it is told at one.
      const label = labels.get(record.row);
      if (label !== undefined && (isTotalWord(label) || isCountryName(label)))
        all.push({ ...record, label });
    },
  };
}

export interface TotalsOfFile {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly file: string;
  readonly header: readonly string[];
  readonly context: ReadingContext & { readonly release: string };
  /** The rows that were read, all there are in the file beside its totals. */
  readonly rows: readonly AnyRow[];
  readonly totals: readonly TotalRecord[];
}

/**
 * Where totals that have to be deleted differ from what the rows come to: told before they are gone. Nothing is told of a
 * table whose rows are of several times or hold wholes, since what a total adds up isn't certain there.
 */
export function differingTotals({ dataset, totals, rows, ...sheet }: TotalsOfFile): Finding[] {
  if (totals.length === 0 || rows.length === 0 || dataset.nested) return [];
  const apart = dataset.layout?.wide?.name;
  const times = dataset.table.key.filter(
    (name) => name !== apart && tellsTime(dataset.table.columns[name]!),
  );
  const timesOf = (row: AnyRow) => times.map((name) => String(cellsOf(row)[name])).join("|");
  if (new Set(rows.map(timesOf)).size > 1) return [];
  const sum = (measure: string, _within: string, of = ""): bigint => {
    const { inUnits } = additive[dataset.table.columns[measure]!.kind]!;
    const own = rows.map(cellsOf).filter((cells) => !apart || String(cells[apart]) === of);
    return own.reduce(
      (total, { [measure]: value }) =>
        typeof value === "number" ? total + BigInt(inUnits(value)) : total,
      0n,
    );
  };
  const stated = totals.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const { context, source, file, header } = sheet;
  return reconcile({ file, header, totals: stated }, dataset, source, { sum }, context)
    .findings.filter(({ code }) => code === "total_differs")
    .map((finding) => ({ ...finding, severity: "warn" }));
}

const cellsOf = (row: AnyRow): Readonly<Record<string, unknown>> =>
  row as unknown as Readonly<Record<string, unknown>>;
