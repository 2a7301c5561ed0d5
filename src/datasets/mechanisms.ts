import { anyArea } from "../schema/declare/anyAreaColumns.ts";
import { category, count, optional, text } from "../schema/declare/columns.ts";
import { counted } from "../schema/declare/countedColumns.ts";
import { documentCode } from "../schema/declare/documentColumn.ts";
import { documentComparisons } from "../schema/declare/documentComparisons.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { quotedSentence } from "../schema/declare/quotedColumn.ts";
import { quotedNumbers } from "../schema/declare/quotedNumbers.ts";
import { footingsWithin } from "../schema/declare/reconciliation.ts";
import { spelled } from "../schema/declare/spelledColumns.ts";
import { defineTable, type Row } from "../schema/declare/table.ts";
import { fiscalYear } from "../schema/declare/yearColumns.ts";
import { agencies } from "../words/place/agency.ts";
import { documents } from "./documents.ts";

const people = { th: "คน", en: "people" };

const units = counted(
  { th: "จำนวนหน่วย", en: "Units" },
  { th: "หน่วย", en: "Kind of unit" },
  {
    province: { th: "จังหวัด", en: "Provinces" },
    amphoe: { th: "อำเภอ", en: "Amphoes" },
  },
);

const table = defineTable({
  id: "mechanisms",
  title: {
    th: "กลุ่มเป้าหมายของการประชุมงานพัฒนาชุมชน",
    en: "Target groups of community development meetings",
  },
  description: {
    th: "จำนวนคนที่เป็นกลุ่มเป้าหมายของการประชุมแต่ละครั้งตามบทบาท ไม่ใช่อัตรากำลังของหน่วยงาน และเอกสารไม่ได้บอกว่ามาประชุมจริงกี่คน แถวยอดรวมอยู่ในตารางเดียวกับบทบาทย่อย จึงต้องเลือกอย่างใดอย่างหนึ่งก่อนรวมยอด",
    en: "The people a meeting was meant for, by role: not the staff of a body; the documents do not say how many came. Totals share the table with the roles: choose one kind before adding up",
  },
  columns: {
    fiscal_year: fiscalYear({ th: "ปีงบประมาณ", en: "Fiscal year" }),
    mechanism: text({ th: "การประชุม", en: "Meeting" }),
    role: text({ th: "บทบาท", en: "Role" }),
    row_type: spelled(
      category(
        { th: "ชนิดแถว", en: "Kind of row" },
        {
          part: { th: "บทบาท", en: "Role" },
          total: { th: "ยอดรวม", en: "Total" },
        },
      ),
      { part: ["false"], total: ["true"] },
    ),
    area: text({ th: "พื้นที่ตามเอกสาร", en: "Area as the document names it" }),
    area_code: anyArea({ th: "รหัสพื้นที่", en: "Area code" }),
    units: optional({ ...units.number, unitIn: "unit" }),
    unit: optional(units.unit),
    persons_per_unit: optional(
      count(
        { th: "คนต่อหน่วย", en: "People per unit" },
        { unit: people, additivity: "not additive" },
      ),
    ),
    persons: count(
      { th: "กลุ่มเป้าหมาย", en: "Target group" },
      { unit: people, additivity: "semi-additive" },
    ),
    document: documentCode({ th: "เอกสาร", en: "Document" }),
    quoted: quotedSentence(),
  },
  key: ["fiscal_year", "mechanism", "area_code", "role"],
});

type MechanismRow = Row<typeof table>;

/** What a total is the total of: the target group of one meeting in one area and year. */
const totalOf = ({ fiscal_year, mechanism, area_code }: MechanismRow): string =>
  [fiscal_year, mechanism, area_code].join("|");

export const mechanisms = defineDataset({
  table,
  about: {
    keywords: [
      { th: "พัฒนาชุมชน", en: "community development" },
      { th: "กองทุนชุมชน", en: "community funds" },
      { th: "ศูนย์ประสานงานองค์การชุมชน", en: "community organisation coordination centre" },
      { th: "พัฒนากร", en: "community development officers" },
    ],
    contact: { name: agencies.communityDevelopment },
    objective: {
      th: "ให้เห็นว่าการประชุมงานพัฒนาชุมชนมีใครเป็นกลุ่มเป้าหมาย กี่คน",
      en: "To show whom the meetings on community development were meant for, and how many they are",
    },
    frequency: "never",
    coverage: "province",
  },
  sources: [
    {
      kind: "raw",
      folder: "cdd-announcements",
      file: "mechanisms.csv",
      editions: "adds",
      headings: { fiscal_year: ["fiscal_year_be"], row_type: ["is_total"], unit: ["units"] },
    },
  ],
  nested: { row_type: "part" },
  checks: [
    quotedNumbers<MechanismRow>("units", "persons"),
    {
      code: "persons_differ",
      expected: {
        th: "จำนวนหน่วยคูณคนต่อหน่วยเท่ากับจำนวนคน",
        en: "units times people per unit equal to the people",
      },
      advice: {
        th: "ตรวจจำนวนหน่วยและจำนวนคนกับเอกสาร",
        en: "Check units and people in the document.",
      },
      broken: (rows) =>
        rows
          .filter(({ units, persons_per_unit, persons }) => {
            if (units === null || persons_per_unit === null) return false;
            return units * persons_per_unit !== persons;
          })
          .map((row) => ({
            row,
            received: `${row.units} × ${row.persons_per_unit} ≠ ${row.persons}`,
          })),
    },
  ],
  comparisons: [
    ...documentComparisons<Row<typeof table>>(
      documents.table,
      ({ document, fiscal_year, area_code }) => ({
        ...{ document, years: [fiscal_year, fiscal_year] },
        provinces: area_code === "00" ? [] : [area_code.slice(0, 2)],
      }),
    ),
  ],
  reconciliations: [
    {
      title: { th: "ยอดรวมเท่ากับผลบวกของบทบาท", en: "a total is the sum of its roles" },
      measures: ["persons"],
      footings: (rows) =>
        footingsWithin(
          rows,
          (row) => `${totalOf(row)}|${row.row_type === "total" ? "" : row.role}`,
          (row) => (row.row_type === "part" ? `${totalOf(row)}|` : null),
        ),
    },
  ],
});
