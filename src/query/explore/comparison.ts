import { isOneArea } from "../../schema/declare/kinds.ts";
import { breaksBetween, breaksOf, type Break } from "../../schema/declare/breaks.ts";
import { compareCells } from "../compareCells.ts";
import type { Computed, Joined } from "../joined.ts";
import type { Field } from "../../schema/declare/field.ts";
import { type AnyQuery, type Condition, queryOf } from "../query.ts";
import type { Cells } from "./cells.ts";
import { askView } from "./ask.ts";
import { type Askable, columnNamed, askableTableOf, timeColumn } from "./askable.ts";
import { areaLevels, isArea } from "./filters.ts";
import { measureOf } from "./measures.ts";
import { comparedName } from "./sorts.ts";
import type { View } from "./view.ts";

/** What stands beside the measure in a compared answer. */
export const secondName = "compared_with";
export const resultName = comparedName;

/** The table of people and houses that others are divided by. */
export const perTable = "population";

/** What a view may be divided by: another measure of its own table, or people and houses of the same areas. */
export function persOf(askable: Askable, { by, measure }: View): readonly string[] {
  const { kind, column } = measureOf(askable, measure);
  if (kind === "min" || kind === "max") return [];
  const own = askable.columns
    .filter(({ additivity }) => additivity !== undefined && additivity !== "not additive")
    .map(({ name }) => name)
    .filter((name) => name !== column?.name);
  const places = by.filter((name) => placeOf(askable, name));
  const other = askable.id !== perTable && places.length === 1 ? ["population", "households"] : [];
  return [...own, ...other.filter((name) => !own.includes(name))];
}

/** Whether what a view is divided by stands in the other table. */
export const isOfOther = (askable: Askable, per: string): boolean => !columnNamed(askable, per);

const placeOf = (askable: Askable, name: string): boolean => {
  const column = columnNamed(askable, name);
  if (!column) return false;
  return column.grouping !== undefined || (isArea(column) && isOneArea(column));
};

/** The times that a change may be told between. */
export const timesOf = (askable: Askable): readonly string[] =>
  (timeColumn(askable)?.values ?? []).map(String);

/** The breaks that lie between two times of a measure for all areas: no change is told across them. */
export function breaksWithin(askable: Askable, { measure, change }: View): readonly Break[] {
  const column = measureOf(askable, measure).column?.name;
  if (!change || !column) return [];
  const time = timeColumn(askable);
  const [from, to] = change.map((one) => (time?.sql === "VARCHAR" ? one : Number(one)));
  const all = breaksOf(askable, column).filter(({ areas }) => areas === undefined);
  return breaksBetween(all, from as string, to as string);
}

/** The breaks that a group's measure may have over time: those of areas only where their rows may be in it. */
export function breaksOfGroup(askable: Askable, view: View, group: Cells): readonly Break[] {
  const column = measureOf(askable, view.measure).column?.name;
  if (!column) return [];
  const held = view.by.flatMap((name): [string, string][] =>
    columnNamed(askable, name) && group[name] !== null ? [[name, String(group[name])]] : [],
  );
  const chosen = {
    ...view.chosen,
    ...Object.fromEntries(held.map(([name, one]) => [name, [one]])),
  };
  return breaksOf(askable, column).filter(
    ({ areas }) => areas === undefined || areas.some((area) => mayHold(askable, chosen, area)),
  );
}

/** Whether choices let an area's own rows through. */
function mayHold(askable: Askable, chosen: View["chosen"], area: string): boolean {
  const own = areaLevels[area.length / 2 - 1];
  return Object.entries(chosen).every(([name, values]) => {
    if (name === askable.breaks?.area) return values.includes(area);
    if (name === "level") return own === undefined || values.includes(own);
    const column = columnNamed(askable, name);
    const isPlace = areaLevels.some((level) => level === name) || (column && isArea(column));
    return !isPlace || values.some((code) => area.startsWith(code) || code.startsWith(area));
  });
}

/**
 * The question of a compared view. Both sides are of the same places: of a region one of whose provinces has no
 * figure, neither its sum nor the people it is divided by tell anything about the other.
 */
export function comparisonOf(
  askable: Askable,
  view: View,
  other: Askable | null,
  /** The provinces that both sides have, where they do not have the same. */
  provinces: readonly string[] | null = null,
): Joined | null {
  const { change, per } = view;
  if (view.by.length === 0) return null;
  const on = view.by.map((name) => [name, name] as const);
  const own = provincesColumn(askable, view);
  const held = (q: AnyQuery, column = own) => heldTo(q, column, provinces);
  if (change) {
    const sides = sidesOfChange(askable, plainOf(view), change);
    if (!sides) return null;
    const [first, second] = sides.map((one) => held(askView(askable, one).answer));
    return {
      ...compared("change"),
      ...{ first: first!, second: second!, on, measures: [view.measure, view.measure] },
    };
  }
  if (!per || !persOf(askable, view).includes(per)) return null;
  const first = askView(askable, plainOf(view)).answer;
  if (!isOfOther(askable, per)) {
    const second = askView(askable, { ...plainOf(view), measure: per }).answer;
    const { column } = measureOf(askable, view.measure);
    return {
      ...compared("per"),
      first: heldToStated(first, askable, per),
      second: column ? heldToStated(second, askable, column.name) : second,
      ...{ on, measures: [view.measure, per] },
    };
  }
  if (!other || !isOfWholeProvinces(askable, view)) return null;
  const place = view.by.find((name) => placeOf(askable, name)) as string;
  const isGrouped = columnNamed(askable, place)?.grouping !== undefined;
  const key = isGrouped ? place : perPlace;
  const second = peopleBy(other, key, per, isGrouped);
  return {
    ...compared("per"),
    ...{ first: held(first), second: isGrouped ? held(second, perPlace) : second },
    ...{ on: [[place, key]], measures: [view.measure, per] },
  };
}

