import type { Say } from "../../../charts/chart.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { AreaSubject } from "../../areas/areaSubject.ts";
import { areaWords } from "../../areas/areaWords.ts";
import { peopleMeasure, peopleMeasuresOf } from "./peopleMeasures.ts";
import { comparedPeople } from "./comparedPeople.ts";
import { peopleRowsOf } from "./peopleRows.ts";
import { housesFact, peopleFact, peopleNote, peopleTheme } from "./peopleTheme.ts";
import { peopleWords } from "./peopleWords.ts";

const { th, en } = peopleWords;

/** The people and houses of the civil register: by its people an area is large or small. */
export const populationSubject: AreaSubject = {
  themes: (published, code, say) => [peopleTheme(published, code, say)],
  keyFigures: (published, code, say) => [
    { order: 10, fact: peopleFact(published, code, say) },
    { order: 40, fact: housesFact(published, code, say) },
  ],
  lead: peopleLead,
  note: { th: th.note, en: en.note },
  measures: (published, code) => ({ ...peopleMeasuresOf(published, code) }),
  comparedTables: ["population", "population-years"],
  comparedRows: comparedPeople,
  lastYears: (published) => ({ population: Number(countedOn(published).slice(0, 4)) }),
  columns: [
    { label: { th: th.people, en: en.people }, of: peopleMeasure.of },
    {
      label: { th: th.houses, en: en.houses },
      of: (published, code) => peopleMeasuresOf(published, code).houses,
    },
  ],
  size: {
    ...peopleMeasure,
    show: (value, { language, format }) => peopleWords[language].persons(format.number(value)),
    note: peopleNote,
    nearHeading: { th: th.nearHeading, en: en.nearHeading },
    nearExplained: (kind, within, { language }) =>
      peopleWords[language].nearExplained(areaWords[language].kinds[kind], within),
    mapCaption: (kind, title, note, { language }) =>
      peopleWords[language].mapCaption(areaWords[language].kinds[kind], title, note),
  },
};

function peopleLead(published: Published, code: string, say: Say): string | null {
  const words = peopleWords[say.language];
  const { people, houses } = peopleMeasuresOf(published, code);
  const row = peopleRowsOf(published).people.get(code);
  return people.kind === "notStated" || houses.kind === "notStated" || !row
    ? null
    : words.lead(
        say.placeTitle(code),
        words.persons(say.format.number(people.value)),
        words.housesUnit(say.format.number(houses.value)),
        say.format.date(row.reference_date),
      );
}

/** The day that people were counted. */
const countedOn = (published: Published): string =>
  [...peopleRowsOf(published).people.values()][0]?.reference_date ?? "";
