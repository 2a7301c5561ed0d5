import { toSatang, type Baht } from "../../words/number/baht.ts";
import type { SqlType } from "../declare/field.ts";

/** Texts as Parquet's plain encoding has them: each behind its length. */
export function encodeTexts(texts: readonly string[]): Uint8Array {
  const longest = texts.reduce((sum, text) => sum + 4 + text.length * 3, 0);
  const bytes = new Uint8Array(longest);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const text of texts) {
    const { written } = encoder.encodeInto(text, bytes.subarray(at + 4));
    view.setUint32(at, written, true);
    at += 4 + written;
  }
  return bytes.subarray(0, at);
}

/** Days since 1 January 1970, four bytes each. */
export const encodeDates = (dates: readonly string[]): Uint8Array =>
  encodeNumbers(Float64Array.from(dates, daysSince1970), "INTEGER");

/** Numbers one behind the other, in the width their type is stored in. */
export function encodeNumbers(numbers: Float64Array, sql: SqlType): Uint8Array {
  const size = sql === "SMALLINT" || sql === "INTEGER" ? 4 : 8;
  const bytes = new Uint8Array(numbers.length * size);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    if (size === 4) view.setInt32(i * 4, number, true);
    else if (sql === "DOUBLE") view.setFloat64(i * 8, number, true);
    else setInt64(view, i * 8, unitsOf(number, sql));
  }
  return bytes;
}

/** The whole number that stands for a value of a BIGINT or a DECIMAL(18,2). */
export const unitsOf = (number: number, sql: SqlType): number =>
  sql === "DECIMAL(18,2)" ? toSatang(number as Baht) : number;

export const daysSince1970 = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

function setInt64(view: DataView, at: number, value: number): void {
  const high = Math.floor(value / 2 ** 32);
  view.setUint32(at, value - high * 2 ** 32, true);
  view.setInt32(at + 4, high, true);
}

const encoder = new TextEncoder();
