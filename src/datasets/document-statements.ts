import { absentOr, category, optional, text } from "../schema/declare/columns.ts";
import { code } from "../schema/declare/codeColumns.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { documentCode } from "../schema/declare/documentColumn.ts";
import { type DocumentClaim, documentComparisons } from "../schema/declare/documentComparisons.ts";
import { provinces } from "../schema/declare/placeColumns.ts";
import { quotedSentence } from "../schema/declare/quotedColumn.ts";
import { defineTable } from "../schema/declare/table.ts";
import { agencies } from "../words/place/agency.ts";
import { documents } from "./documents.ts";

export const documentStatements = defineDataset({
  table: defineTable({
    id: "document-statements",
    title: { th: "คำในเอกสาร", en: "What the documents say" },
    description: {
      th: "สิ่งที่เอกสารบอกเป็นคำ ไม่ใช่ตัวเลข เช่น ใครทำอะไร นโยบาย วาระ และรางวัล แต่ละแถวมีคำสรุปของเว็บนี้คู่กับประโยคของเอกสาร",
      en: "What documents say in words rather than figures: who does what, policy, agendas, awards. Each row has a summary by this site beside the document's own sentence",
    },
    columns: {
      statement: code({ th: "รหัสข้อความ", en: "Statement" }, /^S\d{2,4}$/, "S01"),
      document: documentCode({ th: "เอกสาร", en: "Document" }),
      paragraph: text({ th: "ตำแหน่งในเอกสาร", en: "Place in the document" }),
      topic: category(
        { th: "เรื่อง", en: "Subject" },
        {
          what: { th: "คืออะไร", en: "What it is" },
          aim: { th: "วัตถุประสงค์", en: "Aim" },
          meeting_aim: { th: "วัตถุประสงค์ของการประชุม", en: "Aim of the meeting" },
          role: { th: "ใครทำอะไร", en: "Who does what" },
          policy: { th: "นโยบายและงานที่เน้น", en: "Policy" },
          agenda: { th: "วาระและหัวข้อ", en: "Agenda" },
          participants: { th: "ผู้เข้าประชุม", en: "Those present" },
          award: { th: "รางวัล", en: "Award" },
          covid: { th: "โควิด-19", en: "COVID-19" },
          term: { th: "คำที่ใช้", en: "Terms" },
        },
      ),
      programme: text({ th: "หน้าของงาน", en: "Page of the work" }),
      area_codes: optional(
        provinces(
          { th: "รหัสจังหวัด", en: "Province codes" },
          {
            th: "จังหวัดที่ข้อความกล่าวถึง ว่างเมื่อเป็นเรื่องทั่วไป",
            en: "The provinces that it is about; empty where it is about all",
          },
        ),
      ),
      actor_th: absentOr(
        text(
          { th: "ใคร (ภาษาไทย)", en: "Who, in Thai" },
          {
            description: {
              th: "ตำแหน่งหรือหน่วยงานที่ทำ ตรงกับคำขึ้นต้นของคำสรุป ว่างเมื่อข้อความไม่ได้บอกว่าใครทำ",
              en: "The office or body that does it, as the summary begins; empty where it tells of none",
            },
          },
        ),
      ),
      actor_en: absentOr(text({ th: "ใคร (ภาษาอังกฤษ)", en: "Who, in English" })),
      statement_th: text({ th: "คำสรุปภาษาไทย", en: "Summary in Thai" }),
      statement_en: absentOr(text({ th: "คำสรุปภาษาอังกฤษ", en: "Summary in English" })),
      quoted: quotedSentence(),
    },
    key: ["statement"],
  }),
  about: {
    keywords: [
      { th: "พัฒนาชุมชน", en: "community development" },
      { th: "ร้อยใจรักษ์", en: "Roi Jai Rak" },
      { th: "ลำพูน", en: "Lamphun" },
      { th: "One Plan", en: "One Plan" },
    ],
    contact: { name: agencies.communityDevelopment },
    objective: {
      th: "ให้เห็นสิ่งที่เอกสารบอกเป็นคำ พร้อมประโยคต้นทาง",
      en: "To show what the documents say in words, with the sentences themselves",
    },
    frequency: "never",
    coverage: "province",
  },
  sources: [
    { kind: "raw", folder: "document-statements", file: "statements.csv", editions: "adds" },
  ],
  checks: [
    {
      code: "actor_differs",
      expected: {
        th: "คำสรุปขึ้นต้นด้วยผู้ที่ทำ ทั้งสองภาษา หรือไม่บอกผู้ที่ทำในภาษาใดเลย",
        en: "summaries that begin with who does it in both languages, or name no one in either",
      },
      advice: {
        th: "ให้คำสรุปขึ้นต้นด้วยคำในช่อง actor_th และ actor_en ทุกตัวอักษร หรือเว้นว่างทั้งสองช่อง",
        en: "Begin the summaries with the words of actor_th and actor_en, letter for letter, or leave both empty.",
      },
      broken: (rows) =>
        rows
          .filter(
            ({ actor_th, actor_en, statement_th, statement_en }) =>
              (actor_th === null) !== (actor_en === null) ||
              !statement_th.startsWith(actor_th ?? "") ||
              !(statement_en ?? "").startsWith(actor_en ?? ""),
          )
          .map((row) => ({ row, received: `${row.actor_th} · ${row.actor_en}` })),
    },
  ],
  comparisons: documentComparisons(documents.table, ({ document }: DocumentClaim) => ({
    document,
  })),
});
