import type { Text } from "../../words/text/language.ts";
import { refuse, type Reading } from "../../words/reading/reading.ts";

/** What can be wrong with a question about a cell, before the cell itself is looked at. */
export const lineForm = (): Reading<never> =>
  refuse(
    "line_form",
    {
      th: 'วัตถุ JSON หนึ่งบรรทัด เช่น {"id":1,"kind":"number","input":"๑๒"}',
      en: 'one JSON object a line, such as {"id":1,"kind":"number","input":"๑๒"}',
    },
    {
      th: "อ่านบรรทัดนี้เป็น JSON ไม่ได้ โปรดตรวจเครื่องหมายคำพูด วงเล็บปีกกา และการขึ้นบรรทัดใหม่กลางข้อความ",
      en: "The line can't be read as JSON. Check its quotes, its braces and any line break inside a text.",
    },
  );

export const unknownKind = (kinds: readonly string[]): Reading<never> =>
  refuse(
    "unknown_kind",
    { th: `ชนิดหนึ่งใน: ${kinds.join(", ")}`, en: `one of these kinds: ${kinds.join(", ")}` },
    {
      th: "ไม่รู้จักชนิดของค่านี้ โปรดเลือกชนิดจากรายการ",
      en: "There is no such kind of value. Choose one from the list.",
    },
  );

export const inputForm = (expected: Text): Reading<never> =>
  refuse("input_form", expected, {
    th: 'ค่าใน input ไม่อยู่ในรูปที่อ่านได้ โปรดส่งตามรูปที่บอกไว้ ช่องว่างเปล่าเขียนเป็น ""',
    en: 'The input does not have the form that can be read. Send it as described; an empty cell is "".',
  });

export const cellForm: Text = {
  th: 'ข้อความของช่องเดียวในเครื่องหมายคำพูด เช่น "1,234"',
  en: 'the text of one cell in quotes, such as "1,234"',
};

export const encodedForm: Text = {
  th: 'วัตถุ {"hex": "…"} หรือ {"text": "…"} อย่างใดอย่างหนึ่ง',
  en: 'either {"hex": "…"} or {"text": "…"}',
};

export const contextForm = (formats: readonly string[]): Reading<never> =>
  refuse(
    "context_form",
    {
      th: `บริบท เช่น {"province":"50"} (รหัสที่มีในทะเบียน) {"format":"${formats[0]}"} (เลือกจาก ${formats.join(", ")}) {"era":"BE"} หรือ {"fiscal_year":"2567"}`,
      en: `a context such as {"province":"50"} (a code of the register), {"format":"${formats[0]}"} (one of ${formats.join(", ")}), {"era":"BE"} or {"fiscal_year":"2567"}`,
    },
    {
      th: "อ่านบริบทของช่องนี้ไม่ได้ โปรดตรวจรหัสจังหวัดกับทะเบียน และเลือกรูปแบบวันที่จากรายการ",
      en: "The context of the cell can't be read. Check the province code against the register and choose the format from the list.",
    },
  );

export const hexForm = (): Reading<never> =>
  refuse(
    "hex_form",
    { th: "เลขฐานสิบหกไบต์ละสองหลัก เช่น E0B881", en: "two hexadecimal digits a byte, such as E0B881" },
    {
      th: "ลำดับไบต์นี้มีอักขระอื่นปน หรือมีจำนวนหลักเป็นเลขคี่ โปรดคัดลอกใหม่ให้ครบ",
      en: "The bytes hold another character or an odd number of digits. Copy them again in full.",
    },
  );
