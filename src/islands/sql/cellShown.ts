import type { AnswerCell } from "../arrowAnswer.ts";

/**
 * A cell of an answer as a page writes it; null where there is no value. Digits are grouped here, not
 * by way of a double: sums and decimals may hold more of them than one keeps.
 */
export function cellShown(cell: AnswerCell, isName = false): string | null {
  if (cell === null) return null;
  if (typeof cell === "number") return isName ? String(cell) : numberShown(cell);
  if (typeof cell === "bigint") return isName ? String(cell) : grouped(String(cell));
  return String(cell);
}

/** A decimal, which comes as text. */
export const decimalShown = (cell: string): string => grouped(cell);

/** Whole numbers as they are; others to three decimals, small ones to four digits that count. */
function numberShown(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Number.isInteger(value))
    return Math.abs(value) < 1e21 ? grouped(String(value)) : String(value);
  if (Math.abs(value) < 1) return String(Number(value.toPrecision(4)));
  return grouped(String(Math.round(value * 1000) / 1000));
}

const grouped = (digits: string): string =>
  digits.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
