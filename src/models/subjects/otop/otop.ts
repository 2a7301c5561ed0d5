import type { AreaSubject, KeyFact } from "../../areas/areaSubject.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { Say } from "../../../charts/chart.ts";
import { comparedSales } from "./comparedSales.ts";
import { salesRowsOf } from "../../programmes/otopYear.ts";
import { salesMeasure, salesPerHeadMeasure } from "./salesMeasures.ts";
import { perHeadFact, salesFact, salesTheme } from "./salesTheme.ts";
import { salesWords } from "./salesWords.ts";

/** What OTOP products sold for, by province. */
export const otopSubject: AreaSubject = {
  // Below a province nothing is known, which those pages leave out.
  themes: (published, code, say) => (code.length > 2 ? [] : [salesTheme(published, code, say)]),
  keyFigures: (published, code, say) => (code.length > 2 ? [] : largeSales(published, code, say)),
  measures: (published, code) => ({
    sales: salesMeasure.of(published, code),
    salesPerHead: salesPerHeadMeasure.of(published, code),
  }),
  comparedTables: ["otop-sales"],
  comparedRows: comparedSales,
  lastYears: (published) => ({ "otop-sales": fiscalYearOf(published) - 543 }),
};

const fiscalYearOf = (published: Published): number =>
  [...salesRowsOf(published).values()][0]?.[0]?.fiscal_year ?? 0;

/** Sales in millions: the section below has them to the satang. */
function largeSales(published: Published, code: string, say: Say): KeyFact[] {
  const sales = salesMeasure.of(published, code);
  if (sales.kind === "notStated") return [];
  const value = salesWords[say.language].largeBaht(say.format.large(sales.value));
  return [
    { order: 30, fact: { ...salesFact(published, code, say), value, working: null } },
    { order: 31, fact: perHeadFact(published, code, say) },
  ];
}
