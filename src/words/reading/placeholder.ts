import { cleanText } from "../text/thaiText.ts";

/** Whether a text still waits for its author: `TODO`, `...`, `xxx`, แก้ไขตรงนี้, `<ชื่อหน่วยงาน>`. */
export function isPlaceholder(text: string): boolean {
  const cleaned = cleanText(text);
  return unfinished.test(cleaned) || waiting.test(cleaned);
}

/** Marks that no finished sentence holds, wherever they stand in it. */
const unfinished =
  /\b(?:TODO|FIXME|TBD|lorem ipsum)\b|(?<![a-z0-9])x{3,}(?![a-z0-9])|[<[{](?:ใส่|กรอก|ระบุ|ชื่อ|your|name|title)[^>\]}]*[>\]}]/i;

/** Texts that say nothing as a whole. แก้ไข alone waits; in แก้ไขปัญหาความยากจน it doesn't. */
const waiting =
  /^(?:[.…?_\-–—*#/]+|(?:โปรด|รอ|ต้อง)?(?:แก้|แก้ไข|ใส่|กรอก|ระบุ|เติม)(?:ข้อมูล|ชื่อ(?:เรื่อง|หน่วยงาน)?|ด้วย|ตรงนี้|ที่นี่|ก่อนเผยแพร่|ภายหลัง)*|(?:test|ทดสอบ|ตัวอย่าง|example|asdf|abc|aaa+))$/i;

/** Whether a text only says that nothing is known: what stands for that is null. */
export const saysUnknown = (text: string): boolean =>
  /^(?:-|–|—|n\/?a|none|null|nil|unknown|not (?:known|stated)|ไม่ทราบ|ไม่มี(?:ข้อมูล)?|ไม่ระบุ|ไม่ได้ระบุ)?$/i.test(
    cleanText(text),
  );
