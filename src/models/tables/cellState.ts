import type { FigureCell } from "../../charts/chart.ts";
import { type Statement, statementKinds } from "../../words/subject/statement.ts";
import type { Text } from "../../words/text/language.ts";

/** What is known of a cell, as files of figures name it. */
export type CellState = "stated" | "derived" | "not_stated" | "withheld" | "not_applicable";

export const cellStates: Readonly<Record<CellState, Text>> = {
  stated: statementKinds.stated,
  derived: statementKinds.derived,
  not_stated: statementKinds.notStated,
  withheld: { th: "ไม่เปิดเผย", en: "Withheld" },
  not_applicable: { th: "ไม่เกี่ยวข้อง", en: "Not applicable" },
};

/** The state of a cell; none of a label, unless it fills the place of a number. */
export function cellState(cell: FigureCell, isNumeric: boolean): CellState | null {
  if (cell.withheld) return "withheld";
  if (cell.kind === "label") return isNumeric && cell.value === undefined ? "not_applicable" : null;
  return states[cell.kind];
}

const states: Readonly<Record<Statement["kind"], CellState>> = {
  stated: "stated",
  derived: "derived",
  notStated: "not_stated",
};
