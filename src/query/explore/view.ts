import { northernBorder } from "../../words/place/northernBorder.ts";
import { type Askable, timeColumn } from "./askable.ts";
import { areaLevels, filtersOf } from "./filters.ts";
import { apartFor, measureOf } from "./measures.ts";
import { addsUp, openingOf } from "./opening.ts";
import { pivotColumn } from "./pivot.ts";
import { sortsOf } from "./sorts.ts";

/** What a reader asks of a table. */
export interface View {
  /** Chosen values by the name of their filter; a filter that is not named lets every row through. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** The columns that rows are grouped by; rows themselves are listed where there are none. */
  readonly by: readonly string[];
  readonly measure: string;
  /** A column of the answer, behind a minus sign where the largest comes first; empty for the usual order. */
  readonly sort: string;
  /** How many are shown; 0 shows all. */
  readonly top: number;
  readonly text: string;
  /** Between what the measure has to lie. */
  readonly least?: number;
  readonly most?: number;
  /** What the measure is divided by: a measure of the same groups. */
  readonly per?: string;
  /** Whether the times among the groups stand as columns. */
  readonly across?: boolean;
  /** The two times between which the measure's change is told. */
  readonly change?: readonly [string, string];
}

/** The table that the page opens with. */
export const firstTable = "population";

export const usualTop = 20;

/** What is shown of a table before anything is chosen. */
export function usualView(askable: Askable): View {
  const { filters, by, measure } = openingOf(askable);
  const isSum = measure !== null && addsUp(measure);
  const isListed = by === null || (!isSum && askable.rows < fewRows);
  const greatest = measure && !isListed ? `max-${measure.name}` : "rows";
  return {
    chosen: {
      ...(askable.id === firstTable && { province: northernBorder }),
      ...Object.fromEntries(
        Object.entries(filters).map(([name, value]) => [name, [value]] as const),
      ),
    },
    by: isListed ? [] : [by.name],
    measure: isSum ? measure.name : greatest,
    sort: "",
    top: usualTop,
    text: "",
  };
}

const fewRows = 100;

/** A view that can be answered, and the columns it had to be told apart by. */
export interface Answerable {
  readonly view: View;
  readonly apart: readonly string[];
}

/** Groups by what a measure must not run over, where the reader chose not one value of it. */
export function answerable(askable: Askable, view: View): Answerable {
  if (view.by.length === 0) return { view, apart: [] };
  // Of a change both times are chosen already.
  const time = view.change && timeColumn(askable)?.name;
  const apart = keptApart(askable, view).filter((name) => !view.by.includes(name) && name !== time);
  return { view: { ...view, by: [...view.by, ...apart] }, apart };
}

/** Whether the measure may run over all that was found. */
export const hasWhole = (askable: Askable, view: View): boolean =>
  keptApart(askable, view).length === 0 && view.least === undefined && view.most === undefined;

/** The columns of which more than one value was found, and over which the measure must not run. */
export const keptApart = (askable: Askable, view: View): readonly string[] =>
  apartFor(askable, measureOf(askable, view.measure))
    .map(({ name }) => name)
    .filter((name) => !isFixed(view, name));

const isFixed = ({ chosen }: View, name: string): boolean => chosen[name]?.length === 1;

/** The view after a choice: areas within areas no longer chosen go with them. */
export function choose(
  askable: Askable,
  view: View,
  name: string,
  values: readonly string[],
): View {
  const level = areaLevels.findIndex((level) => level === name);
  const narrower = level < 0 ? [] : areaLevels.slice(level + 1);
  const left: readonly string[] = [name, ...narrower];
  const kept = Object.entries(view.chosen).filter(([other]) => !left.includes(other));
  const chosen = {
    ...Object.fromEntries(kept),
    ...(values.length > 0 && { [name]: values }),
    ...(values.length > 0 && partsOf(askable, view, level)),
  };
  return { ...view, chosen };
}

/** Within an amphoe its tambons are shown, where the table holds areas of all levels. */
function partsOf(
  askable: Askable,
  { chosen }: View,
  level: number,
): Readonly<Record<string, readonly string[]>> {
  const part = areaLevels[Math.min(level + 1, areaLevels.length - 1)];
  const shown = areaLevels.findIndex((one) => one === chosen["level"]?.[0]);
  const isWider = level > 0 && part !== undefined && shown >= 0 && shown <= level;
  const levels = askable.columns.find(({ name }) => name === "level")?.values ?? [];
  return isWider && levels.includes(part) && "level" in askable.nested ? { level: [part] } : {};
}

/** The view with an order that its answer has, and with times across only where there are some. */
export function settled(askable: Askable, view: View): View {
  const { across, ...rest } = view;
  const kept = across && pivotColumn(askable, view) !== null ? view : rest;
  return kept.sort === "" || sortsOf(askable, kept).includes(kept.sort)
    ? kept
    : { ...kept, sort: "" };
}

/** The same view of another table, as far as that can be asked the same. */
export function carryOver(from: View, askable: Askable): View {
  const usual = usualView(askable);
  const names = new Set(filtersOf(askable).map(({ name }) => name));
  const areas = areaLevels.filter((level) => names.has(level) && from.chosen[level]);
  const kept = Object.fromEntries(areas.map((level) => [level, from.chosen[level]!]));
  const rest = Object.entries(usual.chosen).filter(([name]) => name !== "province");
  return { ...usual, chosen: { ...Object.fromEntries(rest), ...kept } };
}
