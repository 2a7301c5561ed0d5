import { areas } from "../datasets/areas.ts";
import { populationYears } from "../datasets/population-years.ts";
import { query } from "../query/query.ts";
import { type AreaCode, country } from "../schema/declare/anyAreaColumns.ts";
import { breakNote, breaksOf, firstComparable, isComparable } from "../schema/declare/breaks.ts";
import { changeBetween, notStated, stated, type Statement } from "../words/subject/statement.ts";
import type { Say } from "./chart.ts";
import { type Choropleth, drawMap, mapLegend } from "./kit/choropleth.ts";
import { defineChart } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { fromHighest, isStated, tell, statedValue } from "./kit/tell.ts";

interface Change {
  readonly code: string;
  readonly before: Statement;
  readonly after: Statement;
  readonly change: Statement;
}

/** The change of people: a map of numbers of people would show which areas are large. */
export const populationMap = defineChart({
  id: "population-map",
  title: { th: "ประชากรเพิ่มหรือลด", en: "Where the population rises and falls" },
  topic: "population",
  areas: [country, "provinces"],
  queries: (area) => {
    const level = area === country ? "province" : "amphoe";
    const within = { from: `${area}00` as AreaCode, to: `${area}99` as AreaCode };
    const where = { level, ...(area !== country && { code: within }) } as const;
    return {
      counts: query(populationYears.table, {
        select: ["code", "year", "population", "source_file", "source_row"],
        where,
      }),
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
    const rowOf = new Map(counts.map((row) => [`${row.year} ${row.code}`, row]));
    const countIn = (year: number, code: string): Statement => {
      const row = rowOf.get(`${year} ${code}`);
      return row ? stated(row.population, row) : notStated;
    };
    const changes = parts.map(({ code }): Change => {
      const breaks = breaksOf(populationYears.table, "population", code);
      const before = isComparable(breaks, first, last) ? countIn(first, code) : notStated;
      const after = countIn(last, code);
      return { code, before, after, change: changeBetween(before, after) };
    });
    return { area, first, last, changes: changes.toSorted(fromHighest(({ change }) => change)) };
  },
  heading: ({ area, first, last }, say) => {
    const [years, place] = [say.format.yearSpan(first, last), say.placeTitle(area)];
    const within = {
      province: { th: "รายจังหวัด", en: "by province" },
      amphoe: { th: `รายอำเภอใน${place}`, en: `by amphoe of ${place}` },
      khet: { th: `รายเขตใน${place}`, en: `by district of ${place}` },
    }[partOf(area)];
    return {
      th: `ประชากรเพิ่มหรือลด ${within.th} ${years}`,
      en: `Population change ${within.en}, ${years}`,
    };
  },
  plot: ({ changes }, canvas) => drawMap(mapOf(changes), canvas, (value) => signed(value, canvas)),
  legend: ({ changes }, say) =>
    mapLegend(mapOf(changes), (value) => signedShare(value, say, 0), say),
  headline: ({ changes: [most] }, say) => {
    const place = say.place(most?.code ?? "");
    const isFall = most !== undefined && statedValue(most.change) < 0;
    return {
      value: signed(most?.change, say),
      label: {
        th: `ประชากรของ${place} ${isFall ? "ลดลงน้อยที่สุด" : "เพิ่มมากที่สุด"}`,
        en: `people in ${place}, the ${isFall ? "smallest fall" : "largest rise"}`,
      },
    };
  },
  sentence: ({ changes, area, first: from, last: to }, say) => {
    const known = changes.filter(({ change }) => isStated(change));
    const silent = changes.filter(({ change }) => !isStated(change));
    const [most, least] = [known[0], known.at(-1)];
    const place = say.placeTitle(area);
    if (!most || !least)
      return {
        th: `แหล่งข้อมูลไม่ได้ระบุประชากรของพื้นที่ใน${place}`,
        en: `The source does not state the people within ${place}.`,
      };
    const { number, shortYear } = say.format;
    const isCountry = area === country;
    const parts = { th: partNames[partOf(area)].th, en: partNames[partOf(area)].many };
    const [falls, all] = [
      known.filter(({ change }) => statedValue(change) < 0).length,
      known.length,
    ];
    const [high, low] = [signed(most.change, say), signed(least.change, say)];
    const [highest, lowest] = [say.placeTitle(most.code), say.placeTitle(least.code)];
    const others = say.format.list(silent.map(({ code }) => say.placeTitle(code)));
    return {
      th:
        `จากสิ้นปี ${shortYear(from)} ถึงสิ้นปี ${shortYear(to)} ` +
        (isCountry ? "" : `ใน${place} `) +
        (falls === 0
          ? `ประชากรตามทะเบียนไม่ลดลงเลยทั้ง ${number(all)}\u00a0${parts.th} `
          : `ประชากรตามทะเบียนลดลง ${number(falls)} จาก ${number(all)}\u00a0${parts.th} `) +
        `สูงที่สุดคือ${highest} ${high} ต่ำที่สุดคือ${lowest} ${low}` +
        (others === "" ? "" : ` ไม่มีตัวเลขของ${others}`),
      en:
        `Between the end of ${shortYear(from)} and the end of ${shortYear(to)}, the registered population fell in ` +
        `${falls === 0 ? "none of the" : `${number(falls)} of`} ${number(all)} ${parts.en}${isCountry ? ". " : ` of ${place}. `}` +
        `The highest figure is that of ${highest}, ${high}; the lowest that of ${lowest}, ${low}.` +
        (others === "" ? "" : ` There are no figures for ${others}.`),
    };
  },
  table: ({ changes, area, first, last }, say) => {
    const peopleIn = (year: number) => ({
      th: `ประชากรสิ้นปี ${say.format.shortYear(year)} (คน)`,
      en: `People, end of ${say.format.shortYear(year)}`,
    });
    return tableOf(changes, say, [
      { head: partNames[partOf(area)], area: ({ code }) => code },
      {
        head: { th: "เปลี่ยนแปลง", en: "Change" },
        figure: ({ change }) => change,
        show: (value) => signedShare(value, say, 1),
      },
      { head: peopleIn(first), figure: ({ before }) => before },
      { head: peopleIn(last), figure: ({ after }) => after },
    ]);
  },
  notes: ({ first }) => [
    {
      th: "เทียบจำนวนคนในทะเบียนราษฎร ณ วันที่ 31 ธันวาคม ของปีสุดท้ายที่มีกับปีแรกที่นับแบบเดียวกัน การย้ายทะเบียนบ้านมีผลด้วย ไม่ใช่เพียงการเกิดและการตาย",
      en: "People registered on 31 December of the last year available and of the first that was counted alike. Changes of registration count too, not only births and deaths.",
    },
    {
      th: "สีฟ้าคือเพิ่ม สีส้มคือลด สีเทาคือเปลี่ยนไม่ถึงร้อยละ 1 ทุกแผนที่ใช้ช่วงเดียวกันจึงเทียบกันได้",
      en: "Blue is a rise, orange a fall, grey a change below 1 per cent. All maps share one scale and can be compared.",
    },
    {
      th: "พื้นที่กว้างไม่ได้แปลว่ามีคนมาก จำนวนคนอยู่ในตาราง",
      en: "A wide area need not have many people: the table gives their number.",
    },
    ...breaksOf(populationYears.table, "population")
      .filter(({ areas, from }) => areas === undefined && first >= Number(from))
      .map(breakNote),
  ],
});

/** One scale for all maps, the same on both sides of zero, so that provinces can be compared. */
const mapOf = (changes: readonly Change[]): Choropleth => ({
  areas: changes.map(({ code, change }) => ({ code, value: change })),
  thresholds: [-0.03, -0.01, 0.01, 0.03],
  colours: ["fall2", "fall1", "level", "rise1", "rise2"],
});

const partNames = {
  province: { th: "จังหวัด", en: "Province", many: "provinces" },
  amphoe: { th: "อำเภอ", en: "Amphoe", many: "amphoes" },
  khet: { th: "เขต", en: "District", many: "districts" },
};

const partOf = (area: string): keyof typeof partNames =>
  area === country ? "province" : area === "10" ? "khet" : "amphoe";

const signed = (change: Statement | undefined, say: Say): string =>
  tell(change, say, (value) => signedShare(value, say, 1));

/** +6.6% · −4.3% · 0.0% */
function signedShare(value: number, { format }: Say, digits: number): string {
  const text = format.percent(Math.abs(value), digits);
  const isZero = text === format.percent(0, digits);
  return isZero ? text : `${value > 0 ? "+" : "−"}${text}`;
}
