import { otopSales } from "../../../datasets/otop-sales.ts";
import { country } from "../../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { Row } from "../../../schema/declare/table.ts";
import { type Baht, sumBaht } from "../../../words/number/baht.ts";
import { divided, stated, type Statement, summed } from "../../../words/subject/statement.ts";
import { newestRows } from "../../releases/newest.ts";
import { perPublication } from "../../releases/perPublication.ts";
import { peopleMeasuresOf } from "../population/peopleMeasures.ts";

/** The sales of the last year that there is, by the codes of provinces. */
export const salesRowsOf = perPublication(
  (published): ReadonlyMap<string, readonly Row<typeof otopSales.table>[]> =>
    Map.groupBy(
      newestRows(published, otopSales.table, "fiscal_year"),
      ({ province }) => province as string,
    ),
);

/** A year's sales of a province; of the country those of the provinces that state theirs. */
export const salesMeasure = {
  id: "sales",
  of: (published: Published, code: string): Statement => {
    const sales = salesRowsOf(published);
    const rows = code === country ? [...sales.values()].flat() : (sales.get(code) ?? []);
    return summed(
      rows.map((row) => stated(row.sales_baht as number, row)),
      (values) => sumBaht(values as readonly Baht[]),
    );
  },
};

/** Of the country for each of the people of the provinces whose sales are stated. */
export const salesPerHeadMeasure = {
  id: "salesPerHead",
  of: (published: Published, code: string): Statement => {
    const peopleOf = (area: string) => peopleMeasuresOf(published, area).people;
    const buyers =
      code === country ? summed([...salesRowsOf(published).keys()].map(peopleOf)) : peopleOf(code);
    return divided(salesMeasure.of(published, code), buyers, 0);
  },
};
