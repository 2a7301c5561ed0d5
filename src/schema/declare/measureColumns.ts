import { type BuddhistYear, readCalendarYear } from "../../words/time/calendarYear.ts";
import { readDate, type DateOptions, type IsoDate } from "../../words/time/date.ts";
import type { Text } from "../../words/text/language.ts";
import { readMonth, type IsoMonth, type MonthOptions } from "../../words/time/month.ts";
import { readNumber, type NumberOptions } from "../../words/number/number.ts";
import type { Additivity } from "./additivity.ts";
import type { Column } from "./column.ts";

interface NumberDetails extends NumberOptions {
  readonly additivity?: Additivity;
  readonly unitIn?: string;
}

/** Any number, exactly as written. */
export const number = (
  label: Text,
  { additivity, unitIn, ...options }: NumberDetails = {},
): Column<number> => ({
  kind: "number",
  label,
  ...(additivity && { additivity }),
  ...(unitIn && { unitIn }),
  sql: "DOUBLE",
  nullable: false,
  parse: (cell) => readNumber(cell, options),
});

/** A month of a year as `2023-10`. */
export const month = (label: Text, options: MonthOptions = {}): Column<IsoMonth> => ({
  kind: "month",
  label,
  sql: "VARCHAR",
  nullable: false,
  parse: (cell, { years }) => readMonth(cell, options, years),
});

/** A day in a column whose numeric dates have a declared order, or are day counts of a workbook. */
export const numericDate = (label: Text, options: DateOptions): Column<IsoDate> => ({
  kind: "date",
  label,
  sql: "DATE",
  nullable: false,
  parse: (cell) => readDate(cell, options),
});

/** A calendar year of four digits in either era, kept as the Buddhist one. */
export const year = (label: Text): Column<BuddhistYear> => ({
  kind: "year",
  label,
  sql: "SMALLINT",
  nullable: false,
  parse: readCalendarYear,
});
