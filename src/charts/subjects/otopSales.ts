import { areas } from "../../datasets/areas.ts";
import { otopSales } from "../../datasets/otop-sales.ts";
import { query, type ResultOf } from "../../query/query.ts";
import { stated, type Statement } from "../../words/subject/statement.ts";
import type { Text } from "../../words/text/language.ts";
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

/** A province's sales of the year, not stated where it has no rows. */
export function yearlySales(sales: readonly Sale[], provinces: readonly { code: string }[]) {
  const rowsOf = Map.groupBy(sales, ({ province }) => province as string);
  return provinces.map(({ code }) => ({ code, sales: salesOf(rowsOf.get(code) ?? []) }));
}

/** The year and the months that are added up, in order. */
export const salesTime = (sales: readonly Sale[]) => ({
  fiscalYear: sales[0]?.fiscal_year ?? 0,
  months: [...new Set(sales.map(({ month }) => month as string))].toSorted(),
});

/** The first and the last of the months by name; nothing where there are none. */
export function monthSpan(months: readonly string[], { format }: Say) {
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

export const salesHead: Text = { th: "ยอดจำหน่ายทั้งปี (บาท)", en: "Sales in the year (baht)" };

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
