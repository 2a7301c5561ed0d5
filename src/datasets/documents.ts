import { code } from "../schema/codeColumns.ts";
import { date, optional, text } from "../schema/columns.ts";
import { defineDataset } from "../schema/dataset.ts";
import { province } from "../schema/placeColumns.ts";
import { defineTable } from "../schema/table.ts";

export const documents = defineDataset({
  table: defineTable({
    id: "documents",
    title: { th: "เอกสารต้นทาง", en: "Source documents" },
    description: {
      th: "ข่าวประชาสัมพันธ์ของหน่วยงานที่ตัวเลขถูกคัดมา พร้อมผู้เผยแพร่ วันที่ และข้อสังเกต",
      en: "The agencies' public announcements that figures were taken from, with publisher, dates and remarks",
    },
    columns: {
      document: code({ th: "รหัสเอกสาร", en: "Document" }, /^\d{3}_[0-9a-f]{16}$/, "001_a22615136deabf11"),
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
        date(
          { th: "วันที่ประชุมตามเอกสาร", en: "Date of the meeting as the document gives it" },
        ),
      ),
      note: optional(text({ th: "ข้อสังเกต", en: "Remark" })),
    },
    key: ["document"],
  }),
  sources: [
    {
      kind: "raw",
      folder: "roi-jai-rak",
      file: "documents.csv",
      headings: {
        date_published: ["date_published_be"],
        province: ["place_code"],
        event_date: ["event_date_be"],
      },
    },
  ],
});
