import type { AnyColumn } from "../../schema/column.ts";
import type { Dataset, Source } from "../../schema/dataset.ts";
import type { Heading, Layout } from "../../schema/layout.ts";
import { restatementsOf, type Restatement } from "../../schema/restatement.ts";
import { provenance } from "../../schema/table.ts";
import { cleanText } from "../../words/thaiText.ts";

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

export type Headings = Readonly<Record<string, readonly string[]>>;

/** The headings a file may give each column: its own name, its labels, and those the source declares. */
export function headingsOf({ table }: Dataset, source: Source): Headings {
  const own = Object.entries<AnyColumn>(table.columns).filter(
    ([name]) => !(name in provenance) && !(name in (source.constants ?? {})),
  );
  const restating = own.flatMap(([, column]) =>
    restatementsOf(column).map((restatement) => [restatement.name, restatement] as const),
  );
  return Object.fromEntries(
    [...restating, ...own].map(([name, { label }]) => [
      name,
      [name, label.th, label.en, ...(source.headings?.[name] ?? [])].map(cleanText),
    ]),
  );
}

/** The columns a file of this dataset must have, for reading its header. */
export const columnHeadings = (dataset: Dataset, source: Source): readonly Heading[] =>
  Object.entries(headingsOf(dataset, source)).map(([name, aliases]) => ({ name, aliases }));

/** What a file of this dataset may look like, with the headings that say nothing to it. */
export const layoutOf = ({ layout }: Dataset, { ignored }: Source): Layout => ({
  ...layout,
  ...(ignored && { ignored }),
});

/** Finds each column of a dataset among a file's headings; one that isn't there is left out. */
export function bind(header: readonly string[], dataset: Dataset, source: Source): Binding[] {
  const cleaned = header.map(cleanText);
  const headings = headingsOf(dataset, source);
  const indexOf = (name: string) =>
    cleaned.findIndex((heading) => headings[name]?.includes(heading));
  const restatedBy = (column: AnyColumn) =>
    restatementsOf(column).flatMap((restatement): BoundRestatement[] => {
      const index = indexOf(restatement.name);
      return index < 0 ? [] : [{ restatement, index, heading: header[index]! }];
    });
  return Object.entries<AnyColumn>(dataset.table.columns).flatMap(([name, column]): Binding[] => {
    const constant = source.constants?.[name];
    if (constant !== undefined)
      return [{ kind: "constant", name, column, cell: constant, restated: [] }];
    const index = name in provenance ? -1 : indexOf(name);
    if (index < 0) return [];
    return [
      { kind: "cell", name, column, index, heading: header[index]!, restated: restatedBy(column) },
    ];
  });
}
