import { anyArea } from "../schema/declare/anyAreaColumns.ts";
import { amphoe, tambon, village } from "../schema/declare/areaColumns.ts";
import {
  amphoeName,
  moo,
  parentCode,
  provinceName,
  tambonName,
  villageName,
} from "../schema/declare/areaRestatements.ts";
import { bounded } from "../schema/declare/boundedColumns.ts";
import { category, count, optional, text } from "../schema/declare/columns.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { countState } from "../schema/declare/disclosure.ts";
import { baht } from "../schema/declare/moneyColumns.ts";
import { province } from "../schema/declare/placeColumns.ts";
import { restated } from "../schema/declare/restatement.ts";
import { type RollUp, rollUpLevels } from "../schema/declare/rollUp.ts";
import { sumsIdOf } from "../schema/export/sumsTable.ts";
import { defineTable } from "../schema/declare/table.ts";
import { fiscalYear } from "../schema/declare/yearColumns.ts";
import { agencies } from "../words/place/agency.ts";
import type { Text } from "../words/text/language.ts";
import { population } from "./population.ts";

const fundType = category(
  { th: "ประเภทกองทุน", en: "Type of fund" },
  {
    savings_group: { th: "กลุ่มออมทรัพย์เพื่อการผลิต", en: "Savings group for production" },
    poverty_fund: { th: "กข.คจ.", en: "Poverty alleviation project" },
    mother_fund: { th: "กองทุนแม่ของแผ่นดิน", en: "Mother of the Land fund" },
    fund_centre: { th: "ศูนย์จัดการกองทุนชุมชน", en: "Fund management centre" },
    village_fund: { th: "กองทุนหมู่บ้าน", en: "Village fund" },
  },
);
const year = fiscalYear({ th: "ปีงบประมาณ", en: "Fiscal year" });
const members = optional(
  count(
    { th: "จำนวนสมาชิก", en: "Members" },
    { unit: { th: "คน", en: "people" }, additivity: "semi-additive" },
  ),
);
const membersState = countState({ th: "สถานะของจำนวนสมาชิก", en: "State of the members" });
const savings = optional(
  bounded(baht({ th: "เงินออม", en: "Savings" }, { additivity: "semi-additive" }), { min: 0 }),
);
const loans = optional(
  bounded(baht({ th: "เงินกู้", en: "Loans" }, { additivity: "semi-additive" }), { min: 0 }),
);

const provinceCode: Text = { th: "รหัสจังหวัด", en: "Province code" };
const amphoeCode: Text = { th: "รหัสอำเภอ", en: "Amphoe code" };
const villageLabel: Text = { th: "หมู่บ้าน", en: "Village" };
const tambonCode: Text = { th: "รหัสตำบล", en: "Tambon code" };

/** Where exports put the word for a total: beside the area whose rows it adds up, or in the first column. */
const labelled = [
  ...["province_code", "province", "amphoe_code", "amphoe", "tambon_code", "tambon"],
  ...["village_code", "village"],
];

/** Balances at the end of a year: they add up over places. The same person may belong to several funds. */
const rollUp: RollUp = {
  measures: {
    members: "semi-additive",
    savings_baht: "semi-additive",
    loans_baht: "semi-additive",
  },
  areas: ["tambon_code", "amphoe_code", "province_code"],
  within: ["fund_type", "fiscal_year"],
};

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
        villageName("village", villageLabel),
        parentCode("tambon_code", tambonCode),
      ),
      village: text(villageLabel),
      fund_type: fundType,
      fiscal_year: year,
      members,
      members_state: membersState,
      savings_baht: savings,
      loans_baht: loans,
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
  about: {
    keywords: [
      { th: "กองทุนหมู่บ้าน", en: "village fund" },
      { th: "กลุ่มออมทรัพย์เพื่อการผลิต", en: "savings groups" },
      { th: "กองทุนแม่ของแผ่นดิน", en: "Mother of the Land fund" },
      { th: "พัฒนาชุมชน", en: "community development" },
    ],
    contact: { name: agencies.communityDevelopment },
    objective: {
      th: "ติดตามสมาชิก เงินออม และเงินกู้ของกองทุนและกลุ่มการเงินในหมู่บ้าน",
      en: "To follow members, savings and loans of village funds and groups",
    },
    frequency: "year",
  },
  sources: [
    {
      kind: "raw",
      folder: "village-funds",
      file: "village-funds.csv",
      inParts: true,
      editions: "adds",
      headings: {
        members: ["จำนวนสมาชิก (คน)"],
        savings_baht: ["เงินออม (บาท)"],
        loans_baht: ["เงินกู้ (บาท)"],
      },
      constants: { members_state: "stated" },
    },
  ],
  partition: ["fiscal_year", "province_code"],
  layout: {
    encoding: "windows-874",
    titleRows: 4,
    totals: labelled.map((column) => ({ column })),
    footnotes: true,
  },
  severities: { total_differs: "warn", total_not_compared: "warn" },
  limits: [
    {
      measure: "members",
      by: "tambon_code",
      table: population.table.id,
      of: {
        th: "จำนวนประชากรตามทะเบียนราษฎรทั้งตำบล",
        en: "registered population of the whole tambon",
      },
      at: "code" satisfies keyof typeof population.table.columns,
      most: "population" satisfies keyof typeof population.table.columns,
    },
  ],
  rollUp,
  disclosure: {
    measure: "members",
    state: "members_state",
    // Our own choice: no Thai rule for tables of members is known to us. A group of four or fewer
    // is one whose members know one another's affairs from a count alone.
    threshold: 5,
    levels: [...rollUpLevels(rollUp), ["fiscal_year"], []],
  },
});

const ofRows = { unit: { th: "แถว", en: "rows" } };

/** The sums over areas that are published beside the table: a row is an area, a type of fund, a year. */
export const villageFundSums = defineTable({
  id: sumsIdOf("village-funds"),
  title: {
    th: "ยอดรวมตามพื้นที่ของกองทุนและกลุ่มการเงินในหมู่บ้าน",
    en: "Sums by area of village funds and savings groups",
  },
  description: {
    th: "ยอดรวมรายตำบล อำเภอ จังหวัด และทั้งประเทศ พร้อมจำนวนแถวที่รวมและจำนวนแถวที่ระบุค่า",
    en: "Sums of tambons, amphoes, provinces and the country, with how many rows they add up and how many of these state a value",
  },
  columns: {
    area_level: category(
      { th: "ระดับ", en: "Level" },
      {
        tambon: { th: "ตำบล", en: "Tambon" },
        amphoe: { th: "อำเภอ", en: "Amphoe" },
        province: { th: "จังหวัด", en: "Province" },
        country: { th: "ประเทศ", en: "Country" },
      },
    ),
    area_code: anyArea({ th: "รหัสพื้นที่", en: "Area code" }),
    fund_type: fundType,
    fiscal_year: year,
    rows: count({ th: "แถวที่นำมารวม", en: "Rows added up" }, ofRows),
    members,
    members_rows: count({ th: "แถวที่ระบุสมาชิก", en: "Rows that state members" }, ofRows),
    members_state: membersState,
    savings_baht: savings,
    savings_baht_rows: count({ th: "แถวที่ระบุเงินออม", en: "Rows that state savings" }, ofRows),
    loans_baht: loans,
    loans_baht_rows: count({ th: "แถวที่ระบุเงินกู้", en: "Rows that state loans" }, ofRows),
  },
  key: ["area_code", "fund_type", "fiscal_year"],
});
