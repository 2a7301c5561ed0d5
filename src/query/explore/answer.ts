import type { AnyQuery, Cell } from "../query.ts";
import type { Answered } from "../runColumns.ts";
import { type Askable, columnNamed, isTime } from "./askable.ts";
import { type Asked, askView, hasEvidence, rowsName, statedName } from "./ask.ts";
import type { Cells } from "./cells.ts";
import { inOrderOf } from "./comparison.ts";
import type { SharedProvinces } from "./sharedProvinces.ts";
import { joinRows, type Joined } from "../joined.ts";
import { firstRows, pivotColumn } from "./pivot.ts";
import { answerable, hasWhole, type View } from "./view.ts";

export type { Cells };

/** The answer to a view, with what measures all that was found. */
export interface ExploreAnswer {
  /** What was answered: the view that was asked, told apart where its measure needs it. */
  readonly view: View;
  readonly apart: readonly string[];
  readonly rows: readonly Cells[];
  /** What is drawn: those rows, but of groups over time all that lines can be made of. */
  readonly drawn: readonly Cells[];
  /** How many rows the answer has in all, shown or not. */
  readonly all: number;
  /** How many rows of the table were found. */
  readonly found: number;
  /** How many of them state what is measured; null where rows are counted. */
  readonly stated: number | null;
  /** Whether each row has what its measure was compared with, and the result. */
  readonly isCompared?: boolean;
  /** The provinces that both sides of a comparison were held to, and those left out; null where they have the same. */
  readonly provinces?: SharedProvinces | null;
  /** Where nothing was found: how many rows there would be without each filter; empty where that is not known. */
  readonly lifted: readonly Lifted[];
  /** The measure over all that was found; `none` where it does not run over all of it. */
  readonly whole: { readonly kind: "none" } | { readonly kind: "one"; readonly value: Cell };
}

/** A filter, or the text that is looked for, and how many rows there are without it. */
export interface Lifted {
  readonly name: string;
  readonly rows: number;
}

/** How questions are answered: from rows, from sums made beforehand, or by whoever else can. */
export type Answerer = (q: AnyQuery) => Answered<Cells>;

export function answerView(
  askable: Askable,
  asked: View,
  answerer: Answerer,
  /** Whether the answerer knows rows that the view leaves out. */
  knowsOthers = true,
): ExploreAnswer {
  const { view, apart } = answerable(askable, asked);
  const { answer, whole } = askView(askable, view, hasEvidence(askable));
  const isOverTime = view.by.some((name) => isTime(columnNamed(askable, name)));
  const across = view.across ? pivotColumn(askable, view) : null;
  const most = isOverTime && answer.top !== null ? Math.max(answer.top, mostDrawn) : answer.top;
  const { rows: drawn, all } = answerer({ ...answer, top: across === null ? most : null });
  const rows =
    across === null
      ? drawn.slice(0, answer.top ?? undefined)
      : firstRows(view, across, drawn, answer.top);
  const [line] = answerer(whole).rows;
  const cells: Cells = line ?? {};
  const found = Number(cells[rowsName] ?? 0);
  return {
    ...{ view, apart, rows, drawn, all, found },
    lifted: found === 0 && knowsOthers ? liftedFrom(askable, view, answerer) : [],
    stated: statedName in cells ? Number(cells[statedName]) : null,
    whole: hasWhole(askable, view)
      ? { kind: "one", value: cells[view.measure] ?? null }
      : { kind: "none" },
  };
}

/** The name of the text that is looked for, among those of filters. */
export const textName = "q";

/** All filters together, what is looked for staying. */
export const allFilters = "*";

/** The view without one of its filters. */
export const without = (view: View, name: string): View =>
  name === allFilters
    ? { ...view, chosen: {} }
    : name === textName
      ? { ...view, text: "" }
      : {
          ...view,
          chosen: Object.fromEntries(Object.entries(view.chosen).filter(([one]) => one !== name)),
        };

function liftedFrom(askable: Askable, view: View, answerer: Answerer): Lifted[] {
  const filters = Object.keys(view.chosen);
  const hasText = view.text.trim() !== "";
  const ways = [
    ...filters.map((name) => ({ name, left: without(view, name) })),
    ...(hasText ? [{ name: textName, left: without(view, textName) }] : []),
    ...(filters.length > 1 ? [{ name: allFilters, left: { ...view, chosen: {} } }] : []),
  ];
  return ways.map(({ name, left }) => {
    const [line] = answerer(askView(askable, { ...left, by: [], sort: "" }).whole).rows;
    return { name, rows: Number(line?.[rowsName] ?? 0) };
  });
}

/** The answer to a view whose measure is compared: the rows of both questions, joined, from the largest result. */
export function comparedAnswer(
  askable: Askable,
  asked: View,
  comparison: Joined,
  [first, second]: readonly [readonly Cells[], readonly Cells[]],
  provinces: SharedProvinces | null = null,
): ExploreAnswer {
  const { view, apart } = answerable(askable, asked);
  const all = inOrderOf(joinRows(comparison, first, second), view.by, view.sort);
  const rows = view.top === 0 ? all : all.slice(0, view.top);
  const found = first.reduce((sum, row) => sum + Number(row[rowsName] ?? 0), 0);
  return {
    ...{ view, apart, rows, drawn: rows, all: all.length, found },
    ...{ isCompared: true, provinces, stated: null, lifted: [], whole: { kind: "none" } },
  };
}

/** More points than this make no picture. */
const mostDrawn = 400;

/** The questions behind an answer, asked for every row of it. */
export function wholeAnswer(askable: Askable, asked: View): Asked["answer"] {
  return askView(askable, { ...answerable(askable, asked).view, top: 0 }).answer;
}
