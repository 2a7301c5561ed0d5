import type { Text } from "../../words/text/language.ts";

/** What a record can come to: handed on as data, refused with a finding, or one of the things around data. */
export type RecordClass =
  | "accepted"
  | "rejected"
  | "header"
  | "titles"
  | "totals"
  | "blank"
  | "footnotes"
  | "repeatedHeaders";

/** What became of every record of a file. Each is in exactly one class, so the classes sum to `read`. */
export type Account = Readonly<Record<RecordClass | "read", number>>;

export type Tally = Record<RecordClass | "read", number>;

export const openAccount = (): Tally => ({
  read: 0,
  accepted: 0,
  rejected: 0,
  header: 0,
  titles: 0,
  totals: 0,
  blank: 0,
  footnotes: 0,
  repeatedHeaders: 0,
});

export function isBalanced({ read, ...classes }: Account): boolean {
  return Object.values(classes).reduce((sum, count) => sum + count, 0) === read;
}

/** What a reader calls each class. */
export const recordClasses: Readonly<Record<RecordClass, Text>> = {
  accepted: { th: "ข้อมูล", en: "data" },
  rejected: { th: "อ่านไม่ได้", en: "rejected" },
  header: { th: "หัวตาราง", en: "header" },
  titles: { th: "ชื่อรายงาน", en: "titles" },
  totals: { th: "แถวรวม", en: "totals" },
  blank: { th: "แถวว่าง", en: "blank" },
  footnotes: { th: "หมายเหตุ", en: "notes" },
  repeatedHeaders: { th: "หัวตารางซ้ำ", en: "repeated headers" },
};
