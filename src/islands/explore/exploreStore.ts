import { filePath } from "../../paths.ts";
import {
  answerView,
  comparedAnswer,
  type Answerer,
  type Cells,
  type ExploreAnswer,
} from "../../query/explore/answer.ts";
import { type Askable, type AskableCube, storedTableOf } from "../../query/explore/askable.ts";
import { comparisonOf, isOfOther } from "../../query/explore/comparison.ts";
import { provincesAsked, sharedProvinces } from "../../query/explore/sharedProvinces.ts";
import { askView, hasEvidence } from "../../query/explore/ask.ts";
import { runCube } from "../../query/cubeQuery.ts";
import { neededColumns } from "../../query/neededColumns.ts";
import { findPlan } from "../../query/explore/plan.ts";
import {
  comparedRowsName,
  sourceRowsName,
  sourceRowsQuery,
  withSourceRows,
} from "../../query/explore/sourceRows.ts";
import { isAnsweredBy, type RowsAtHand, storeAtHand } from "../../query/explore/rowsAtHand.ts";
import { sumsAtHand } from "../../query/explore/sumsAtHand.ts";
import { answerable, type View } from "../../query/explore/view.ts";
import { sourceFragments } from "../../words/subject/sourceFragments.ts";
import type { AnyQuery, Query } from "../../query/query.ts";
import { runColumns } from "../../query/runColumns.ts";
import type { ColumnStore } from "../../schema/parquet/columnBatch.ts";
import type { RowGroups } from "../../schema/parquet/rowGroups.ts";
import { rangeFile } from "../engine/rangeFile.ts";
import { importPart } from "../shared/importPart.ts";
import { fetchJson, fetchWhole } from "./exploreFiles.ts";
import type { Slice } from "./exploreReader.ts";

/** A table of which questions fetch and unpack only what they need. */
export interface OpenTable {
  readonly askable: Askable;
  /** How many bytes its answer takes to fetch. */
  readonly bytesOf: (view: View) => Promise<number>;
  readonly answer: (view: View) => Promise<ExploreAnswer>;
  readonly rowsOf: (q: AnyQuery) => Promise<readonly Cells[]>;
  /** The rows that a query's groups are made of; null where the table doesn't tell them, or is too long to fetch for it. */
  readonly listed: (q: AnyQuery) => Promise<readonly Cells[] | null>;
  /** Every group of a view, each with the rows of the source files that it was made of. */
  readonly groupsWithRows: (view: View) => Promise<readonly Cells[]>;
}

