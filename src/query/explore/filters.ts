import { isTimeStep, kindOf, kinds } from "../../schema/declare/kinds.ts";
import type { Askable, AskableColumn } from "./askable.ts";

export type AskedAreaLevel = "province" | "amphoe" | "tambon";
export const areaLevels: readonly AskedAreaLevel[] = ["province", "amphoe", "tambon"];

/** A choice among rows; its name is its parameter in an address. */
export type Filter =
  | {
      readonly kind: "area";
      readonly name: AskedAreaLevel;
      readonly column: AskableColumn;
      /** Whether cells hold codes of that level alone, or any that lie within. */
      readonly isExact: boolean;
    }
  | { readonly kind: "list"; readonly name: string; readonly column: AskableColumn };

/** What a table's rows can be filtered by: areas of every level first, then times, then lists. */
export function filtersOf(askable: Askable): readonly Filter[] {
  const lists = askable.columns
    .filter((column) => (column.values ?? []).length > 1 && !isArea(column))
    .map((column): Filter => ({ kind: "list", name: column.name, column }));
  const isTime = ({ column }: Filter) => isTimeStep(column);
  return [
    ...areaLevels.flatMap((level) => areaFilter(askable, level) ?? []),
    ...lists.filter(isTime),
    ...lists.filter((list) => !isTime(list)),
  ];
}

/** The columns that a search looks in. */
export const searchedColumns = ({ columns }: Askable): readonly string[] =>
  columns.filter((column) => kindOf(column).tells === "words").map(({ name }) => name);

/** The columns that groups can be made by. */
export const groupColumns = (askable: Askable): readonly AskableColumn[] =>
  askable.columns.filter((column) => isArea(column) || (column.values ?? []).length > 1);

/** Whether a column names areas that pages know by name; villages have codes alone. */
export const isArea = (column: AskableColumn): boolean => kindOf(column).form === "place";

function areaFilter({ columns, nested }: Askable, level: AskedAreaLevel): Filter | null {
  const levels = columns.find(({ name }) => name === "level" && name in nested)?.values;
  if (levels && !levels.includes(level)) return null;
  const exact = columns.find(({ kind }) => kind === level);
  if (exact) return { kind: "area", name: level, column: exact, isExact: true };
  const column = columns.find((one) => mayLieWithin(one, level));
  return column ? { kind: "area", name: level, column, isExact: false } : null;
}

/** Whether the codes of a column may lie within an area of a level. */
const mayLieWithin = (column: AskableColumn, level: AskedAreaLevel): boolean => {
  const { area } = kindOf(column);
  if (area === undefined || area.digits === null) return area !== undefined;
  const wider = kinds[level].area.digits;
  return area.digits > wider || (area.digits === wider && area.several === true);
};
