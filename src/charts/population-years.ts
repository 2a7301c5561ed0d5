import { populationYears } from "../datasets/population-years.ts";
import { query } from "../query/query.ts";
import { type AreaCode, country } from "../schema/declare/anyAreaColumns.ts";
import {
  type Break,
  breakNote,
  breaksBetween,
  breaksOf,
  firstComparable,
} from "../schema/declare/breaks.ts";
import type { Row } from "../schema/declare/table.ts";
import { changeBetween, notStated, stated, type Statement } from "../words/subject/statement.ts";
import { defineChart, type Say } from "./chart.ts";
import { type Column, drawColumnPanels, type Panel } from "./columnPanels.ts";
import { labelCell, statementCell } from "./figureCell.ts";

const selected = ["code", "year", "population", "households", "source_file", "source_row"] as const;

type Counted = Pick<Row<typeof populationYears.table>, (typeof selected)[number]>;

interface Year {
  readonly year: number;
  readonly people: Statement;
  readonly houses: Statement;
}

/** A change, from the first year that is counted as the last one is. */
interface Change {
  readonly since: number;
  readonly share: Statement;
}

interface Years {
  readonly area: string;
  /** Every year from the first to the last; of some nothing is stated. */
  readonly years: readonly Year[];
  readonly people: Change;
  readonly houses: Change;
}

/** Any area of the table: the country, a province, or an amphoe whose page shows it. */
export const populationYearsChart = defineChart<{ counts: Counted }, Years>({
  id: "population-years",
  title: { th: "ประชากรและบ้านรายปี", en: "People and houses by year" },
  topic: "population",
  areas: [country, "provinces"],
  heading: (area, { language, format, placeTitle }, { years }) =>
    wording[language].heading(
      placeTitle(area),
      format.yearSpan(years[0]?.year ?? 0, years.at(-1)?.year ?? 0),
    ),
  queries: (area) => ({
    counts: query(populationYears.table, { select: selected, where: { code: area as AreaCode } }),
  }),
  shape: ({ counts }, area) => {
    const years = yearsOf(counts);
    return {
      area,
      years,
      people: changeOf(years, ({ people }) => people, breaksOfPeople(area)),
      houses: changeOf(years, ({ houses }) => houses, breaksOfHouses(area)),
    };
  },
  plot: ({ years, area }, canvas) => {
    const words = wording[canvas.language];
    const panel = (
      title: string,
      fill: Panel["fill"],
      of: (year: Year) => Statement,
      breaks: readonly Break[],
    ): Panel => ({
      title,
      fill,
      columns: years.map((year, i) => columnOf(year, of, i === 0 || i === years.length - 1)),
      breaks: marksOf(years, of, breaks).map(({ before, broken }) => ({
        before,
        label: broken.label[canvas.language],
      })),
      show: canvas.format.number,
    });
    return drawColumnPanels(
      [
        panel(words.peoplePanel, "strong", ({ people }) => people, breaksOfPeople(area)),
        panel(words.housesPanel, "soft", ({ houses }) => houses, breaksOfHouses(area)),
      ],
      canvas,
      { notStated: words.notStated, grid: false },
    );
    function columnOf(year: Year, of: (year: Year) => Statement, isEnd: boolean): Column {
      return {
        value: of(year),
        tick: canvas.format.shortYear(year.year).replace("พ.ศ. ", ""),
        isLabelled: isEnd,
      };
    }
  },
  legend: (_data, { language }) => [
    { fill: "strong", label: wording[language].people },
    { fill: "soft", label: wording[language].houses },
    { fill: "hatch", label: wording[language].notStated },
  ],
  headline: ({ years, area }, say) => {
    const last = years.at(-1);
    return {
      value: number(last?.people ?? notStated, say),
      label: wording[say.language].headline(
        say.placeTitle(area),
        say.format.shortYear(last?.year ?? 0),
      ),
    };
  },
  sentence: ({ years, area, people, houses }, say) => {
    const words = wording[say.language];
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last) return words.nothing(say.placeTitle(area));
    const silent = years.filter(({ people }) => people.kind === "notStated");
    return words.sentence({
      place: say.placeTitle(area),
      last: say.format.shortYear(last.year),
      people: number(last.people, say),
      houses: number(last.houses, say),
      peopleSince: say.format.shortYear(people.since),
      housesSince: say.format.shortYear(houses.since),
      peopleChange: words.change(percent(people.share, say), directionOf(people.share)),
      housesChange: words.change(percent(houses.share, say), directionOf(houses.share)),
      breaks: marksOf(years, ({ people }) => people, breaksOfPeople(area)).map(
        ({ broken }) => broken.reason[say.language],
      ),
      silent: words.years(silent.map(({ year }) => year)),
    });
  },
  table: ({ years, people, houses }, say) => {
    const words = wording[say.language];
    const cell = (statement: Statement) =>
      statementCell(statement, say.format.number, words.notStated);
    const share = (statement: Statement) =>
      statementCell(statement, (value) => say.format.percent(value), words.notStated);
    const last = say.format.shortYear(years.at(-1)?.year ?? 0);
    const since = [...new Set([people.since, houses.since])].toSorted((a, b) => a - b);
    return {
      columns: [
        { label: words.year, numeric: false },
        { label: words.people, numeric: true },
        { label: words.houses, numeric: true },
      ],
      rows: [
        ...years.map(({ year, people, houses }) => [
          labelCell(say.format.shortYear(year)),
          cell(people),
          cell(houses),
        ]),
        ...since.map((first) => [
          labelCell(words.changeRow(say.format.shortYear(first), last)),
          ...(
            [
              [({ people }: Year) => people, people],
              [({ houses }: Year) => houses, houses],
            ] as const
          ).map(([of, change]) =>
            first < change.since
              ? labelCell(words.notComparable)
              : share(changeSince(years, of, first)),
          ),
        ]),
      ],
    };
  },
  notes: ({ area, years }, { language }) => [
    ...breaksBetweenYears(years, area).map((broken) => breakNote(broken)[language]),
    ...wording[language].notes,
  ],
});

