import { text } from "../schema/declare/columns.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { month } from "../schema/declare/measureColumns.ts";
import { baht } from "../schema/declare/moneyColumns.ts";
import { defineTable } from "../schema/declare/table.ts";
import { agencies } from "../words/place/agency.ts";

export const otopTotals = defineDataset({
  table: defineTable({
    id: "otop-totals",
    title: {
      th: "ยอดรวม OTOP ทั้งประเทศตามตารางอื่น",
      en: "National OTOP totals as sibling tables state them",
    },
    description: {
      th: "ยอดรวมของเดือนที่ตารางแยกตามช่องทางและตามประเภทผลิตภัณฑ์ให้ไว้ต่างจากตารางรายจังหวัด เดือนที่ตรงกันไม่ได้คัดมา",
      en: "Totals of the months for which the tables by channel and by product differ from the table by province; months that agree are left out",
    },
    columns: {
      month: month({ th: "เดือน", en: "Month" }),
      sales_baht: baht({ th: "ยอดจำหน่าย", en: "Sales" }, { additivity: "additive" }),
      sibling: text({ th: "ตารางที่ให้ยอดนี้", en: "Tables that state it" }),
    },
    key: ["month"],
  }),
  about: {
    keywords: [
      { th: "OTOP", en: "OTOP" },
      { th: "ยอดจำหน่าย", en: "sales" },
      { th: "ผลิตภัณฑ์ชุมชน", en: "community products" },
    ],
    contact: { name: agencies.communityDevelopment },
    objective: {
      th: "ให้เทียบยอดรวมทั้งประเทศของตารางรายจังหวัดกับตารางอื่นในรายงานชุดเดียวกัน",
      en: "To hold the national totals of the table by province against those of its sibling tables",
    },
    coverage: "country",
  },
  sources: [
    {
      kind: "raw",
      folder: "cdd-otop-sales-siblings",
      file: "national_months.csv",
      editions: "adds",
    },
  ],
});
