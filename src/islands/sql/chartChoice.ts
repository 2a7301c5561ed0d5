import type { ShapeFile } from "../../schema/shapes.ts";
import type { AnswerCell } from "../arrowAnswer.ts";
import type { AnswerColumn } from "./answerColumn.ts";

export type View = "table" | "bar" | "line" | "scatter" | "map";

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
  view: Exclude<View, "table">,
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
          ? [...names.filter((j) => columns[j]?.isName), ...names, ...measures].filter(isFirst)
          : [...names, ...measures];
  const colours = view === "line" || view === "scatter" ? names : [];
  return { by, values: measures, colours };
}

/** What is drawn before a reader chooses; null where the answer has nothing to draw so. */
export function startChoice(
  view: Exclude<View, "table">,
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

const isFirst = (value: number, i: number, all: readonly number[]): boolean =>
  all.indexOf(value) === i;

/** As many as the theme has colours that stay apart. */
export const mostGroups = 4;
