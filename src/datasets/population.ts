import { anyArea, country } from "../schema/declare/anyAreaColumns.ts";
import { category, count, date, text } from "../schema/declare/columns.ts";
import type { Check } from "../schema/declare/check.ts";
import type { Comparison } from "../schema/declare/comparison.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { year } from "../schema/declare/measureColumns.ts";
import { footingsWithin, type Reconciliation } from "../schema/declare/reconciliation.ts";
import { defineTable, type Row, type Table } from "../schema/declare/table.ts";
import { agencies } from "../words/place/agency.ts";
import type { Text } from "../words/text/language.ts";
import { areas } from "./areas.ts";

const people = { unit: { th: "คน", en: "people" }, additivity: "semi-additive" } as const;

/** What the registration statistics say of an area at the end of a year. */
export const populationColumns = {
  code: anyArea({ th: "รหัสพื้นที่", en: "Area code" }),
  level: category(
    { th: "ระดับ", en: "Level" },
    {
      country: { th: "ประเทศ", en: "Country" },
      province: { th: "จังหวัด", en: "Province" },
      amphoe: { th: "อำเภอ", en: "Amphoe" },
      tambon: { th: "ตำบล", en: "Tambon" },
    },
  ),
  name_th: text({ th: "ชื่อพื้นที่", en: "Name in Thai" }),
  year: year({ th: "ปี พ.ศ.", en: "Year (Buddhist era)" }),
  reference_date: date({ th: "ข้อมูล ณ วันที่", en: "Counted on" }),
  population: count({ th: "ประชากร", en: "Population" }, people),
  male: count({ th: "ชาย", en: "Male" }, people),
  female: count({ th: "หญิง", en: "Female" }, people),
  households: count(
    { th: "จำนวนบ้าน", en: "Registered houses" },
    { unit: { th: "หลัง", en: "houses" }, additivity: "semi-additive" },
  ),
};

export type PopulationRow = Row<Table<string, typeof populationColumns>>;

/** That men and women add up to all. */
export const populationChecks: readonly Check<PopulationRow>[] = [
  {
    code: "sexes_differ",
    expected: { th: "ชายบวกหญิงเท่ากับประชากร", en: "male and female that add up to the population" },
    advice: {
      th: "ตรวจตัวเลขของพื้นที่นี้กับสถิติการทะเบียนราษฎร",
      en: "Check the area's figures in the registration statistics.",
    },
    broken: (rows) =>
      rows
        .filter(({ population, male, female }) => male + female !== population)
        .map((row) => ({ row, received: `${row.male} + ${row.female} ≠ ${row.population}` })),
  },
];

/** That the areas of one level add up, in each year, to the area they lie in. */
const footing = (of: PopulationRow["level"], title: Text): Reconciliation<PopulationRow> => ({
  title,
  measures: ["population", "male", "female", "households"],
  footings: (rows) =>
    footingsWithin(
      rows,
      ({ year, code }) => `${year} ${code}`,
      ({ year, code, level }) => (level === of ? `${year} ${parentOf(code)}` : null),
    ),
});

export const provincesFoot = footing("province", {
  th: "ทั้งประเทศเท่ากับผลรวมของจังหวัด",
  en: "the country is the sum of its provinces",
});

export const amphoesFoot = footing("amphoe", {
  th: "จังหวัดเท่ากับผลรวมของอำเภอ",
  en: "a province is the sum of its amphoes",
});

const tambonsFoot = footing("tambon", {
  th: "อำเภอเท่ากับผลรวมของตำบล",
  en: "an amphoe is the sum of its tambons",
});

const parentOf = (code: string): string => (code.length === 2 ? country : code.slice(0, -2));

/** The area beside it, within the same one, that the register gives a row's name to; null where it is its own or no one's. */
function ownerOf(
  { code, name_th }: Pick<PopulationRow, "code" | "name_th">,
  names: ReadonlyMap<string, string>,
): string | null {
  if ((names.get(code) ?? name_th) === name_th) return null;
  const beside = [...names].find(
    ([other, name]) =>
      name === name_th && other.length === code.length && parentOf(other) === parentOf(code),
  );
  return beside?.[0] ?? null;
}

