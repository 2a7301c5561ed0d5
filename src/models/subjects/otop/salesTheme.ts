import type { Say } from "../../../charts/chart.ts";
import { country } from "../../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { ValuesBlock } from "../../areas/areaBlock.ts";
import { type AreaFact, areaFact } from "../../areas/areaFact.ts";
import { type RankedMeasure, standingText } from "../../areas/areaStandings.ts";
import type { AreaTheme } from "../../areas/areaTheme.ts";
import { sourceLinks } from "../../sources/sourceLinks.ts";
import { peopleRowsOf } from "../population/peopleRows.ts";
import { salesRowsOf, soldIn, timeOfSales } from "../../programmes/otopYear.ts";
import { salesMeasure, salesPerHeadMeasure } from "./salesMeasures.ts";
import { salesWords } from "./salesWords.ts";

/** OTOP sales of a province in a year, for each of its people, and month by month. */
export const salesTheme = (published: Published, code: string, say: Say): AreaTheme => ({
  id: "otop",
  heading: salesWords[say.language].heading,
  facts: [salesFact(published, code, say), perHeadFact(published, code, say)],
  grids: [],
  remarks: [],
  blocks: monthsOf(published, code, say),
});

export function salesFact(published: Published, code: string, say: Say): AreaFact {
  const words = salesWords[say.language];
  const show = (value: number) => words.baht(say.format.decimal(value, 2));
  return areaFact(words.sales, salesMeasure.of(published, code), say, show, {
    note: timeOfSales(published, say.format) || null,
    remarks: remarksOn(salesMeasure, published, code, say),
  });
}

export function perHeadFact(published: Published, code: string, say: Say): AreaFact {
  const words = salesWords[say.language];
  const year = timeOfSales(published, say.format);
  const [anyone] = peopleRowsOf(published).people.values();
  const show = (value: number) => words.perHead(say.format.decimal(value, 0));
  return areaFact(words.salesPerHead, salesPerHeadMeasure.of(published, code), say, show, {
    note:
      year !== "" && anyone
        ? words.perHeadNote(year, say.format.date(anyone.reference_date))
        : null,
    remarks: remarksOn(salesPerHeadMeasure, published, code, say),
  });
}

const remarksOn = (measure: RankedMeasure, published: Published, code: string, say: Say) =>
  code === country
    ? [countryRemark(published, say)]
    : standingText(published, code, measure, country, say);

function monthsOf(published: Published, code: string, say: Say): ValuesBlock[] {
  const rows = salesRowsOf(published).get(code);
  if (!rows) return [];
  return [
    {
      kind: "values",
      heading: salesWords[say.language].months,
      values: rows
        .toSorted((a, b) => (a.month < b.month ? -1 : 1))
        .map(({ month, sales_baht }) => ({
          label: say.format.month(month),
          value: say.format.decimal(sales_baht, 2),
        })),
      links: sourceLinks(rows, say.language),
    },
  ];
}

function countryRemark(published: Published, say: Say): string {
  const { told, untold } = soldIn(published);
  return salesWords[say.language].statedProvinces(
    say.format.number(told.length),
    say.format.list(untold.map((province) => say.place(province))),
  );
}
