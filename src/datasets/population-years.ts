import { defineDataset } from "../schema/declare/dataset.ts";
import { defineTable } from "../schema/declare/table.ts";
import type { Break } from "../schema/declare/breaks.ts";
import type { Check } from "../schema/declare/check.ts";
import type { TableFigure } from "../schema/declare/figure.ts";
import { agencies } from "../words/place/agency.ts";
import type { Text } from "../words/text/language.ts";
import {
  amphoesFoot,
  namesExchanged,
  population,
  type PopulationRow,
  populationChecks,
  populationColumns,
  provincesFoot,
} from "./population.ts";

type Measure = "population" | "male" | "female" | "households";

const persons: readonly Measure[] = ["population", "male", "female"];

/** A tambon that the file's amphoe of one year leaves out; its province has it. */
const leftOut = (amphoe: string, name: Text, people: string): Break<Measure> => ({
  id: `left-out-${amphoe}`,
  from: 2563,
  until: 2564,
  measures: [...persons, "households"],
  areas: [amphoe],
  label: { th: "ปีที่ยอดขาดไป", en: "a year that lacks part" },
  reason: {
    th: `ยอดของอำเภอ${name.th} ปี 2563 ในไฟล์ขาดคนไป ${people} คนจากยอดของจังหวัด จึงเทียบกับปีก่อนและปีหลังไม่ได้`,
    en: `In the file’s figures for 2020 (B.E. 2563) ${name.en} amphoe lacks ${people} people that its province counts: that year can’t be compared with those before and after.`,
  },
  source: {
    title: {
      th: "ไฟล์เดียวกัน ยอดของจังหวัดปี 2563",
      en: "the same file, the province’s total of 2020",
    },
    address: null,
  },
});

const breaks: readonly Break<Measure>[] = [
  {
    id: "nationality",
    from: 2558,
    measures: persons,
    label: { th: "เริ่มนับทุกสัญชาติ", en: "all nationalities from here" },
    reason: {
      th: "ยอดปี 2557 นับเฉพาะผู้มีสัญชาติไทย ส่วนยอดตั้งแต่ปี 2560 นับทุกสัญชาติ จึงเทียบข้ามกันไม่ได้",
      en: "The figures of 2014 count Thai nationals only, those from 2017 on people of all nationalities, so the two can’t be compared.",
    },
    example: {
      th: "เช่น ระนองปี 2557 มี 177,089 คน ปี 2560 มี 190,399 คนเมื่อนับทุกสัญชาติ แต่มี 176,664 คนเมื่อนับเฉพาะสัญชาติไทย",
      en: "Ranong had 177,089 in 2014 and 190,399 in 2017, of whom 176,664 were Thai nationals.",
    },
    source: {
      title: {
        th: "ข่าวประกาศสำนักทะเบียนกลาง จำนวนราษฎร ณ 31 ธันวาคม 2560 แยกผู้มีและไม่มีสัญชาติไทย",
        en: "news of the Central Registration Office’s notice for 31 December 2017, by nationality",
      },
      address: "https://www.77kaoded.com/content/56281",
    },
  },
  leftOut("4008", { th: "อุบลรัตน์", en: "Ubolratana" }, "8,874"),
  leftOut("7202", { th: "เดิมบางนางบวช", en: "Doem Bang Nang Buat" }, "4,514"),
];

/** A break that tells of a gap is false once a file has filled it. */
const gapFilled: Check<PopulationRow> = {
  code: "gap_filled",
  expected: {
    th: "ยอดอำเภอที่ขาดคนไปจากยอดของจังหวัด ตามที่ตารางประกาศไว้",
    en: "an amphoe that lacks people its province counts, as the table declares",
  },
  advice: {
    th: "อำเภอของจังหวัดนี้รวมกันเท่ายอดของจังหวัดแล้ว ไฟล์ใหม่น่าจะเติมส่วนที่ขาด โปรดตรวจ แล้วให้ผู้ดูแลระบบนำช่วงที่เทียบไม่ได้ของอำเภอนี้ออกจาก src/datasets/population-years.ts",
    en: "The amphoes of its province add up to it: the new file seems to have filled the gap. Check it, and have the break of this amphoe taken out of src/datasets/population-years.ts.",
  },
  broken: (rows) =>
    breaks.flatMap(({ id, from, areas = [] }) =>
      id.startsWith("left-out-")
        ? areas.flatMap((code) => {
            const then = rows.filter(({ year }) => year === from);
            const whole = then.find((row) => row.code === code.slice(0, 2));
            const parts = then.filter(
              (row) => row.level === "amphoe" && row.code.startsWith(code.slice(0, 2)),
            );
            const row = parts.find((part) => part.code === code);
            const sum = parts.reduce((total, { population }) => total + population, 0);
            return row && whole && sum >= whole.population
              ? [{ row, received: `${sum} = ${whole.population}` }]
              : [];
          })
        : [],
    ),
};

const registered: Text = {
  th: "นับตามทะเบียนบ้าน ไม่ใช่คนที่อยู่จริง",
  en: "counted by house registration, not by where people live",
};

/** What each figure of an area's registration shares. */
const ofRegister = {
  area: "code",
  time: "year",
  better: "neither",
  ranked: true,
  changes: true,
  caveats: [registered],
  toldIn: "people",
} as const;

