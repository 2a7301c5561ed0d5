import type { Text } from "../text/language.ts";

/** Something wrong with the writing of a JSON file, where it stands. */
export interface JsonTrouble {
  readonly code: string;
  readonly line: number;
  /** Counted in characters from 1. */
  readonly at: number;
  readonly received: string;
  readonly expected: Text;
  readonly advice: Text;
}

export type JsonTroubleKind = keyof typeof jsonTroubles;

/** What a JSON file can get wrong, and its cure. */
export const jsonTroubles = {
  json_curly_quotes: {
    expected: {
      th: 'เครื่องหมายคำพูดตรง " ครอบข้อความ',
      en: 'straight quotation marks " around a text',
    },
    advice: {
      th: 'เปลี่ยนเครื่องหมายคำพูดโค้งเป็น " ทั้งเปิดและปิด โปรแกรม Word มักเปลี่ยนให้เอง จึงควรแก้ใน Notepad',
      en: 'Replace the curly quotation marks with ", both of them. Word makes them by itself, so edit in Notepad.',
    },
  },
  json_single_quotes: {
    expected: { th: 'เครื่องหมายคำพูดคู่ " ครอบข้อความ', en: 'double quotation marks " around a text' },
    advice: {
      th: `เปลี่ยน ' เป็น " ทั้งเปิดและปิด`,
      en: `Replace ' with ", both of them.`,
    },
  },
  json_trailing_comma: {
    expected: { th: "ไม่มีจุลภาคหลังรายการสุดท้าย", en: "no comma behind the last entry" },
    advice: {
      th: "ลบจุลภาคที่อยู่หน้าวงเล็บปิด หรือจุลภาคที่ซ้ำกัน",
      en: "Delete the comma before the closing bracket, or the second of two commas.",
    },
  },
  json_comment: {
    expected: { th: "ไม่มีหมายเหตุในไฟล์", en: "no comment in the file" },
    advice: {
      th: 'ลบหมายเหตุนี้ สิ่งที่ควรบอกผู้อ่านให้เขียนไว้ใน "note"',
      en: 'Delete the comment. What readers should know belongs in "note".',
    },
  },
  json_comma_missing: {
    expected: { th: "จุลภาคคั่นระหว่างรายการ", en: "a comma between two entries" },
    advice: {
      th: "เติมจุลภาค , ท้ายบรรทัดก่อนหน้า",
      en: "Put a comma , at the end of the line before.",
    },
  },
  json_colon_missing: {
    expected: { th: "ทวิภาค : ระหว่างชื่อกับค่า", en: "a colon : between name and value" },
    advice: {
      th: 'เขียนเป็น "ชื่อ": "ค่า"',
      en: 'Write "name": "value".',
    },
  },
  json_bare_text: {
    expected: { th: 'ข้อความในเครื่องหมาย " หรือ null', en: 'a text within " or null' },
    advice: {
      th: 'ครอบข้อความด้วย " ทั้งสองข้าง หากไม่ทราบค่าให้เขียน null โดยไม่มีเครื่องหมายคำพูด',
      en: 'Put the text within ". Where nothing is known, write null without quotation marks.',
    },
  },
  json_text_open: {
    expected: {
      th: 'เครื่องหมาย " ปิดข้อความในบรรทัดเดียวกัน',
      en: 'a " that ends the text on the same line',
    },
    advice: {
      th: 'เติม " ท้ายข้อความ และเขียนข้อความให้อยู่ในบรรทัดเดียว',
      en: 'End the text with " and keep it on one line.',
    },
  },
  json_quote_inside: {
    expected: { th: 'ข้อความที่ไม่มีเครื่องหมาย " อยู่ภายใน', en: 'a text without a " inside it' },
    advice: {
      th: 'เครื่องหมายคำพูดภายในข้อความให้ใช้ “ ” หรือเขียน \\" แทน',
      en: 'Quotation marks inside a text are “ ”, or written \\".',
    },
  },
  json_escape: {
    expected: { th: "ข้อความที่ไม่มี \\ เดี่ยว", en: "a text without a single \\" },
    advice: {
      th: "เปลี่ยน \\ เป็น / หรือเขียนซ้ำเป็น \\\\",
      en: "Replace \\ with /, or write it twice: \\\\.",
    },
  },
  json_not_object: {
    expected: {
      th: 'วงเล็บปีกกาครอบรายการทั้งหมด เช่น { "publisher": "…", "title": "…" }',
      en: 'one pair of braces around all entries: { "publisher": "…", "title": "…" }',
    },
    advice: {
      th: "ให้ไฟล์ขึ้นต้นด้วย { และจบด้วย } เพียงชุดเดียว หรือสร้างไฟล์ใหม่ด้วย npm run data -- source โฟลเดอร์",
      en: "Begin the file with { and end it with }, once; or make it anew with npm run data -- source FOLDER.",
    },
  },
  json_twice: {
    expected: { th: "ชื่อหนึ่งมีเพียงครั้งเดียว", en: "each name once" },
    advice: {
      th: "ชื่อนี้มีมาก่อนแล้วในไฟล์เดียวกัน ให้เหลือบรรทัดที่ถูกเพียงบรรทัดเดียว",
      en: "The name stands in the file already. Keep the line that is right.",
    },
  },
} as const satisfies Readonly<Record<string, { readonly expected: Text; readonly advice: Text }>>;
