import { country } from "../../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import { divided, type Statement, summed } from "../../../words/subject/statement.ts";
import { soldIn, soldInYear } from "../../programmes/otopYear.ts";
import { peopleMeasuresOf } from "../population/peopleMeasures.ts";

export const salesMeasure = { id: "sales", of: soldInYear };

/** Of the country for each of the people of the provinces whose sales are stated. */
export const salesPerHeadMeasure = {
  id: "salesPerHead",
  of: (published: Published, code: string): Statement => {
    const peopleOf = (area: string) => peopleMeasuresOf(published, area).people;
    const buyers = code === country ? summed(soldIn(published).told.map(peopleOf)) : peopleOf(code);
    return divided(salesMeasure.of(published, code), buyers, 0);
  },
};
