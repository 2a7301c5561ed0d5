import type { ExploreAnswer } from "../../query/explore/answer.ts";
import { type Askable, columnNamed, storedAskableColumns } from "../../query/explore/askable.ts";
import { areaLevels, filtersOf, isArea } from "../../query/explore/filters.ts";
import type { View } from "../../query/explore/view.ts";

/** The provinces whose areas an answer needs the names of: those in its rows, and those it was filtered by. */
export function unnamedProvinces(
  askable: Askable,
  answer: Pick<ExploreAnswer, "rows" | "view">,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const { chosen } = answer.view;
  const codes = [
    ...areasIn(askable, answer),
    ...areaLevels.flatMap((level) => chosen[level] ?? []),
  ];
  const unknown = codes.filter((code) => code.length > 2 && !names.has(code));
  return [...new Set(unknown.map((code) => code.slice(0, 2)))];
}

/** The codes of the areas that an answer shows. */
export function areasIn(
  askable: Askable,
  { rows, view: { by } }: Pick<ExploreAnswer, "rows" | "view">,
): readonly string[] {
  const shown = (by.length > 0 ? by : storedAskableColumns(askable).map(({ name }) => name)).filter(
    (name) => {
      const column = columnNamed(askable, name);
      return column !== undefined && isArea(column);
    },
  );
  return rows.flatMap((row) => shown.flatMap((name) => String(row[name] ?? "").split(";")));
}

/** The provinces chosen in whose areas a reader may choose further, while these have no names yet. */
export function unopenedProvinces(
  askable: Askable,
  { chosen }: View,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  if (!filtersOf(askable).some(({ name }) => name === "amphoe")) return [];
  const codes = areaLevels.flatMap((level) => chosen[level] ?? []);
  const opened = new Set(codes.map((code) => code.slice(0, 2)));
  return [...opened].filter((code) => !hasPartsOf(code, names));
}

export function hasPartsOf(province: string, names: ReadonlyMap<string, string>): boolean {
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
