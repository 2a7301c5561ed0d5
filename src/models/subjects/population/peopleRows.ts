import { population, populationChecks } from "../../../datasets/population.ts";
import { populationYears } from "../../../datasets/population-years.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { Row } from "../../../schema/declare/table.ts";
import { breaksOf, firstComparable } from "../../../schema/declare/breaks.ts";
import { perPublication } from "../../releases/perPublication.ts";

export type YearRow = Row<typeof populationYears.table>;

/** The register of people and houses by the codes of areas. */
export const peopleRowsOf = perPublication((published) => {
  const people = published.rows(population.table);
  const years = published.rows(populationYears.table);
  return {
    people: new Map(people.map((row) => [row.code as string, row])),
    /** Areas whose parts do not add up to what is stated of them. */
    differing: new Set<string>(
      populationChecks
        .filter(({ code }) => code === "parts_differ")
        .flatMap(({ broken }) => broken(people).map(({ row }) => row.code)),
    ),
    years: Map.groupBy(years, ({ code }) => code as string),
    /** Every year that the table speaks of. */
    allYears: [...new Set(years.map(({ year }) => year as number))].toSorted((a, b) => a - b),
  };
});

/** The years between which the change of people is told: never across a break of the series. */
export function changedYears(
  published: Published,
  code: string,
): { readonly first: YearRow; readonly last: YearRow } | null {
  const years = peopleRowsOf(published).years.get(code) ?? [];
  const breaks = breaksOf(populationYears.table, "population", code);
  const [first, last] = [firstComparable(years, ({ year }) => year, breaks), years.at(-1)];
  return first && last && first !== last ? { first, last } : null;
}
