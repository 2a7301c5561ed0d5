import type { Statistics } from "hyparquet";
import type { ColumnValues } from "./columnBatch.ts";
import type { SqlType } from "../declare/field.ts";
import { daysSince1970, unitsOf } from "./parquetValues.ts";

/** The least and the greatest value of a chunk, by which a reader passes over row groups. */
export function statisticsOf(values: ColumnValues, sql: SqlType): Statistics {
  if (values.kind === "coded")
    return sql === "DATE" ? ofDates(values.texts) : ofTexts(values.texts);
  let least = Infinity;
  let greatest = -Infinity;
  const { numbers } = values;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  if (least > greatest) return {};
  const bound =
    sql === "BIGINT" || sql === "DECIMAL(18,2)"
      ? (number: number) => BigInt(unitsOf(number, sql))
      : (number: number) => number;
  return { min_value: bound(least), max_value: bound(greatest) };
}

/** Where a letter beyond the basic plane would sort differently by code unit than by byte, no bounds are given. */
function ofTexts(texts: readonly string[]): Statistics {
  const [first] = texts;
  if (first === undefined || texts.some((text) => beyondBasicPlane.test(text))) return {};
  let least = first;
  let greatest = first;
  for (const text of texts) {
    if (text < least) least = text;
    if (text > greatest) greatest = text;
  }
  return { min_value: least, max_value: greatest };
}

function ofDates(dates: readonly string[]): Statistics {
  const days = dates.map(daysSince1970).sort((a, b) => a - b);
  return days.length === 0 ? {} : { min_value: days[0]!, max_value: days.at(-1)! };
}

const beyondBasicPlane = /[\ud800-\udfff]/;
