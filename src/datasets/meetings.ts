import { date, optional, text } from "../schema/declare/columns.ts";
import { documentCode } from "../schema/declare/documentColumn.ts";
import { type DocumentClaim, documentComparisons } from "../schema/declare/documentComparisons.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { province } from "../schema/declare/placeColumns.ts";
import { quotedSentence } from "../schema/declare/quotedColumn.ts";
import { defineTable } from "../schema/declare/table.ts";
import { fiscalYear } from "../schema/declare/yearColumns.ts";
import { agencies } from "../words/place/agency.ts";
import { documents } from "./documents.ts";

export const meetings = defineDataset({
  table: defineTable({
    id: "meetings",
    title: { th: "การประชุมตามเอกสาร", en: "Meetings as the documents tell them" },
    description: {
      th: "วัน สถานที่ ชื่อการประชุม และผู้จัด หนึ่งแถวคือสิ่งที่เอกสารหนึ่งฉบับเขียน การประชุมเดียวกันที่สองเอกสารลงวันที่ไม่ตรงกันจึงมีสองแถว",
      en: "Date, place, title and organiser; a row is what one document says. A meeting that two documents date differently so has two rows",
    },
    columns: {
      document: documentCode({ th: "เอกสาร", en: "Document" }),
      same_meeting_as: optional(
        documentCode({
          th: "เว็บนี้อ่านว่าเป็นการประชุมเดียวกับเอกสาร",
          en: "Read here as the same meeting as in",
        }),
      ),
      date: date({ th: "วันที่ประชุม", en: "Date" }),
      last_date: optional(
        date(
          { th: "ถึงวันที่", en: "Until" },
          { description: { th: "ว่างเมื่อประชุมวันเดียว", en: "Empty for a meeting of one day" } },
        ),
      ),
      title: text({ th: "ชื่อการประชุม", en: "Title" }),
      organiser: optional(
        text(
          { th: "ผู้จัด", en: "Organiser" },
          { description: { th: "ว่างเมื่อเอกสารไม่ระบุ", en: "Empty where the document does not say" } },
        ),
      ),
      venue: text({ th: "สถานที่", en: "Venue" }),
      province: optional(province({ th: "จังหวัด", en: "Province" })),
      fiscal_year: optional(fiscalYear({ th: "งานของปีงบประมาณ", en: "Fiscal year it plans for" })),
      note: optional(text({ th: "ข้อสังเกต", en: "Remark" })),
      quoted: quotedSentence(),
    },
    key: ["document"],
  }),
  about: {
    keywords: [
      { th: "ร้อยใจรักษ์", en: "Roi Jai Rak" },
      { th: "พัฒนาชุมชน", en: "community development" },
      { th: "การประชุม", en: "meetings" },
      { th: "ศูนย์ประสานงานองค์การชุมชน", en: "community organisation coordination centre" },
    ],
    contact: { name: agencies.communityDevelopment },
    objective: {
      th: "ให้ตรวจวัน สถานที่ และผู้จัดประชุมตามที่เอกสารแต่ละฉบับเขียน",
      en: "To check date, place and organiser of the meetings as each document tells them",
    },
    frequency: "never",
  },
  sources: [
    {
      kind: "raw",
      folder: "cdd-meetings",
      file: "meetings.csv",
      editions: "adds",
      headings: { date: ["date_be"], last_date: ["last_date_be"], fiscal_year: ["fiscal_year_be"] },
    },
  ],
  severities: { dates_conflict: "warn" },
  checks: [
    {
      code: "dates_conflict",
      expected: {
        th: "เอกสารที่กล่าวถึงการประชุมเดียวกันลงวันที่ตรงกัน",
        en: "one date in all documents on the meeting",
      },
      advice: {
        th: "เอกสารลงวันที่ไม่ตรงกัน แสดงไว้ทั้งสองวันตามเอกสารแต่ละฉบับ",
        en: "The documents give different dates; both are shown, each with its document.",
      },
      broken: (rows) =>
        rows.flatMap((row) => {
          const other = rows.find(({ document }) => document === row.same_meeting_as);
          if (!other || other.date === row.date) return [];
          return [{ row, received: `${row.date} ≠ ${other.date} (${other.document})` }];
        }),
    },
  ],
  comparisons: [
    ...documentComparisons(documents.table, ({ document }: DocumentClaim) => ({ document })),
    {
      code: "meeting_differs",
      expected: {
        th: "วันและจังหวัดตรงกับตารางเอกสารต้นทาง",
        en: "the date and province that the table of documents has",
      },
      advice: {
        th: "ตรวจวันที่และจังหวัดกับเอกสาร แล้วแก้ไฟล์ที่คัดผิด",
        en: "Check both in the document and correct the file that was copied wrongly.",
      },
      broken: (rows, earlier) => {
        const stated = new Map<string, string>(
          earlier(documents.table).map(({ document, event_date, province }) => [
            document,
            `${event_date} ${province}`,
          ]),
        );
        return rows
          .filter(({ document }) => stated.has(document))
          .filter((row) => stated.get(row.document) !== `${row.date} ${row.province}`)
          .map((row) => ({
            row,
            received: `${row.date} ${row.province} ≠ ${stated.get(row.document)}`,
          }));
      },
    },
  ],
});
