import { code } from "../schema/codeColumns.ts";
import { ordinal, text } from "../schema/columns.ts";
import { defineDataset } from "../schema/dataset.ts";
import { defineTable } from "../schema/table.ts";
import { fiscalYear } from "../schema/yearColumns.ts";

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
      document: code(
        { th: "เอกสาร", en: "Document" },
        /^\d{3}_[0-9a-f]{16}$/,
        "001_a22615136deabf11",
      ),
    },
    key: ["fiscal_year", "order"],
  }),
  sources: [
    {
      kind: "raw",
      folder: "cdd-announcements",
      file: "fund_work_lines.csv",
      headings: { fiscal_year: ["fiscal_year_be"] },
    },
  ],
});
