import type { Branded } from "../../words/text/brand.ts";
import { readDate, type IsoDate } from "../../words/time/date.ts";
import { isMissing, refuseEmpty } from "../../words/reading/emptyRefusal.ts";
import type { Text } from "../../words/text/language.ts";
import { defaultMissingTokens, readMissing } from "../../words/reading/missing.ts";
import { nearestWords, wordsWithin } from "../../words/text/nearestWords.ts";
import { withTightMarks } from "../../words/text/repetitionMark.ts";
import { readNumber } from "../../words/number/number.ts";
import { plainNumber } from "../../words/number/plainNumber.ts";
import { accept, refuse, type Reading } from "../../words/reading/reading.ts";
import { isSpreadsheetError } from "../../words/number/spreadsheetError.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { readYearRange, type YearRange } from "../../words/time/yearRange.ts";
import type { Additivity } from "./additivity.ts";
import type { Column } from "./column.ts";

/** A number that orders things; no sum of it means anything. */
export type Ordinal = Branded<number, "Ordinal">;

/** What a label may carry with it: a sentence for the dictionary, a unit for the axis. */
interface Details {
  readonly description?: Text;
  readonly unit?: Text;
}

/** What a measure says beside that: over what it adds up. */
interface MeasureDetails extends Details {
  readonly additivity?: Additivity;
  readonly unitIn?: string;
}

/** Free text, cleaned of typing damage. */
export const text = (label: Text, details: Details = {}): Column<string> => ({
  kind: "text",
  label,
  ...details,
  sql: "VARCHAR",
  nullable: false,
  parse: readText,
});

/** One of a closed list; a cell may hold the code itself or its name in any language. */
export function category<const Code extends string>(
  label: Text,
  codes: Readonly<Record<Code, Text>>,
  details: Details = {},
): Column<Code> {
  const byName = new Map<string, Code>();
  for (const [code, name] of Object.entries<Text>(codes))
    for (const spelling of [code, name.th, name.en])
      byName.set(spelling, code as Code).set(withTightMarks(spelling), code as Code);
  return {
    kind: "category",
    label,
    ...details,
    codes,
    sql: "VARCHAR",
    nullable: false,
    parse: (cell) => readCategory(cell, byName, codes),
  };
}

/** A whole number of things that can't be negative. */
export const count = (label: Text, details: MeasureDetails = {}): Column<number> => ({
  kind: "count",
  label,
  ...details,
  sql: "BIGINT",
  nullable: false,
  parse: (cell) => readNumber(cell, { integer: true, min: 0 }),
  plain: plainCount,
});

/** A small whole number that orders things and is never summed, such as a phase. */
export const ordinal = (label: Text, details: Details = {}): Column<Ordinal> => ({
  kind: "ordinal",
  label,
  ...details,
  sql: "SMALLINT",
  nullable: false,
  parse: (cell) => readNumber(cell, { integer: true, min: 1, max: 32767 }) as Reading<Ordinal>,
});

export const date = (label: Text, details: Details = {}): Column<IsoDate> => ({
  kind: "date",
  label,
  ...details,
  sql: "DATE",
  nullable: false,
  parse: (cell) => readDate(cell),
});

/** A span of Buddhist years such as 2562-2565, both ends included. */
export const yearRange = (label: Text, details: Details = {}): Column<YearRange> => ({
  kind: "yearRange",
  label,
  ...details,
  sql: "VARCHAR",
  nullable: false,
  parse: readYearRange,
});

/** The same column where a cell may be missing; every declared token becomes `null`. */
export const optional = <T>(
  column: Column<T>,
  tokens: readonly string[] = defaultMissingTokens,
): Column<T | null> => ({
  ...column,
  nullable: true,
  plain: tokens.some((token) => isPlain(column, token)) ? undefined : column.plain,
  parse: (cell, context) =>
    readMissing(cell, tokens) === null ? accept(null) : column.parse(cell, context),
});

/** The same column where files may leave it out altogether: evidence that came later than they did. */
export const absentOr = <T>(column: Column<T>): Column<T | null> => ({
  ...optional(column),
  mayBeAbsent: true,
});

function plainCount(cell: string): number {
  const value = plainNumber(cell);
  return Number.isInteger(value) ? value : NaN;
}

const isPlain = <T>({ plain }: Column<T>, cell: string): boolean =>
  plain !== undefined && !Number.isNaN(plain(cell));

/** What no text can be: words such as ไม่ระบุ may be the text of their column. */
const isDash = (cleaned: string): boolean => /^[-–—.…]*$/.test(cleaned) && isMissing(cleaned);

function readText(cell: string): Reading<string> {
  const cleaned = cleanText(cell);
  if (isDash(cleaned)) return refuseEmpty({ th: "ข้อความ", en: "some text" });
  if (isSpreadsheetError(cleaned))
    return refuse(
      "spreadsheet_error",
      { th: "ข้อความ", en: "some text" },
      {
        th: "ช่องนี้เป็นข้อความแจ้งข้อผิดพลาดของสูตร ให้แก้สูตรในไฟล์ต้นทางแล้วส่งออกใหม่",
        en: "This is a formula's error message: mend the formula in the spreadsheet and export again.",
      },
    );
  return accept(cleaned);
}

const notListed: Text = {
  th: "เขียนให้ตรงกับคำในรายการ หากเป็นประเภทใหม่ ให้แจ้งผู้ดูแลข้อมูลเพิ่มคำนี้ในรายการก่อน",
  en: "Write one of the listed words. If the word is new, it has to be added to the list first.",
};

function readCategory<Code extends string>(
  cell: string,
  byName: ReadonlyMap<string, Code>,
  codes: Readonly<Record<Code, Text>>,
): Reading<Code> {
  const cleaned = cleanText(cell);
  const code = byName.get(cleaned) ?? byName.get(withTightMarks(cleaned));
  if (code !== undefined) return accept(code);
  const names = Object.values<Text>(codes);
  const expected = {
    th: `คำใดคำหนึ่งใน: ${names.map((name) => name.th).join(", ")}`,
    en: `one of: ${names.map((name) => name.en).join(", ")}`,
  };
  if (isMissing(cell)) return refuseEmpty(expected);
  const words = names.flatMap(({ th, en }) => [th, en]);
  const near = [...wordsWithin(cleaned, words), ...nearestWords(cleaned, [...byName.keys()])];
  return refuse("unknown_category", expected, notListed, [...new Set(near)].slice(0, 3));
}
