import type { Askable, AskableColumn } from "./askable.ts";
import { isTimeKind } from "./opening.ts";

export type AreaLevel = "province" | "amphoe" | "tambon";
export const areaLevels: readonly AreaLevel[] = ["province", "amphoe", "tambon"];

/** A choice among rows; its name is its parameter in an address. */
export type Filter =
  | {
      readonly kind: "area";
      readonly name: AreaLevel;
      readonly column: AskableColumn;
      /** Whether cells hold codes of that level alone, or any that lie within. */
      readonly isExact: boolean;
    }
  | { readonly kind: "list"; readonly name: string; readonly column: AskableColumn };

/** What a table's rows can be filtered by: areas of every level first, then times, then lists. */
export function filtersOf(askable: Askable): readonly Filter[] {
  const lists = askable.columns
    .filter(({ kind, values = [] }) => values.length > 1 && !areaKinds.has(kind))
    .map((column): Filter => ({ kind: "list", name: column.name, column }));
  const isTime = ({ column: { kind } }: Filter) => isTimeKind(kind);
  return [
    ...areaLevels.flatMap((level) => areaFilter(askable, level) ?? []),
    ...lists.filter(isTime),
    ...lists.filter((list) => !isTime(list)),
  ];
}

/** The columns that a search looks in. */
export const searchedColumns = ({ columns }: Askable): readonly string[] =>
  columns.filter(({ kind }) => kind === "text").map(({ name }) => name);

/** The columns that groups can be made by. */
export const groupColumns = (askable: Askable): readonly AskableColumn[] =>
  askable.columns.filter(({ kind, values = [] }) => areaKinds.has(kind) || values.length > 1);

export const isArea = ({ kind }: AskableColumn): boolean => areaKinds.has(kind);

function areaFilter({ columns, nested }: Askable, level: AreaLevel): Filter | null {
  const levels = columns.find(({ name }) => name === "level" && name in nested)?.values;
  if (levels && !levels.includes(level)) return null;
  const exact = columns.find(({ kind }) => kind === level);
  if (exact) return { kind: "area", name: level, column: exact, isExact: true };
  const column = columns.find(({ kind }) => holders[level].includes(kind));
  return column ? { kind: "area", name: level, column, isExact: false } : null;
}

/** The kinds of columns whose codes may lie within an area of a level. */
const holders: Readonly<Record<AreaLevel, readonly string[]>> = {
  province: ["area", "areas", "provinces", "amphoe", "tambon", "village"],
  amphoe: ["area", "areas", "tambon", "village"],
  tambon: ["area", "areas", "village"],
};

const areaKinds = new Set(["province", "amphoe", "tambon", "area", "areas", "provinces"]);
