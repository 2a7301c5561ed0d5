import { defineDataset } from "../schema/dataset.ts";
import { defineTable } from "../schema/table.ts";
import { agencies } from "../words/agency.ts";
import {
  amphoesFoot,
  population,
  populationChecks,
  populationColumns,
  provincesFoot,
} from "./population.ts";

export const populationYears = defineDataset({
  table: defineTable({
    id: "population-years",
    title: {
      th: "ประชากรและบ้านรายปี ถึงระดับอำเภอ",
      en: "Population and houses by year, down to amphoes",
    },
    description: {
      th: "ตามทะเบียนราษฎร ณ วันที่ 31 ธันวาคม ปี 2557 และ 2560–2564 ปี 2558 และ 2559 ไม่มีข้อมูล ทุกระดับอยู่ในตารางเดียวกัน จึงต้องเลือกระดับเดียวก่อนรวมยอด",
      en: "As registered on 31 December of 2014 and 2017–2021; 2015 and 2016 are not available. All levels share the table: choose one before adding up",
    },
    columns: populationColumns,
    key: ["year", "code"],
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
    period: { from: "2014-12-31", to: "2021-12-31" },
    coverage: "amphoe",
  },
  sources: [
    {
      kind: "raw",
      folder: "dopa-registration",
      file: "population_province_amphoe_2557_2564.csv",
      headings: { year: ["year_be"] },
    },
  ],
  severities: { parts_differ: "warn", year_missing: "warn" },
  checks: populationChecks,
  nested: { level: "province" },
  reconciliations: [provincesFoot, amphoesFoot],
  comparisons: [
    {
      code: "year_missing",
      expected: { th: "ทุกปีตั้งแต่ปีแรกถึงปีสุดท้าย", en: "every year from the first to the last" },
      advice: {
        th: "ไม่มีข้อมูลของปีนี้ จึงเว้นว่างไว้ ไม่ประมาณค่าแทน",
        en: "There are no figures for this year; none are estimated in their place.",
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
        th: "สองแฟ้มของปีเดียวกันให้ตัวเลขไม่ตรงกัน โปรดตรวจกับสถิติการทะเบียนราษฎร",
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