export function openTable(
  askable: Askable,
  /** The table that measures are divided by, when one is. */
  openPer: () => Promise<OpenTable>,
  /** Those of its rows that came with the page. */
  atHand: RowsAtHand | null = null,
): OpenTable {
  const table = storedTableOf(askable);
  const { parquet } = askable;
  const files = new Map<string, ColumnStore>();
  const slices: Slice[] = [];
  const file = rangeFile(filePath(parquet.path), parquet.bytes);
  let whole: Slice | null = null;

  let groupsIndex: RowGroups | null = null;
  const index = async () =>
    (groupsIndex ??= askable.groups && ((await fetchJson(askable.groups)) as RowGroups));
  const held = {
    get files() {
      return new Set([...files.keys(), ...(whole ? [parquet.path] : [])]);
    },
    columns: (groups: readonly number[]) =>
      new Set(Object.keys(slices.find((slice) => slice.key === groups.join())?.columns ?? {})),
  };
  const isAtHand = (queries: readonly AnyQuery[]) =>
    atHand !== null && queries.every((q) => isAnsweredBy(atHand, q));
  const plan = (queries: readonly AnyQuery[]) =>
    findPlan(askable, queries, { known: groupsIndex, ask: index }, held);
  const bytesOf = async (queries: readonly AnyQuery[]) =>
    isAtHand(queries) ? 0 : (await plan(queries)).bytes;

  const answererOf = (queries: readonly AnyQuery[]): Promise<Answerer> =>
    isAtHand(queries) ? Promise.resolve(answerAtHand) : answererOfFiles(queries);

  let handStore: ColumnStore | null = null;
  const answerAtHand: Answerer = (q) =>
    answering((handStore ??= storeAtHand(askable, atHand as RowsAtHand)))(q);

  async function openSums(cube: AskableCube): Promise<ColumnStore> {
    const known = files.get(cube.path);
    if (known) return known;
    const store = sumsAtHand(table, cube) ?? (await (await reader()).openCube(table, cube));
    files.set(cube.path, store);
    return store;
  }

  async function answererOfFiles(queries: readonly AnyQuery[]): Promise<Answerer> {
    const way = await plan(queries);
    if (way.kind === "cube") {
      const store = await openSums(way.cube);
      return (q) => runCube(way.cube, q, store);
    }
    const { groupsSlice, unpackColumns, wholeSlice } = await reader();
    const columns = neededColumns(queries);
    if (way.kind === "whole") {
      const bytes = await fetchWhole(parquet);
      whole ??= wholeSlice(bytes);
      return answering(await unpackColumns(table, whole, columns, bytes));
    }
    const groups = (await index()) as RowGroups;
    const key = way.groups.join();
    const slice =
      slices.find((slice) => slice.key === key) ?? groupsSlice(table, groups, way.groups);
    const store = await unpackColumns(table, slice, columns, file);
    // Those asked last stay; a phone has no room for all.
    slices.splice(0, slices.length, slice, ...slices.filter((one) => one !== slice).slice(0, 1));
    return answering(store);
  }

  const queriesOf = (view: View) => {
    const { answer, whole } = askView(
      askable,
      answerable(askable, view).view,
      hasEvidence(askable),
    );
    return [answer, whole];
  };
  const rowsOf = async (q: AnyQuery) => (await answererOf([q]))(q).rows;
  const listed = async (q: AnyQuery) => {
    if (!tellsRows(q)) return null;
    const bytes = await bytesOf([sourceRowsQuery(q)]);
    return bytes > mostListedBytes ? null : rowsOf(sourceRowsQuery(q));
  };
  const answer = async (view: View): Promise<ExploreAnswer> => {
    const other = view.per && isOfOther(askable, view.per) ? await openPer() : null;
    const { view: apart } = answerable(askable, view);
    const sides = async ({ first, second }: { first: AnyQuery; second: AnyQuery }) =>
      [await rowsOf(first), await (other ? other.rowsOf(second) : rowsOf(second))] as const;
    const asked = provincesAsked(askable, apart, other?.askable ?? null);
    const provinces = asked && sharedProvinces(asked, await sides(asked));
    const comparison = comparisonOf(askable, apart, other?.askable ?? null, provinces?.shared);
    if (comparison)
      return comparedAnswer(askable, view, comparison, await sides(comparison), provinces);
    const queries = queriesOf(view);
    if (isAtHand(queries)) {
      const answered = answerView(askable, view, answerAtHand, false);
      // Where nothing was found, rows that are not at hand tell what would be without a filter.
      if (answered.found > 0) return answered;
    }
    const { kind } = await plan(queries);
    return answerView(askable, view, await answererOfFiles(queries), kind !== "groups");
  };
  return {
    askable,
    bytesOf: (view) => bytesOf(queriesOf(view)),
    answer,
    rowsOf,
    listed,
    groupsWithRows: async (view) => {
      const { rows, provinces } = await answer({ ...view, top: 0 });
      const other = view.per && isOfOther(askable, view.per) ? await openPer() : null;
      const { view: apart } = answerable(askable, view);
      const comparison = comparisonOf(askable, apart, other?.askable ?? null, provinces?.shared);
      const own = comparison?.first ?? askView(askable, { ...apart, top: 0 }).answer;
      const groups = await told(rows, own, sourceRowsName, own.columns.map(twice), listed);
      if (!comparison) return groups;
      const { second, on } = comparison;
      return told(groups, second, comparedRowsName, on, other?.listed ?? listed);
    },
  };
}

const twice = (name: string) => [name, name] as const;

const tellsRows = ({ table }: AnyQuery): boolean =>
  "source_file" in table.columns && "source_row" in table.columns;

async function told(
  groups: readonly Cells[],
  q: AnyQuery,
  name: string,
  on: readonly (readonly [string, string])[],
  listedBy: OpenTable["listed"],
): Promise<readonly Cells[]> {
  const listed = await listedBy(q);
  if (listed === null) return groups;
  return withSourceRows(groups, listed, on, name, (rows) => sourceFragments(rows, mostStretches));
}

/** As many as a cell of a spreadsheet holds; beyond them the file alone is told. */
const mostStretches = 2_000;

/** A file is not fetched for its rows' numbers where a phone would pay dearly for it. */
const mostListedBytes = 2_500_000;

const answering =
  (store: ColumnStore): Answerer =>
  (q) =>
    runColumns(q as Query<Cells>, store);

/** What reads Parquet comes with the first question that needs a file, and stays: even a module long there is imported in a later turn. */
const importReader = () => import("./exploreReader.ts");
let part: Awaited<ReturnType<typeof importReader>> | null = null;
const reader = async () => (part ??= await importPart(importReader()));
