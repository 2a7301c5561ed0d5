import { cubeQuery, ofCube } from "../../query/cubeQuery.ts";
import type { Cells } from "../../query/explore/cells.ts";
import type { Query } from "../../query/query.ts";
import { run } from "../../query/run.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { type CubePlan, cubePlans, cubeTable } from "../../schema/declare/cube.ts";
import { writeParquet } from "../../schema/parquet/parquetTable.ts";
import type { Row, Table } from "../../schema/declare/table.ts";
import type { Publication, Tools } from "../publish/publish.ts";

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
  return sumUp(dataset, rows).map(({ plan, rows }) => {
    const table = cubeTable(dataset.table, plan);
    const content = writeParquet(table, rows as unknown as Row<Table>[], compress);
    return { ...plan, rows: rows.length, content };
  });
}

/** Each plan with its sums; all are made of the sums by every column of theirs, so that rows are read once. */
export function sumUp(dataset: Dataset, rows: readonly object[]) {
  const plans = cubePlans(dataset);
  const by = [...new Set(plans.flatMap((plan) => plan.by))];
  const finest = { by, measures: [...new Set(plans.flatMap(({ measures }) => measures))] };
  if (plans.length === 0) return [];
  const sums = run({ ...cubeQuery(dataset.table, finest), order: [] }, rows);
  return plans.map((plan) => ({
    plan,
    rows: run(ofCube(finest, cubeQuery(dataset.table, plan)) as Query<Cells>, sums),
  }));
}
