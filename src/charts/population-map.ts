import { areas } from "../datasets/areas.ts";
import { populationYears } from "../datasets/population-years.ts";
import { query } from "../query/query.ts";
import { type AreaCode, country } from "../schema/declare/anyAreaColumns.ts";
import { breakNote, breaksOf, firstComparable, isComparable } from "../schema/declare/breaks.ts";
import type { Row } from "../schema/declare/table.ts";
import { changeBetween, notStated, stated, type Statement } from "../words/subject/statement.ts";
import { defineChart, type Say } from "./chart.ts";
import { type Choropleth, drawMap, mapHeight, mapLegend } from "./choropleth.ts";
import { labelCell, statementCell } from "./figureCell.ts";

const selected = ["code", "year", "population", "source_file", "source_row"] as const;

type Counted = Pick<Row<typeof populationYears.table>, (typeof selected)[number]>;
type Area = Pick<Row<typeof areas.table>, "code" | "source_file" | "source_row">;

interface Change {
  readonly code: string;
  readonly before: Statement;
  readonly after: Statement;
  readonly change: Statement;
}

interface Changes {
  readonly area: string;
  readonly changes: readonly Change[];
  readonly first: number;
  readonly last: number;
}

/** The change of people: a map of numbers of people would show which areas are large. */
export const populationMap = defineChart<{ counts: Counted; parts: Area }, Changes>({
  id: "population-map",
  title: { th: "ประชากรเพิ่มหรือลด", en: "Where the population rises and falls" },
  topic: "population",
  areas: [country, "provinces"],
  heading: (area, { language, format, placeTitle }, { first, last }) =>
    wording[language].heading(
      area === country
        ? wording[language].byProvince
        : wording[language].byAmphoe(placeTitle(area)),
      format.yearSpan(first, last),
    ),
  queries: (area) => {
    const level = area === country ? "province" : "amphoe";
    const within = { from: `${area}00` as AreaCode, to: `${area}99` as AreaCode };
    const where = { level, ...(area !== country && { code: within }) } as const;
    return {
      counts: query(populationYears.table, { select: selected, where }),
      parts: query(areas.table, { select: ["code", "source_file", "source_row"], where }),
    };
  },
  shapes: (area) => (area === country ? "provinces" : `amphoes-${area}`),
  drawnOnce: 420,
  shape: ({ counts, parts }, area) => {
    const years = [...new Set(counts.map(({ year }) => year as number))].toSorted((a, b) => a - b);
    const last = years.at(-1) ?? 0;
    const first =
      firstComparable(years, Number, breaksOf(populationYears.table, "population")) ?? last;
    const countOf = new Map(counts.map((row) => [`${row.year} ${row.code}`, row]));
    return {
      area,
      first,
      last,
      changes: parts
        .map(({ code }) => {
          const breaks = breaksOf(populationYears.table, "population", code);
          const before = isComparable(breaks, first, last)
            ? countOf.get(`${first} ${code}`)
            : undefined;
          return changeOf(code, before, countOf.get(`${last} ${code}`));
        })
        .toSorted(byChange),
    };
  },
  plot: (data, canvas) =>
    drawMap(mapOf(data), canvas, (value) => signed(value, canvas), { height: mapHeight(canvas) }),
  legend: (data, say) => mapLegend(mapOf(data), (value) => signedShare(value, say, 0), say),
  headline: ({ changes }, say) => {
    const [most] = changes;
    return {
      value: signed(most?.change ?? notStated, say),
      label: wording[say.language].headline(
        say.place(most?.code ?? ""),
        most !== undefined && valueOf(most.change) < 0,
      ),
    };
  },
  sentence: ({ changes, area, first, last }, say) => {
    const words = wording[say.language];
    const known = changes.filter(({ change }) => change.kind !== "notStated");
    const silent = changes.filter(({ change }) => change.kind === "notStated");
    const falling = known.filter(({ change }) => valueOf(change) < 0);
    const [most, least] = [known[0], known.at(-1)];
    if (!most || !least) return words.nothing(say.placeTitle(area));
    return words.sentence({
      place: area === country ? null : say.placeTitle(area),
      first: say.format.shortYear(first),
      last: say.format.shortYear(last),
      number: words.parts(say.format.number(known.length), partOf(area)),
      falling: falling.length === 0 ? null : say.format.number(falling.length),
      most: say.placeTitle(most.code),
      high: signed(most.change, say),
      least: say.placeTitle(least.code),
      low: signed(least.change, say),
      silent: say.format.list(silent.map(({ code }) => say.placeTitle(code))),
    });
  },
  table: ({ changes, area, first, last }, say) => {
    const words = wording[say.language];
    const cell = (statement: Statement) =>
      statementCell(statement, say.format.number, words.notStated);
    return {
      columns: [
        { label: words.part[partOf(area)], numeric: false },
        { label: words.change, numeric: true },
        { label: words.peopleIn(say.format.shortYear(first)), numeric: true },
        { label: words.peopleIn(say.format.shortYear(last)), numeric: true },
      ],
      rows: changes.map(({ code, before, after, change }) => [
        labelCell(say.place(code), code),
        statementCell(change, (value) => signedShare(value, say, 1), words.notStated),
        cell(before),
        cell(after),
      ]),
    };
  },
  notes: ({ first }, { language }) => [
    ...wording[language].notes,
    ...breaksOf(populationYears.table, "population")
      .filter(({ areas, from }) => areas === undefined && first >= Number(from))
      .map((broken) => breakNote(broken)[language]),
  ],
});

/** One scale for all maps, the same on both sides of zero, so that provinces can be compared. */
const mapOf = ({ changes }: Changes): Choropleth => ({
  areas: changes.map(({ code, change }) => ({ code, value: change })),
  thresholds: [-0.03, -0.01, 0.01, 0.03],
  colours: ["fall2", "fall1", "level", "rise1", "rise2"],
});

