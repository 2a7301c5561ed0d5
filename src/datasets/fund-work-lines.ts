import { ordinal, text } from "../schema/columns.ts";
import { documentCode } from "../schema/documentColumn.ts";
import { documentComparisons } from "../schema/documentComparisons.ts";
import { defineDataset } from "../schema/dataset.ts";
import { defineTable } from "../schema/table.ts";
import { fiscalYear } from "../schema/yearColumns.ts";
import { agencies } from "../words/agency.ts";
import { documents } from "./documents.ts";

interface Line {
  readonly document: string;
  readonly fiscal_year: number;
}

export const fundWorkLines = defineDataset({
  table: defineTable({
    id: "fund-work-lines",
    title: { th: "แนวทางงานทุนชุมชน", en: "Lines of work on community funds" },
    description: {
      th: "งานทุนชุมชนห้าด้านของปีงบประมาณ 2565 ตามลำดับที่เอกสารเขียน",
      en: "The five lines of work on community funds in fiscal year 2565, in the document's order",
    },
    columns: {
      fiscal_year: fiscalYear({ th: "ปีงบประมาณ", en: "Fiscal year" }),
      order: ordinal({ th: "ลำดับ", en: "Order" }),
      work_line: text({ th: "งาน", en: "Line of work" }),
      document: documentCode({ th: "เอกสาร", en: "Document" }),
    },
    key: ["fiscal_year", "order"],
  }),
  about: {
    keywords: [
      { th: "ทุนชุมชน", en: "community funds" },
      { th: "กลุ่มออมทรัพย์เพื่อการผลิต", en: "savings groups" },
      { th: "กข.คจ.", en: "poverty alleviation project" },
      { th: "กองทุนแม่ของแผ่นดิน", en: "Mother of the Land fund" },
    ],
    contact: { name: agencies.communityDevelopment },
    objective: {
      th: "ให้เห็นงานทุนชุมชนห้าด้านที่กรมการพัฒนาชุมชนประกาศในปีงบประมาณ 2565",
      en: "To show the five lines of work on community funds that the department announced for fiscal year 2565",
    },
    frequency: "never",
    period: { from: "2021-10-01", to: "2022-09-30" },
    coverage: "country",
  },
  sources: [
    {
      kind: "raw",
      folder: "cdd-announcements",
      file: "fund_work_lines.csv",
      headings: { fiscal_year: ["fiscal_year_be"] },
    },
  ],
  comparisons: documentComparisons(documents.table, ({ document, fiscal_year }: Line) => ({
    document,
    years: [fiscal_year, fiscal_year],
  })),
});