/** An area under the name of its neighbour: codes or names have slipped by a row, and figures stand by the wrong place. */
export const namesExchanged: Comparison<PopulationRow> = {
  code: "name_of_another",
  expected: { th: "ชื่อที่ทะเบียนให้แก่รหัสนี้", en: "the name that the register gives this code" },
  advice: {
    th: "ทะเบียนให้ชื่อนี้แก่รหัสอื่นที่อยู่ข้างกัน รหัสหรือชื่ออาจเลื่อนแถวหรือสลับกัน ตัวเลขจึงอาจเป็นของอีกแห่ง โปรดเทียบรหัสกับชื่อในไฟล์ต้นฉบับแล้วแก้ให้ตรงกัน",
    en: "The register gives this name to another code beside it. Codes or names may have slipped by a row or been exchanged, so that the figures are of the other place. Compare both with the original and mend them.",
  },
  broken: (rows, earlier) => {
    const names = new Map<string, string>(
      earlier(areas.table).map(({ code, name_th }) => [code, name_th]),
    );
    return rows.flatMap((row) => {
      const owner = ownerOf(row, names);
      return owner === null
        ? []
        : [{ row, column: "name_th", received: `${row.code} ${row.name_th} (${owner})` }];
    });
  },
};

export const population = defineDataset({
  table: defineTable({
    id: "population",
    title: {
      th: "ประชากรและบ้าน ปีล่าสุด ถึงระดับตำบล",
      en: "Population and houses, latest year, down to tambons",
    },
    description: {
      th: "ตามทะเบียนราษฎร ณ วันที่ 31 ธันวาคมของปีล่าสุดที่มี ทุกระดับตั้งแต่ประเทศถึงตำบลอยู่ในตารางเดียวกัน จึงต้องเลือกระดับเดียวก่อนรวมยอด",
      en: "As registered on 31 December of the latest year there is. All levels from country to tambon share the table: choose one before adding up",
    },
    columns: populationColumns,
    key: ["code"],
  }),
  about: {
    keywords: [
      { th: "ประชากร", en: "population" },
      { th: "ทะเบียนราษฎร", en: "civil registration" },
      { th: "จำนวนบ้าน", en: "houses" },
      { th: "ตำบล", en: "tambons" },
    ],
    contact: { name: agencies.provincialAdministration },
    objective: {
      th: "เป็นฐานสำหรับเทียบจำนวนคนและบ้านของพื้นที่ถึงระดับตำบล",
      en: "A base of people and houses to compare places with, down to tambons",
    },
    frequency: "year",
    timeColumn: "reference_date",
    coverage: "tambon",
  },
  sources: [
    {
      kind: "raw",
      folder: "dopa-registration",
      file: "population_{year}.csv",
      editions: "replaces",
      headings: { year: ["year_be"] },
    },
  ],
  severities: { parts_differ: "warn", name_differs: "warn" },
  checks: populationChecks,
  nested: { level: "province" },
  reconciliations: [provincesFoot, amphoesFoot, tambonsFoot],
  comparisons: [
    namesExchanged,
    {
      code: "name_differs",
      expected: { th: "ชื่อเดียวกับในตารางพื้นที่ปกครอง", en: "the name that the table of areas has" },
      advice: {
        th: "แหล่งข้อมูลสองแหล่งสะกดชื่อพื้นที่ต่างกัน แสดงไว้ตามต้นทางแต่ละแหล่ง",
        en: "Two sources spell the area's name differently; each is shown as its source has it.",
      },
      broken: (rows, earlier) => {
        const names = new Map<string, string>(
          earlier(areas.table).map(({ code, name_th }) => [code, name_th]),
        );
        return rows
          .filter(({ code, name_th }) => (names.get(code) ?? name_th) !== name_th)
          .filter((row) => ownerOf(row, names) === null)
          .map((row) => ({ row, received: `${row.name_th} ≠ ${names.get(row.code)}` }));
      },
    },
  ],
});
