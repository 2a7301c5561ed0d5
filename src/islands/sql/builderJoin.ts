import { isOneArea, kindOf } from "../../schema/declare/kinds.ts";
import type { AskedColumn, AskedTable } from "../../schema/export/askedTable.ts";

/** How rows of one table find theirs in another: pairs of columns that say the same thing. */
export interface Join {
  readonly table: string;
  readonly on: readonly { readonly left: string; readonly right: string }[];
}

/** Every way to join two tables that their declarations allow: by area, by area and year, by document. */
export function joinsBetween(left: AskedTable, right: AskedTable): Join[] {
  if (left.id === right.id) return [];
  const places = pairs(left, right, isSamePlace);
  const years = pairs(left, right, isSameYear).slice(0, 1);
  const documents = pairs(left, right, isSameDocument);
  return [
    ...places.map((place) => ({ table: right.id, on: [place] })),
    ...places.flatMap((place) => years.map((year) => ({ table: right.id, on: [place, year] }))),
    ...(places.length === 0 ? years.map((year) => ({ table: right.id, on: [year] })) : []),
    ...documents.map((document) => ({ table: right.id, on: [document] })),
  ];
}

/** What kind of area a column names; the register's own codes may be of any. */
export const placeKind = (
  { id }: Pick<AskedTable, "id">,
  { name, kind }: AskedColumn,
): string | null =>
  id === "areas" && name === "code" ? "area" : isOneArea({ kind }) ? kind : null;

type Same = (left: [AskedTable, AskedColumn], right: [AskedTable, AskedColumn]) => boolean;

const pairs = (left: AskedTable, right: AskedTable, isSame: Same) =>
  left.columns.flatMap((a) =>
    right.columns
      .filter((b) => isSame([left, a], [right, b]))
      .map((b) => ({ left: a.name, right: b.name })),
  );

const isSamePlace: Same = (left, right) => {
  const [a, b] = [placeKind(...left), placeKind(...right)];
  if (a === null || b === null) return false;
  return a === b || (a === "area" && b !== "village") || (b === "area" && a !== "village");
};

/** A fiscal year and a calendar year are different times, and are not joined. */
const isSameYear: Same = ([, a], [, b]) => isYear(a) && a.kind === b.kind;

const isSameDocument: Same = ([, a], [, b]) =>
  a.kind === "code" && a.name === "document" && b.name === "document";

export const isYear = (column: AskedColumn): boolean => kindOf(column).form === "year";