function changeOf(code: string, before: Counted | undefined, after: Counted | undefined): Change {
  const [was, is] = [before, after].map((row) =>
    row ? stated(row.population, row) : notStated,
  ) as [Statement, Statement];
  return { code, before: was, after: is, change: changeBetween(was, is) };
}

/** What grew most comes first, that of which nothing is stated last, equals by code. */
function byChange(a: Change, b: Change): number {
  const order = valueOf(b.change) - valueOf(a.change);
  return order !== 0 ? order : a.code < b.code ? -1 : 1;
}

const valueOf = (statement: Statement): number =>
  statement.kind === "notStated" ? -Infinity : statement.value;

type Part = "province" | "amphoe" | "khet";

const partOf = (area: string): Part =>
  area === country ? "province" : area === "10" ? "khet" : "amphoe";

const signed = (statement: Statement, say: Say): string =>
  statement.kind === "notStated"
    ? wording[say.language].notStated
    : signedShare(statement.value, say, 1);

/** +6.6% · −4.3% · 0.0% */
function signedShare(value: number, { format }: Say, digits: number): string {
  const text = format.percent(Math.abs(value), digits);
  const isZero = text === format.percent(0, digits);
  return isZero ? text : `${value > 0 ? "+" : "−"}${text}`;
}

interface Words {
  readonly place: string | null;
  readonly first: string;
  readonly last: string;
  readonly number: string;
  /** How many fell; none where none did. */
  readonly falling: string | null;
  readonly most: string;
  readonly high: string;
  readonly least: string;
  readonly low: string;
  readonly silent: string;
}

const wording = {
  th: {
    heading: (places: string, years: string) => `ประชากรเพิ่มหรือลด ${places} ${years}`,
    byProvince: "รายจังหวัด",
    byAmphoe: (province: string) =>
      province === "กรุงเทพมหานคร" ? `รายเขตใน${province}` : `รายอำเภอใน${province}`,
    headline: (place: string, isFall: boolean) =>
      `ประชากรของ${place} ${isFall ? "ลดลงน้อยที่สุด" : "เพิ่มมากที่สุด"}`,
    part: { province: "จังหวัด", amphoe: "อำเภอ", khet: "เขต" },
    parts: (number: string, part: Part) =>
      `${number}\u00a0${{ province: "จังหวัด", amphoe: "อำเภอ", khet: "เขต" }[part]}`,
    change: "เปลี่ยนแปลง",
    peopleIn: (year: string) => `ประชากรสิ้นปี ${year} (คน)`,
    notStated: "ไม่ได้ระบุ",
    nothing: (place: string) => `แหล่งข้อมูลไม่ได้ระบุประชากรของพื้นที่ใน${place}`,
    sentence: (words: Words) =>
      `จากสิ้นปี ${words.first} ถึงสิ้นปี ${words.last} ` +
      (words.place ? `ใน${words.place} ` : "") +
      (words.falling === null
        ? `ประชากรตามทะเบียนไม่ลดลงเลยทั้ง ${words.number} `
        : `ประชากรตามทะเบียนลดลง ${words.falling} จาก ${words.number} `) +
      `สูงที่สุดคือ${words.most} ${words.high} ต่ำที่สุดคือ${words.least} ${words.low}` +
      (words.silent === "" ? "" : ` ไม่มีตัวเลขของ${words.silent}`),
    notes: [
      "เทียบจำนวนคนในทะเบียนราษฎร ณ วันที่ 31 ธันวาคม ของปีสุดท้ายที่มีกับปีแรกที่นับแบบเดียวกัน การย้ายทะเบียนบ้านมีผลด้วย ไม่ใช่เพียงการเกิดและการตาย",
      "สีฟ้าคือเพิ่ม สีส้มคือลด สีเทาคือเปลี่ยนไม่ถึงร้อยละ 1 ทุกแผนที่ใช้ช่วงเดียวกันจึงเทียบกันได้",
      "พื้นที่กว้างไม่ได้แปลว่ามีคนมาก จำนวนคนอยู่ในตาราง",
    ],
  },
  en: {
    heading: (places: string, years: string) => `Population change ${places}, ${years}`,
    byProvince: "by province",
    byAmphoe: (province: string) =>
      province === "Bangkok" ? `by district of ${province}` : `by amphoe of ${province}`,
    headline: (place: string, isFall: boolean) =>
      `people in ${place}, the ${isFall ? "smallest fall" : "largest rise"}`,
    part: { province: "Province", amphoe: "Amphoe", khet: "District" },
    parts: (number: string, part: Part) =>
      `${number} ${{ province: "provinces", amphoe: "amphoes", khet: "districts" }[part]}`,
    change: "Change",
    peopleIn: (year: string) => `People, end of ${year}`,
    notStated: "Not stated",
    nothing: (place: string) => `The source does not state the people within ${place}.`,
    sentence: (words: Words) =>
      `Between the end of ${words.first} and the end of ${words.last}, the registered population fell in ${words.falling === null ? "none of the" : `${words.falling} of`} ${words.number}` +
      (words.place ? ` of ${words.place}. ` : ". ") +
      `The highest figure is that of ${words.most}, ${words.high}; the lowest that of ${words.least}, ${words.low}.` +
      (words.silent === "" ? "" : ` There are no figures for ${words.silent}.`),
    notes: [
      "People registered on 31 December of the last year available and of the first that was counted alike. Changes of registration count too, not only births and deaths.",
      "Blue is a rise, orange a fall, grey a change below 1 per cent. All maps share one scale and can be compared.",
      "A wide area need not have many people: the table gives their number.",
    ],
  },
};
