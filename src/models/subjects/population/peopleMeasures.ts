import type { Published } from "../../../schema/catalogues/catalog.ts";
import {
  changeBetween,
  divided,
  notStated,
  remainder,
  stated,
  type Statement,
} from "../../../words/subject/statement.ts";
import { perPublication } from "../../releases/perPublication.ts";
import { changedYears, peopleRowsOf } from "./peopleRows.ts";

/** What the register says of an area, as far as it does. */
export interface PeopleMeasures {
  readonly people: Statement;
  readonly male: Statement;
  readonly female: Statement;
  readonly houses: Statement;
  readonly peoplePerHouse: Statement;
  /** People of the last year less those of the first that is counted alike. */
  readonly change: Statement;
  /** The same as a share of those of the first. */
  readonly changeShare: Statement;
}

/** Asked for again by every page that lists an area; worked out once. */
export function peopleMeasuresOf(published: Published, code: string): PeopleMeasures {
  const known = measured(published);
  const measures = known.get(code) ?? measure(published, code);
  known.set(code, measures);
  return measures;
}

const measured = perPublication(() => new Map<string, PeopleMeasures>());

function measure(published: Published, code: string): PeopleMeasures {
  const row = peopleRowsOf(published).people.get(code);
  const count = (column: "population" | "male" | "female" | "households"): Statement =>
    row ? stated(row[column] as number, row) : notStated;
  const years = changedYears(published, code);
  const first = years && stated(years.first.population as number, years.first);
  const last = years && stated(years.last.population as number, years.last);
  const [people, houses] = [count("population"), count("households")];
  return {
    people,
    male: count("male"),
    female: count("female"),
    houses,
    peoplePerHouse: divided(people, houses, 2),
    change: first && last ? remainder(last, first) : notStated,
    changeShare: first && last ? changeBetween(first, last) : notStated,
  };
}

/** By what areas are ranked and large or small. */
export const peopleMeasure = {
  id: "people",
  of: (published: Published, code: string): Statement => peopleMeasuresOf(published, code).people,
};
