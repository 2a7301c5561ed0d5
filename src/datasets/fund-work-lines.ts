import { ordinal, text } from "../schema/declare/columns.ts";
import { documentCode } from "../schema/declare/documentColumn.ts";
import { documentComparisons } from "../schema/declare/documentComparisons.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { quotedSentence } from "../schema/declare/quotedColumn.ts";
import { defineTable } from "../schema/declare/table.ts";
import { fiscalYear } from "../schema/declare/yearColumns.ts";
import { agencies } from "../words/place/agency.ts";
import { documents } from "./documents.ts";

interface Line {
  readonly document: string;
  readonly fiscal_year: number;
}

export const fundWorkLines = defineDataset({
  table: defineTable({
    id: "fund-work-lines",
    title: { th: "แนวทางงานทุนชุมชนรายปี", en: "Lines of work on community funds by year" },
    description: {
      th: "แนวทางงานทุนชุมชนของแต่ละปีงบประมาณ ตามลำดับที่เอกสารเขียน",
      en: "The lines of work on community funds of each fiscal year, in the document's order",
    },
    columns: {
      fiscal_year: fiscalYear({ th: "ปีงบประมาณ", en: "Fiscal year" }),
      order: ordinal({ th: "ลำดับ", en: "Order" }),
      work_line: text({ th: "งาน", en: "Line of work" }),
      document: documentCode({ th: "เอกสาร", en: "Document" }),
      quoted: quotedSentence(),
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
      th: "ให้เห็นแนวทางงานทุนชุมชนที่กรมการพัฒนาชุมชนประกาศในแต่ละปีงบประมาณ",
      en: "To show the lines of work on community funds that the department announced for each fiscal year",
    },
    frequency: "never",
    coverage: "country",
  },
  sources: [
    {
      kind: "raw",
      folder: "cdd-announcements",
      file: "fund_work_lines.csv",
      editions: "adds",
      headings: { fiscal_year: ["fiscal_year_be"] },
    },
  ],
  comparisons: documentComparisons(documents.table, ({ document, fiscal_year }: Line) => ({
    document,
    years: [fiscal_year, fiscal_year],
  })),
});