const breaksOfPeople = (area: string) => breaksOf(populationYears.table, "population", area);
const breaksOfHouses = (area: string) => breaksOf(populationYears.table, "households", area);

const breaksBetweenYears = (years: readonly Year[], area: string): Break[] => [
  ...new Set(
    [
      ...marksOf(years, ({ people }) => people, breaksOfPeople(area)),
      ...marksOf(years, ({ houses }) => houses, breaksOfHouses(area)),
    ].map(({ broken }) => broken),
  ),
];

const isStated = (statement: Statement): boolean => statement.kind !== "notStated";

function changeOf(
  years: readonly Year[],
  of: (year: Year) => Statement,
  breaks: readonly Break[],
): Change {
  const told = years.filter((year) => isStated(of(year)));
  const [first, last] = [firstComparable(told, ({ year }) => year, breaks), told.at(-1)];
  if (!first || !last || first === last) return { since: last?.year ?? 0, share: notStated };
  return { since: first.year, share: changeBetween(of(first), of(last)) };
}

function changeSince(
  years: readonly Year[],
  of: (year: Year) => Statement,
  first: number,
): Statement {
  const [from, to] = [years.find(({ year }) => year === first), years.at(-1)];
  return from && to ? changeBetween(of(from), of(to)) : notStated;
}

/** Where a break lies between two years with figures: before which column it is marked. */
function marksOf(
  years: readonly Year[],
  of: (year: Year) => Statement,
  breaks: readonly Break[],
): { readonly before: number; readonly broken: Break }[] {
  const told = years.flatMap((year, i) => (isStated(of(year)) ? [{ ...year, i }] : []));
  return told
    .slice(1)
    .flatMap(({ year, i }, j) =>
      breaksBetween(breaks, told[j]!.year, year).map((broken) => ({ before: i, broken })),
    );
}

function yearsOf(counts: readonly Counted[]): Year[] {
  const known = new Map<number, Counted>(counts.map((row) => [row.year, row]));
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  if (known.size === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const row = known.get(first + i);
    return {
      year: first + i,
      people: row ? stated(row.population, row) : notStated,
      houses: row ? stated(row.households, row) : notStated,
    };
  });
}

const number = (statement: Statement, { language, format }: Say): string =>
  statement.kind === "notStated" ? wording[language].notStated : format.number(statement.value);

/** The size of a change; its direction is a word. */
const percent = (statement: Statement, { language, format }: Say): string =>
  statement.kind === "notStated"
    ? wording[language].notStated
    : format.percent(Math.abs(statement.value));

/** At a tenth of a per cent, as the change is written. */
const directionOf = (statement: Statement): -1 | 0 | 1 =>
  statement.kind === "notStated"
    ? 0
    : (Math.sign(Math.round(statement.value * 1000)) as -1 | 0 | 1);

interface Words {
  readonly place: string;
  readonly last: string;
  readonly people: string;
  readonly houses: string;
  readonly peopleSince: string;
  readonly housesSince: string;
  readonly breaks: readonly string[];
  readonly peopleChange: string;
  readonly housesChange: string;
  readonly silent: string;
}

