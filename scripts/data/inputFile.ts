import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { resolve } from "node:path";
import type { Text } from "../../src/words/text/language.ts";

/** A path as the person who typed it means it: from where they stand, not from the project's root. */
export const pathOf = (file: string): string =>
  resolve(process.env["INIT_CWD"] ?? process.cwd(), file);

/** The bytes of a file, or why there are none. */
export function readInput(file: string): Uint8Array | Text {
  try {
    return readFileSync(pathOf(file));
  } catch (error) {
    return reasonOf(error, file);
  }
}

/** As many of the first bytes of a file as there are, or why there are none. */
export function readHead(file: string, most: number): Uint8Array | Text {
  const unreadable = whyUnreadable(file);
  if (unreadable) return unreadable;
  const handle = openSync(pathOf(file), "r");
  const head = new Uint8Array(most);
  const read = readSync(handle, head, 0, most, 0);
  closeSync(handle);
  return head.subarray(0, read);
}

/** Why a file can't be read piece by piece; null when it can. */
export function whyUnreadable(file: string): Text | null {
  try {
    const handle = openSync(pathOf(file), "r");
    const isFolder = fstatSync(handle).isDirectory();
    closeSync(handle);
    return isFolder ? reasons["EISDIR"]!(file) : null;
  } catch (error) {
    return reasonOf(error, file);
  }
}

function reasonOf(error: unknown, file: string): Text {
  const { code = "" } = error as NodeJS.ErrnoException;
  return (reasons[code] ?? unreadable(code))(file);
}

const unreadable =
  (code: string) =>
  (file: string): Text => ({
    th: `เปิดไฟล์ “${file}” ไม่ได้ (${code}) โปรดตรวจว่าไฟล์ไม่เสียและไม่ถูกโปรแกรมอื่นใช้อยู่`,
    en: `The file “${file}” can't be opened (${code}). Check that it isn't damaged or in use.`,
  });

const reasons: Readonly<Record<string, (file: string) => Text>> = {
  ENOENT: (file) => ({
    th: `ไม่พบไฟล์ “${file}” โปรดตรวจชื่อไฟล์และโฟลเดอร์`,
    en: `There is no file “${file}”. Check its name and folder.`,
  }),
  EISDIR: (file) => ({
    th: `“${file}” เป็นโฟลเดอร์ โปรดระบุชื่อไฟล์ CSV ในโฟลเดอร์นั้น`,
    en: `“${file}” is a folder. Name a CSV file in it.`,
  }),
  EACCES: (file) => ({
    th: `ไม่มีสิทธิ์อ่านไฟล์ “${file}” โปรดขอสิทธิ์จากเจ้าของไฟล์`,
    en: `You may not read the file “${file}”. Ask its owner for permission.`,
  }),
  ERR_FS_FILE_TOO_LARGE: (file) => ({
    th: `ไฟล์ “${file}” ใหญ่เกินกว่าจะอ่านทั้งไฟล์ในครั้งเดียว โปรดใช้คำสั่ง check ซึ่งอ่านทีละส่วน`,
    en: `The file “${file}” is too large to be read at once. Use check, which reads it piece by piece.`,
  }),
};
