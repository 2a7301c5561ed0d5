import { isTimeStep } from "../../schema/declare/kinds.ts";
import type { ShapeFile } from "../../schema/declare/shapes.ts";
import type { AnswerCell } from "../engine/arrowAnswer.ts";
import type { AnswerColumn } from "./answerColumn.ts";

export type ChartView = "table" | "bar" | "line" | "scatter" | "map";

/** Which columns of an answer a chart is drawn from, by their places. */
export interface ChartChoice {
  /** Names of bars, the axis across, or codes of areas. */
  readonly by: number;
  readonly value: number;
  /** What lines and dots are told apart by. */
  readonly colour: number | null;
}

/** The columns that each part of a chart may be drawn from. */
export interface ChartColumns {
  readonly by: readonly number[];
  readonly values: readonly number[];
  readonly colours: readonly number[];
}

type Rows = readonly (readonly AnswerCell[])[];

export function chartColumns(
  view: Exclude<ChartView, "table">,
  columns: readonly AnswerColumn[],
  rows: Rows,
): ChartColumns {
  const all = columns.map((_, j) => j);
  const measures = all.filter((j) => columns[j]?.isNumeric && !columns[j]?.isName);
  const names = all.filter((j) => !measures.includes(j));
  const by =
    view === "scatter"
      ? measures
      : view === "map"
        ? all.filter((j) => shapesOf(rows, j) !== null)
        : view === "line"
          ? [...names.filter((j) => isTimeColumn(columns[j] as AnswerColumn, rows, j)), ...measures]
          : [...names, ...measures];
  const colours = view === "line" || view === "scatter" ? names : [];
  return { by, values: measures, colours };
}

/** What is drawn before a reader chooses; null where the answer has nothing to draw so. */
export function startChoice(
  view: Exclude<ChartView, "table">,
  columns: readonly AnswerColumn[],
  rows: Rows,
): ChartChoice | null {
  const possible = chartColumns(view, columns, rows);
  const by = view === "bar" ? lastText(possible.by, columns) : possible.by[0];
  const value = possible.values.findLast((j) => j !== by);
  if (by === undefined || value === undefined) return null;
  const others = possible.colours.filter((j) => j !== by && isFew(rows, j));
  return { by, value, colour: view === "line" ? (others.at(-1) ?? null) : null };
}

/** The outlines for a column of codes: which file has them all by their length. */
export function shapesOf(rows: Rows, column: number): ShapeFile | null {
  const codes = rows.map((row) => row[column]).filter((cell) => cell !== null);
  if (codes.length === 0 || !codes.every((code) => typeof code === "string")) return null;
  const [length] = new Set(codes.map((code) => code.length));
  if (!codes.every((code) => code.length === length && /^\d+$/.test(code))) return null;
  if (length === 2) return codes.every(isProvince) ? "provinces" : null;
  return length === 4 ? "amphoes" : length === 6 ? "tambons-north4" : null;
}

/** The register's provinces run from 10 to 96. */
const isProvince = (code: string): boolean => Number(code) >= 10 && Number(code) <= 96;

/** Names say more than the codes that usually stand before them. */
const lastText = (by: readonly number[], columns: readonly AnswerColumn[]): number | undefined =>
  by.find((j) => /name/.test(columns[j]?.name ?? "")) ??
  by.findLast((j) => !columns[j]?.isNumeric) ??
  by[0];

const isFew = (rows: Rows, column: number): boolean => {
  const { size } = new Set(rows.map((row) => row[column]));
  return size > 1 && size <= mostGroups;
};

/** Years, months and days run on; codes and names do not, and a line between them says nothing. */
function isTimeColumn({ name, known }: AnswerColumn, rows: Rows, j: number): boolean {
  if (known) return isTimeStep(known);
  const cells = rows.flatMap((row) => row[j] ?? []).map(String);
  // Codes of four digits look like years, so a year must be called one.
  const time = /(^|_)(year|month|date|day)$/i.test(name)
    ? /^\d{4}(-\d\d){0,2}$/
    : /^\d{4}(-\d\d){1,2}$/;
  return cells.length > 0 && cells.every((cell) => time.test(cell));
}

/** As many as the theme has colours that stay apart. */
export const mostGroups = 4;

/**
 * What each bar is called: a name that several bars bear has another column's cell behind it, the first
 * that tells them apart.
 */
export function barNames(
  columns: readonly AnswerColumn[],
  rows: Rows,
  by: number,
  shown: (cell: AnswerCell, column: number) => string,
): readonly string[] {
  const names = rows.map((row) => shown(row[by] ?? null, by));
  const count = Map.groupBy(names, (name) => name);
  const repeated = rows.flatMap((row, i) => {
    return (count.get(names[i] as string)?.length ?? 0) > 1 ? [[i, row] as const] : [];
  });
  if (repeated.length === 0) return names;
  const withOther = (j: number) => (row: Rows[number], i: number) =>
    `${names[i]} · ${shown(row[j] ?? null, j)}`;
  const others = columns
    .flatMap(({ isNumeric, isName }, j) => (j !== by && (!isNumeric || isName) ? [j] : []))
    .toSorted((a, b) => Number(isPlain(columns[b])) - Number(isPlain(columns[a])));
  const apart = others.find(
    (j) => new Set(repeated.map(([i, row]) => withOther(j)(row, i))).size === repeated.length,
  );
  if (apart === undefined) return names;
  const told = new Map(repeated.map(([i, row]) => [i, withOther(apart)(row, i)]));
  return names.map((name, i) => told.get(i) ?? name);
}

const isPlain = (column: AnswerColumn | undefined): boolean =>
  column !== undefined && /name|province|amphoe/.test(column.name);
