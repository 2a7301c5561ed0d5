import { compareCells } from "./compareCells.ts";
import type { Cell, Condition, Search } from "./query.ts";

/** Whether a cell meets a condition; a missing one meets none but that it is missing. */
export function holds(condition: Condition, cell: Cell): boolean {
  if (condition.kind === "missing") return cell === null;
  if (cell === null) return false;
  switch (condition.kind) {
    case "present":
      return true;
    case "equals":
      return cell === condition.value;
    case "in":
      return condition.values.includes(cell);
    case "newest":
      throw new Error(`newest value not looked up: ${condition.column}`);
    case "within":
      return isWithin(`;${cell}`, condition.codes);
    case "between":
      return (
        (condition.from === null || compareCells(condition.from, cell) <= 0) &&
        (condition.to === null || compareCells(cell, condition.to) <= 0)
      );
  }
}

/** Whether a text holds what is searched for, capital letters or not. */
export const mentions = ({ text }: Search, cell: Cell): boolean =>
  typeof cell === "string" && cell.toLowerCase().includes(text.toLowerCase());

function isWithin(listed: string, codes: readonly string[]): boolean {
  for (const code of codes) if (listed.includes(`;${code}`)) return true;
  return false;
}
