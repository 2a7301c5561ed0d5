import type { Language, Text } from "../../words/text/language.ts";
import { FetchError } from "../shared/fetchError.ts";

/** What a reader is told of a question that got no answer, and the database's own words for it. */
export interface AskTrouble {
  readonly text: string;
  readonly detail: string | null;
  /** The database is gone and has to be opened again. */
  readonly isClosed: boolean;
  /** Something could not be fetched, and may come when it is asked for again. */
  readonly isPassing: boolean;
}

/** The reasons for which the page itself ends a question. */
export const endings = { cancelled: "AbortError", tooLong: "TimeoutError" } as const;

export function askTrouble(error: unknown, reason: unknown, language: Language): AskTrouble {
  const isClosed = hasCode(error, "stopped");
  const say = (text: Text, detail: string | null = null) => ({
    text: isClosed ? `${text[language]} ${messages.openAgain[language]}` : text[language],
    detail,
    isClosed,
    isPassing: false,
  });
  const ending = nameOf(reason);
  if (ending === endings.tooLong) return say(messages.tooLong);
  if (ending === endings.cancelled) return say(messages.cancelled);
  const detail = detailOf(error);
  if (detail !== null && outOfMemory.test(detail)) return say(messages.tooLarge, detail);
  const told = textOf(error);
  if (told) return { text: told[language], detail, isClosed, isPassing: isOfNetwork(error) };
  return say(messages.failed, detail ?? String(error));
}

const isOfNetwork = (error: unknown): boolean =>
  error instanceof FetchError || (error instanceof Error && error.cause instanceof FetchError);

const nameOf = (reason: unknown): string | null =>
  reason instanceof DOMException ? reason.name : null;

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

const detailOf = (error: unknown): string | null =>
  error instanceof Error && "detail" in error ? String(error.detail) : null;

const textOf = (error: unknown): Text | null =>
  error instanceof Error && "text" in error ? (error.text as Text) : null;

const outOfMemory =
  /out of memory|could not allocate|memory access out of bounds|failed to allocate/i;

const messages = {
  cancelled: {
    th: "ยกเลิกคำสั่งแล้ว ข้อมูลทุกตารางยังอยู่ครบ",
    en: "The statement was cancelled. All tables are as they were.",
  },
  tooLong: {
    th: "คำสั่งใช้เวลาเกิน 60 วินาที จึงหยุดไว้ โปรดลดจำนวนแถว เช่น ใส่ WHERE หรือรวมยอดก่อนเชื่อมตาราง",
    en: "The statement took longer than 60 seconds and was stopped. Ask for fewer rows, for instance with WHERE, or add up before joining.",
  },
  tooLarge: {
    th: "คำสั่งนี้ต้องใช้หน่วยความจำเกิน 512 MB ที่ให้ไว้ จึงหยุดไว้ โปรดลดจำนวนแถวหรือคอลัมน์",
    en: "The statement needs more than the 512 MB of memory it is given, and was stopped. Ask for fewer rows or columns.",
  },
  openAgain: {
    th: "การหยุดครั้งนี้ต้องปิดฐานข้อมูลไปด้วย โปรดเปิดใหม่เพื่อถามต่อ",
    en: "The database had to be closed with it; it can be opened again.",
  },
  failed: {
    th: "ทำงานคำสั่งไม่สำเร็จ โปรดลองอีกครั้ง",
    en: "The statement could not be run. Please try again.",
  },
} as const satisfies Readonly<Record<string, Text>>;
