import { code } from "../schema/declare/codeColumns.ts";
import { category, text } from "../schema/declare/columns.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { defineTable } from "../schema/declare/table.ts";

export const areas = defineDataset({
  table: defineTable({
    id: "areas",
    title: { th: "จังหวัด อำเภอ และตำบล", en: "Provinces, amphoes and tambons" },
    description: {
      th: "รหัสและชื่อพื้นที่ปกครองของกรมการปกครอง สองหลักคือจังหวัด สี่หลักคืออำเภอหรือเขต หกหลักคือตำบลหรือแขวง",
      en: "Codes and names of the administrative areas: two digits for a province, four for an amphoe, six for a tambon",
    },
    columns: {
      code: code({ th: "รหัสพื้นที่", en: "Area code" }, /^\d{2}(\d{2}){0,2}$/, "50, 5001, 500101"),
      level: category(
        { th: "ระดับ", en: "Level" },
        {
          province: { th: "จังหวัด", en: "Province" },
          amphoe: { th: "อำเภอ", en: "Amphoe" },
          tambon: { th: "ตำบล", en: "Tambon" },
        },
      ),
      name_th: text({ th: "ชื่อ", en: "Name in Thai" }),
      name_en: text({ th: "ชื่อภาษาอังกฤษ", en: "Name in English" }),
    },
    key: ["code"],
  }),
  about: {
    keywords: [
      { th: "พื้นที่ปกครอง", en: "administrative areas" },
      { th: "รหัสจังหวัด", en: "province codes" },
      { th: "รหัสอำเภอ", en: "amphoe codes" },
      { th: "รหัสตำบล", en: "tambon codes" },
    ],
    contact: {
      name: { th: "ผู้ดูแลคลัง thailand-geography-data", en: "Maintainers of thailand-geography-data" },
    },
    objective: {
      th: "ใช้รหัสและชื่อพื้นที่ชุดเดียวกันในทุกตาราง เพื่อให้เชื่อมข้อมูลกันได้",
      en: "One set of codes and names for all tables, so that they can be joined",
    },
    coverage: "tambon",
  },
  sources: [
    {
      kind: "reference",
      folder: "admin-units",
      file: "provinces.json",
      headings: {
        code: ["provinceCode"],
        name_th: ["provinceNameTh"],
        name_en: ["provinceNameEn"],
      },
      constants: { level: "province" },
      ignored: ["id"],
    },
    {
      kind: "reference",
      folder: "admin-units",
      file: "districts.json",
      headings: {
        code: ["districtCode"],
        name_th: ["districtNameTh"],
        name_en: ["districtNameEn"],
      },
      constants: { level: "amphoe" },
      ignored: ["id", "provinceCode", "postalCode"],
    },
    {
      kind: "reference",
      folder: "admin-units",
      file: "subdistricts.json",
      headings: {
        code: ["subdistrictCode"],
        name_th: ["subdistrictNameTh"],
        name_en: ["subdistrictNameEn"],
      },
      constants: { level: "tambon" },
      ignored: ["id", "provinceCode", "districtCode", "postalCode"],
    },
  ],
  checks: [
    {
      code: "parent_unknown",
      expected: { th: "รหัสที่ขึ้นต้นด้วยรหัสพื้นที่แม่ที่มีอยู่", en: "a code whose parent is in the table" },
      advice: {
        th: "ตรวจรหัสพื้นที่กับรายการของกรมการปกครอง",
        en: "Check the code against the official list.",
      },
      broken: (rows) => {
        const known = new Set<string>(rows.map((row) => row.code));
        return rows
          .filter((row) => row.code.length > 2 && !known.has(row.code.slice(0, -2)))
          .map((row) => ({ row, received: row.code }));
      },
    },
  ],
});
