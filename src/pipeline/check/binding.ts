import type { AnyColumn } from "../../schema/declare/column.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { restatementsOf, type Restatement } from "../../schema/declare/restatement.ts";
import { provenance } from "../../schema/declare/table.ts";
import type { Text } from "../../words/text/language.ts";
import { headingKey } from "../../words/reading/heading.ts";
import { headingsOf } from "../sources/headings.ts";
import { mayHoldTotals, withoutTotals } from "./totalCells.ts";

/** Where a column's cells come from: a place in the record, or the one value all rows share. */
export type Binding = {
  readonly name: string;
  readonly column: AnyColumn;
  readonly restated: readonly BoundRestatement[];
} & (
  | { readonly kind: "cell"; readonly index: number; readonly heading: string }
  | { readonly kind: "constant"; readonly cell: string }
);

/** A column of the file that says again what a binding's cell says. */
export interface BoundRestatement {
  readonly restatement: Restatement<string>;
  readonly index: number;
  readonly heading: string;
}

/**
 * Finds each column of a dataset among a file's headings; one that isn't there is left out. Columns
 * that were derived stand behind the file's own, each under its name, with the heading it is told by.
 */
export function bind(
  header: readonly string[],
  dataset: Dataset,
  source: Source,
  derived: readonly DerivedHeading[] = [],
): Binding[] {
  const keys = header.map(headingKey);
  const aliases = Object.fromEntries(
    Object.entries(headingsOf(dataset, source)).map(([name, all]) => [
      name,
      new Set(all.map(headingKey)),
    ]),
  );
  const told = [...header, ...derived.map(({ heading }) => heading)];
  const indexOf = (name: string) => {
    const own = derived.findIndex((one) => one.name === name);
    return own < 0 ? keys.findIndex((key) => aliases[name]?.has(key)) : header.length + own;
  };
  const restatedBy = (column: AnyColumn, isDerived: boolean) =>
    restatementsOf(column).flatMap((restatement): BoundRestatement[] => {
      const index = indexOf(restatement.name);
      return index < 0 || (restatement.ofDerived && !isDerived)
        ? []
        : [{ restatement, index, heading: told[index]! }];
    });
  const holdsTotals = mayHoldTotals(dataset, source, (name) => indexOf(name) >= 0);
  return Object.entries<AnyColumn>(dataset.table.columns).flatMap(([name, column]): Binding[] => {
    const constant = source.constants?.[name];
    if (constant !== undefined)
      return [{ kind: "constant", name, column, cell: constant, restated: [] }];
    const index = name in provenance ? -1 : indexOf(name);
    if (index < 0)
      return column.mayBeAbsent ? [{ kind: "constant", name, column, cell: "", restated: [] }] : [];
    const restated = restatedBy(column, index >= header.length);
    const read = holdsTotals ? column : withoutTotals(column);
    return [{ kind: "cell", name, column: read, index, heading: told[index]!, restated }];
  });
}

/** A column that the file doesn't have and other columns tell. */
export interface DerivedHeading {
  readonly name: string;
  readonly label: Text;
  /** The heading of the file's column that it is told by. */
  readonly heading: string;
}

/** What a finding calls a column: the file's own heading, where there is one. */
export const headingOf = (binding: Binding | undefined, name: string): string =>
  binding?.kind === "cell" ? binding.heading : name;
