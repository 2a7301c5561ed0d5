import { populationYears } from "../datasets/population-years.ts";
import { query } from "../query/query.ts";
import { type AreaCode, country } from "../schema/anyAreaColumns.ts";
import type { Row } from "../schema/table.ts";
import { changed, notStated, stated, type Statement } from "../words/statement.ts";
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

interface Years {
  readonly area: string;
  /** Every year from the first to the last; of some nothing is stated. */
  readonly years: readonly Year[];
  readonly peopleChange: Statement;
  readonly housesChange: Statement;
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
    const [first, last] = [years[0], years.at(-1)];
    return {
      area,
      years,
      peopleChange: changed(first?.people ?? notStated, last?.people ?? notStated),
      housesChange: changed(first?.houses ?? notStated, last?.houses ?? notStated),
    };
  },
  plot: ({ years }, canvas) => {
    const words = wording[canvas.language];
    const panel = (title: string, fill: Panel["fill"], of: (year: Year) => Statement): Panel => ({
      title,
      fill,
      columns: years.map((year, i) => columnOf(year, of, i === 0 || i === years.length - 1)),
      show: canvas.format.number,
    });
    return drawColumnPanels(
      [
        panel(words.peoplePanel, "strong", ({ people }) => people),
        panel(words.housesPanel, "soft", ({ houses }) => houses),
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
  sentence: ({ years, area, peopleChange, housesChange }, say) => {
    const words = wording[say.language];
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last) return words.nothing(say.placeTitle(area));
    const silent = years.filter(({ people }) => people.kind === "notStated");
    return words.sentence({
      place: say.placeTitle(area),
      last: say.format.shortYear(last.year),
      people: number(last.people, say),
      houses: number(last.houses, say),
      first: say.format.shortYear(first.year),
      peopleChange: words.change(percent(peopleChange, say), directionOf(peopleChange)),
      housesChange: words.change(percent(housesChange, say), directionOf(housesChange)),
      silent: words.years(silent.map(({ year }) => year)),
    });
  },
  table: ({ years, peopleChange, housesChange }, say) => {
    const words = wording[say.language];
    const cell = (statement: Statement) =>
      statementCell(statement, say.format.number, words.notStated);
    const share = (statement: Statement) =>
      statementCell(statement, (value) => say.format.percent(value), words.notStated);
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
        [
          labelCell(
            words.changeRow(
              say.format.shortYear(years[0]?.year ?? 0),
              say.format.shortYear(years.at(-1)?.year ?? 0),
            ),
          ),
          share(peopleChange),
          share(housesChange),
        ],
      ],
    };
  },
  notes: (_data, { language }) => wording[language].notes,
});

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
  readonly first: string;
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
    notStated: "ไม่ได้ระบุ",
    changeRow: (first: string, last: string) => `เปลี่ยนแปลงจากสิ้นปี ${first} ถึงสิ้นปี ${last}`,
    change: (percent: string, direction: -1 | 0 | 1) =>
      direction === 0 ? "แทบไม่เปลี่ยน" : `${direction > 0 ? "เพิ่มขึ้น" : "ลดลง"} ${percent}`,
    years: (years: readonly number[]) =>
      years.length === 0 ? "" : `ปี\u00a0${years.join(" และ\u00a0")}`,
    nothing: (place: string) => `แหล่งข้อมูลไม่ได้ระบุประชากรและบ้านของ${place}`,
    sentence: (words: Words) =>
      `สิ้นปี ${words.last} ${words.place}มีประชากรตามทะเบียนราษฎร ${words.people}\u00a0คน และบ้าน ${words.houses}\u00a0หลัง ` +
      `เทียบกับสิ้นปี ${words.first} ประชากร${words.peopleChange} บ้าน${words.housesChange}` +
      (words.silent === "" ? "" : ` ไม่มีตัวเลขของ${words.silent}`),
    notes: [
      "นับคนและบ้านตามทะเบียนราษฎร ณ วันที่ 31 ธันวาคม ของแต่ละปี คนที่อยู่จริงอาจมากหรือน้อยกว่านี้ เพราะหลายคนอยู่คนละที่กับทะเบียนบ้าน",
      "ไม่มีตัวเลขของปี 2558 และ 2559 จึงเว้นไว้เป็นลายเส้นและไม่ประมาณค่าแทน",
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
    notStated: "Not stated",
    changeRow: (first: string, last: string) =>
      `Change from the end of ${first} to the end of ${last}`,
    change: (percent: string, direction: -1 | 0 | 1) =>
      direction === 0 ? "hardly changed" : `${direction > 0 ? "rose" : "fell"} by ${percent}`,
    years: (years: readonly number[]) => years.map((year) => year - 543).join(" and "),
    nothing: (place: string) => `The source does not state the people and houses of ${place}.`,
    sentence: (words: Words) =>
      `At the end of ${words.last}, ${words.people} people and ${words.houses} houses were registered in ${words.place}. ` +
      `Since the end of ${words.first}, people ${words.peopleChange} and houses ${words.housesChange}.` +
      (words.silent === "" ? "" : ` There are no figures for ${words.silent}.`),
    notes: [
      "People and houses are counted as registered on 31 December of each year. Those who live in a place may be more or fewer: many live elsewhere than they are registered.",
      "There are no figures for 2015 and 2016; the gap is hatched and none are estimated.",
      "Each picture begins at zero and has its own scale: heights can't be compared across the two.",
    ],
  },
};
