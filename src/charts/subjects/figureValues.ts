import { kindOf } from "../../schema/declare/kinds.ts";
import { cellText } from "../../i18n/cellText.ts";
import { thingsText } from "../../i18n/oneThing.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { type Break, breaksOf } from "../../schema/declare/breaks.ts";
import {
  isOfFigure,
  isOtherFigure,
  ownMeasures,
  type TableFigure,
} from "../../schema/declare/figure.ts";
import { type Baht, sumBaht } from "../../words/number/baht.ts";
import {
  countOf,
  divided,
  type KnownStatement,
  notStated,
  type SourceRow,
  stated,
  type Statement,
  summed,
} from "../../words/subject/statement.ts";
import type { Text } from "../../words/text/language.ts";
import type { Say } from "../chart.ts";
import { timeInWords } from "../kit/timeInWords.ts";

/** What a figure says of a place at one time. */
export interface FigureAt {
  /** As the column of time has it; of a figure without one, the edition of its file. */
  readonly time: string | number;
  readonly statement: KnownStatement;
  /** What it is counted or added up from. */
  readonly rows: readonly FigureRow[];
  /** What another table states, where the figure is divided by that; its rows are not among the figure’s own. */
  readonly per?: FigureAt;
}

export type FigureRow = SourceRow & Readonly<Record<string, string | number | null>>;

/** A figure with the table that declares it. */
export interface DeclaredFigure {
  readonly dataset: Dataset;
  readonly figure: TableFigure;
  /** The figure of another table that it is divided by. */
  readonly per?: DeclaredFigure;
}

/** By the code of the place, the earliest time first; times without a figure are left out. */
export type FigureTimes = ReadonlyMap<string, readonly FigureAt[]>;

/** What rows of its own table say of every place; of a figure that is divided by another table’s, what is divided. */
export function figureTimes(
  { dataset, figure }: DeclaredFigure,
  rows: readonly FigureRow[],
): FigureTimes {
  const byPlace = new Map<string, FigureRow[]>();
  for (const row of rows.filter((row) => isOfFigure(figure, row)))
    for (const code of placesOf(figure, row)) {
      const known = byPlace.get(code);
      if (known) known.push(row);
      else byPlace.set(code, [row]);
    }
  return new Map([...byPlace].map(([code, rows]) => [code, timesOf(dataset, figure, rows)]));
}

/** The place of a row, and where places within are added up, those that it lies in. */
function placesOf({ area, sums }: TableFigure, row: FigureRow): string[] {
  const code = row[area];
  if (typeof code !== "string") return [];
  if (sums !== "places") return [code];
  return [2, 4, 6, 8].filter((length) => length <= code.length).map((end) => code.slice(0, end));
}

const timesOf = (dataset: Dataset, figure: TableFigure, rows: readonly FigureRow[]): FigureAt[] =>
  [...Map.groupBy(rows, (row) => timeOf(figure, row))]
    .filter(([, rows]) => isWholeYear(dataset, figure, rows))
    .flatMap(([time, rows]) => {
      const statement = statementOf(dataset, figure, rows);
      return statement.kind === "notStated" ? [] : [{ time, statement, rows }];
    })
    .toSorted((a, b) => (a.time < b.time ? -1 : 1));

/** Whether rows that tell a year by month have all of its months: half a year is no year, and less than the year before. */
function isWholeYear(
  { table }: Dataset,
  { time, sums }: TableFigure,
  rows: readonly FigureRow[],
): boolean {
  const month = table.key.find((name) => name !== time && table.columns[name]?.kind === "month");
  if (sums === undefined || time === undefined || month === undefined) return true;
  return new Set(rows.map((row) => row[month])).size === monthsOfAYear;
}

const monthsOfAYear = 12;

/** A file's folder tells its edition: `raw/village-counts/2565/villages.csv`. */
const timeOf = ({ time }: TableFigure, row: FigureRow): string | number =>
  (time === undefined ? row.source_file.split("/").at(-2) : row[time]) ?? "";

function statementOf(
  { table }: Dataset,
  { measure, per }: TableFigure,
  rows: readonly FigureRow[],
): Statement {
  if (measure === undefined) return countOf(rows);
  const total = totalOf(table, measure, rows);
  return per === undefined || isOtherFigure(per)
    ? total
    : divided(total, totalOf(table, per, rows));
}

