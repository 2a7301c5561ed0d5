import { date, optional, text } from "../schema/columns.ts";
import { documentCode } from "../schema/documentColumn.ts";
import { defineDataset } from "../schema/dataset.ts";
import { province } from "../schema/placeColumns.ts";
import { defineTable } from "../schema/table.ts";
import { agencies } from "../words/agency.ts";
import type { Text } from "../words/language.ts";

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
          (contradictions[row.document] ?? []).map((received) => ({ row, received })),
        ),
    },
  ],
});

/** What contradicts what, in the words of the document. */
const contradictions: Readonly<Record<string, readonly string[]>> = {
  "000_70eba37103ef22f8": ["“จังหวัดเชียงราย โดย ปลัดจังหวัดเชียงใหม่” (วาระที่ 2)"],
  "001_a22615136deabf11": [
    "“5 ม.ค. 63” ≠ “5 กุมภาพันธ์ 2563”",
    "“ในระยะสามปีตามแผนปฏิบัติการฯ พ.ศ.2562-2565” (2562, 2563, 2564, 2565)",
  ],
};

/** What a reader should know of a document, where the remark in its own row is not in both languages. */
export const documentRemarks: Readonly<Record<string, Text>> = {
  "000_70eba37103ef22f8": {
    th: "วาระที่ 2 ของข่าวเขียนว่ารายงานผลของจังหวัดเชียงราย แต่ผู้รายงานคือปลัดจังหวัดเชียงใหม่",
    en: "Agenda item 2 speaks of Chiang Rai, but names the chief administrative officer (palat) of Chiang Mai province as the reporter",
  },
  "001_a22615136deabf11": {
    th: "เนื้อข่าวลงว่าประชุมวันที่ 5 ม.ค. 63 แต่ท้ายข่าวลงวันที่ 5 กุมภาพันธ์ 2563 ตรงกับข่าวของกรมการพัฒนาชุมชน",
    en: "The text dates the meeting 5 January; the byline, like the other document, says 5 February 2020",
  },
};

/** The remarks of other rows, which were taken down in one language, in both. */
export const documentNotes: Readonly<Record<string, Text>> = {
  "002_65dd31c6febe1abb": {
    th: "งานของปีงบประมาณ 2565",
    en: "Work of fiscal year 2022 (B.E. 2565)",
  },
  "003_e71c306f6549fb6f": {
    th: "งานของปีงบประมาณ 2564",
    en: "Work of fiscal year 2021 (B.E. 2564)",
  },
  "004_95de800d95a094a1": {
    th: "ประชุมสองวัน 22–23 พฤศจิกายน 2564 เป็นงานของปีงบประมาณ 2565",
    en: "Two days, 22–23 November 2021; work of fiscal year 2022 (B.E. 2565)",
  },
};
