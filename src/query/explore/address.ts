import { kindOf } from "../../schema/declare/kinds.ts";
import type { Askable } from "./askable.ts";
import { pivotColumn } from "./pivot.ts";
import { areaLevels, filtersOf, groupColumns, type Filter } from "./filters.ts";
import { persOf, timesOf } from "./comparison.ts";
import { measuresOf } from "./measures.ts";
import { sortsOf } from "./sorts.ts";
import { firstTable, usualView, type View } from "./view.ts";

/** Something an address says that the table can't be asked. */
export interface Misunderstood {
  readonly name: string;
  readonly received: string;
}

export interface ParsedView {
  readonly view: View;
  readonly misunderstood: readonly Misunderstood[];
}

export const tops: readonly number[] = [10, 20, 50, 100, 500];

/** Which table an address asks; an older link without one is about the targets. */
export function parseTable(
  search: string,
  tables: readonly string[],
): { readonly table: string; readonly misunderstood: readonly Misunderstood[] } {
  const params = new URLSearchParams(search);
  const received = params.get("table");
  if (received !== null && tables.includes(received)) return { table: received, misunderstood: [] };
  const isOlder =
    received === null && (params.has("phase") || params.has("unit") || params.has("area"));
  return {
    table: isOlder && tables.includes(olderTable) ? olderTable : firstTable,
    misunderstood: received === null ? [] : [{ name: "table", received }],
  };
}

const olderTable = "phase-targets";

/** Reads a view from an address: what is not said is as usual, and what can't be asked is told. */
export function parseView(
  search: string,
  askable: Askable,
  isArea: (code: string) => boolean = () => true,
): ParsedView {
  const params = migrated(new URLSearchParams(search), askable);
  const misunderstood = unknownParameters(params, askable);
  const usual = usualView(askable);
  const read = <T>(name: string, usually: T, parse: (received: string) => T | null): T => {
    const received = params.get(name);
    if (received === null) return usually;
    const value = parse(received);
    if (value !== null) return value;
    misunderstood.push({ name, received });
    return usually;
  };
  const chosen = Object.fromEntries(
    filtersOf(askable).flatMap((filter) => {
      const values = read(filter.name, usual.chosen[filter.name] ?? [], (text) =>
        valuesIn(text, filter, isArea),
      );
      return values.length > 0 ? [[filter.name, values]] : [];
    }),
  );
  const groups = groupColumns(askable).map(({ name }) => name);
  const by = read("by", usual.by, (text) => {
    if (text === none) return [];
    const names = [...new Set(text.split(","))];
    return names.length <= 3 && names.every((name) => groups.includes(name)) ? names : null;
  });
  const measure = read("measure", usual.measure, (text) =>
    measuresOf(askable).some(({ id }) => id === text) ? text : null,
  );
  const plain: View = {
    chosen: withinEachOther(chosen, misunderstood),
    by,
    measure,
    sort: "",
    top: read("top", usual.top, (text) =>
      text === all ? 0 : tops.includes(Number(text)) ? Number(text) : null,
    ),
    text: params.get("q") ?? "",
  };
  const number = (name: string) =>
    read<number | undefined>(name, undefined, (text) =>
      /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null,
    );
  const [least, most] = [number("least"), number("most")];
  const times = timesOf(askable);
  const change = read<readonly [string, string] | undefined>("change", undefined, (text) => {
    const [from, to, ...rest] = text.split("..");
    const isPair = from !== undefined && to !== undefined && rest.length === 0 && from !== to;
    return isPair && times.includes(from) && times.includes(to) ? [from, to] : null;
  });
  const per = read<string | undefined>("per", undefined, (text) =>
    persOf(askable, plain).includes(text) ? text : null,
  );
  const shape: View = {
    ...plain,
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    ...(change && { change }),
    ...(per !== undefined && !change && { per }),
  };
  const canPivot = pivotColumn(askable, shape) !== null;
  const across = read("across", false, (text) => (canPivot && text === timesAcross ? true : null));
  const view: View = { ...shape, ...(across && { across }) };
  const sort = read("sort", "", (text) => (sortsOf(askable, view).includes(text) ? text : null));
  return { view: { ...view, sort }, misunderstood };
}

