import { absentOr, date, optional, text } from "../schema/declare/columns.ts";
import { documentCode } from "../schema/declare/documentColumn.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { province } from "../schema/declare/placeColumns.ts";
import { quotedSentence } from "../schema/declare/quotedColumn.ts";
import { defineTable } from "../schema/declare/table.ts";
import { agencies } from "../words/place/agency.ts";

export const documents = defineDataset({
  table: defineTable({
    id: "documents",
    title: { th: "เอกสารต้นทาง", en: "Source documents" },
    description: {
      th: "ข่าวประชาสัมพันธ์ของหน่วยงานที่ตัวเลขถูกคัดมา พร้อมผู้เผยแพร่ วันที่ และข้อสังเกต",
      en: "The agencies' public announcements that figures were taken from, with publisher, dates and remarks",
    },
    columns: {
      document: documentCode({ th: "รหัสเอกสาร", en: "Document" }),
      publisher: text({ th: "ผู้เผยแพร่", en: "Publisher" }),
      title: text({ th: "ชื่อเรื่อง", en: "Title" }),
      date_published: optional(
        date(
          { th: "วันที่เผยแพร่", en: "Published" },
          { description: { th: "ว่างเมื่อเอกสารไม่ระบุ", en: "Empty where the document does not say" } },
        ),
      ),
      province: optional(province({ th: "จังหวัดที่กล่าวถึง", en: "Province it speaks of" })),
      event_date: optional(
        date({ th: "วันที่ประชุมตามเอกสาร", en: "Date of the meeting as the document gives it" }),
      ),
      note: optional(text({ th: "ข้อสังเกต", en: "Remark" })),
      contradictions: absentOr(
        text(
          { th: "สิ่งที่ขัดกันในเอกสาร", en: "What contradicts itself in the document" },
          {
            description: {
              th: "ถ้อยคำของเอกสารที่ขัดกันเอง คั่นด้วยอัฒภาค",
              en: "Words of the document that contradict each other, parted by semicolons",
            },
          },
        ),
      ),
      quoted: quotedSentence(),
    },
    key: ["document"],
  }),
  about: {
    keywords: [
      { th: "ร้อยใจรักษ์", en: "Roi Jai Rak" },
      { th: "พัฒนาชุมชน", en: "community development" },
      { th: "ข่าวประชาสัมพันธ์", en: "public announcements" },
      { th: "เอกสารต้นทาง", en: "source documents" },
    ],
    contact: { name: agencies.communityDevelopment },
    objective: {
      th: "ให้ตรวจได้ว่าตัวเลขมาจากเอกสารฉบับใด ใครเผยแพร่ และเอกสารขัดกันตรงไหน",
      en: "To show which document a figure comes from, who published it and where documents contradict each other",
    },
    frequency: "never",
    timeColumn: "event_date",
  },
  sources: [
    {
      kind: "raw",
      folder: "roi-jai-rak",
      file: "documents.csv",
      editions: "adds",
      headings: {
        date_published: ["date_published_be"],
        province: ["place_code"],
        event_date: ["event_date_be"],
      },
    },
  ],
  severities: { document_contradicts_itself: "warn" },
  checks: [
    {
      code: "document_contradicts_itself",
      expected: {
        th: "เอกสารที่วันที่ ชื่อ และช่วงปีในฉบับเดียวกันลงรอยกัน",
        en: "a document whose own dates, names and years agree",
      },
      advice: {
        th: "ตัวเลขและชื่อเผยแพร่ตามที่เอกสารเขียน ไม่ได้เลือกหรือแก้ให้ โปรดสอบถามหน่วยงานเจ้าของเอกสาร",
        en: "Names and figures are published as the document has them, none chosen or mended; ask the agency that wrote it.",
      },
      broken: (rows) =>
        rows.flatMap((row) =>
          (row.contradictions?.split("; ") ?? []).map((received) => ({ row, received })),
        ),
    },
  ],
});
