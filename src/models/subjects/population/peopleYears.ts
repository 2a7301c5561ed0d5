import type { Say } from "../../../charts/chart.ts";
import { populationYears } from "../../../datasets/population-years.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import { type Break, breaksBetween, breaksOf } from "../../../schema/declare/breaks.ts";
import type { SeriesBlock, SeriesRow } from "../../areas/areaBlock.ts";
import { rowLink } from "../../sources/sourceLinks.ts";
import { peopleRowsOf } from "./peopleRows.ts";
import { peopleWords } from "./peopleWords.ts";

/** Where the figures of an area's years stop being comparable, each with the first year that comes after. */
export function breaksOfYears(
  published: Published,
  code: string,
): { readonly year: number; readonly broken: Break }[] {
  const years = peopleRowsOf(published).years.get(code) ?? [];
  const breaks = breaksOf(populationYears.table, "population", code);
  return years
    .slice(1)
    .flatMap(({ year }, i) =>
      breaksBetween(breaks, years[i]!.year, year).map((broken) => ({ year, broken })),
    );
}

/** People and houses of every year from the first to the last that the table has for any area; none of an area that it does not have. */
export function yearsBlock(published: Published, code: string, say: Say): SeriesBlock[] {
  const rows = yearsOfArea(published, code, say);
  const words = peopleWords[say.language];
  return rows.length === 0
    ? []
    : [
        {
          kind: "series",
          heading: words.yearsHeading,
          caption: words.yearsCaption,
          line: words.people,
          columns: [words.year, words.people, words.houses],
          rows,
          silent: words.noYear,
        },
      ];
}

function yearsOfArea(published: Published, code: string, say: Say): SeriesRow[] {
  const { years, allYears } = peopleRowsOf(published);
  const rows = years.get(code);
  const [first, last] = [allYears[0], allYears.at(-1)];
  if (!rows || first === undefined || last === undefined) return [];
  const breaks = breaksOfYears(published, code);
  const { language } = say;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const row = rows.find(({ year }) => (year as number) === first + i);
    return {
      year: say.format.shortYear(first + i),
      tick: language === "th" ? String(first + i) : say.format.shortYear(first + i),
      number: first + i,
      breaks: breaks
        .filter(({ year }) => year === first + i)
        .map(({ broken: { label, reason } }) => ({
          label: label[language],
          reason: reason[language],
        })),
      figures: row
        ? {
            number: row.population as number,
            texts: [row.population, row.households].map(say.format.number),
            source: rowLink(row, language),
          }
        : null,
    };
  });
}
