import type { Heading } from "../../schema/declare/layout.ts";
import { editDistance, editCost } from "../../words/text/editDistance.ts";
import { headingKey, multipleWords } from "../../words/reading/heading.ts";
import type { Text } from "../../words/text/language.ts";
import { isBlank } from "./cell.ts";
import type { Trouble } from "./report.ts";

/** A heading that no column has, and the missing column that it is taken for. */
export interface Renamed {
  readonly heading: string;
  readonly column: Heading;
}

type CellsOf = (heading: string) => readonly string[];

/** Pairs the headings that say nothing with the columns that are missing, the nearest by name first, each once. */
export function nearestByName(
  strange: readonly string[],
  missing: readonly Heading[],
): readonly Renamed[] {
  const pairs = strange
    .flatMap((heading) =>
      missing.map((column) => ({ heading, column, distance: distanceTo(heading, column) })),
    )
    .filter(({ distance }) => distance < Infinity)
    .toSorted((a, b) => a.distance - b.distance);
  const paired: Renamed[] = [];
  for (const { heading, column } of pairs)
    if (!paired.some((one) => one.heading === heading || one.column === column))
      paired.push({ heading, column });
  return paired;
}

/** Pairs the headings whose cells fit one missing column alone, where no other heading's cells fit it. */
export function soleByCells(
  strange: readonly string[],
  missing: readonly Heading[],
  cellsOf: CellsOf,
): readonly Renamed[] {
  const fitting = strange.flatMap((heading) => {
    const cells = cellsOf(heading).filter((cell) => !isBlank(cell));
    return missing.flatMap((column): Renamed[] => {
      const isFit = cells.length > 0 && column.fits && isMostly(cells, column.fits);
      return isFit ? [{ heading, column }] : [];
    });
  });
  return fitting.filter((one) =>
    fitting.every(
      (other) => other === one || (other.heading !== one.heading && other.column !== one.column),
    ),
  );
}

const isMostly = (cells: readonly string[], fits: (cell: string) => boolean): boolean =>
  cells.filter(fits).length >= mostly * cells.length;

const mostly = 0.8;

function distanceTo(heading: string, { name, aliases = [] }: Heading): number {
  const key = bareKey(heading);
  return Math.min(...[name, ...aliases].map((alias) => distance(key, bareKey(alias))));
}

/** A heading without what stands in brackets. */
const bareKey = (heading: string): string =>
  headingKey(heading).replace(/[（(\[].*?[)）\]]/gu, "") || headingKey(heading);

/** In letters; a word that only holds the other is as far from it as half the letters they don't share. */
function distance(key: string, alias: string): number {
  const limit = Math.max(1, Math.floor(Math.min(key.length, alias.length) / 4));
  const [short, long] = key.length < alias.length ? [key, alias] : [alias, key];
  if (short.length >= shortestPart && long.includes(short)) return (long.length - short.length) / 2;
  const cost = editDistance(key, alias, limit * editCost) / editCost;
  return cost > limit ? Infinity : cost;
}

const shortestPart = 4;

/** One cause for a column that is missing and one that is not known. */
export function renamedColumn(renamed: Renamed): Trouble {
  const { heading, column } = renamed;
  const { name, label = { th: name, en: name } } = column;
  const wanted = wantedOf(column);
  return {
    code: "renamed_column",
    severity: "refuse",
    expected: { th: `คอลัมน์ “${label.th}”`, en: `a column “${label.en}”` },
    advice: isMultiple(renamed) ? otherUnit(heading, wanted) : sameColumn(heading, wanted),
    suggest: isMultiple(renamed) ? [] : [wanted],
  };
}

function wantedOf({ name, aliases = [], label = { th: name, en: name } }: Heading): string {
  return aliases.find((alias) => label.th.endsWith(alias)) ?? label.th;
}

/** Whether the heading says thousands or millions where the column does not: its numbers are not the column's. */
export const isMultiple = ({ heading, column }: Renamed): boolean =>
  multipleWords.test(heading) && !multipleWords.test(wantedOf(column));

const sameColumn = (heading: string, wanted: string): Text => ({
  th: `คอลัมน์ “${heading}” อาจเป็น “${wanted}” หากใช่ ให้แก้หัวคอลัมน์เป็น “${wanted}” หากไม่ใช่ ให้ลบคอลัมน์นี้และเพิ่มคอลัมน์ “${wanted}”`,
  en: `The column “${heading}” may be “${wanted}”. If so, head it “${wanted}”; if not, delete it and add a column “${wanted}”.`,
});

const otherUnit = (heading: string, wanted: string): Text => ({
  th: `คอลัมน์ “${heading}” อาจเป็น “${wanted}” แต่หน่วยต่างกัน ให้แปลงตัวเลขทุกแถวให้เป็นหน่วยของ “${wanted}” ก่อน แล้วจึงแก้หัวคอลัมน์`,
  en: `The column “${heading}” may be “${wanted}” in another unit. Convert its numbers to the unit of “${wanted}” first, then change the heading.`,
});
