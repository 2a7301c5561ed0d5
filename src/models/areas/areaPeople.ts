import type { Say } from "../../charts/chart.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import { populationYears } from "../../datasets/population-years.ts";
import { type Break, breaksBetween, breaksOf } from "../../schema/declare/breaks.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { type AreaFact, areaFact, signed } from "./areaFact.ts";
import { areaMeasuresOf, changedYears } from "./areaMeasures.ts";
import { standingText } from "./areaStandings.ts";
import { areaTablesOf, parentOf } from "./areaTables.ts";
import type { AreaTheme } from "./areaTheme.ts";
import { areaWords } from "./areaWords.ts";
import type { Link } from "../site/link.ts";
import { rowLink } from "../sources/sourceLinks.ts";

/** One year of the register; a year of which nothing is known has no figures. */
export interface AreaYear {
  readonly year: string;
  /** The year as short as it gets. */
  readonly tick: string;
  readonly number: number;
  /** What is counted otherwise from this year on than before; nothing in most years. */
  readonly breaks: readonly { readonly label: string; readonly reason: string }[];
  readonly figures: {
    readonly number: number;
    readonly people: string;
    readonly houses: string;
    readonly source: Link;
  } | null;
}

/** People and houses of the last year, with where the area stands by its people. */
export function peopleTheme(published: Published, code: string, say: Say): AreaTheme {
  const words = areaWords[say.language];
  const { male, female, houses, peoplePerHouse } = areaMeasuresOf(published, code);
  const on = peopleNote(published, code, say);
  const differs = areaTablesOf(published).peopleDiffer.get(code) ?? [];
  const people = peopleFact(published, code, say);
  const persons = (value: number) => words.persons(say.format.number(value));
  return {
    id: "people",
    heading: words.peopleHeading,
    facts: [
      {
        ...people,
        remarks: [...people.remarks, ...(differs.length > 0 ? [words.peopleDiffer] : [])],
      },
      areaFact(words.male, male, say, persons, { note: on }),
      areaFact(words.female, female, say, persons, { note: on }),
      areaFact(words.houses, houses, say, (value) => words.housesUnit(say.format.number(value)), {
        note: on,
      }),
      areaFact(words.peoplePerHouse, peoplePerHouse, say, (value) =>
        words.perHouse(say.format.decimal(value, 2)),
      ),
      ...changeFacts(published, code, say),
    ],
    grids: [],
    remarks: code.length === 6 ? [words.yearsOfProvince] : [],
  };
}

export function peopleFact(published: Published, code: string, say: Say): AreaFact {
  const words = areaWords[say.language];
  return areaFact(
    words.people,
    areaMeasuresOf(published, code).people,
    say,
    (value) => words.persons(say.format.number(value)),
    {
      note: peopleNote(published, code, say),
      remarks: standingsWithin(code).flatMap((within) =>
        standingText(published, code, "people", within, say),
      ),
    },
  );
}

/** The day that people were counted on. */
export function peopleNote(published: Published, code: string, say: Say): string | null {
  const row = areaTablesOf(published).people.get(code);
  return row ? areaWords[say.language].on(say.format.date(row.reference_date)) : null;
}

/** The areas within which an area is ranked, the nearest first: 501005 within 5010 and within 50. */
export function standingsWithin(code: string): string[] {
  if (code === country) return [];
  if (code.length === 2) return [country];
  return code.length === 4 ? [parentOf(code), country] : [parentOf(code), code.slice(0, 2)];
}

function changeFacts(published: Published, code: string, say: Say): AreaFact[] {
  const years = changedYears(published, code);
  if (!years) return [];
  const { first, last } = years;
  const words = areaWords[say.language];
  const { shortYear, number, percent } = say.format;
  const { change } = areaMeasuresOf(published, code);
  const share = (value: number) =>
    signed(value, (size) => percent(size / (first.population as number), 1));
  return [
    areaFact(
      words.change(shortYear(first.year), shortYear(last.year)),
      change,
      say,
      (value) => `${words.persons(signed(value, number))} (${share(value)})`,
      { remarks: breaksOfYears(published, code).map(({ broken }) => broken.reason[say.language]) },
    ),
  ];
}

/** Where the figures of an area's years stop being comparable, each with the first year that comes after. */
export function breaksOfYears(
  published: Published,
  code: string,
): { readonly year: number; readonly broken: Break }[] {
  const years = areaTablesOf(published).years.get(code) ?? [];
  const breaks = breaksOf(populationYears.table, "population", code);
  return years
    .slice(1)
    .flatMap(({ year }, i) =>
      breaksBetween(breaks, years[i]!.year, year).map((broken) => ({ year, broken })),
    );
}

/** Every year from the first to the last that the table has for any area, those without figures among them. */
export function yearsOfArea(published: Published, code: string, say: Say): AreaYear[] {
  const { years, allYears } = areaTablesOf(published);
  const rows = years.get(code);
  const [first, last] = [allYears[0], allYears.at(-1)];
  if (!rows || first === undefined || last === undefined) return [];
  const breaks = breaksOfYears(published, code);
  const { language } = say;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const row = rows.find(({ year }) => (year as number) === first + i);
    return {
      year: say.format.shortYear(first + i),
      tick: say.language === "th" ? String(first + i) : say.format.shortYear(first + i),
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
            people: say.format.number(row.population),
            houses: say.format.number(row.households),
            source: rowLink(row, say.language),
          }
        : null,
    };
  });
}
