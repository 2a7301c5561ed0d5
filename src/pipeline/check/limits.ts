import type { ReadingContext } from "../../schema/declare/column.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { KnownLimits, Limit } from "../../schema/declare/limit.ts";
import { grouped } from "../../words/number/groupedNumber.ts";
import type { Refusal } from "../../words/reading/reading.ts";
import type { CodedReader, NumericReader, Run } from "./columnReader.ts";
import type { ColumnReading } from "./field.ts";

/** The limits of a dataset that are known where it is checked. */
export const knownLimits = ({ limits = [] }: Dataset, context: ReadingContext): readonly Limit[] =>
  limits.filter((limit) => context.knownLimits?.has(limit));

/** The limits of a dataset by the tables that know them; those of a table that isn't there are left out. */
export const knownLimitsOf = (
  { limits = [] }: Dataset,
  rowsOf: (table: string, columns: readonly string[]) => readonly AnyRow[] | null,
): KnownLimits =>
  new Map(
    limits.flatMap((limit) => {
      const rows = rowsOf(limit.table, [limit.at, limit.most]);
      return rows ? [[limit, mostIn(rows, limit)] as const] : [];
    }),
  );

type AnyRow = Readonly<Record<string, unknown>>;

const mostIn = (rows: readonly AnyRow[], { at, most }: Limit): ReadonlyMap<string, number> =>
  new Map(rows.map((row) => [row[at] as string, row[most] as number]));

/** Why a value is more than there can be; null when it isn't, or nothing is known of the place. */
export function judgeLimit(
  limit: Limit,
  value: unknown,
  code: unknown,
  { knownLimits: known }: ReadingContext,
): Refusal | null {
  const most = typeof code === "string" ? known?.get(limit)?.get(code) : undefined;
  return most === undefined || typeof value !== "number" || value <= most
    ? null
    : beyondLimit(limit, most, code as string);
}

const beyondLimit = ({ of }: Limit, most: number, code: string): Refusal => ({
  code: "beyond_limit",
  expected: {
    th: `ไม่เกิน ${grouped(most)} ซึ่งเป็น${of.th}ของพื้นที่รหัส ${code}`,
    en: `at most ${grouped(most)}, the ${of.en} of the area ${code}`,
  },
  advice: {
    th: "ค่านี้มากเกินกว่าที่เป็นไปได้ โปรดตรวจว่าใส่ข้อมูลสลับคอลัมน์ พิมพ์หลักเกิน หรือโปรแกรมตารางคำนวณเปลี่ยนวันที่เป็นตัวเลขหรือไม่",
    en: "There can't be so many. Check whether two columns changed places, a digit is too many, or the spreadsheet turned a date into a number.",
  },
  suggest: [],
});

/** Holds the values of a run of rows against a limit, remembering the most of each code. */
export function createLimitCheck(
  limit: Limit,
  fields: readonly ColumnReading[],
  { knownLimits: known }: ReadingContext,
): { readonly check: (run: Run) => void; readonly forget: () => void } {
  const readerOf = (name: string) => fields.find((field) => field.name === name)!.reader;
  const measure = readerOf(limit.measure) as NumericReader;
  const codes = readerOf(limit.by) as CodedReader;
  const most = known!.get(limit)!;
  let mostById: number[] = [];

  function check({ row, count, refused }: Run): void {
    const numbers = measure.numbers();
    const ids = codes.ids();
    const texts = codes.texts();
    for (let i = 0; i < count; i++) {
      const id = ids[row + i]!;
      if (refused[i] === 1 || id < 0) continue;
      const bound = (mostById[id] ??= most.get(texts[id]!) ?? Infinity);
      if (numbers[row + i]! > bound) refused[i] = 1;
    }
  }

  return { check, forget: () => (mostById = []) };
}
