import { category, ordinal, text } from "../schema/declare/columns.ts";
import { documentCode } from "../schema/declare/documentColumn.ts";
import { type DocumentClaim, documentComparisons } from "../schema/declare/documentComparisons.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { quotedSentence } from "../schema/declare/quotedColumn.ts";
import { defineTable } from "../schema/declare/table.ts";
import { agencies } from "../words/place/agency.ts";
import { documents } from "./documents.ts";

export const planLevels = defineDataset({
  table: defineTable({
    id: "plan-levels",
    title: { th: "ระดับของแผนพัฒนา", en: "Levels of development plans" },
    description: {
      th: "แผนที่เอกสารกล่าวถึง เรียงจากหมู่บ้านขึ้นไปถึงภาค แต่ละแถวอ้างเอกสารฉบับที่เขียนชื่อแผนนั้น ลำดับเป็นของเว็บนี้",
      en: "The plans that the documents speak of, from the village up to the region; each row cites the document that names it, and the order is this site's",
    },
    columns: {
      order: ordinal({ th: "ลำดับ", en: "Order" }),
      level: category(
        { th: "ระดับ", en: "Level" },
        {
          village: { th: "หมู่บ้าน/ชุมชน", en: "Village or community" },
          tambon: { th: "ตำบล", en: "Tambon" },
          local_government: { th: "อปท.", en: "Local administrative organisation" },
          amphoe: { th: "อำเภอ", en: "Amphoe" },
          province: { th: "จังหวัด", en: "Province" },
          province_group: { th: "กลุ่มจังหวัด", en: "Group of provinces" },
          region: { th: "ภาค", en: "Region" },
        },
      ),
      plan: text({ th: "ชื่อแผน", en: "Plan" }),
      document: documentCode({ th: "เอกสาร", en: "Document" }),
      quoted: quotedSentence(),
    },
    key: ["order"],
  }),
  about: {
    keywords: [
      { th: "แผนพัฒนา", en: "development plans" },
      { th: "แผนพัฒนาตำบล", en: "tambon plan" },
      { th: "One Plan", en: "One Plan" },
      { th: "พัฒนาชุมชน", en: "community development" },
    ],
    contact: { name: agencies.communityDevelopment },
    objective: {
      th: "ให้เห็นว่าแผนของหมู่บ้านเชื่อมขึ้นไปถึงแผนระดับใดบ้าง",
      en: "To show which plans stand above the plan of a village",
    },
    frequency: "never",
    coverage: "none",
  },
  sources: [
    {
      kind: "raw",
      folder: "cdd-announcements",
      file: "plan_levels.csv",
      editions: "replaces",
      headings: { plan: ["thai"] },
    },
  ],
  comparisons: documentComparisons(documents.table, ({ document }: DocumentClaim) => ({
    document,
  })),
});
