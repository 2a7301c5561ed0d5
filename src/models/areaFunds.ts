import type { Say } from "../charts/chart.ts";
import type { Published } from "../schema/catalog.ts";
import { fundMeasures } from "../words/fundMeasure.ts";
import { programmes } from "../words/programme.ts";
import { stated } from "../words/statement.ts";
import { type AreaFact, areaFact } from "./areaFact.ts";
import { areaTablesOf, type FundRow } from "./areaTables.ts";
import type { AreaTheme } from "./areaTheme.ts";
import { areaWords } from "./areaWords.ts";
import { fundUnit } from "./fundUnit.ts";

/** The figures that pages of agencies and newspapers have for an area, and those for places within it. */
export function fundsTheme(published: Published, code: string, say: Say): AreaTheme[] {
  const words = areaWords[say.language];
  const { funds } = areaTablesOf(published);
  const own = funds.get(code) ?? [];
  const within = code === "00" ? [] : rowsWithin(funds, code, own);
  const themeOf = (id: string, heading: string, rows: readonly FundRow[]): AreaTheme[] =>
    rows.length === 0
      ? []
      : [{ id, heading, facts: rows.map((row) => fundFact(published, row, code, say)), remarks: [] }];
  return [
    ...themeOf("funds", words.fundsHeading, own),
    ...themeOf("funds-within", words.fundsWithin, within),
  ];
}

function fundFact(published: Published, row: FundRow, code: string, say: Say): AreaFact {
  const words = areaWords[say.language];
  const { language, format } = say;
  const remarks = [
    ...(row.area_codes?.includes(";") ? [words.countsTogether(namesOf(row, say))] : []),
    ...(areaTablesOf(published).fundsInConflict.has(row) ? [words.conflict] : []),
    ...(row.evidence === "excerpt" ? [words.excerpt] : []),
  ];
  return areaFact(
    words.fund(programmes[row.programme][language], fundMeasures[row.measure][language]),
    stated(row.value as number, row),
    say,
    (value) => {
      const amount = fundUnit(format.number(value), row.unit, language);
      return row.qualifier === "more_than" ? words.moreThan(amount) : amount;
    },
    {
      note: row.as_of === null ? words.undated : words.asOf(format.asOf(row.as_of)),
      quoted: row.area_codes === code && code.length === 2 ? null : row.place,
      remarks,
      pages: [{ label: row.page_title, path: row.page_url }],
    },
  );
}

/** Figures of areas below one, each once, without those that are its own. */
function rowsWithin(
  funds: ReadonlyMap<string, readonly FundRow[]>,
  code: string,
  own: readonly FundRow[],
): FundRow[] {
  const below = [...funds].flatMap(([other, rows]) =>
    other !== code && other.startsWith(code) ? rows : [],
  );
  return [...new Set(below)].filter((row) => !own.includes(row));
}

const namesOf = (row: FundRow, say: Say): string =>
  say.format.list((row.area_codes ?? "").split(";").map((code) => say.placeTitle(code)));
