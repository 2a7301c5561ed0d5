import { sumBaht, type Baht } from "../../src/words/number/baht.ts";
import { compareCells } from "../../src/query/compareCells.ts";
import { holds, mentions } from "../../src/query/conditions.ts";
import { withGroupings } from "../../src/query/groupedColumn.ts";
import { withNewest } from "../../src/query/withNewest.ts";
import {
  columnOf,
  type AnyQuery,
  type Cell,
  type Condition,
  type Measure,
  type Query,
} from "../../src/query/query.ts";

type AnyRow = Readonly<Record<string, unknown>>;
type Cells = Readonly<Record<string, Cell>>;

/** Answers a query row by row, in the plainest way there is: what others answer is held against it. */
export function referenceRun<R>(q: Query<R>, rows: readonly AnyRow[]): R[] {
  const all = withGroupings(q.table, rows) as readonly Cells[];
  const meets = (row: Cells, conditions: readonly Condition[]) =>
    conditions.every((condition) => holds(condition, row[condition.column] as Cell));
  const { where, search } = withNewest(q, (column, conditions) =>
    all.filter((row) => meets(row, conditions)).map((row) => row[column] as Cell),
  );
  const found = all.filter(
    (row) =>
      meets(row, where) &&
      (search === null || search.columns.some((name) => mentions(search, row[name] as Cell))),
  );
  const answer =
    q.form === "rows"
      ? inOrder(q, found).map((row) => pick(q.columns, row))
      : inOrder(
          q,
          groupRows(q, found).filter((group) =>
            q.having.every((condition) => holds(condition, group[condition.column] as Cell)),
          ),
        );
  return answer.slice(0, q.top ?? undefined) as R[];
}

function groupRows(q: AnyQuery, rows: readonly Cells[]): Cells[] {
  const groups = new Map<string, Cells[]>(q.columns.length === 0 ? [["[]", []]] : []);
  for (const row of rows) {
    const key = JSON.stringify(q.columns.map((name) => row[name]));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => ({
    ...pick(q.columns, group[0] ?? {}),
    ...Object.fromEntries(
      q.measures.map((measure) => [measure.name, measureRows(q, measure, group)]),
    ),
  }));
}

function measureRows({ table }: AnyQuery, { kind, column }: Measure, rows: readonly Cells[]): Cell {
  if (column === null) return rows.length;
  const present = rows.map((row) => row[column] as Cell).filter((cell) => cell !== null);
  if (kind === "count") return present.length;
  if (present.length === 0) return null;
  if (kind === "sum") return sum(columnOf(table, column).sql, present as number[]);
  const wanted = kind === "min" ? -1 : 1;
  return present.reduce((best, cell) => (compareCells(cell, best) * wanted > 0 ? cell : best));
}

function sum(sql: string, values: readonly number[]): number {
  if (sql === "DECIMAL(18,2)") return sumBaht(values as readonly Baht[]);
  const total = values.reduce((whole, value) => whole + value, 0);
  if (sql === "BIGINT" && !Number.isSafeInteger(total))
    throw new RangeError(`sum is too large to be exact: ${total}`);
  return total;
}

function inOrder(q: AnyQuery, rows: readonly Cells[]): Cells[] {
  return rows.toSorted((a, b) => {
    for (const { by, falling } of q.order) {
      const order = compareCells(a[by] as Cell, b[by] as Cell, falling);
      if (order !== 0) return order;
    }
    return 0;
  });
}

const pick = (names: readonly string[], row: Cells): Cells =>
  Object.fromEntries(names.map((name) => [name, row[name] as Cell]));
