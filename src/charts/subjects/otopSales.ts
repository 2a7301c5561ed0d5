import { areas } from "../../datasets/areas.ts";
import { otopSales } from "../../datasets/otop-sales.ts";
import { query, type ResultOf } from "../../query/query.ts";
import { notStated, stated, type Statement } from "../../words/subject/statement.ts";
import type { Text } from "../../words/text/language.ts";
import type { Format } from "../../i18n/format.ts";
import { thingsText } from "../../i18n/oneThing.ts";
import type { Say } from "../chart.ts";
import { summedBaht } from "../kit/bahtSums.ts";
import { tell } from "../kit/tell.ts";

/** The sales of the newest year, and the provinces that there are. */
export const salesQueries = {
  sales: query(otopSales.table, {
    select: ["fiscal_year", "province", "month", "sales_baht", "source_file", "source_row"],
    where: { fiscal_year: { newest: "table" } },
  }),
  provinces: query(areas.table, {
    select: ["code", "source_file", "source_row"],
    where: { level: "province" },
  }),
};

export type Sale = ResultOf<(typeof salesQueries)["sales"]>;

export const salesOf = (sales: readonly Sale[]): Statement =>
  summedBaht(sales.map((row) => stated(row.sales_baht as number, row)));

/**
 * The sales of each province over the months that the table has of the year. A province with fewer months than
 * others is not set against them: its sum would be of another span. None is stated of it, and it is named apart
 * from those of which the source has nothing.
 */
export function salesOfYear(sales: readonly Sale[], provinces: readonly { code: string }[]) {
  const { fiscalYear, months } = salesTime(sales);
  const rowsOf = Map.groupBy(sales, ({ province }) => province as string);
  const count = (code: string) => rowsOf.get(code)?.length ?? 0;
  const isWhole = (code: string) => count(code) > 0 && count(code) === months.length;
  const codes = provinces.map(({ code }) => code);
  return {
    ...{ fiscalYear, months },
    provinces: codes.map((code) => ({
      code,
      sales: isWhole(code) ? salesOf(rowsOf.get(code)!) : notStated,
    })),
    total: salesOf(sales.filter(({ province }) => isWhole(province))),
    silent: codes.filter((code) => count(code) === 0),
    partial: codes.filter((code) => count(code) > 0 && !isWhole(code)),
  };
}

/** The year and the months that are added up, in order. */
export const salesTime = (sales: readonly { fiscal_year: number; month: string }[]) => ({
  fiscalYear: sales[0]?.fiscal_year ?? 0,
  months: [...new Set(sales.map(({ month }) => month))].toSorted(),
});

/** ปีงบประมาณ 2567; with its months where they are not all twelve, for a part of a year is not the year. */
export function salesSpan(
  { fiscalYear, months }: ReturnType<typeof salesTime>,
  format: Format,
): string {
  const year = format.fiscalYear(fiscalYear);
  const span = monthSpan(months, format);
  if (span === null || months.length === 12) return year;
  const count = format.number(months.length);
  return format.language === "th"
    ? `${year} เฉพาะ ${count} เดือน (${span.first} ถึง${span.last})`
    : `${year}, ${thingsText(count, "months")} only (${span.first} to ${span.last})`;
}

/** The first and the last of the months by name; nothing where there are none. */
export function monthSpan(months: readonly string[], format: Format) {
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? { first: format.month(first), last: format.month(last) } : null;
}

/** What is said of places of which the source has nothing; nothing where there are none. */
export const silenceOf = (places: string): Text =>
  places === ""
    ? { th: "", en: "" }
    : {
        th: ` ต้นทางไม่ได้ระบุยอดของ${places}`,
        en: ` The source does not state ${places}.`,
      };

/** What is said of places whose months are fewer than those of others; nothing where there are none. */
export const partialNote = (places: string): Text | false =>
  places !== "" && {
    th: `ต้นทางระบุยอดของ${places}ไม่ครบทุกเดือนที่จังหวัดอื่นมี จึงไม่นำมารวมหรือเทียบอันดับ`,
    en: `The source does not state every month of ${places} that others have; no sum and no rank is made of fewer.`,
  };

export const salesHead: Text = { th: "ยอดจำหน่ายรวม (บาท)", en: "Sales in all (baht)" };

/** 329,066 ล้านบาท · 329.1 billion baht */
export const inBaht = (sales: Statement | undefined, say: Say): string =>
  tell(sales, say, (value) => ({
    th: `${say.format.large(value)}บาท`,
    en: `${say.format.large(value)}\u00a0baht`,
  }));

export const noSales: Text = {
  th: "ยังไม่พบยอดจำหน่าย OTOP ในข้อมูลที่รวบรวมไว้",
  en: "No OTOP sales are found in what is gathered.",
};
