import { kindOf } from "../../schema/declare/kinds.ts";
import { cellText } from "../../i18n/cellText.ts";
import { formats } from "../../i18n/format.ts";
import { evidenceWords } from "../../i18n/evidenceWords.ts";
import { type ExploreAnswer, textName } from "../../query/explore/answer.ts";
import {
  type Askable,
  type AskableColumn,
  columnNamed,
  isTime,
  timeColumn,
} from "../../query/explore/askable.ts";
import { filtersOf } from "../../query/explore/filters.ts";
import { measureOf } from "../../query/explore/measures.ts";
import type { View } from "../../query/explore/view.ts";
import type { Cell } from "../../query/query.ts";
import type { Language } from "../../words/text/language.ts";
import { exploreWords } from "./exploreWords.ts";

/** The names of areas by their codes, as far as they are known. */
export type PlaceNames = ReadonlyMap<string, string>;

/** A filter that a view has, by the name that takes it off. */
export interface FilterLabel {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Where it is not told how many rows were found, a group may have several. */
type Answered = Pick<ExploreAnswer, "view"> & Partial<Pick<ExploreAnswer, "found" | "all">>;

/** How a view of a table is told in a language. */
export interface Labels {
  readonly column: (column: AskableColumn) => string;
  readonly cell: (column: AskableColumn, cell: Cell) => string;
  readonly measure: (id: string) => string;
  /** The measure with its unit behind it. */
  readonly measureWithUnit: (id: string) => string;
  /** The measure of an answer with its unit: of groups of one row each it is the value itself, and no highest. */
  readonly measureOfAnswer: (answer: Answered) => string;
  /** What a measure is divided by. */
  readonly per: (id: string) => string;
  /** What a comparison tells. */
  readonly result: (view: View) => string;
  /** What stands beside the measure of a comparison. */
  readonly beside: (view: View) => string;
  readonly resultText: (view: View, cell: Cell) => string;
  readonly measured: (id: string, cell: Cell) => string;
  readonly columns: (names: readonly string[]) => string;
  /** What is shown, and what it was filtered by. */
  readonly title: (answer: Answered) => string;
  readonly filters: (view: View) => readonly FilterLabel[];
}

/** The times that a view is of, as its table tells them; none where the table tells none. */
export function timesText(
  askable: Askable,
  chosen: View["chosen"],
  labels: Pick<Labels, "cell">,
): string | null {
  const column = askable.columns.find((column) => isTime(column) && column.values);
  const values = (column?.values ?? []).filter(
    (value) => !chosen[column!.name] || chosen[column!.name]!.includes(String(value)),
  );
  const ends = [...new Set([values[0], values.at(-1)])].filter((value) => value !== undefined);
  return column && ends.length > 0
    ? ends.map((value) => labels.cell(column, value)).join("–")
    : null;
}

export function labelsOf(askable: Askable, language: Language, names: PlaceNames): Labels {
  const say = exploreWords[language];
  const format = formats[language];
  const place = (code: string): string => names.get(code) ?? code;
  const column = ({ kind, label }: AskableColumn): string =>
    kind in say.levels
      ? say.levels[kind as keyof typeof say.levels]
      : kindOf({ kind }).form === "place"
        ? say.area
        : label[language];
  const cell = (column: AskableColumn, value: Cell): string =>
    value === null ? evidenceWords[language].notStated : cellText(column, value, { format, place });
  const measure = (id: string): string => {
    const { kind, column } = measureOf(askable, id);
    if (column === null) return say.rows;
    const label = column.label[language];
    return kind === "sum"
      ? say.sums(label)
      : kind === "min"
        ? say.least(label)
        : say.greatest(label);
  };
  const inAnswer = ({ view, found, all }: Answered): string => {
    const { column } = measureOf(askable, view.measure);
    const isOneEach = found !== undefined && found === all;
    return column && isOneEach ? column.label[language] : measure(view.measure);
  };
  const withUnit = (id: string, name: string): string => {
    const unit = measureOf(askable, id).column?.unit?.[language];
    return unit ? `${name} (${unit})` : name;
  };
  const columns = (list: readonly string[]): string =>
    format.list(
      list.map((name) => {
        const found = columnNamed(askable, name);
        return found ? column(found) : name;
      }),
    );
  const per = (id: string): string => {
    const own = columnNamed(askable, id);
    return own ? own.label[language] : say.perNames[id as keyof typeof say.perNames];
  };
  const time = timeColumn(askable);
  const timeText = (value: string): string =>
    time ? cell(time, time.sql === "VARCHAR" ? value : Number(value)) : value;
  return {
    ...{ column, cell, measure, columns, per },
    result: ({ change, per: by, measure: id }) =>
      change
        ? say.result("change", measure(id), change.map(timeText).join("–"))
        : say.result("per", measure(id), per(by ?? "")),
    beside: ({ change, per: by, measure: id }) =>
      change ? `${measure(id)} ${timeText(change[0])}` : per(by ?? ""),
    resultText: ({ change }, value) =>
      value === null
        ? evidenceWords[language].notStated
        : change
          ? `${Number(value) > 0 ? "+" : ""}${format.percent(Number(value))}`
          : format.quotient(Number(value)),
    measureWithUnit: (id) => withUnit(id, measure(id)),
    measureOfAnswer: (answer) => withUnit(answer.view.measure, inAnswer(answer)),
    measured: (id, value) => {
      const { column } = measureOf(askable, id);
      return column ? cell(column, value) : format.number(Number(value));
    },
    title: (answer) =>
      answer.view.by.length === 0
        ? say.rowsOf(askable.title[language])
        : say.by(inAnswer(answer), columns(answer.view.by)),
    filters: (view) => [
      ...filtersOf(askable).flatMap((filter) => {
        const values = view.chosen[filter.name];
        if (!values) return [];
        const label = filter.kind === "area" ? say.levels[filter.name] : column(filter.column);
        const text = (value: string) =>
          filter.kind === "area" ? place(value) : cell(filter.column, value);
        return [{ name: filter.name, label, value: format.list(values.map(text)) }];
      }),
      ...(view.text ? [{ name: textName, label: say.search, value: view.text }] : []),
    ],
  };
}
