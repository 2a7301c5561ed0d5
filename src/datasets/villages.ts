import { amphoe, tambon, village } from "../schema/declare/areaColumns.ts";
import { moo, parentCode } from "../schema/declare/areaRestatements.ts";
import { ordinal, text } from "../schema/declare/columns.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { province } from "../schema/declare/placeColumns.ts";
import { restated } from "../schema/declare/restatement.ts";
import { defineTable } from "../schema/declare/table.ts";
import { agencies } from "../words/place/agency.ts";
import type { Text } from "../words/text/language.ts";

const provinceCode: Text = { th: "รหัสจังหวัด", en: "Province code" };
const amphoeCode: Text = { th: "รหัสอำเภอ", en: "Amphoe code" };
const tambonCode: Text = { th: "รหัสตำบล", en: "Tambon code" };
const villageNumber: Text = { th: "หมู่ที่", en: "Village number" };

export const villages = defineDataset({
  table: defineTable({
    id: "villages",
    title: {
      th: "รายชื่อหมู่บ้าน",
      en: "List of villages",
    },
    description: {
      th: "รหัสแปดหลักและชื่อหมู่บ้านในเชียงใหม่ เชียงราย พะเยา แม่ฮ่องสอน ลำพูน และชัยนาท ตามที่มีผู้รวบรวมไว้ ไม่ใช่ประกาศทางการ ตำบลที่อยู่ในเขตเทศบาลทั้งตำบลไม่มีหมู่บ้าน",
      en: "Codes of eight digits and names of the villages of Chiang Mai, Chiang Rai, Phayao, Mae Hong Son, Lamphun and Chai Nat as someone compiled them, not an official list; wholly urban tambons have none",
    },
    columns: {
      village_code: restated(
        village({ th: "รหัสหมู่บ้าน", en: "Village code" }),
        moo("moo", villageNumber),
        parentCode("tambon_code", tambonCode),
      ),
      tambon_code: restated(tambon(tambonCode), parentCode("amphoe_code", amphoeCode)),
      amphoe_code: restated(amphoe(amphoeCode), parentCode("province_code", provinceCode)),
      province_code: province(provinceCode),
      moo: ordinal(villageNumber),
      name_th: text({ th: "ชื่อหมู่บ้าน", en: "Name in Thai" }),
    },
    key: ["village_code"],
  }),
  about: {
    keywords: [
      { th: "หมู่บ้าน", en: "villages" },
      { th: "รหัสหมู่บ้าน", en: "village codes" },
      { th: "เชียงใหม่", en: "Chiang Mai" },
      { th: "เชียงราย", en: "Chiang Rai" },
      { th: "พะเยา", en: "Phayao" },
      { th: "แม่ฮ่องสอน", en: "Mae Hong Son" },
      { th: "ลำพูน", en: "Lamphun" },
      { th: "ชัยนาท", en: "Chai Nat" },
    ],
    contact: { name: agencies.provincialAdministration },
    objective: {
      th: "ให้ระบุหมู่บ้านด้วยรหัสเดียวกันในพื้นที่ที่เอกสารของเว็บนี้พูดถึง",
      en: "To name villages by one code in the provinces that the documents here speak of",
    },
    frequency: "never",
  },
  figures: [
    {
      ...{
        id: "named-villages",
        area: "village_code",
        sums: "places",
        sameAs: "village-counts/villages",
      },
      title: { th: "หมู่บ้านในรายชื่อ", en: "Villages in the list of names" },
      unit: { th: "หมู่บ้าน", en: "villages" },
      ...{ better: "neither", ranked: false, changes: false, toldIn: "villages" },
    },
  ],
  sources: [
    {
      kind: "raw",
      folder: "dopa-registration",
      file: "villages_north4.csv",
      editions: "replaces",
      headings: { village_code: ["muban_code"] },
    },
    {
      kind: "raw",
      folder: "villages-18-51",
      file: "villages_18_51.csv",
      editions: "replaces",
      mayBeAbsent: true,
      headings: { village_code: ["muban_code"] },
    },
  ],
});
