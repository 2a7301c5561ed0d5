import { type FileMetaData, parquetMetadata } from "hyparquet";
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
import { askView, hasEvidence } from "../../query/explore/ask.ts";
import { runCube } from "../../query/cubeQuery.ts";
import { neededColumns } from "../../query/neededColumns.ts";
import { type Plan, planAnswer } from "../../query/explore/plan.ts";
import {
  comparedRowsName,
  sourceRowsName,
  sourceRowsQuery,
  withSourceRows,
} from "../../query/explore/sourceRows.ts";
import { answerable, type View } from "../../query/explore/view.ts";
import { sourceFragments } from "../../words/subject/sourceFragments.ts";
import type { AnyQuery, Query } from "../../query/query.ts";
import { runColumns } from "../../query/runColumns.ts";
import type { ColumnStore, ColumnValues } from "../../schema/parquet/columnBatch.ts";
import { storedColumns } from "../../schema/parquet/parquet.ts";
import { cubeTable } from "../../schema/declare/cube.ts";
import { readColumns } from "../../schema/parquet/readColumns.ts";
import { metadataOf, type RowGroups } from "../../schema/parquet/rowGroups.ts";
import type { Table } from "../../schema/declare/table.ts";
import { fetchJson, fetchWhole } from "./exploreFiles.ts";
import { rangeFile } from "../engine/rangeFile.ts";

/** A table of which questions fetch and unpack only what they need. */
export interface OpenTable {
  readonly askable: Askable;
  readonly planOf: (view: View) => Promise<Plan>;
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
): OpenTable {
  const table = storedTableOf(askable);
  const { parquet } = askable;
  const files = new Map<string, ColumnStore>();
  const slices: Slice[] = [];
  const file = rangeFile(filePath(parquet.path), parquet.bytes);
  let whole: Slice | null = null;

  const index = async () => askable.groups && ((await fetchJson(askable.groups)) as RowGroups);
  const held = {
    get files() {
      return new Set([...files.keys(), ...(whole ? [parquet.path] : [])]);
    },
    columns: (groups: readonly number[]) =>
      new Set(Object.keys(slices.find((slice) => slice.key === groups.join())?.columns ?? {})),
  };
  const plan = async (queries: readonly AnyQuery[]) =>
    planAnswer(askable, queries, await index(), held);

  async function answererOf(queries: readonly AnyQuery[]): Promise<Answerer> {
    const way = await plan(queries);
    if (way.kind === "cube") {
      const store = files.get(way.cube.path) ?? (await openCube(table, way.cube));
      files.set(way.cube.path, store);
      return (q) => runCube(way.cube, q, store);
    }
    const columns = neededColumns(queries);
    if (way.kind === "whole") {
      const bytes = await fetchWhole(parquet);
      whole ??= newSlice("whole", parquetMetadata(bytes));
      return answering(await unpack(table, whole, columns, bytes));
    }
    const groups = (await index()) as RowGroups;
    const key = way.groups.join();
    const slice =
      slices.find((slice) => slice.key === key) ??
      newSlice(key, metadataOf(table, groups, way.groups));
    const store = await unpack(table, slice, columns, file);
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
    const { bytes } = await plan([sourceRowsQuery(q)]);
    return bytes > mostListedBytes ? null : rowsOf(sourceRowsQuery(q));
  };
  const answer = async (view: View): Promise<ExploreAnswer> => {
    const other = view.per && isOfOther(askable, view.per) ? await openPer() : null;
    const { view: apart } = answerable(askable, view);
    const comparison = comparisonOf(askable, apart, other?.askable ?? null);
    if (comparison) {
      const { first, second } = comparison;
      const rows = (await answererOf([first]))(first).rows;
      const beside = other ? await other.rowsOf(second) : (await answererOf([second]))(second).rows;
      return comparedAnswer(askable, view, comparison, [rows, beside]);
    }
    const queries = queriesOf(view);
    const { kind } = await plan(queries);
    return answerView(askable, view, await answererOf(queries), kind !== "groups");
  };
  return {
    askable,
    planOf: (view) => plan(queriesOf(view)),
    answer,
    rowsOf,
    listed,
    groupsWithRows: async (view) => {
      const { rows } = await answer({ ...view, top: 0 });
      const other = view.per && isOfOther(askable, view.per) ? await openPer() : null;
      const { view: apart } = answerable(askable, view);
      const comparison = comparisonOf(askable, apart, other?.askable ?? null);
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

/** Some rows of a file, with the columns that were unpacked of them. */
interface Slice {
  readonly key: string;
  readonly metadata: FileMetaData;
  readonly columns: Record<string, ColumnValues>;
}

const newSlice = (key: string, metadata: FileMetaData): Slice => ({ key, metadata, columns: {} });

const answering =
  (store: ColumnStore): Answerer =>
  (q) =>
    runColumns(q as Query<Cells>, store);

async function unpack(
  table: Table,
  { metadata, columns }: Slice,
  wanted: readonly string[],
  file: Parameters<typeof readColumns>[2],
): Promise<ColumnStore> {
  const missing = wanted.filter((name) => !(name in columns));
  const { rows, columns: read } = await readColumns(fieldsOf(table, missing), metadata, file);
  Object.assign(columns, read);
  return { rows, columns };
}

async function openCube(table: Table, cube: AskableCube): Promise<ColumnStore> {
  const bytes = await fetchWhole(cube);
  return readColumns(storedColumns(cubeTable(table, cube)), parquetMetadata(bytes), bytes);
}

const fieldsOf = (table: Table, names: readonly string[]) =>
  storedColumns(table).filter(({ name }) => names.includes(name));
