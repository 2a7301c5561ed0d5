import type { Branded } from "../../words/text/brand.ts";
import { readDate } from "../../words/time/date.ts";
import { isMissing, refuseEmpty } from "../../words/reading/emptyRefusal.ts";
import type { Text } from "../../words/text/language.ts";
import { readMonth } from "../../words/time/month.ts";
import { accept, refuse, type Reading } from "../../words/reading/reading.ts";
import { toArabicDigits } from "../../words/number/thaiDigits.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { readYear } from "../../words/time/writtenYear.ts";
import type { Column } from "./column.ts";

/**
 * When a figure held, as precisely as its source says and no more, in the common era:
 * `2021-04-05`, `2021-04`, `2021`, or `2004/2024` for a span of years.
 */
export type AsOf = Branded<string, "AsOf">;

export const asOf = (label: Text): Column<AsOf> => ({
  kind: "asOf",
  label,
  description: {
    th: "ละเอียดเท่าที่ต้นทางเขียน เป็นปี ค.ศ.: วัน (2021-04-05) เดือน (2021-04) ปี (2021) หรือช่วงปี (2004/2024)",
    en: "As precise as the source and no more: a day (2021-04-05), a month (2021-04), a year (2021) or a span (2004/2024)",
  },
  sql: "VARCHAR",
  nullable: false,
  parse: readAsOf,
});

/** The last year, month or day that the time speaks of: `2024` of `2004/2024`. */
export const endOf = (time: AsOf): string => time.split("/").at(-1) as string;

function readAsOf(cell: string): Reading<AsOf> {
  const text = toArabicDigits(cleanText(cell));
  if (isMissing(text)) return refuseEmpty(expected);
  const [, first, last] = spanForm.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return readSpan(first, last);
  const reading = readerOf(text)?.(text);
  if (!reading) return refuse("as_of_form", expected, advice);
  return reading.ok ? accept(String(reading.value) as AsOf) : reading;
}

const spanForm = /^(\d{4})(?: ?[-–—] ?|\/)(\d{4})$/;

function readerOf(text: string): ((text: string) => Reading<string | number>) | undefined {
  if (/^\d{4}$/.test(text)) return (digits) => readYear({ digits });
  if (/^\d{4}-\d\d$/.test(text)) return (text) => readMonth(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? (text) => readDate(text) : undefined;
}

function readSpan(first: string, last: string): Reading<AsOf> {
  const from = readYear({ digits: first });
  const to = readYear({ digits: last });
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (from.value > to.value) return refuse("as_of_order", expected, order);
  return accept(`${from.value}/${to.value}` as AsOf);
}

const expected: Text = {
  th: "วัน เดือน ปี หรือช่วงปี เช่น 2564-04-05, 2564-04, 2564, 2547-2567",
  en: "a day, a month, a year or a span of years, such as 2564-04-05, 2564-04, 2564, 2547-2567",
};

const advice: Text = {
  th: "เขียนปีสี่หลักขึ้นก่อน ตามด้วยเดือนและวันเท่าที่รู้ ไม่ต้องเติมวันที่ต้นทางไม่ได้บอก",
  en: "Write the year first with four digits, then month and day as far as they are known; add none that the source doesn't give.",
};

const order: Text = {
  th: "ช่วงปีต้องเริ่มจากปีที่มาก่อน โปรดตรวจว่าเขียนสลับกันหรือไม่",
  en: "A span begins with the earlier year. Check whether the two are swapped.",
};
