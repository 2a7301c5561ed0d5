import type { AnyColumn, Columns } from "../../schema/declare/column.ts";
import {
  type CubePlan,
  cubePlans,
  cubeRows,
  cubeTable,
  statedRows,
} from "../../schema/declare/cube.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { writeParquet } from "../../schema/parquet/parquetTable.ts";
import type { Row, Table } from "../../schema/declare/table.ts";
import { fromSatang, toSatang, type Baht } from "../../words/number/baht.ts";
import type { Publication, Tools } from "../publish/publish.ts";

type Cells = Readonly<Record<string, string | number | null>>;

export interface Cube extends CubePlan {
  readonly rows: number;
  readonly content: Uint8Array;
}

/** A shorter file is fetched as a whole in no more time than its sums would be. */
const longBytes = 200_000;

/** The sums published beside a long table, made of its rows as they are published. */
export function cubesOf(
  { dataset, rows }: Publication,
  parquetBytes: number,
  compress: Tools["compress"],
): readonly Cube[] {
  if (parquetBytes <= longBytes) return [];
  return sumUp(dataset, rows as readonly unknown[] as readonly Cells[]).map(({ plan, rows }) => {
    const table = cubeTable(dataset.table, plan);
    const content = writeParquet(table, rows as unknown as Row<Table>[], compress);
    return { ...plan, rows: rows.length, content };
  });
}

/** Each plan with its rows in order; coarser sums are made of finer ones, so that the table is read once. */
export function sumUp(
  dataset: Dataset,
  rows: readonly Cells[],
): readonly { readonly plan: CubePlan; readonly rows: readonly Cells[] }[] {
  const plans = cubePlans(dataset);
  const [{ measures } = { measures: [] as readonly string[] }] = plans;
  const finest = [...new Set(plans.flatMap(({ by }) => by))];
  const units = measures.map((name) => unitsOf((dataset.table.columns as Columns)[name]!));
  const parts = addGroups(
    finest,
    rows,
    (row) => row,
    measures.length,
    (row, add) => {
      add.rows++;
      for (const [i, name] of measures.entries()) {
        const value = row[name] ?? null;
        if (value === null) continue;
        add.sums[i]! += units[i]!.whole(value as number);
        add.stated[i]!++;
      }
    },
  );
  return plans.map((plan) => ({
    plan,
    rows: addGroups(plan.by, parts, ({ cells }) => cells, measures.length, addPart)
      .sort(inOrder(plan.by))
      .map(({ cells, rows, sums, stated }) => ({
        ...cells,
        [cubeRows]: rows,
        ...Object.fromEntries(
          measures.flatMap((name, i) => [
            [name, stated[i] === 0 ? null : units[i]!.value(sums[i]!)],
            [statedRows(name), stated[i]!],
          ]),
        ),
      })),
  }));
}

interface Group {
  readonly cells: Cells;
  rows: number;
  readonly sums: number[];
  readonly stated: number[];
}

function addGroups<Part>(
  by: readonly string[],
  parts: readonly Part[],
  cellsOf: (part: Part) => Cells,
  measures: number,
  add: (part: Part, group: Group) => void,
): Group[] {
  const groups = new Map<string, Group>();
  for (const part of parts) {
    const cells = cellsOf(part);
    let key = "";
    for (const name of by) key += `${cells[name]}\n`;
    let group = groups.get(key);
    if (!group) {
      const zeros = () => new Array<number>(measures).fill(0);
      const own = Object.fromEntries(by.map((name) => [name, cells[name] ?? null]));
      groups.set(key, (group = { cells: own, rows: 0, sums: zeros(), stated: zeros() }));
    }
    add(part, group);
  }
  return [...groups.values()];
}

function addPart(part: Group, group: Group): void {
  group.rows += part.rows;
  for (const [i, sum] of part.sums.entries()) {
    group.sums[i]! += sum;
    group.stated[i]! += part.stated[i]!;
    if (!Number.isSafeInteger(group.sums[i])) throw new RangeError(`sum is too large: ${sum}`);
  }
}

/** Money adds up in satang. */
const unitsOf = ({ sql }: AnyColumn) =>
  sql === "DECIMAL(18,2)"
    ? { whole: (value: number) => toSatang(value as Baht), value: fromSatang }
    : { whole: (value: number) => value, value: (sum: number) => sum };

const inOrder = (by: readonly string[]) => (a: Group, b: Group) => {
  for (const name of by) {
    const [first, second] = [a.cells[name] ?? "", b.cells[name] ?? ""];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
};