export const plainOf = ({ change: _, per: __, ...rest }: View): View => ({
  ...rest,
  top: 0,
  sort: "",
});

/** What the table of people calls a place. */
export const perPlace = "code";

export const peopleBy = (other: Askable, key: string, per: string, isGrouped: boolean): AnyQuery =>
  queryOf(askableTableOf(other), {
    by: [key],
    measures: { [per]: { sum: per } },
    where: isGrouped ? { level: areaLevels[0] } : {},
  });

/** The column that tells of which province a row is, where the groups of a view do not. */
export function provincesColumn(askable: Askable, { by, change }: View): string | null {
  const columns = by.map((name) => columnNamed(askable, name));
  if (columns.some((column) => column && !column.grouping && isArea(column))) return null;
  const grouped = columns.find((column) => column?.grouping)?.grouping?.of;
  const own = askable.columns.find(({ kind }) => kind === areaLevels[0]);
  return grouped ?? (change ? (own?.name ?? null) : null);
}

/** People are known by province here: what was found in a part of one is not theirs. */
const isOfWholeProvinces = (askable: Askable, { by, chosen }: View): boolean =>
  !by.some((name) => columnNamed(askable, name)?.grouping) ||
  areaLevels.slice(1).every((level) => !chosen[level]);

function heldTo(q: AnyQuery, column: string | null, provinces: readonly string[] | null): AnyQuery {
  if (column === null || provinces === null) return q;
  const { kind } = (q.table.columns as Readonly<Record<string, Field>>)[column]!;
  const isOfProvinces = q.where.some(
    (one) => one.column === "level" && one.kind === "equals" && one.value === areaLevels[0],
  );
  const condition: Condition =
    kind === areaLevels[0] || isOfProvinces
      ? { column, kind: "in", values: provinces }
      : { column, kind: "within", codes: provinces };
  return { ...q, where: [...q.where, condition] };
}

/** Only rows that state the other number too: a sum of all is not divided by a sum of some. */
const heldToStated = (q: AnyQuery, askable: Askable, column: string): AnyQuery =>
  columnNamed(askable, column)?.nullable
    ? { ...q, where: [...q.where, { column, kind: "present" }] }
    : q;

/** The answer stands from the largest result. */
const compared = (kind: Computed["kind"]) => ({
  beside: secondName,
  computed: { name: resultName, kind },
  order: [{ by: resultName, falling: true }],
  top: null,
});

/** The view of the later time and of the earlier; null where no change between them is told. */
export function sidesOfChange(
  askable: Askable,
  view: View,
  change: readonly [string, string],
): readonly [View, View] | null {
  const time = timeColumn(askable);
  if (!time || view.by.includes(time.name) || breaksWithin(askable, { ...view, change }).length > 0)
    return null;
  const [from, to] = change.map((one) => ({
    ...view,
    chosen: { ...view.chosen, [time.name]: [one] },
  })) as [View, View];
  return [to, from];
}

/** From the largest result, or as a reader sorts; rows without one last. */
export const inOrderOf = (rows: readonly Cells[], by: readonly string[], sort: string): Cells[] => {
  const name = sort.replace(/^-/, "") || resultName;
  const isFalling = sort === "" || sort.startsWith("-");
  return rows.toSorted(
    (a, b) =>
      compareCells(a[name] ?? null, b[name] ?? null, isFalling) ||
      by.reduce((order, key) => order || compareCells(a[key] ?? null, b[key] ?? null), 0),
  );
};

/** The view divided by something, or by nothing any more. */
export function withPer({ per: _, change: __, ...view }: View, per: string): View {
  return per === "" ? view : { ...view, per };
}

/** The view whose change between two times is told; without the first there is none. */
export function withChange({ per: _, change: __, ...view }: View, from: string, to: string): View {
  return from === "" || to === "" || from === to ? view : { ...view, change: [from, to] };
}

/** The view whose measure lies above or below something, or no longer where nothing is written. */
export function withSpan(view: View, end: "least" | "most", text: string): View {
  const { least, most, ...rest } = view;
  const other = end === "least" ? { most } : { least };
  const kept = Object.entries({ ...other, ...(text !== "" && { [end]: Number(text) }) });
  return {
    ...rest,
    ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
  };
}
