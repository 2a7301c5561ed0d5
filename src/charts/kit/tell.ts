import { divided, type Statement, statementKinds } from "../../words/subject/statement.ts";
import type { Say } from "../chart.ts";
import { inWords, type ChartWords } from "./defineChart.ts";

/** ไม่ได้ระบุ · Not stated */
export const notStatedText = statementKinds.notStated;

/** The key of what no source says. */
export const hatchKey = { fill: "hatch", label: notStatedText } as const;

export const isStated = (statement: Statement): boolean => statement.kind !== "notStated";

/** The value; `silent` where nothing is stated. */
export const statedValue = (statement: Statement | undefined, silent = -1): number =>
  statement === undefined || statement.kind === "notStated" ? silent : statement.value;

/** A figure as `show` writes it, or that it is not stated. */
export const tell = (
  statement: Statement | undefined,
  say: Say,
  show: (value: number) => ChartWords = say.format.number,
): string =>
  inWords(
    say,
    statement === undefined || statement.kind === "notStated"
      ? notStatedText
      : show(statement.value),
  );

/** A part of a whole as per cent, or that it is not stated. */
export const tellShare = (part: Statement, whole: Statement, say: Say): string =>
  tell(divided(part, whole, 6), say, (share) => say.format.percent(share));

/** The highest first, those of which nothing is stated last, equals by code. */
export const fromHighest =
  <T extends { readonly code: string }>(of: (one: T) => Statement) =>
  (a: T, b: T): number => {
    const [less, more] = [statedValue(of(a), -Infinity), statedValue(of(b), -Infinity)];
    return less === more ? (a.code < b.code ? -1 : 1) : more - less;
  };
