import type { Format } from "./format.ts";

/** Writes values as they are, in no language: for what must stay the same however pages word it. */
export const plainFormat: Format = {
  language: "th",
  number: String,
  decimal: String,
  quotient: String,
  large: String,
  percent: String,
  month: String,
  shortMonth: String,
  shortYear: String,
  fiscalYear: String,
  asOf: String,
  date: String,
  year: String,
  yearSpan: (first, last) => `${first}-${last}`,
  bytes: String,
  list: (items) => items.join(";"),
  segments: (text) => [text],
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
};