const figures: readonly TableFigure<keyof typeof populationColumns>[] = [
  {
    ...{ ...ofRegister, id: "people", measure: "population" },
    title: { th: "ประชากรตามทะเบียน", en: "Registered population" },
    unit: { th: "คน", en: "people" },
  },
  {
    ...{ ...ofRegister, id: "houses", measure: "households" },
    title: { th: "บ้านตามทะเบียน", en: "Registered houses" },
    unit: { th: "หลัง", en: "houses" },
    caveats: [{ th: "นับหลังที่ไม่มีคนอยู่ด้วย", en: "houses that nobody lives in are counted too" }],
  },
  {
    ...{ ...ofRegister, id: "people-per-house", measure: "population", per: "households" },
    title: { th: "ประชากรต่อบ้าน", en: "People per registered house" },
    unit: { th: "คนต่อหลัง", en: "people a house" },
  },
  {
    ...{ ...ofRegister, id: "women-per-man", measure: "female", per: "male" },
    title: { th: "ผู้หญิงต่อผู้ชายหนึ่งคน", en: "Women per man" },
    unit: { th: "คน", en: "women a man" },
  },
];

export const populationYears = defineDataset({
  table: defineTable({
    id: "population-years",
    title: {
      th: "ประชากรและบ้านรายปี ถึงระดับอำเภอ",
      en: "Population and houses by year, down to amphoes",
    },
    description: {
      th: "ตามทะเบียนราษฎร ณ วันที่ 31 ธันวาคมของแต่ละปี ปีที่เว็บนี้ยังไม่ได้ไฟล์เว้นไว้ ปี 2557 นับเฉพาะผู้มีสัญชาติไทย ปีหลังจากนั้นนับทุกสัญชาติ ทุกระดับอยู่ในตารางเดียวกัน จึงต้องเลือกระดับเดียวก่อนรวมยอด",
      en: "As registered on 31 December of each year; years whose file has not been obtained are left out. 2014 counts Thai nationals only, the later years all nationalities. All levels share the table: choose one before adding up",
    },
    columns: populationColumns,
    key: ["year", "code"],
    breaks: { time: "year", area: "code", breaks },
  }),
  about: {
    keywords: [
      { th: "ประชากร", en: "population" },
      { th: "ทะเบียนราษฎร", en: "civil registration" },
      { th: "จำนวนบ้าน", en: "houses" },
      { th: "อำเภอ", en: "amphoes" },
    ],
    contact: { name: agencies.provincialAdministration },
    objective: {
      th: "ให้เห็นการเปลี่ยนแปลงของจำนวนคนและบ้านรายปีถึงระดับอำเภอ",
      en: "To show how the number of people and houses changes by year, down to amphoes",
    },
    frequency: "year",
    timeColumn: "reference_date",
    coverage: "amphoe",
  },
  sources: [
    {
      kind: "raw",
      folder: "dopa-registration",
      file: "population_province_amphoe_2557_{year}.csv",
      editions: "replaces",
      headings: { year: ["year_be"] },
    },
  ],
  severities: { parts_differ: "warn", year_missing: "warn", gap_filled: "warn" },
  checks: [...populationChecks, gapFilled],
  nested: { level: "province" },
  figures,
  reconciliations: [provincesFoot, amphoesFoot],
  comparisons: [
    namesExchanged,
    {
      code: "year_missing",
      expected: { th: "ทุกปีตั้งแต่ปีแรกถึงปีสุดท้าย", en: "every year from the first to the last" },
      advice: {
        th: "เว็บนี้ยังไม่ได้ไฟล์ของปีนี้ จึงเว้นว่างไว้ ไม่ประมาณค่าแทน",
        en: "The file of this year has not been obtained; nothing is estimated in its place.",
      },
      broken: (rows) =>
        missingYears(rows.map(({ year }) => year)).map((year) => ({
          row: null,
          received: String(year),
        })),
    },
    {
      code: "population_differs",
      expected: {
        th: "ตัวเลขเดียวกับตารางถึงระดับตำบล",
        en: "the figures of the table down to tambons",
      },
      advice: {
        th: "สองไฟล์ของปีเดียวกันให้ตัวเลขไม่ตรงกัน โปรดตรวจกับสถิติการทะเบียนราษฎร",
        en: "Two files of one year disagree. Check both in the registration statistics.",
      },
      broken: (rows, earlier) => {
        const stated = new Map(
          earlier(population.table).map((row) => [`${row.year} ${row.code}`, figuresOf(row)]),
        );
        return rows
          .map((row) => ({ row, other: stated.get(`${row.year} ${row.code}`) }))
          .filter(({ row, other }) => other !== undefined && other !== figuresOf(row))
          .map(({ row, other }) => ({ row, received: `${figuresOf(row)} ≠ ${other}` }));
      },
    },
  ],
});

function missingYears(years: readonly number[]): number[] {
  const present = new Set(years);
  const first = Math.min(...present);
  const span = Array.from({ length: Math.max(...present) - first }, (_, i) => first + i);
  return span.filter((year) => !present.has(year));
}

interface Figures {
  readonly population: number;
  readonly male: number;
  readonly female: number;
  readonly households: number;
}

const figuresOf = ({ population, male, female, households }: Figures): string =>
  [population, male, female, households].join(" / ");
