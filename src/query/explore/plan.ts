import type { RowGroups } from "../../schema/parquet/rowGroups.ts";
import { holds } from "../conditions.ts";
import type { AnyQuery } from "../query.ts";
import type { Askable, AskableCube } from "./askable.ts";
import { covers } from "../cubeQuery.ts";
import { neededColumns } from "../neededColumns.ts";

/** Where an answer is read from, and how many bytes that takes. */
export type Plan =
  | { readonly kind: "cube"; readonly cube: AskableCube; readonly bytes: number }
  | { readonly kind: "whole"; readonly bytes: number }
  | {
      readonly kind: "groups";
      readonly groups: readonly number[];
      readonly columns: readonly string[];
      readonly bytes: number;
    };

/** What a page has already fetched of a table: files by their paths, and columns of some row groups. */
export interface Held {
  readonly files: ReadonlySet<string>;
  readonly columns: (groups: readonly number[]) => ReadonlySet<string>;
}

/** What a slow network brings in about the time that it takes to be asked once more. */
const shortBytes = 20_000;

/** What tells row groups of a table apart: what is known of it, and what asks for it. */
export interface GroupsIndex {
  readonly known: RowGroups | null;
  readonly ask: () => Promise<RowGroups | null>;
}

/** The best plan; the index of row groups is asked for only where that may spare more than it costs. */
export async function findPlan(
  askable: Askable,
  queries: readonly AnyQuery[],
  index: GroupsIndex,
  held: Held,
): Promise<Plan> {
  const plan = planAnswer(askable, queries, index.known, held);
  if (index.known !== null || plan.bytes <= shortBytes) return plan;
  return planAnswer(askable, queries, await index.ask(), held);
}

/** The way to answer queries exactly that fetches least; among equals sums made beforehand, being shorter. */
export function planAnswer(
  askable: Askable,
  queries: readonly AnyQuery[],
  index: RowGroups | null,
  held: Held = nothingHeld,
): Plan {
  const costOf = ({ path, bytes }: { path: string; bytes: number }) =>
    held.files.has(path) ? 0 : bytes;
  const cubes = askable.cubes
    .filter((cube) => queries.every((q) => covers(cube, q)))
    .map((cube): Plan => ({ kind: "cube", cube, bytes: cube.cells ? 0 : costOf(cube) }))
    .sort((a, b) => a.bytes - b.bytes || rowsOf(a) - rowsOf(b));
  const ways: readonly Plan[] = [
    ...cubes.slice(0, 1),
    ...(index ? [groupsPlan(askable, queries, index, held)] : []),
    { kind: "whole", bytes: costOf(askable.parquet) },
  ];
  return ways.reduce((best, way) => (way.bytes < best.bytes ? way : best));
}

const nothingHeld: Held = { files: new Set(), columns: () => new Set() };

const rowsOf = (plan: Plan): number => (plan.kind === "cube" ? plan.cube.rows : Infinity);

function groupsPlan(
  askable: Askable,
  queries: readonly AnyQuery[],
  index: RowGroups,
  held: Held,
): Plan {
  const groups = index.rows.flatMap((_, group) =>
    queries.some((q) => mayHold(index, group, q)) ? [group] : [],
  );
  const known = held.columns(groups);
  const columns = neededColumns(queries);
  const places = askable.columns.flatMap(({ name }, i) =>
    columns.includes(name) && !known.has(name) ? [i] : [],
  );
  const bytes = groups.reduce(
    (sum, group) => places.reduce((all, place) => all + index.sizes[group]![place]!, sum),
    0,
  );
  return { kind: "groups", groups, columns, bytes };
}

/** Whether a group may hold rows that a query finds, by the first and last value of its column of order. */
function mayHold({ column, first, last }: RowGroups, group: number, { where }: AnyQuery): boolean {
  const [low, high] = [first[group]!, last[group]!];
  const isBetween = (value: unknown) => String(value) >= low && String(value) <= high;
  return where
    .filter((condition) => condition.column === column)
    .every((condition) => {
      if (condition.kind === "equals") return isBetween(condition.value);
      if (condition.kind === "in") return condition.values.some(isBetween);
      return low !== high || holds(condition, low);
    });
}
