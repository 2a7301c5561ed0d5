import type { ExploreAnswer } from "../query/explore/answer.ts";
import { type Askable, columnNamed } from "../query/explore/askable.ts";
import { filtersOf, isArea } from "../query/explore/filters.ts";
import type { View } from "../query/explore/view.ts";

/** The provinces whose areas an answer, or the choice of areas within them, needs the names of. */
export function unknownProvinces(
  askable: Askable,
  { rows, view: { by } }: Pick<ExploreAnswer, "rows" | "view">,
  { chosen }: View,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const shown = (by.length > 0 ? by : askable.columns.map(({ name }) => name)).filter((name) => {
    const column = columnNamed(askable, name);
    return column !== undefined && isArea(column);
  });
  const codes = rows.flatMap((row) => shown.flatMap((name) => String(row[name] ?? "").split(";")));
  const unknown = codes.filter((code) => code.length > 2 && !names.has(code));
  const hasAmphoes = filtersOf(askable).some(({ name }) => name === "amphoe");
  const opened = hasAmphoes ? provincesOf(chosen) : [];
  const unopened = opened.filter((code) => !hasPartsOf(code, names));
  return [...new Set([...unknown.map((code) => code.slice(0, 2)), ...unopened])];
}

/** The provinces that a choice of areas lies in. */
const provincesOf = ({ province = [], amphoe = [], tambon = [] }: View["chosen"]) =>
  [...province, ...amphoe, ...tambon].map((code) => code.slice(0, 2));

function hasPartsOf(province: string, names: ReadonlyMap<string, string>): boolean {
  for (const code of names.keys()) if (code.length > 2 && code.startsWith(province)) return true;
  return false;
}

/** The areas of a level within others (`50,57`), in the order of their names. */
export function areasWithin(
  codes: string,
  digits: number,
  names: ReadonlyMap<string, string>,
  compare: (a: string, b: string) => number,
): readonly { readonly value: string; readonly label: string }[] {
  if (codes === "") return [];
  const around = codes.split(",");
  return [...names]
    .filter(([code]) => code.length === digits && around.some((wide) => code.startsWith(wide)))
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => compare(a.label, b.label));
}
