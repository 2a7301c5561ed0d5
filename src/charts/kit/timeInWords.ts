import { type AsOf, endOf } from "../../schema/declare/asOfColumn.ts";
import type { Say } from "../chart.ts";

/** A time in words, with the day it ends on: `2021-12-31`. */
export interface ToldTime {
  readonly end: string;
  readonly text: string;
  /** Only the day of its publication is known, not the time of the data. */
  readonly isPublication?: true;
}

/** How the values of each kind of column that tells a time are said. */
export const timeTellers: Readonly<Record<string, (cell: unknown, say: Say) => ToldTime>> = {
  date: (day, { format }) => ({ end: String(day), text: format.date(String(day)) }),
  month: (month, { format }) => ({
    end: endOfTime(String(month)),
    text: format.month(String(month)),
  }),
  year: (year, { format }) => ({
    end: endOfTime(String(Number(year) - 543)),
    text: format.shortYear(Number(year)),
  }),
  fiscalYear: (year, { format }) => ({
    end: `${Number(year) - 543}-09-30`,
    text: format.fiscalYear(Number(year)),
  }),
  asOf: (time, { format }) => {
    const last = endOf(time as AsOf);
    return { end: endOfTime(last), text: format.asOf(last) };
  },
};

/** A value of a column of time as a sentence says it: พ.ศ. 2558, ปีงบประมาณ 2566; null where the column tells no time. */
export const timeInWords = (kind: string, value: string | number, say: Say): string | null =>
  timeTellers[kind]?.(value, say).text ?? null;

/** `2021` → `2021-12-31`, `2021-04` → `2021-04-31`: made to be compared. */
const endOfTime = (time: string): string =>
  time + "-12-31".slice(time.length === 4 ? 0 : time.length - 4);
