import type { Text } from "../../src/words/text/language.ts";
import { bilingual } from "./say.ts";

/** What the machine refused, in words, where an error or the output of a program tells it; else null. */
export function troubleIn(output: string): Text | null {
  const found = troubles.find(({ code }) => output.includes(code));
  if (!found) return null;
  const [, path] = new RegExp(`${found.code}[^\\n]*?'([^'\\n]+)'`).exec(output) ?? [];
  return path === undefined
    ? found.text
    : { th: `${found.text.th} (${path})`, en: `${found.text.en} (${path})` };
}

/** As `troubleIn`; what is not known stays in the words of the program. */
export function troubleText(error: unknown): Text {
  const message = error instanceof Error ? error.message : String(error);
  return troubleIn(message) ?? { th: message, en: message };
}

/** From here on, what the machine refuses ends the script in words, without a trace of our own code. */
export function tellTrouble(): void {
  process.once("uncaughtException", (error) => {
    const trouble = troubleIn(String(error));
    console.error(trouble ? `\n${bilingual(trouble)}\n` : error);
    process.exit(1);
  });
}

const troubles: readonly { readonly code: string; readonly text: Text }[] = [
  {
    code: "ENOSPC",
    text: {
      th: "ดิสก์เต็ม โปรดลบหรือย้ายไฟล์อื่นออกให้มีที่ว่าง แล้วสั่งอีกครั้ง",
      en: "the disk is full: make room on it, then run this again",
    },
  },
  {
    code: "EDQUOT",
    text: {
      th: "พื้นที่ที่ได้รับจัดสรรเต็ม โปรดลบไฟล์อื่นหรือขอพื้นที่เพิ่ม แล้วสั่งอีกครั้ง",
      en: "the quota of the disk is used up: make room, then run this again",
    },
  },
  {
    code: "EROFS",
    text: {
      th: "ดิสก์เขียนไม่ได้ โปรดย้ายโครงการไปไว้ในดิสก์ที่เขียนได้",
      en: "the disk can't be written to: move the project to one that can",
    },
  },
  ...["EACCES", "EPERM"].map((code) => ({
    code,
    text: {
      th: "ระบบไม่อนุญาตให้อ่านหรือเขียนไฟล์ โปรดตรวจสิทธิ์ของไฟล์และโฟลเดอร์ และปิดโปรแกรมที่เปิดไฟล์นั้นอยู่",
      en: "the system does not allow a file to be read or written: check who may, and close programs that have it open",
    },
  })),
  {
    code: "EBUSY",
    text: {
      th: "โปรแกรมอื่นใช้ไฟล์หรือโฟลเดอร์อยู่ โปรดปิดโปรแกรมนั้น แล้วสั่งอีกครั้ง",
      en: "another program is using a file or folder: close it, then run this again",
    },
  },
  ...["EMFILE", "ENFILE"].map((code) => ({
    code,
    text: {
      th: "เปิดไฟล์พร้อมกันมากเกินกว่าที่เครื่องยอม โปรดปิดโปรแกรมอื่น แล้วสั่งอีกครั้ง",
      en: "more files are open than the machine allows: close other programs, then run this again",
    },
  })),
  {
    code: "heap out of memory",
    text: {
      th: "หน่วยความจำไม่พอ โปรดปิดโปรแกรมอื่น แล้วสั่งอีกครั้ง",
      en: "memory ran out: close other programs, then run this again",
    },
  },
];
