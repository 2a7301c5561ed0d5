import { category, text } from "../schema/declare/columns.ts";
import { documentCode } from "../schema/declare/documentColumn.ts";
import { type DocumentClaim, documentComparisons } from "../schema/declare/documentComparisons.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { quotedSentence } from "../schema/declare/quotedColumn.ts";
import { defineTable } from "../schema/declare/table.ts";
import { agencies } from "../words/place/agency.ts";
import { documents } from "./documents.ts";

export const programmeAgencies = defineDataset({
  table: defineTable({
    id: "programme-agencies",
    title: { th: "หน่วยงานในโครงการร้อยใจรักษ์", en: "Agencies of Roi Jai Rak" },
    description: {
      th: "หน่วยงานที่เอกสารระบุว่ามีบทบาทในการขยายผลโครงการร้อยใจรักษ์ ชื่อเขียนตามเอกสาร ชื่อของหน่วยงานเดียวกันจึงอาจต่างกัน",
      en: "The agencies that documents give a part in expanding Roi Jai Rak, named as each document writes them, so that one agency may have two names",
    },
    columns: {
      document: documentCode({ th: "เอกสาร", en: "Document" }),
      agency: text({ th: "หน่วยงานตามเอกสาร", en: "Agency as the document names it" }),
      role: category(
        { th: "บทบาท", en: "Part" },
        {
          capacity: { th: "สร้างคนและระบบการพัฒนา", en: "Trains people and builds systems" },
          meeting: { th: "ร่วมกันจัดการประชุม", en: "Holds the meeting together with others" },
        },
      ),
      paragraph: text({ th: "ย่อหน้าในเอกสาร", en: "Paragraph of the document" }),
      quoted: quotedSentence(),
    },
    key: ["document", "agency"],
  }),
  about: {
    keywords: [
      { th: "ร้อยใจรักษ์", en: "Roi Jai Rak" },
      { th: "ปิดทองหลังพระ", en: "Pid Thong Lang Phra" },
      { th: "มูลนิธิแม่ฟ้าหลวง", en: "Mae Fah Luang Foundation" },
    ],
    contact: { name: agencies.communityDevelopment },
    objective: {
      th: "ให้เห็นว่าเอกสารระบุหน่วยงานใดไว้ และให้ทำหน้าที่ใด",
      en: "To show which agencies the documents name, and for what part",
    },
    frequency: "never",
    coverage: "none",
  },
  sources: [
    { kind: "raw", folder: "roi-jai-rak-agencies", file: "agencies.csv", editions: "adds" },
  ],
  comparisons: documentComparisons(documents.table, ({ document }: DocumentClaim) => ({
    document,
  })),
});
