import type { Say } from "../../charts/chart.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { type AreaFact, areaFact } from "./areaFact.ts";
import { hasRegister } from "./areaFamily.ts";
import { areaMeasuresOf } from "./areaMeasures.ts";
import { peopleFact, peopleNote, peopleTheme } from "./areaPeople.ts";
import { salesFacts, salesTheme } from "./areaSales.ts";
import { areaTablesOf } from "./areaTables.ts";
import { tablesTheme } from "./areaTableFigures.ts";
import { ownTargets, targetsTheme } from "./areaTargets.ts";
import type { AreaTheme } from "./areaTheme.ts";
import { villageFundsTheme } from "./areaVillageFunds.ts";
import { areaWords } from "./areaWords.ts";
import { workTheme } from "./areaWork.ts";

/** What the tables say of an area, subject by subject; subjects that say nothing are left out. */
export function themesOf(published: Published, code: string, say: Say): AreaTheme[] {
  const told = [
    peopleTheme(published, code, say),
    ...villagesTheme(published, code, say),
    ...targetsTheme(published, code, say),
    ...villageFundsTheme(published, code, say),
    ...salesTheme(published, code, say),
  ];
  return [...told, ...tablesTheme(published, code, say, told), ...workTheme(published, code, say)];
}

/** The few figures that a reader came for, those that no source states left out. */
export function keyFiguresOf(published: Published, code: string, say: Say): AreaFact[] {
  const words = areaWords[say.language];
  const { houses } = areaMeasuresOf(published, code);
  const targets = ownTargets(areaTablesOf(published).targets.get(code) ?? [], code, say).filter(
    ({ kind }) => kind !== "notStated",
  );
  const sales = code.length === 2 ? largeSales(published, code, say) : [];
  const figures = [
    peopleFact(published, code, say),
    ...targets.slice(0, 1),
    ...sales,
    areaFact(words.houses, houses, say, (value) => words.housesUnit(say.format.number(value)), {
      note: peopleNote(published, code, say),
    }),
    ...(hasRegister(published, code) ? [villagesFact(published, code, say)] : []),
    ...targets.slice(1),
  ];
  return figures.filter(({ kind }) => kind !== "notStated");
}

/** One sentence that a search engine or a reader in a hurry can stop at. */
export function leadOf(published: Published, code: string, say: Say): string {
  const words = areaWords[say.language];
  const { people, houses } = areaMeasuresOf(published, code);
  const row = areaTablesOf(published).people.get(code);
  const title = say.placeTitle(code);
  if (people.kind === "notStated" || houses.kind === "notStated" || !row)
    return words.leadSilent(title);
  return words.lead(
    title,
    words.persons(say.format.number(people.value)),
    words.housesUnit(say.format.number(houses.value)),
    say.format.date(row.reference_date),
  );
}

/** Sales in millions: the theme below has them to the satang. */
function largeSales(published: Published, code: string, say: Say): AreaFact[] {
  const words = areaWords[say.language];
  const { sales } = areaMeasuresOf(published, code);
  const [year, perHead] = salesFacts(published, code, say) as [AreaFact, AreaFact];
  return sales.kind === "notStated"
    ? []
    : [{ ...year, value: words.largeBaht(say.format.large(sales.value)), working: null }, perHead];
}

function villagesTheme(published: Published, code: string, say: Say): AreaTheme[] {
  if (!hasRegister(published, code)) return [];
  const words = areaWords[say.language];
  const fact = villagesFact(published, code, say);
  return [
    {
      id: "villages",
      heading: words.villagesHeading,
      facts: [fact],
      grids: [],
      remarks: fact.kind === "notStated" ? [words.villagesNone] : [],
    },
  ];
}

function villagesFact(published: Published, code: string, say: Say): AreaFact {
  const words = areaWords[say.language];
  const { villages } = areaMeasuresOf(published, code);
  return areaFact(
    words.villages,
    villages,
    say,
    (value) => words.villagesUnit(say.format.number(value)),
    {
      note: words.registerNote,
      ...(villages.kind === "derived" && {
        working: words.countedRows(say.format.number(villages.value)),
      }),
    },
  );
}
