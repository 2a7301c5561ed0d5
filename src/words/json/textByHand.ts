import type { Text } from "../text/language.ts";

/** The text of a file that people write by hand: UTF-8, or what Notepad calls Unicode; a byte-order mark says nothing. */
export function decodeByHand(bytes: Uint8Array): string | NotText {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\ufeff/, "");
  } catch {
    return notUtf8;
  }
}

interface NotText {
  readonly code: string;
  readonly expected: Text;
  readonly advice: Text;
}

const notUtf8: NotText = {
  code: "text_encoding",
  expected: { th: "ไฟล์ข้อความแบบ UTF-8", en: "a text file in UTF-8" },
  advice: {
    th: "เปิดไฟล์ใน Notepad เลือก บันทึกเป็น แล้วเลือกการเข้ารหัส UTF-8",
    en: "Open it in Notepad, choose Save as, and the encoding UTF-8.",
  },
};