/** Writes a view into an address: what is usual vanishes, and what is not ours stays. */
export function formatView(askable: Askable, view: View, search: string): string {
  const params = new URLSearchParams(search);
  const usual = usualView(askable);
  const filters = filtersOf(askable).map(({ name }) => name);
  for (const name of [...owned, ...filters, ...[...params.keys()].filter((name) => isOlder(name))])
    params.delete(name);
  const write = (name: string, value: string, usually: string) => {
    if (value !== usually) params.set(name, value);
  };
  write("table", askable.id, firstTable);
  for (const name of filters)
    write(name, view.chosen[name]?.join(",") ?? all, usual.chosen[name]?.join(",") ?? all);
  write("by", view.by.join(",") || none, usual.by.join(",") || none);
  write("measure", view.measure, usual.measure);
  write("sort", view.sort, "");
  write("top", view.top === 0 ? all : String(view.top), String(usual.top));
  write("q", view.text, "");
  write("least", String(view.least ?? ""), "");
  write("most", String(view.most ?? ""), "");
  write("per", view.per ?? "", "");
  write("across", view.across ? timesAcross : "", "");
  write("change", view.change?.join("..") ?? "", "");
  const text = params.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/** Every parameter of ours that is in an address, so that another table's do not stay. */
export const withoutFilters = (search: string, askable: Askable): string => {
  const params = new URLSearchParams(search);
  for (const { name } of filtersOf(askable)) params.delete(name);
  return `?${params}`;
};

const timesAcross = "times";
const all = "all";
const none = "none";
const owned = [
  ...["table", "by", "measure", "sort", "top", "q"],
  ...["least", "most", "per", "change", "across"],
];
const isOlder = (name: string): boolean => ["area", "people", "year"].includes(name);

/** Parameters by other names: an earlier page's area, and the year whatever its column is called. */
function migrated(params: URLSearchParams, askable: Askable): URLSearchParams {
  const names = filtersOf(askable);
  const has = (name: string) => names.some((filter) => filter.name === name);
  const rename = (older: string, name: string, value: string) => {
    params.delete(older);
    if (!params.has(name)) params.set(name, value);
  };
  const time = names.find(({ column }) => kindOf(column).form === "year");
  const year = params.get("year");
  if (year !== null && time && !has("year")) rename("year", time.name, year);
  const area = params.get("area");
  if (area !== null && has("province") && /^[\d-]+$/.test(area))
    rename("area", "province", area.replaceAll("-", ","));
  return params;
}

/** Every parameter that this page could mean something by, and does not. */
function unknownParameters(params: URLSearchParams, askable: Askable): Misunderstood[] {
  const known = new Set([...owned, ...filtersOf(askable).map(({ name }) => name)]);
  return [...params]
    .filter(([name]) => !known.has(name) && !isOlder(name) && !isPassedOn(name))
    .map(([name, received]) => ({ name, received }));
}

/** What others hang on addresses to follow their readers; it is nothing to this page. */
export const isPassedOn = (name: string): boolean =>
  /^(from|ref|lang|utm_\w+|\w*clid|igsh(id)?|mc_\w+|_ga|openExternalBrowser|si|s|t)$/.test(name);

function valuesIn(
  text: string,
  filter: Filter,
  isArea: (code: string) => boolean,
): readonly string[] | null {
  if (text === all || text === "") return [];
  const values = [...new Set(text.split(","))];
  const isKnown = (value: string) =>
    filter.kind === "area"
      ? digits[filter.name].test(value) && isArea(value)
      : filter.column.values?.some((known) => String(known) === value) === true;
  return values.every(isKnown) ? values : null;
}

const digits = { province: /^\d\d$/, amphoe: /^\d{4}$/, tambon: /^\d{6}$/ };

/** An area that lies in none of the wider areas chosen can't be found. */
function withinEachOther(
  chosen: Readonly<Record<string, readonly string[]>>,
  misunderstood: Misunderstood[],
): Readonly<Record<string, readonly string[]>> {
  const kept: Record<string, readonly string[]> = { ...chosen };
  for (const [i, level] of areaLevels.entries())
    for (const wider of areaLevels.slice(0, i)) {
      const [codes, around] = [kept[level], kept[wider]];
      if (!codes || !around) continue;
      const within = codes.filter((code) => around.some((wide) => code.startsWith(wide)));
      if (within.length === codes.length) continue;
      misunderstood.push({ name: level, received: codes.join(",") });
      if (within.length > 0) kept[level] = within;
      else delete kept[level];
    }
  return kept;
}