const wording = {
  th: {
    heading: (place: string, years: string) => `ประชากรและบ้านตามทะเบียนราษฎร ${place} ${years}`,
    headline: (place: string, year: string) => `คนมีชื่อในทะเบียนบ้านของ${place} สิ้นปี ${year}`,
    peoplePanel: "ประชากร (คน)",
    housesPanel: "บ้าน (หลัง)",
    people: "ประชากร (คน)",
    houses: "บ้าน (หลัง)",
    year: "สิ้นปี",
    notStated: "ยังไม่ได้ไฟล์",
    notComparable: "เทียบไม่ได้",
    changeRow: (first: string, last: string) => `เปลี่ยนแปลงจากสิ้นปี ${first} ถึงสิ้นปี ${last}`,
    change: (percent: string, direction: -1 | 0 | 1) =>
      direction === 0 ? "แทบไม่เปลี่ยน" : `${direction > 0 ? "เพิ่มขึ้น" : "ลดลง"} ${percent}`,
    years: (years: readonly number[]) =>
      years.length === 0 ? "" : `ปี\u00a0${years.join(" และ\u00a0")}`,
    nothing: (place: string) => `แหล่งข้อมูลไม่ได้ระบุประชากรและบ้านของ${place}`,
    sentence: (words: Words) =>
      `สิ้นปี ${words.last} ${words.place}มีประชากรตามทะเบียนราษฎร ${words.people}\u00a0คน และบ้าน ${words.houses}\u00a0หลัง ` +
      (words.peopleSince === words.housesSince
        ? `เทียบกับสิ้นปี ${words.peopleSince} ประชากร${words.peopleChange} บ้าน${words.housesChange}`
        : `ประชากร${words.peopleChange} จากสิ้นปี ${words.peopleSince} บ้าน${words.housesChange} จากสิ้นปี ${words.housesSince}`) +
      words.breaks.map((reason) => ` ${reason}`).join("") +
      (words.silent === "" ? "" : ` เว็บนี้ยังไม่ได้ไฟล์ของ${words.silent}`),
    notes: [
      "นับคนและบ้านตามทะเบียนราษฎร ณ วันที่ 31 ธันวาคม ของแต่ละปี คนที่อยู่จริงอาจมากหรือน้อยกว่านี้ เพราะหลายคนอยู่คนละที่กับทะเบียนบ้าน",
      "ปีที่เว็บนี้ยังไม่ได้ไฟล์ เว้นไว้เป็นลายเส้นและไม่ประมาณค่าแทน",
      "แต่ละภาพเริ่มจากศูนย์และมีแกนตั้งของตัวเอง จึงเทียบความสูงข้ามภาพไม่ได้",
    ],
  },
  en: {
    heading: (place: string, years: string) => `Registered people and houses, ${place}, ${years}`,
    headline: (place: string, year: string) =>
      `people registered in ${place} at the end of ${year}`,
    peoplePanel: "People",
    housesPanel: "Houses",
    people: "People",
    houses: "Houses",
    year: "End of",
    notStated: "File not obtained",
    notComparable: "not comparable",
    changeRow: (first: string, last: string) =>
      `Change from the end of ${first} to the end of ${last}`,
    change: (percent: string, direction: -1 | 0 | 1) =>
      direction === 0 ? "hardly changed" : `${direction > 0 ? "rose" : "fell"} by ${percent}`,
    years: (years: readonly number[]) => years.map((year) => year - 543).join(" and "),
    nothing: (place: string) => `The source does not state the people and houses of ${place}.`,
    sentence: (words: Words) =>
      `At the end of ${words.last}, ${words.people} people and ${words.houses} houses were registered in ${words.place}. ` +
      (words.peopleSince === words.housesSince
        ? `Since the end of ${words.peopleSince}, people ${words.peopleChange} and houses ${words.housesChange}.`
        : `People ${words.peopleChange} since the end of ${words.peopleSince}, houses ${words.housesChange} since the end of ${words.housesSince}.`) +
      words.breaks.map((reason) => ` ${reason}`).join("") +
      (words.silent === "" ? "" : ` The files of ${words.silent} have not been obtained.`),
    notes: [
      "People and houses are counted as registered on 31 December of each year. Those who live in a place may be more or fewer: many live elsewhere than they are registered.",
      "Years whose file has not been obtained are hatched; nothing is estimated in their place.",
      "Each picture begins at zero and has its own scale: heights can't be compared across the two.",
    ],
  },
};
