import { provinceName } from "../schema/declare/areaRestatements.ts";
import { category, optional } from "../schema/declare/columns.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { province } from "../schema/declare/placeColumns.ts";
import { restated } from "../schema/declare/restatement.ts";
import { defineTable } from "../schema/declare/table.ts";
import type { Text } from "../words/text/language.ts";
import { type Division, inspectionZones, provinceGroups, regions } from "../words/place/region.ts";

/** A column that says in which part of a division a province lies, and who drew it. */
const partOf = <Id extends string>({ title, source, parts }: Division<Id>) =>
  category(title, parts, {
    description: { th: `ตาม${source.th}`, en: `As in ${source.en}` } satisfies Text,
  });

/**
 * The levels above the province. A table of provinces, or of areas within them, is grouped by region
 * by joining its code (the first two digits of an amphoe's or tambon's) to `province_code`.
 */
export const regionsOfProvinces = defineDataset({
  table: defineTable({
    id: "regions",
    title: {
      th: "ภาค กลุ่มจังหวัด และเขตตรวจราชการของจังหวัด",
      en: "Regions, province groups and inspection zones",
    },
    description: {
      th: "จังหวัดใดอยู่ในภาค กลุ่มจังหวัด และเขตตรวจราชการใด ใช้เชื่อมกับตารางอื่นด้วยรหัสจังหวัดเพื่อรวมยอดเป็นรายภาค กรุงเทพมหานครไม่อยู่ในกลุ่มจังหวัด",
      en: "In which region, province group and inspection zone a province lies; join by the province code to add up by region. Bangkok is in no province group",
    },
    columns: {
      province_code: restated(
        province({ th: "รหัสจังหวัด", en: "Province code" }),
        provinceName("province_name", { th: "จังหวัด", en: "Province" }),
      ),
      region: partOf(regions),
      province_group: optional(partOf(provinceGroups)),
      inspection_zone: partOf(inspectionZones),
    },
    key: ["province_code"],
  }),
  about: {
    keywords: [
      { th: "ภาค", en: "regions" },
      { th: "กลุ่มจังหวัด", en: "province groups" },
      { th: "เขตตรวจราชการ", en: "inspection zones" },
    ],
    contact: {
      name: {
        th: "ราชบัณฑิตยสภา (การแบ่งภูมิภาค)",
        en: "Royal Society of Thailand (geographical regions)",
      },
    },
    objective: {
      th: "ให้รวมยอดและเทียบจังหวัดเป็นรายภาคตามการแบ่งที่มีที่มา",
      en: "To add up and compare provinces by regions whose source is known",
    },
    coverage: "province",
  },
  sources: [{ kind: "reference", folder: "regions", file: "regions.csv" }],
});
