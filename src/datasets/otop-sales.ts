import { defineDataset } from "../schema/declare/dataset.ts";
import { month } from "../schema/declare/measureColumns.ts";
import { monthsOfYear } from "../schema/declare/monthsOfYear.ts";
import { baht } from "../schema/declare/moneyColumns.ts";
import { monthInFiscalYear } from "../schema/declare/monthInFiscalYear.ts";
import { province } from "../schema/declare/placeColumns.ts";
import { defineTable } from "../schema/declare/table.ts";
import { fiscalYear } from "../schema/declare/yearColumns.ts";
import { agencies } from "../words/place/agency.ts";
import { fromSatang, sumBaht, toSatang } from "../words/number/baht.ts";
import { areas } from "./areas.ts";
import { otopTotals } from "./otop-totals.ts";

const ofOtop = { programme: "otop" } as const;

export const otopSales = defineDataset({
  table: defineTable({
    id: "otop-sales",
    title: { th: "ยอดจำหน่ายสินค้า OTOP", en: "OTOP sales" },
    description: {
      th: "ยอดจำหน่ายรายจังหวัดรายเดือน จังหวัดที่ต้นทางไม่ได้ระบุยอดไม่มีแถวในตาราง ซึ่งไม่ได้แปลว่าเป็นศูนย์",
      en: "Sales by province and month. A province that the source does not state has no row, which is not to say zero",
    },
    columns: {
      fiscal_year: fiscalYear({ th: "ปีงบประมาณ", en: "Fiscal year" }),
      province: province({ th: "จังหวัด", en: "Province" }),
      month: month({ th: "เดือน", en: "Month" }),
      sales_baht: baht({ th: "ยอดจำหน่าย", en: "Sales" }, { additivity: "additive" }),
    },
    key: ["fiscal_year", "province", "month"],
  }),
  about: {
    keywords: [
      { th: "OTOP", en: "OTOP" },
      { th: "ยอดจำหน่าย", en: "sales" },
      { th: "ผลิตภัณฑ์ชุมชน", en: "community products" },
      { th: "เศรษฐกิจฐานราก", en: "local economy" },
    ],
    contact: { name: agencies.communityDevelopment },
    objective: {
      th: "ติดตามยอดจำหน่ายสินค้า OTOP ของแต่ละจังหวัดในแต่ละเดือน",
      en: "To follow the OTOP sales of each province month by month",
    },
  },
  sources: [
    {
      kind: "raw",
      folder: "cdd-otop-sales",
      file: "province_data.csv",
      editions: "adds",
      // The months stand in the headings, and say the fiscal year with them.
      headings: { fiscal_year: ["month"] },
      fromFolder: ["fiscal_year"],
    },
  ],
  figures: [
    {
      ...{ id: "sales", measure: "sales_baht", area: "province", time: "fiscal_year" },
      title: { th: "ยอดจำหน่าย OTOP ทั้งปี", en: "OTOP sales of the year" },
      unit: { th: "บาท", en: "baht" },
      ...{
        sums: "rows",
        better: "neither",
        ranked: true,
        changes: true,
        toldIn: "otop",
        ...ofOtop,
      },
    },
    {
      ...{ id: "sales-of-month", measure: "sales_baht", area: "province", time: "month" },
      title: { th: "ยอดจำหน่าย OTOP รายเดือน", en: "OTOP sales of the month" },
      unit: { th: "บาท", en: "baht" },
      // Sales have seasons: one month is not set against the last.
      ...{ better: "neither", ranked: true, changes: false, toldIn: "otop", ...ofOtop },
    },
    {
      ...{
        id: "sales-of-month-per-person",
        measure: "sales_baht",
        area: "province",
        time: "month",
      },
      title: {
        th: "ยอดจำหน่าย OTOP รายเดือนต่อประชากรหนึ่งคน",
        en: "OTOP sales of the month per resident",
      },
      unit: { th: "บาทต่อคน", en: "baht a person" },
      ...{ per: "population-years/people", perTime: "last" },
      ...{ better: "neither", ranked: true, changes: false, toldIn: "otop", ...ofOtop },
    },
  ],
  layout: {
    lineEndings: "mixed",
    wide: { headings: "months", name: "month", value: "sales_baht" },
  },
  checks: [monthInFiscalYear("month", "fiscal_year"), monthsOfYear("month", "fiscal_year")],
  severities: { month_total_differs: "warn", province_not_stated: "warn" },
  comparisons: [
    {
      code: "month_total_differs",
      expected: {
        th: "ยอดรวมทั้งประเทศของเดือนเท่ากับตารางอื่นในรายงานชุดเดียวกัน",
        en: "a national total of the month equal to that of the sibling tables",
      },
      advice: {
        th: "ตารางในรายงานชุดเดียวกันให้ยอดไม่เท่ากัน แสดงไว้ทั้งสองยอดโดยไม่ปรับแก้ โปรดตรวจสอบกับกรมการพัฒนาชุมชน",
        en: "Tables of one report state different totals; both are kept as they stand. Ask the Community Development Department which holds.",
      },
      broken: (rows, earlier) =>
        earlier(otopTotals.table).flatMap((stated) => {
          const inMonth = rows.filter(({ month }) => month === stated.month);
          const ours = sumBaht(inMonth.map(({ sales_baht }) => sales_baht));
          const difference = toSatang(ours) - toSatang(stated.sales_baht);
          if (difference === 0) return [];
          return [
            {
              row: null,
              received: `${stated.month}: ${ours} − ${stated.sales_baht} = ${fromSatang(difference)}`,
            },
          ];
        }),
    },
    {
      code: "province_not_stated",
      expected: { th: "ยอดจำหน่ายของทุกจังหวัด", en: "sales of every province" },
      advice: {
        th: "ต้นทางไม่ได้ระบุยอดของพื้นที่นี้ จึงเว้นว่างไว้ ไม่นับเป็นศูนย์",
        en: "The source does not state this province; it is left out, not counted as zero.",
      },
      broken: (rows, earlier) => {
        const stated = new Set<string>(rows.map(({ province }) => province));
        return earlier(areas.table)
          .filter(({ level, code }) => level === "province" && !stated.has(code))
          .map(({ code, name_th }) => ({ row: null, received: `${code} ${name_th}` }));
      },
    },
  ],
});
