import { amphoe, tambon, village } from "../schema/areaColumns.ts";
import {
  amphoeName,
  moo,
  parentCode,
  provinceName,
  tambonName,
} from "../schema/areaRestatements.ts";
import { category, count, optional, text } from "../schema/columns.ts";
import { defineDataset } from "../schema/dataset.ts";
import { baht } from "../schema/moneyColumns.ts";
import { province } from "../schema/placeColumns.ts";
import { restated } from "../schema/restatement.ts";
import { defineTable } from "../schema/table.ts";
import { fiscalYear } from "../schema/yearColumns.ts";
import type { Text } from "../words/language.ts";

const provinceCode: Text = { th: "รหัสจังหวัด", en: "Province code" };
const amphoeCode: Text = { th: "รหัสอำเภอ", en: "Amphoe code" };
const tambonCode: Text = { th: "รหัสตำบล", en: "Tambon code" };

export const villageFunds = defineDataset({
  table: defineTable({
    id: "village-funds",
    title: { th: "กองทุนและกลุ่มการเงินในหมู่บ้าน", en: "Village funds and savings groups" },
    description: {
      th: "สมาชิก เงินออม และเงินกู้ของกองทุนและกลุ่มการเงินแต่ละหมู่บ้าน รายปีงบประมาณ หนึ่งแถวคือหนึ่งหมู่บ้าน หนึ่งประเภทกองทุน หนึ่งปี",
      en: "Members, savings and loans of each village's funds and groups by fiscal year; a row is one village, one type of fund, one year",
    },
    columns: {
      province_code: restated(
        province(provinceCode),
        provinceName("province", { th: "จังหวัด", en: "Province" }),
      ),
      amphoe_code: restated(
        amphoe(amphoeCode),
        amphoeName("amphoe", { th: "อำเภอ", en: "Amphoe" }),
        parentCode("province_code", provinceCode),
      ),
      tambon_code: restated(
        tambon(tambonCode),
        tambonName("tambon", { th: "ตำบล", en: "Tambon" }),
        parentCode("amphoe_code", amphoeCode),
      ),
      village_code: restated(
        village({ th: "รหัสหมู่บ้าน", en: "Village code" }),
        moo("moo", { th: "หมู่ที่", en: "Village number" }),
        parentCode("tambon_code", tambonCode),
      ),
      village: text({ th: "หมู่บ้าน", en: "Village" }),
      fund_type: category(
        { th: "ประเภทกองทุน", en: "Type of fund" },
        {
          savings_group: { th: "กลุ่มออมทรัพย์เพื่อการผลิต", en: "Savings group for production" },
          poverty_fund: { th: "กข.คจ.", en: "Poverty alleviation project" },
          mother_fund: { th: "กองทุนแม่ของแผ่นดิน", en: "Mother of the Land fund" },
          fund_centre: { th: "ศูนย์จัดการกองทุนชุมชน", en: "Community fund centre" },
          village_fund: { th: "กองทุนหมู่บ้าน", en: "Village fund" },
        },
      ),
      fiscal_year: fiscalYear({ th: "ปีงบประมาณ", en: "Fiscal year" }),
      members: optional(
        count({ th: "จำนวนสมาชิก", en: "Members" }, { unit: { th: "คน", en: "people" } }),
      ),
      savings_baht: optional(baht({ th: "เงินออม", en: "Savings" })),
      loans_baht: optional(baht({ th: "เงินกู้", en: "Loans" })),
      status: optional(
        category(
          { th: "สถานะ", en: "Status" },
          {
            active: { th: "ดำเนินการ", en: "Active" },
            suspended: { th: "หยุดดำเนินการชั่วคราว", en: "Suspended" },
            dissolved: { th: "ยุบเลิก", en: "Dissolved" },
          },
        ),
      ),
    },
    key: ["village_code", "fund_type", "fiscal_year"],
  }),
  sources: [
    {
      kind: "raw",
      folder: "village-funds",
      file: "village-funds.csv",
      inParts: true,
      headings: {
        members: ["จำนวนสมาชิก (คน)"],
        savings_baht: ["เงินออม (บาท)"],
        loans_baht: ["เงินกู้ (บาท)"],
      },
    },
  ],
  partition: ["fiscal_year", "province_code"],
  layout: {
    encoding: "windows-874",
    titleRows: 4,
    totals: [{ column: "province_code" }],
    footnotes: true,
  },
  severities: { total_differs: "warn", total_not_compared: "warn" },
});
