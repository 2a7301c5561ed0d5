import type { Say } from "../../charts/chart.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { type AreaFact, areaFact } from "./areaFact.ts";
import { areaMeasuresOf } from "./areaMeasures.ts";
import { standingText } from "./areaStandings.ts";
import { areaTablesOf } from "./areaTables.ts";
import type { AreaTheme } from "./areaTheme.ts";
import { areaWords } from "./areaWords.ts";
import type { Link } from "../site/link.ts";
import { sourceLinks } from "../sources/sourceLinks.ts";

/** A year's sales month by month, as one row of the source has them. */
export interface AreaMonths {
  readonly months: readonly { readonly month: string; readonly sales: string }[];
  readonly links: readonly Link[];
}

/** OTOP sales of a province in a year, and for each of its people; below it those of its province, said to be that. */
export function salesTheme(published: Published, code: string, say: Say): AreaTheme[] {
  const words = areaWords[say.language];
  if (code.length > 2) return [];
  return [
    {
      id: "otop",
      heading: words.otopHeading,
      facts: salesFacts(published, code, say),
      grids: [],
      remarks: [],
    },
  ];
}

export function salesFacts(published: Published, code: string, say: Say): AreaFact[] {
  const words = areaWords[say.language];
  const { format } = say;
  const { sales, salesPerHead } = areaMeasuresOf(published, code);
  const [row] = [...areaTablesOf(published).sales.values()][0] ?? [];
  const [anyone] = areaTablesOf(published).people.values();
  const year = row ? format.fiscalYear(row.fiscal_year) : null;
  const remarks = (measure: "sales" | "salesPerHead") =>
    code === country
      ? [countryRemark(published, say)]
      : standingText(published, code, measure, country, say);
  return [
    areaFact(words.sales, sales, say, (value) => words.baht(format.decimal(value, 2)), {
      note: year,
      remarks: remarks("sales"),
    }),
    areaFact(
      words.salesPerHead,
      salesPerHead,
      say,
      (value) => words.perHead(format.decimal(value, 0)),
      {
        note: year && anyone ? words.perHeadNote(year, format.date(anyone.reference_date)) : null,
        remarks: remarks("salesPerHead"),
      },
    ),
  ];
}

export function monthsOfArea(published: Published, code: string, say: Say): AreaMonths | null {
  const rows = areaTablesOf(published).sales.get(code);
  if (!rows) return null;
  return {
    months: rows
      .toSorted((a, b) => (a.month < b.month ? -1 : 1))
      .map(({ month, sales_baht }) => ({
        month: say.format.month(month),
        sales: say.format.decimal(sales_baht, 2),
      })),
    links: sourceLinks(rows, say.language),
  };
}

function countryRemark(published: Published, say: Say): string {
  const { sales, parts } = areaTablesOf(published);
  const silent = (parts.get(country) ?? []).filter((province) => !sales.has(province));
  return areaWords[say.language].otopStatedProvinces(
    say.format.number(sales.size),
    say.format.list(silent.map((province) => say.place(province))),
  );
}
