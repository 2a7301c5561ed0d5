import {
  absentOr,
  category,
  count,
  date,
  optional,
  ordinal,
  text,
  yearRange,
} from "../schema/declare/columns.ts";
import { documentCode } from "../schema/declare/documentColumn.ts";
import { documentComparisons } from "../schema/declare/documentComparisons.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { provinces } from "../schema/declare/placeColumns.ts";
import { quotedSentence } from "../schema/declare/quotedColumn.ts";
import { quotedNumbers } from "../schema/declare/quotedNumbers.ts";
import { defineTable, type Row } from "../schema/declare/table.ts";
import { agencies } from "../words/place/agency.ts";
import { yearsOfRange } from "../words/time/yearRange.ts";
import { areas } from "./areas.ts";
import { documents } from "./documents.ts";

const table = defineTable({
  id: "phase-targets",
  title: {
    th: "เป้าหมายการขยายผลโครงการร้อยใจรักษ์",
    en: "Targets of the Roi Jai Rak expansion",
  },
  description: {
    th: "จำนวนหมู่บ้าน ตำบล และอำเภอเป้าหมาย แยกตามระยะและพื้นที่ เท่าที่เอกสารของหน่วยงานระบุไว้",
    en: "Target villages, tambons and amphoes by phase and area, as far as the agencies' documents state them",
  },
  columns: {
    programme: text({ th: "โครงการ", en: "Programme" }),
    plan_years: yearRange({ th: "ปีของแผน (พ.ศ.)", en: "Plan years (Buddhist era)" }),
    phase: ordinal({ th: "ระยะที่", en: "Phase" }),
    area: text({ th: "พื้นที่ตามเอกสาร", en: "Area as the document names it" }),
    area_codes: provinces(
      { th: "รหัสจังหวัด", en: "Province codes" },
      {
        th: "จังหวัดที่ตัวเลขนี้นับรวมกัน เรียงตามรหัส คั่นด้วยอัฒภาค",
        en: "The provinces this figure counts together, in order of their codes, joined by semicolons",
      },
    ),
    unit: category(
      { th: "หน่วยนับ", en: "Unit" },
      {
        village: { th: "หมู่บ้าน", en: "Villages" },
        tambon: { th: "ตำบล", en: "Tambons" },
        amphoe: { th: "อำเภอ", en: "Amphoes" },
      },
    ),
    value: count(
      { th: "จำนวนเป้าหมาย", en: "Target" },
      {
        additivity: "not additive",
        unitIn: "unit",
        description: {
          th: "ไม่รวมยอด แถวของจังหวัดเดียวอยู่ในยอดของหลายจังหวัดแล้ว และเอกสารไม่ได้บอกว่าพื้นที่ของแต่ละระยะซ้ำกันหรือไม่",
          en: "Not to be summed: the rows of a single province are within those of several, and the documents don't say whether the places of the phases overlap",
        },
      },
    ),
    start_date: optional(
      date(
        { th: "วันที่เริ่ม", en: "Start date" },
        { description: { th: "ว่างเมื่อเอกสารไม่ระบุ", en: "Empty where the document does not say" } },
      ),
    ),
    document: documentCode({ th: "เอกสาร", en: "Document" }),
    plan_document: absentOr(
      documentCode({
        th: "เอกสารที่บอกปีของแผนและวันเริ่ม",
        en: "Document of the plan years and the start date",
      }),
    ),
    paragraph: text({ th: "ตำแหน่งในเอกสาร", en: "Place in the document" }),
    quoted: quotedSentence(),
  },
  key: ["plan_years", "phase", "area_codes", "unit"],
});

type TargetRow = Row<typeof table>;

export const phaseTargets = defineDataset({
  table,
  about: {
    keywords: [
      { th: "ร้อยใจรักษ์", en: "Roi Jai Rak" },
      { th: "หมู่บ้านเป้าหมาย", en: "target villages" },
      { th: "จังหวัดชายแดนภาคเหนือ", en: "northern border provinces" },
      { th: "แก้ไขปัญหายาเสพติด", en: "action against drugs" },
    ],
    contact: { name: agencies.communityDevelopment },
    objective: {
      th: "ให้ประชาชนเห็นเป้าหมายที่ประกาศไว้ในพื้นที่ของตน และเห็นว่าเอกสารไม่ได้ระบุสิ่งใด",
      en: "To show people the targets announced for where they live, and what the documents leave unsaid",
    },
    frequency: "never",
  },
  sources: [
    {
      kind: "raw",
      folder: "roi-jai-rak",
      file: "phase_targets.csv",
      editions: "adds",
      headings: { plan_years: ["plan_years_be"], start_date: ["start_date_be"] },
    },
  ],
  severities: { province_not_stated: "warn", part_exceeds_whole: "warn" },
  comparisons: [
    ...documentComparisons<Row<typeof table>>(
      documents.table,
      ({ document, plan_years, area_codes }) => ({
        document,
        years: yearsOfRange(plan_years),
        provinces: area_codes.split(";"),
      }),
    ),
    {
      code: "province_not_stated",
      expected: {
        th: "เป้าหมายของแต่ละจังหวัดที่แถวนี้นับรวมกัน",
        en: "the target of each province that this row counts together",
      },
      advice: {
        th: "เอกสารไม่ได้ระบุเป้าหมายของจังหวัดตามรหัสที่แสดง จึงเว้นว่างไว้ ไม่แบ่งจากยอดรวมเอง",
        en: "The documents don't state the targets of the provinces listed; they are left out, not split from the total.",
      },
      broken: (rows, earlier) => {
        const names = new Map<string, string>(
          earlier(areas.table).map(({ code, name_th }) => [code, name_th]),
        );
        return rows.flatMap((row) => {
          const unstated = provincesOf(row).filter(
            (code) => !rows.some((part) => isOfSameTarget(part, row) && part.area_codes === code),
          );
          const received = unstated.map((code) => `${code} ${names.get(code)}`).join("; ");
          return unstated.length === 0 ? [] : [{ row, received }];
        });
      },
    },
  ],
  checks: [
    quotedNumbers<TargetRow>("value"),
    {
      code: "part_exceeds_whole",
      expected: {
        th: "เป้าหมายของจังหวัดไม่มากกว่ายอดของพื้นที่ที่นับจังหวัดนั้นรวมอยู่",
        en: "a target of a province no larger than that of the area counted with it",
      },
      advice: {
        th: "ตัวเลขของสองแถวขัดกัน แสดงไว้ตามเอกสารทั้งสองแถว โปรดตรวจกับเอกสาร",
        en: "The two rows contradict each other; both are shown as the documents have them. Check the documents.",
      },
      broken: (rows) =>
        rows.flatMap((row) =>
          rows
            .filter((whole) => isOfSameTarget(row, whole) && whole.area_codes !== row.area_codes)
            .filter((whole) => provincesOf(whole).includes(row.area_codes))
            .filter((whole) => row.value > whole.value)
            .map((whole) => ({ row, received: `${row.value} > ${whole.value}` })),
        ),
    },
  ],
});

const isOfSameTarget = (a: TargetRow, b: TargetRow): boolean =>
  a.plan_years === b.plan_years && a.phase === b.phase && a.unit === b.unit;

const provincesOf = ({ area_codes }: TargetRow): readonly string[] => area_codes.split(";");
