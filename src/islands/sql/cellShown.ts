import type { AnswerCell } from "../engine/arrowAnswer.ts";

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

/**
 * As many decimals as a column's numbers have at most, so that points stand under points; none are
 * added where some number has more than four.
 */
export function decimalsOf(cells: readonly AnswerCell[]): number {
  let most = 0;
  for (const cell of cells) {
    if (typeof cell !== "number" || Number.isInteger(cell)) continue;
    const { length } = decimalPart(numberShown(cell));
    if (length > 4) return 0;
    most = Math.max(most, length);
  }
  return most;
}

/** A number with zeros behind its last digit, up to that many decimals. */
export function padded(shown: string, decimals: number): string {
  if (decimals === 0 || !/^-?[\d,]+(\.\d+)?$/.test(shown)) return shown;
  const { length } = decimalPart(shown);
  return `${shown}${length === 0 ? "." : ""}${"0".repeat(Math.max(0, decimals - length))}`;
}

const decimalPart = (shown: string): string => shown.split(".")[1] ?? "";

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
