import { cubeQuery } from "../../query/cubeQuery.ts";
import { run } from "../../query/run.ts";
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
  return cubePlans(dataset).map((plan) => {
    const sums = run(cubeQuery(dataset.table, plan), rows);
    const table = cubeTable(dataset.table, plan);
    const content = writeParquet(table, sums as unknown as Row<Table>[], compress);
    return { ...plan, rows: sums.length, content };
  });
}
