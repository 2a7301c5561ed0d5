import type { Language, Text } from "../../words/text/language.ts";

/** Why a file could not be had, each with what a reader is told of it. */
const messages = {
  unreachable: {
    th: "ติดต่อเว็บนี้ไม่ได้ โปรดตรวจการเชื่อมต่ออินเทอร์เน็ต",
    en: "This site could not be reached. Please check the connection.",
  },
  silent: {
    th: "รอแล้วข้อมูลไม่มา การเชื่อมต่ออาจช้าหรือขาดไป",
    en: "Nothing came for a while. The connection may be slow or lost.",
  },
  missing: {
    th: "เว็บนี้ไม่มีไฟล์ดังกล่าวแล้ว อาจเพราะมีฉบับใหม่ โปรดโหลดหน้านี้ใหม่",
    en: "The site no longer has the file; there may be a new edition. Please reload the page.",
  },
  failing: {
    th: "เว็บนี้ขัดข้องชั่วคราว",
    en: "The site is out of order for the moment.",
  },
  otherPage: {
    th: "เครือข่ายส่งหน้าอื่นมาแทนข้อมูล บางแห่งต้องลงชื่อเข้าใช้ Wi-Fi ก่อน",
    en: "The network sent some page in place of the data. Some ask to sign in to their Wi-Fi first.",
  },
  incomplete: {
    th: "ข้อมูลที่ได้มาไม่ครบหรืออ่านไม่ได้ จึงไม่นำมาใช้",
    en: "What came was incomplete or unreadable, so it was not used.",
  },
  program: {
    th: "ส่วนหนึ่งของหน้านี้โหลดไม่มา อาจเพราะการเชื่อมต่อ หรือเพราะมีฉบับใหม่ โปรดโหลดหน้านี้ใหม่",
    en: "A part of this page could not be loaded, for the connection failed or there is a new edition. Please reload the page.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type FetchTrouble = keyof typeof messages;

/** A file of the site that could not be had; `detail` is the technical cause. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly kind: FetchTrouble;
  readonly text: Text;
  readonly detail: string;

  constructor(kind: FetchTrouble, path: string, cause: unknown) {
    const detail = `${path}: ${cause instanceof Error ? cause.message : String(cause)}`;
    super(`${kind}: ${detail}`, { cause });
    this.kind = kind;
    this.text = messages[kind];
    this.detail = detail;
  }
}

/** What could not be had, and why where that is known: “the figures could not be fetched. Nothing came for a while.” */
export const withReason = (what: Text, cause: unknown): Text =>
  cause instanceof FetchError
    ? { th: `${what.th} ${cause.text.th}`, en: `${what.en} ${cause.text.en}` }
    : what;

/** The same in the reader's language. */
export const reasoned = (what: string, cause: unknown, language: Language): string =>
  withReason({ th: what, en: what }, cause)[language];
