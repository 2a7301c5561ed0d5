import type { Additivity } from "../../schema/declare/additivity.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Footing, Reconciled, Reconciliation } from "../../schema/declare/reconciliation.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { AnyRow } from "./brokenRule.ts";
import { cellFinding, type CellPlace } from "./cellFinding.ts";
import { gapText, type Mismatch, partsDiffer } from "./partsDiffer.ts";
import { severityOf } from "./severity.ts";
import { additive, type Addition } from "./sums.ts";

export interface Footed {
  readonly findings: readonly Finding[];
  readonly outcome: Reconciled;
}

/** Where the value of a row's measure stands. */
type CellOf = (row: AnyRow, measure: string) => CellPlace;

/** Holds the parts of every whole that a table states against it, measure by measure; no value is changed. */
export const foot = (
  dataset: Dataset,
  rows: readonly AnyRow[],
  cellOf: CellOf,
): readonly Footed[] =>
  (dataset.reconciliations ?? []).flatMap((reconciliation) => {
    const footings = reconciliation.footings(rows);
    return reconciliation.measures.map((measure) =>
      footMeasure(dataset, reconciliation, measure, footings, cellOf),
    );
  });

function footMeasure(
  dataset: Dataset,
  { title }: Reconciliation<AnyRow>,
  measure: string,
  footings: readonly Footing<AnyRow>[],
  cellOf: CellOf,
): Footed {
  const { additivity, ...addition } = additionOf(dataset, measure);
  const unitsOf = (row: AnyRow) => smallestUnits(row, measure, addition);
  const sums = footings.map(({ whole, parts }) => ({
    whole,
    stated: unitsOf(whole),
    sum: addUp(parts.map(unitsOf)),
  }));
  const complete = sums.flatMap(({ whole, stated, sum }) =>
    stated === null || sum === null ? [] : [{ whole, stated, sum }],
  );
  const differing = complete.filter(({ stated, sum }) => stated !== sum);
  return {
    findings: differing.map(({ whole, stated, sum }) =>
      gapFinding(dataset, cellOf(whole, measure), { title, stated, sum, ...addition }),
    ),
    outcome: {
      title,
      measure,
      additivity,
      compared: complete.length,
      differing: differing.length,
      incomplete: sums.length - complete.length,
    },
  };
}

function additionOf(
  dataset: Dataset,
  measure: string,
): Addition & { readonly additivity: Additivity } {
  const columns = dataset.table.columns as Readonly<Record<string, Field>>;
  const { kind = "", additivity = "not additive" } = columns[measure] ?? {};
  const addition = additive[kind];
  if (!addition || additivity === "not additive")
    throw new Error(`measure does not add up: ${dataset.table.id}.${measure}`);
  return { ...addition, additivity };
}

function smallestUnits(row: AnyRow, measure: string, { inUnits }: Addition): bigint | null {
  const value = (row as Readonly<Record<string, unknown>>)[measure];
  return value === null ? null : BigInt(inUnits(value as number));
}

const addUp = (amounts: readonly (bigint | null)[]): bigint | null =>
  amounts.reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0n);

function gapFinding(dataset: Dataset, at: CellPlace, mismatch: Mismatch): Finding {
  const refusal = partsDiffer(mismatch);
  const severity = severityOf(dataset, refusal.code, "warn");
  return { ...cellFinding(dataset, at, gapText(mismatch), refusal), severity };
}
