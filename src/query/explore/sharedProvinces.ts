import type { AnyQuery } from "../query.ts";
import { askView } from "./ask.ts";
import type { Askable } from "./askable.ts";
import type { Cells } from "./cells.ts";
import {
  comparisonOf,
  isOfOther,
  peopleBy,
  perPlace,
  plainOf,
  provincesColumn,
  sidesOfChange,
} from "./comparison.ts";
import type { View } from "./view.ts";

/** Of which provinces each side of a comparison states anything: two questions, and where their answers have them. */
export interface Provinces {
  readonly first: AnyQuery;
  readonly second: AnyQuery;
  readonly columns: readonly [string, string];
}

/** What tells the provinces of both sides; null where places stand in the answer, each beside itself. */
export function provincesAsked(
  askable: Askable,
  view: View,
  other: Askable | null,
): Provinces | null {
  const own = provincesColumn(askable, view);
  if (own === null || !comparisonOf(askable, view, other)) return null;
  const by = { ...plainOf(view), by: [own] };
  if (view.change) {
    const sides = sidesOfChange(askable, by, view.change);
    if (!sides) return null;
    const [first, second] = sides.map((one) => askView(askable, one).answer);
    return { first: first!, second: second!, columns: [own, own] };
  }
  const { per } = view;
  if (!per || !other || !isOfOther(askable, per)) return null;
  const first = askView(askable, by).answer;
  return { first, second: peopleBy(other, perPlace, per, true), columns: [own, perPlace] };
}

/** The provinces that both sides have, and those that one has alone; null where both have the same. */
export interface SharedProvinces {
  readonly shared: readonly string[];
  readonly left: readonly string[];
}

export function sharedProvinces(
  { first, second, columns }: Provinces,
  rows: readonly [readonly Cells[], readonly Cells[]],
): SharedProvinces | null {
  const stated = ({ measures: [measure] }: AnyQuery, side: 0 | 1): readonly string[] => {
    const codes = rows[side].flatMap((row) => {
      const code = row[columns[side]];
      return typeof code === "string" && row[measure!.name] !== null ? [code.slice(0, 2)] : [];
    });
    return [...new Set(codes)].toSorted();
  };
  const [here, there] = [stated(first, 0), stated(second, 1)];
  const shared = here.filter((code) => there.includes(code));
  const left = [...here, ...there].filter((code) => !shared.includes(code)).toSorted();
  return left.length === 0 ? null : { shared, left };
}
