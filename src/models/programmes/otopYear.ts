import { salesOfYear, salesSpan } from "../../charts/subjects/otopSales.ts";
import { otopSales } from "../../datasets/otop-sales.ts";
import type { Format } from "../../i18n/format.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Row } from "../../schema/declare/table.ts";
import { notStated, type Statement } from "../../words/subject/statement.ts";
import { allProvinces } from "../areas/areaParts.ts";
import { newestRows } from "../releases/newest.ts";
import { perPublication } from "../releases/perPublication.ts";

/** The sales of the last year that there is, by the codes of provinces. */
export const salesRowsOf = perPublication(
  (published): ReadonlyMap<string, readonly Row<typeof otopSales.table>[]> =>
    Map.groupBy(
      newestRows(published, otopSales.table, "fiscal_year"),
      ({ province }) => province as string,
    ),
);

/** The same as charts sum them, of the provinces that there are. */
const salesOfProvinces = perPublication((published) => {
  const rows = [...salesRowsOf(published).values()].flat();
  const provinces = allProvinces(published).map((code) => ({ code }));
  const { provinces: sums, ...of } = salesOfYear(rows, provinces);
  return { ...of, sums: new Map(sums.map(({ code, sales }) => [code, sales])) };
});

/** A year's sales of a province; of the country those of the provinces that state theirs. */
export function soldInYear(published: Published, code: string): Statement {
  const { sums, total } = salesOfProvinces(published);
  return code === country ? total : (sums.get(code) ?? notStated);
}

/** The year of the sales, with its months where they are not all; empty where there are none. */
export function timeOfSales(published: Published, format: Format): string {
  const time = salesOfProvinces(published);
  return time.months.length === 0 ? "" : salesSpan(time, format);
}

/** The provinces that the sales of the country are the sum of, and those that it is without. */
export function soldIn(published: Published) {
  const sums = [...salesOfProvinces(published).sums];
  const told = (is: boolean) =>
    sums.flatMap(([code, { kind }]) => ((kind !== "notStated") === is ? [code] : []));
  return { told: told(true), untold: told(false) };
}
