import type { Language } from "../../words/text/language.ts";

/** That nothing but its name could tell what a file counts, for whoever checks it, hands it over or takes it in. */
export const otherNameCaution: Readonly<Record<Language, (title: string, file: string) => string>> =
  {
    th: (title, file) =>
      `หัวตารางของไฟล์นี้บอกเพียงพื้นที่และเวลา ไม่ได้บอกว่าตัวเลขคืออะไร และไฟล์ไม่ได้ชื่อ ${file} โปรดแน่ใจก่อนว่าเป็น “${title}”`,
    en: (title, file) =>
      `The headings of this file tell places and times, not what was counted, and it isn’t named ${file}. Make sure first that it is “${title}”.`,
  };
