import type { Cell } from "./query.ts";

/**
 * The order of the database: numbers by size, text by code point, missing values last whichever way
 * the rest runs. Thai alphabetical order is the page's business.
 */
export function compareCells(a: Cell, b: Cell, falling = false): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === "string" ? compareText(a, b as string) : a - (b as number);
  return falling ? -order : order;
}

/** JavaScript compares UTF-16 units, which puts characters beyond U+FFFF before some below it. */
function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    return codePointRank(a, i) - codePointRank(b, i);
  }
  return a.length - b.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

function codePointRank(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  return isSurrogate(unit) ? unit + 0x10000 : unit;
}
