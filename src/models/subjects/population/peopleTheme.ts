import type { Say } from "../../../charts/chart.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { Statement } from "../../../words/subject/statement.ts";
import { type AreaFact, areaFact, signed } from "../../areas/areaFact.ts";
import { standingsWithin } from "../../areas/areaParts.ts";
import { standingText } from "../../areas/areaStandings.ts";
import type { AreaTheme } from "../../areas/areaTheme.ts";
import { peopleMeasure, peopleMeasuresOf } from "./peopleMeasures.ts";
import { changedYears, peopleRowsOf } from "./peopleRows.ts";
import { peopleWords } from "./peopleWords.ts";
import { breaksOfYears, yearsBlock } from "./peopleYears.ts";

/** People and houses of the last year, with where the area stands by its people, and those of all years. */
export function peopleTheme(published: Published, code: string, say: Say): AreaTheme {
  const words = peopleWords[say.language];
  const { male, female, peoplePerHouse } = peopleMeasuresOf(published, code);
  const differs = peopleRowsOf(published).differing.has(code);
  const people = peopleFact(published, code, say);
  const persons = (label: string, statement: Statement) =>
    areaFact(label, statement, say, (value) => words.persons(say.format.number(value)), {
      note: peopleNote(published, code, say),
    });
  return {
    id: "people",
    heading: words.peopleHeading,
    facts: [
      { ...people, remarks: [...people.remarks, ...(differs ? [words.peopleDiffer] : [])] },
      persons(words.male, male),
      persons(words.female, female),
      housesFact(published, code, say),
      areaFact(words.peoplePerHouse, peoplePerHouse, say, (value) =>
        words.perHouse(say.format.decimal(value, 2)),
      ),
      ...changeFacts(published, code, say),
    ],
    grids: [],
    remarks: code.length === 6 ? [words.yearsOfProvince] : [],
    blocks: yearsBlock(published, code, say),
  };
}

export function peopleFact(published: Published, code: string, say: Say): AreaFact {
  const words = peopleWords[say.language];
  const { people } = peopleMeasuresOf(published, code);
  return areaFact(words.people, people, say, (value) => words.persons(say.format.number(value)), {
    note: peopleNote(published, code, say),
    remarks: standingsWithin(code).flatMap((within) =>
      standingText(published, code, peopleMeasure, within, say),
    ),
  });
}

export function housesFact(published: Published, code: string, say: Say): AreaFact {
  const words = peopleWords[say.language];
  const { houses } = peopleMeasuresOf(published, code);
  return areaFact(
    words.houses,
    houses,
    say,
    (value) => words.housesUnit(say.format.number(value)),
    {
      note: peopleNote(published, code, say),
    },
  );
}

/** The day that people were counted on. */
export function peopleNote(published: Published, code: string, say: Say): string | null {
  const row = peopleRowsOf(published).people.get(code);
  return row ? peopleWords[say.language].on(say.format.date(row.reference_date)) : null;
}

function changeFacts(published: Published, code: string, say: Say): AreaFact[] {
  const years = changedYears(published, code);
  if (!years) return [];
  const { first, last } = years;
  const words = peopleWords[say.language];
  const { shortYear, number, percent } = say.format;
  const { change } = peopleMeasuresOf(published, code);
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
