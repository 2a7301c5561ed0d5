import { kindOf } from "../../schema/declare/kinds.ts";
import { areaChain } from "../../schema/declare/areaChain.ts";
import type { AnyColumn } from "../../schema/declare/column.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { headingVariants } from "../../schema/declare/headingVariants.ts";
import type { Heading, Layout } from "../../schema/declare/layout.ts";
import { restatementsOf, type Restatement } from "../../schema/declare/restatement.ts";
import { provenance } from "../../schema/declare/table.ts";
import { headingKey } from "../../words/reading/heading.ts";
import type { Text } from "../../words/text/language.ts";
import { noPlaces } from "../../words/place/places.ts";
import { cleanText } from "../../words/text/thaiText.ts";

export type Headings = Readonly<Record<string, readonly string[]>>;

interface Headed {
  readonly name: string;
  readonly label: Text;
  /** Headings that are the column's own, and those that it also takes where no other column does. */
  readonly own: readonly string[];
  readonly also: readonly string[];
}

/**
 * The headings a file may give each column: its own name, its labels, those the source declares, and
 * the variants that exports write. A variant that two columns could have belongs to neither.
 */
export function headingsOf(dataset: Dataset, source: Source): Headings {
  let known = remembered.get(dataset);
  if (!known) remembered.set(dataset, (known = new WeakMap()));
  let headings = known.get(source);
  if (!headings) known.set(source, (headings = claimHeadings(dataset, source)));
  return headings;
}

const remembered = new WeakMap<Dataset, WeakMap<Source, Headings>>();

function claimHeadings(dataset: Dataset, source: Source): Headings {
  const headed = headedColumns(dataset, source);
  const owners = new Map<string, Set<string>>();
  const claim = (heading: string, name: string) => {
    const key = headingKey(heading);
    if (!owners.has(key)) owners.set(key, new Set());
    owners.get(key)!.add(name);
  };
  for (const { name, own } of headed) for (const heading of own) claim(heading, name);
  const taken = new Set(owners.keys());
  for (const { name, also } of headed)
    for (const heading of also) if (!taken.has(headingKey(heading))) claim(heading, name);
  const isSole = (heading: string) => {
    const key = headingKey(heading);
    return !taken.has(key) && owners.get(key)!.size === 1;
  };
  return Object.fromEntries(
    headed.map(({ name, own, also }) => [
      name,
      [...new Set([...own, ...also.filter(isSole)].map(cleanText))],
    ]),
  );
}

function headedColumns({ table }: Dataset, source: Source): readonly Headed[] {
  const declared = (name: string) => source.headings?.[name] ?? [];
  const ignored = source.ignored ?? [];
  const columns = ownColumns(table.columns, source).map(([name, column]) =>
    headed(name, column, declared(name), headingVariants(column)),
  );
  const known = new Set(columns.map(({ name }) => name));
  const restating = restatingColumns(table.columns, source)
    .filter(({ name }) => !known.has(name))
    .map((one) => headed(one.name, one, declared(one.name), one.headings ?? []));
  const isIgnored = (heading: string) =>
    ignored.some((name) => headingKey(name) === headingKey(heading));
  return [...restating, ...columns].map((one) => ({
    ...one,
    also: one.also.filter((heading) => !isIgnored(heading)),
  }));
}

const headed = (
  name: string,
  { label }: { readonly label: Text },
  declared: readonly string[],
  also: readonly string[],
): Headed => ({ name, label, own: [name, label.th, label.en, ...declared], also });

const ownColumns = (columns: Dataset["table"]["columns"], source: Source) =>
  Object.entries<AnyColumn>(columns).filter(
    ([name]) => !(name in provenance) && !(name in (source.constants ?? {})),
  );

const restatingColumns = (
  columns: Dataset["table"]["columns"],
  source: Source,
): readonly Restatement<string>[] => [
  ...new Map(
    ownColumns(columns, source).flatMap(([, column]) =>
      restatementsOf(column).map((restatement) => [restatement.name, restatement] as const),
    ),
  ).values(),
];

/** The source whose file has unknown headings, each a heading of the column that it is taken for. */
export function withTaken(source: Source, taken: ReadonlyMap<string, string>): Source {
  if (taken.size === 0) return source;
  const headings: Record<string, readonly string[]> = { ...source.headings };
  for (const [heading, name] of taken) headings[name] = [...(headings[name] ?? []), heading];
  return { ...source, headings };
}

/** The columns a file of this dataset has, for reading its header. */
export function columnHeadings(dataset: Dataset, source: Source): readonly Heading[] {
  const headings = headingsOf(dataset, source);
  const { columns } = dataset.table;
  const standIns = standInsOf(dataset);
  const restating = new Map(restatingColumns(columns, source).map((one) => [one.name, one]));
  const own = new Map(ownColumns(columns, source));
  return Object.entries(headings).map(([name, aliases]): Heading => {
    const column = own.get(name);
    return {
      name,
      aliases,
      label: column ? labelOf(column) : restating.get(name)!.label,
      ...((!column || column.mayBeAbsent) && { optional: true }),
      ...(column && kindOf(column).tells === "time" && { isTime: true }),
      ...(column && isToldByCell(column) && { fits: fitsOf(column) }),
      ...(standIns.has(name) && { standIns: standIns.get(name)! }),
    };
  });
}

/** Whether a cell alone tells that it is of the column: any cell is a text, and places need the register. */
const isToldByCell = (column: AnyColumn): boolean => {
  const { tells, form } = kindOf(column);
  return ["list", "quantity", "order"].includes(tells) || (tells === "time" && form !== "asOf");
};

const fitsOf =
  ({ parse }: AnyColumn) =>
  (cell: string): boolean =>
    parse(cell, { places: noPlaces }).ok;

/** A column of codes is asked for by the name beside it too: either will do. */
function labelOf(column: AnyColumn): Text {
  const names = restatementsOf(column).filter(({ read }) => read);
  const [first] = names;
  return first
    ? {
        th: `${first.label.th}” หรือ “${column.label.th}`,
        en: `${first.label.en}” or “${column.label.en}`,
      }
    : column.label;
}

/** What the codes of each column of areas can be derived from, where a file has no such column. */
function standInsOf({ table }: Dataset): ReadonlyMap<string, readonly string[]> {
  const chain = areaChain<AnyColumn>(table.columns);
  const namesOf = (i: number): string[] =>
    restatementsOf(chain[i]!.column).flatMap(({ name, read }) => (read ? [name] : []));
  return new Map(
    chain.map(({ name }, i) => {
      const deeper = chain.slice(i + 1);
      const named = deeper.flatMap((one, j) =>
        one.column.kind === "village" ? [] : namesOf(i + 1 + j),
      );
      return [name, [...namesOf(i), ...deeper.map((one) => one.name), ...named]];
    }),
  );
}

/** What a file of this dataset may look like, with the headings that say nothing to it. */
export const layoutOf = ({ layout }: Dataset, { ignored }: Source): Layout => ({
  ...layout,
  ...(ignored && { ignored }),
});