/** What rows have in a column, added up; nothing where one of them has nothing. */
export function totalOf(
  { columns }: Dataset["table"],
  name: string,
  rows: readonly FigureRow[],
): Statement {
  const parts = rows.map((row) => {
    const value = row[name];
    return typeof value === "number" ? stated(value, row) : notStated;
  });
  const column = (columns as Dataset["table"]["columns"])[name];
  const isMoney = column !== undefined && kindOf(column).form === "money";
  return isMoney ? summed(parts, (values) => sumBaht(values as readonly Baht[])) : summed(parts);
}

/** Where the columns that a figure is made of are counted another way; of no place asked for, where any place’s are. */
export const breaksOfFigure = (
  { dataset, figure, per }: DeclaredFigure,
  code?: string,
): readonly Break[] => [
  ...ownMeasures(figure).flatMap((name) => breaksOf(dataset.table, name, code)),
  ...(per ? breaksOfFigure(per, code) : []),
];

/** Whether its values add up over places: a count or a total does, a quotient, a mean or a share does not. */
export const figureAddsUp = ({ dataset, figure }: DeclaredFigure): boolean =>
  figure.per === undefined &&
  (figure.measure === undefined ||
    columnOf(dataset, figure.measure)?.additivity !== "not additive");

/** 1,234 and no unit. */
export const figureNumber =
  ({ dataset, figure }: DeclaredFigure, say: Say) =>
  (value: number): string => {
    const { kind } = columnOf(dataset, figure.measure) ?? { kind: "count" };
    return figure.per === undefined ? cellText({ kind }, value, say) : say.format.quotient(value);
  };

/** 1,234 ครัวเรือน, 5.2% */
export const unitText =
  (declared: DeclaredFigure, say: Say) =>
  (value: number): string =>
    withUnitOf(declared, say)(figureNumber(declared, say)(value));

/** The unit behind a number as it is written. */
export const withUnitOf =
  ({ figure }: DeclaredFigure, { language }: Say) =>
  (number: string): string => {
    const unit = figure.unit[language];
    if (unit.startsWith("%")) return `${number}${unit}`;
    return language === "en" ? thingsText(number, unit) : `${number}\u00a0${unit}`;
  };

/** พ.ศ. 2558, ปีงบประมาณ 2566 */
export function timeOfFigure(
  { dataset, figure }: DeclaredFigure,
  time: string | number,
  say: Say,
): string {
  const column = columnOf(dataset, figure.time);
  if (!column) return edition[say.language](String(time));
  return timeInWords(column.kind, time, say) ?? cellText(column, time, say);
}

/** หารด้วยประชากรตามทะเบียน (พ.ศ. 2564): the figure of another table, and the times of it that were divided by. */
export function divisorText(
  divisor: DeclaredFigure,
  times: readonly (string | number)[],
  say: Say,
): string {
  const { title } = divisor.figure;
  const when = say.format.list(times.map((time) => timeOfFigure(divisor, time, say)));
  return say.language === "th"
    ? `หารด้วย${title.th} (${when})`
    : `divided by ${title.en.charAt(0).toLowerCase()}${title.en.slice(1)} (${when})`;
}

/** What its numbers were divided by and when that was counted, and its cautions. */
export function cautionNotes(
  times: readonly (string | number)[],
  { figure: { caveats = [] }, per }: DeclaredFigure,
  say: Say,
): readonly Text[] {
  if (!per || times.length === 0) return caveats;
  const text = divisorText(per, times, say);
  return [{ th: text, en: text }, ...caveats];
}

const columnOf = ({ table }: Dataset, name: string | undefined) =>
  name === undefined
    ? undefined
    : (table.columns as Dataset["table"]["columns"])[name as "source_file"];

const edition = {
  th: (edition: string) => `ไฟล์ชุด ${edition}`,
  // An edition is named by a Buddhist year, and a number where the year has several.
  en: (edition: string) =>
    /^2[45]\d\d(-|$)/.test(edition)
      ? `edition of ${Number(edition.slice(0, 4)) - 543} (B.E. ${edition})`
      : `edition ${edition}`,
};
