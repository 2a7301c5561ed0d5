import { type Layout, wideHeadingOf, wideMeasures } from "../../schema/declare/layout.ts";
import { misspeltDigitsIn } from "../../words/number/misspeltDigits.ts";
import type { Text } from "../../words/text/language.ts";
import { monthMeant } from "../../words/time/month.ts";
import { multipleWords } from "../../words/reading/heading.ts";
import { nearestWords } from "../../words/text/nearestWords.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { isMonthLike, isYearLike } from "./cell.ts";
import { extraColumn } from "./headerTrouble.ts";
import type { Trouble } from "./report.ts";

/** What the heading of a wide column says: which column takes its cells, and for what. */
export interface WideSaid {
  readonly measure: string;
  readonly said: string;
}

/** What a heading says, where it is one of the wide columns; null for any other. */
export function wideSaid({ wide }: Layout, heading: string): WideSaid | null {
  if (!wide) return null;
  const name = cleanText(heading);
  if (!("measures" in wide))
    return isValue(wide.headings, name) ? { measure: wide.value, said: heading } : null;
  for (const [measure, form] of Object.entries(wide.measures)) {
    const said = saidIn(name, cleanText(form), wide.headings);
    if (said !== null) return { measure, said };
  }
  return null;
}

/** What a heading says in the place of `{}`; of a year that is written with or without ปี before it. */
function saidIn(name: string, form: string, headings: Headings): string | null {
  const [before = "", after = ""] = form.split("{}");
  const start = headings === "years" ? before.replace(yearWord, "") : before;
  if (name.length < start.length + after.length) return null;
  if (!name.startsWith(start) || !name.endsWith(after)) return null;
  const said = name.slice(start.length, name.length - after.length);
  if (!isValue(headings, said)) return null;
  return start === before ? said : said.replace(/^ปี ?/, "");
}

const yearWord = /ปี ?$/;

/** Whether a heading is one of the wide columns. */
export const isWide = (layout: Layout, heading: string): boolean =>
  wideSaid(layout, heading) !== null;

type Headings = NonNullable<Layout["wide"]>["headings"];

function isValue(headings: Headings, text: string): boolean {
  if (headings === "years") return isYearLike(text);
  if (headings === "months") return isMonthLike(text);
  return headings.some((declared) => cleanText(declared) === text);
}

/** The wide column that a misspelt heading comes near to and that the file has no other of; null for none. */
export function wideMeant(
  layout: Layout,
  heading: string,
  names: readonly string[],
): string | null {
  const { wide } = layout;
  if (!wide) return null;
  const name = cleanText(heading);
  const near =
    "measures" in wide ? nearestWords(name, known(layout, names)) : meantAs(wide.headings, name);
  const [meant] = near;
  return meant === undefined || names.some((name) => cleanText(name) === meant) ? null : meant;
}

/** The headings of every measure for all that the file's headings speak of. */
function known({ wide }: Layout, names: readonly string[]): readonly string[] {
  const said = new Set(names.flatMap((name) => wideSaid({ wide: wide! }, name)?.said ?? []));
  return wideMeasures(wide!).flatMap((measure) =>
    [...said].map((one) => cleanText(wideHeadingOf(wide!, measure, one))),
  );
}

function meantAs(headings: Headings, name: string): readonly string[] {
  if (headings === "months") return monthMeant(name);
  if (headings === "years") return [misspeltDigitsIn(name)?.meant ?? ""].filter(isYearLike);
  return nearestWords(name, headings.map(cleanText));
}

/** A heading that is misspelt, and the one that it is taken for. */
export function misspeltHeading(heading: string, meant: string): Trouble {
  // Thousands or millions below a heading of whole ones: another heading alone would make its numbers wrong.
  const isMultiple = multipleWords.test(heading) && !multipleWords.test(meant);
  return {
    code: "renamed_column",
    severity: "refuse",
    expected: { th: `คอลัมน์ “${meant}”`, en: `a column “${meant}”` },
    advice: isMultiple ? inOtherUnit(heading, meant) : sameHeading(heading, meant),
    suggest: isMultiple ? [] : [meant],
  };
}

const sameHeading = (heading: string, meant: string): Text => ({
  th: `หัวคอลัมน์ “${heading}” อาจหมายถึง “${meant}” หากใช่ ให้แก้เป็น “${meant}” หากไม่ใช่ ให้ลบคอลัมน์นี้`,
  en: `The heading “${heading}” may stand for “${meant}”. If so, write “${meant}”; if not, delete the column.`,
});

const inOtherUnit = (heading: string, meant: string): Text => ({
  th: `หัวคอลัมน์ “${heading}” อาจหมายถึง “${meant}” แต่หน่วยต่างกัน ให้แปลงตัวเลขทุกแถวเป็นหน่วยของตารางก่อน แล้วจึงแก้หัวคอลัมน์`,
  en: `The heading “${heading}” may stand for “${meant}” in another unit. Convert its numbers to the unit of the table first, then change the heading.`,
});

/** A heading that is no column of the table: of totals, or beside columns whose headings are data. */
export function strangeColumn({ wide }: Layout, heading: string): Trouble {
  if (totalHeading.test(cleanText(heading))) return { ...extraColumn, advice: totalColumn };
  if (wide?.headings !== "months" && wide?.headings !== "years") return extraColumn;
  const example = (said: string) => `“${wideHeadingOf(wide, wideMeasures(wide)[0]!, said)}”`;
  const form = wide.headings === "months" ? aMonth(example("ตุลาคม 2566")) : aYear(example("2566"));
  return {
    ...extraColumn,
    advice: {
      th: `หากคอลัมน์นี้เป็นข้อมูลของ${form.th} หากไม่ใช่ ${extraColumn.advice.th}`,
      en: `If the column holds the data of ${form.en}. If not: ${extraColumn.advice.en}`,
    },
  };
}

const totalHeading = /^(?:ยอด|ผล)?รวม|^(?:grand |sub)?total\b|^sum\b/i;

const totalColumn: Text = {
  th: "คอลัมน์นี้รวมคอลัมน์อื่น ไม่ใช่ข้อมูล ระบบรวมให้เอง โปรดเทียบกับผลรวมของแต่ละแถวก่อน ถ้าไม่เท่ากัน ให้ตรวจกับต้นฉบับ แล้วจึงลบคอลัมน์นี้",
  en: "This column adds up others and is no data; the site adds up by itself. Compare it with the sum of each row first: where they differ, check the original. Then delete the column.",
};

const aMonth = (example: string): Text => ({
  th: `เดือน ให้เขียนหัวคอลัมน์เป็นเดือนและปี เช่น ${example}`,
  en: `a month, head it with the month and its year, as in ${example}`,
});

const aYear = (example: string): Text => ({
  th: `ปี ให้เขียนปีในหัวคอลัมน์เป็นสี่หลัก เช่น ${example}`,
  en: `a year, head it with the four digits of the year, as in ${example}`,
});
