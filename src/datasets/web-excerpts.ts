import { asOf } from "../schema/declare/asOfColumn.ts";
import { code } from "../schema/declare/codeColumns.ts";
import { optional, text } from "../schema/declare/columns.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { defineTable } from "../schema/declare/table.ts";

export const webExcerpts = defineDataset({
  table: defineTable({
    id: "web-excerpts",
    title: { th: "ข้อความตัดตอนจากหน้าเว็บ", en: "Excerpts of web pages" },
    description: {
      th: "ตัวเลขตามที่หน้าเว็บเขียน เห็นเพียงข้อความตัดตอน ไม่ได้เห็นทั้งหน้า ตัวเลขที่แยกแล้วอยู่ในตารางตัวเลขของกองทุนและโครงการ",
      en: "Figures as web pages word them; only an excerpt was seen, never the page. One by one they stand in the table of figures",
    },
    columns: {
      fact: code({ th: "รหัสตัวเลข", en: "Figure" }, /^W\d{2,4}$/, "W01"),
      programme: text({ th: "กองทุนหรือโครงการตามต้นทาง", en: "Fund or programme as written" }),
      measure: text({ th: "สิ่งที่วัดตามต้นทาง", en: "Measure as written" }),
      place: text({ th: "พื้นที่ตามต้นทาง", en: "Place as written" }),
      stated: text({ th: "ข้อความ", en: "As stated" }),
      as_of: optional(asOf({ th: "ข้อมูล ณ", en: "As of" }), ["undated"]),
      page_title: text({ th: "ชื่อหน้าเว็บ", en: "Page title" }),
      page_url: text({ th: "ที่อยู่หน้าเว็บ", en: "Page address" }),
    },
    key: ["fact"],
  }),
  about: {
    keywords: [
      { th: "กองทุนชุมชน", en: "community funds" },
      { th: "ร้อยใจรักษ์", en: "Roi Jai Rak" },
      { th: "กข.คจ.", en: "poverty alleviation project" },
      { th: "กลุ่มออมทรัพย์เพื่อการผลิต", en: "savings groups" },
    ],
    contact: {
      name: {
        th: "หน่วยงานเจ้าของหน้าเว็บตามที่อยู่ในแต่ละแถว",
        en: "The owner of the web page that each row gives",
      },
    },
    objective: {
      th: "เก็บข้อความต้นทางทุกตัวอักษร เพื่อตรวจตัวเลขที่แยกออกมา",
      en: "To keep the words of the source letter for letter, so that figures read from them can be checked",
    },
    frequency: "never",
    coverage: "village",
  },
  sources: [
    {
      kind: "raw",
      folder: "web-excerpts",
      file: "published_facts_web.csv",
      editions: "adds",
      headings: {
        fact: ["fact_id"],
        measure: ["metric"],
        place: ["geo_name"],
        stated: ["value_text"],
        as_of: ["as_of_be"],
      },
      ignored: ["geo_level"],
    },
  ],
});
