import { isTimeStep, kindOf } from "./kinds.ts";
import type { Field, Fields } from "./field.ts";
import type { Dataset } from "./dataset.ts";
import { provinceColumn } from "../parquet/rowGroups.ts";
import type { Table } from "./table.ts";

/** Sums of a table by some columns: of each group its rows, and of each measure the sum and how many rows state it. */
export interface CubePlan {
  readonly by: readonly string[];
  readonly measures: readonly string[];
}

/**
 * The sums worth making of a long table that tells the province of every row: of the country, the provinces and
 * the amphoes by what no sum runs over, and of the first two by every closed list as well.
 */
export function cubePlans({ table, rollUp, disclosure }: Dataset): readonly CubePlan[] {
  const columns = Object.entries<Field>(table.columns);
  const province = provinceColumn(table);
  const measures = columns.filter(([, column]) => isExactSum(column)).map(([name]) => name);
  if (!province || measures.length === 0) return [];
  const amphoe = columns.find(([, { kind }]) => kind === "amphoe")?.[0];
  const lists = columns
    .filter(([name, column]) => isTold(column) && name !== disclosure?.state)
    .map(([name]) => name);
  const within = rollUp?.within ?? lists;
  const all = [...new Set([...within, ...lists])];
  const levels = [[], [province]];
  return [
    ...levels.map((areas) => ({ by: [...areas, ...within], measures })),
    ...(amphoe ? [{ by: [province, amphoe, ...within], measures }] : []),
    ...(all.length > within.length
      ? levels.map((areas) => ({ by: [...areas, ...all], measures }))
      : []),
  ];
}

const isTold = (column: Field): boolean => kindOf(column).tells === "list" || isTimeStep(column);

/** Sums of fractions depend on their order; of whole numbers and of money they do not. */
const isExactSum = ({ sql, additivity }: Field): boolean =>
  additivity !== undefined &&
  additivity !== "not additive" &&
  (sql === "BIGINT" || sql === "DECIMAL(18,2)");

/** What the cube calls the number of rows of a group, and of those that state a measure. */
export const cubeRows = "rows";
export const statedRows = (measure: string): string => `${measure}_rows`;

const counted: Field = {
  ...{ kind: "count", sql: "BIGINT", nullable: false },
  label: { th: "แถว", en: "Rows" },
};

/** The table that a cube is published as. */
export function cubeTable({ id, title, columns }: Table, { by, measures }: CubePlan): Table {
  const declared = columns as Fields;
  return {
    id: `${id}.cube`,
    title,
    description: title,
    key: by,
    columns: Object.fromEntries([
      ...by.map((name): [string, Field] => [name, declared[name] as Field]),
      ...Object.entries(declared).filter(
        ([, { grouping }]) => grouping && by.includes(grouping.of),
      ),
      [cubeRows, counted],
      ...measures.flatMap((name): [string, Field][] => [
        [name, { ...(declared[name] as Field), nullable: true }],
        [statedRows(name), counted],
      ]),
    ]) as Fields as Table["columns"],
  };
}
