import { editDistance, editCost } from "../../words/text/editDistance.ts";
import { tops } from "./address.ts";
import type { Askable } from "./askable.ts";
import { filtersOf, groupColumns } from "./filters.ts";
import { measuresOf } from "./measures.ts";
import { sortsOf } from "./sorts.ts";
import type { View } from "./view.ts";

/** What an address could have said where it said something else, the likeliest first. */
export function meantBy(
  { name, received }: { readonly name: string; readonly received: string },
  askable: Askable,
  view: View,
  tables: readonly string[],
): readonly string[] {
  const possible = possibleValues(name, askable, view, tables);
  return nearest(received, possible).slice(0, mostMeant);
}

const mostMeant = 8;

function possibleValues(
  name: string,
  askable: Askable,
  view: View,
  tables: readonly string[],
): readonly string[] {
  const groups = () => groupColumns(askable).map((column) => column.name);
  switch (name) {
    case "table":
      return tables;
    case "by":
      return groups();
    case "measure":
      return measuresOf(askable).map(({ id }) => id);
    case "sort":
      return sortsOf(askable, view);
    case "top":
      return [...tops.map(String), "all"];
  }
  const filter = filtersOf(askable).find((one) => one.name === name);
  return (filter?.kind === "list" ? (filter.column.values ?? []) : []).map(String);
}

/** Those that come near a text, nearest first; where none does, all in their own order. */
export function nearest(text: string, possible: readonly string[]): readonly string[] {
  const key = text.toLowerCase();
  const limit = editCost * Math.max(1, Math.floor(key.length / 3));
  const near = possible
    .map((value) => ({ value, far: distance(key, value.toLowerCase(), limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  return near.length > 0 ? near.map(({ value }) => value) : possible;
}

const distance = (a: string, b: string, limit: number): number =>
  a.length > 2 && b.includes(a) ? 0 : editDistance(a, b, limit);
