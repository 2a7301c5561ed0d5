import type { Heading } from "../../schema/layout.ts";
import { editDistance, slip } from "../../words/editDistance.ts";
import { headingKey, multipleWords } from "../../words/heading.ts";
import type { Text } from "../../words/language.ts";
import type { Trouble } from "./report.ts";

/** A heading that no column has, and the missing column that it comes nearest to. */
export interface Renamed {
  readonly heading: string;
  readonly column: Heading;
}

/** Pairs the headings that say nothing with the columns that are missing, the nearest first, each once. */
export function renamedHeadings(
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
  const cost = editDistance(key, alias, limit * slip) / slip;
  return cost > limit ? Infinity : cost;
}

const shortestPart = 4;

/** One cause for a column that is missing and one that is not known. */
export function renamedColumn({ heading, column }: Renamed): Trouble {
  const { name, aliases = [], label = { th: name, en: name } } = column;
  const wanted = aliases.find((alias) => label.th.endsWith(alias)) ?? label.th;
  return {
    code: "renamed_column",
    severity: "refuse",
    expected: { th: `คอลัมน์ “${label.th}”`, en: `a column “${label.en}”` },
    advice: isMultiple(heading, wanted) ? otherUnit(heading, wanted) : sameColumn(heading, wanted),
    suggest: isMultiple(heading, wanted) ? [] : [wanted],
  };
}

/** Whether the heading says thousands or millions where the column does not. */
const isMultiple = (heading: string, wanted: string): boolean =>
  multipleWords.test(heading) && !multipleWords.test(wanted);

const sameColumn = (heading: string, wanted: string): Text => ({
  th: `คอลัมน์ “${heading}” อาจเป็น “${wanted}” หากใช่ ให้แก้หัวคอลัมน์เป็น “${wanted}” หากไม่ใช่ ให้ลบคอลัมน์นี้และเพิ่มคอลัมน์ “${wanted}”`,
  en: `The column “${heading}” may be “${wanted}”. If so, head it “${wanted}”; if not, delete it and add a column “${wanted}”.`,
});

const otherUnit = (heading: string, wanted: string): Text => ({
  th: `คอลัมน์ “${heading}” อาจเป็น “${wanted}” แต่หน่วยต่างกัน ให้แปลงตัวเลขทุกแถวให้เป็นหน่วยของ “${wanted}” ก่อน แล้วจึงแก้หัวคอลัมน์`,
  en: `The column “${heading}” may be “${wanted}” in another unit. Convert its numbers to the unit of “${wanted}” first, then change the heading.`,
});
