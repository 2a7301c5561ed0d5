import type { Table } from "../../schema/declare/table.ts";
import { cubeTable } from "../../schema/declare/cube.ts";
import type { ColumnStore } from "../../schema/parquet/columnBatch.ts";
import { storedColumns } from "../../schema/parquet/parquet.ts";
import { askView } from "./ask.ts";
import { type Askable, type AskableCube, storedTableOf } from "./askable.ts";
import { cellsAtHand, storeOfCells } from "./cellsAtHand.ts";
import { planAnswer } from "./plan.ts";
import { answerable, usualView } from "./view.ts";

/** More groups than these are read from their file, which is far smaller than they are as text. */
const most = 1_000;

/** The sums that answer what a table opens with; null where it has none, or too many to come with its description. */
export function openingSums(askable: Askable): AskableCube | null {
  const { answer, whole } = askView(askable, answerable(askable, usualView(askable)).view);
  const plan = planAnswer(askable, [answer, whole], null);
  return plan.kind === "cube" && plan.cube.rows <= most ? plan.cube : null;
}

/** The table with those sums in its description. */
export function withSumsAtHand(askable: Askable, cube: AskableCube, store: ColumnStore): Askable {
  const rows = Array.from({ length: store.rows }, (_, row) => row);
  const cells = cellsAtHand(sumsColumns(storedTableOf(askable), cube), store, rows);
  return {
    ...askable,
    cubes: askable.cubes.map((one) => (one === cube ? { ...one, cells } : one)),
  };
}

/** The sums that came with the table's description; null where these are to be fetched. */
export const sumsAtHand = (table: Table, cube: AskableCube): ColumnStore | null =>
  cube.cells ? storeOfCells(sumsColumns(table, cube), cube.rows, cube.cells) : null;

export const sumsColumns = (table: Table, cube: AskableCube) =>
  storedColumns(cubeTable(table, cube));
