import type { Text } from "../../words/text/language.ts";
import { withReason } from "../shared/fetchError.ts";

/** What can keep the engine from answering, each with what a reader is told about it. */
const messages = {
  unreachable: {
    th: "ดาวน์โหลดเครื่องมือคำนวณไม่สำเร็จ",
    en: "The query engine could not be downloaded.",
  },
  damaged: {
    th: "เครื่องมือคำนวณที่ดาวน์โหลดมาไม่ครบหรือไม่ตรงกับต้นฉบับ จึงไม่นำมาใช้ โปรดโหลดหน้านี้ใหม่แล้วลองอีกครั้ง",
    en: "The query engine arrived incomplete or altered, so it was not used. Please reload the page and try again.",
  },
  unsupported: {
    th: "เบราว์เซอร์นี้เปิดเครื่องมือคำนวณไม่ได้ โปรดใช้เบราว์เซอร์รุ่นใหม่กว่านี้ ตารางและไฟล์ดาวน์โหลดในหน้านี้ยังใช้ได้ตามปกติ",
    en: "This browser cannot run the query engine. Please use a newer one; the tables and downloads of this page work all the same.",
  },
  not_started: {
    th: "เครื่องมือคำนวณเปิดไม่ขึ้น อาจเพราะหน่วยความจำไม่พอ หรือมีการตั้งค่าความปลอดภัยกั้นไว้ โปรดปิดแท็บอื่นแล้วลองอีกครั้ง",
    en: "The query engine did not start. There may be too little memory, or a security setting may prevent it. Please close other tabs and try again.",
  },
  stopped: {
    th: "เครื่องมือคำนวณหยุดทำงานแล้ว โปรดเปิดใหม่เพื่อถามต่อ",
    en: "The query engine has stopped. Please open it again to go on asking.",
  },
  data_not_loaded: {
    th: "นำข้อมูลเข้าเครื่องมือคำนวณไม่สำเร็จ โปรดโหลดหน้านี้ใหม่แล้วลองอีกครั้ง",
    en: "The data could not be loaded into the query engine. Please reload the page and try again.",
  },
  question_refused: {
    th: "ฐานข้อมูลตอบคำถามนี้ไม่ได้ โปรดตรวจคำสั่งแล้วลองอีกครั้ง",
    en: "The database cannot answer this question. Please check it and try again.",
  },
  several_questions: {
    th: "ถามได้ครั้งละหนึ่งคำสั่ง โปรดเหลือไว้เพียงคำสั่งเดียว",
    en: "One question can be asked at a time. Please leave a single statement.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type EngineTrouble = keyof typeof messages;

/** Trouble that a reader is told about; `detail` is the technical cause in its own words. */
export class EngineError extends Error {
  override readonly name = "EngineError";
  readonly code: EngineTrouble;
  readonly text: Text;
  readonly detail: string;

  constructor(code: EngineTrouble, cause: unknown) {
    const detail = detailOf(cause);
    super(`${messages[code].en} ${detail}`, { cause });
    this.code = code;
    this.text = withReason(messages[code], cause);
    this.detail = detail;
  }
}

/** DuckDB writes some of its messages as JSON. */
function detailOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  try {
    return (JSON.parse(message) as { exception_message?: string }).exception_message ?? message;
  } catch {
    return message;
  }
}
