import type { Text } from "../../words/text/language.ts";
import { sourceFinding, type SourceTrouble } from "../sources/sourceFinding.ts";

/** What keeps a package from being taken in; `received` is the part of it, or where that would stand. */
export const packageFinding = (name: string, code: PackageTrouble, received = "") =>
  sourceFinding({ file: name }, { code, received, ...troubles[code] });

export type PackageTrouble = keyof typeof troubles;

const askAnew: Text = {
  th: "ไม่มีสิ่งใดถูกวางลงเครื่อง โปรดขอให้ผู้ส่งสร้างชุดส่งมอบใหม่จากหน้าตรวจไฟล์ของเว็บ (/check/) แล้วส่งไฟล์ .zip มาทั้งไฟล์",
  en: "Nothing was put anywhere. Ask whoever sent it to make the package anew on the site’s page for checking files (/check/) and to send the .zip whole.",
};

const troubles = {
  package_damaged: {
    expected: { th: "ไฟล์ ZIP ที่สมบูรณ์", en: "a whole ZIP file" },
    advice: askAnew,
  },
  package_too_large: {
    expected: { th: "ชุดส่งมอบที่ไม่ใหญ่เกินไป", en: "a package that is not too large" },
    advice: {
      th: "ไม่มีสิ่งใดถูกวางลงเครื่อง ไฟล์ใหญ่ให้รับทางอื่น วางใน data/raw เอง แล้วสั่ง npm run data -- source",
      en: "Nothing was put anywhere. Receive a large file another way, put it into data/raw yourself, then run npm run data -- source.",
    },
  },
  package_unsafe_name: {
    expected: {
      th: "ชื่อที่อยู่ภายในชุดส่งมอบ ไม่ใช่ที่อื่นในเครื่อง",
      en: "a name within the package, not a place elsewhere on this machine",
    },
    advice: {
      th: "ไม่มีสิ่งใดถูกวางลงเครื่อง หน้าตรวจไฟล์ไม่สร้างชื่อแบบนี้ อย่าแตกไฟล์นี้ด้วยโปรแกรมอื่น และโปรดถามผู้ส่งว่าได้มาจากที่ใด",
      en: "Nothing was put anywhere. The page for checking files makes no such names: don’t unpack this file with another program, and ask its sender where it comes from.",
    },
  },
  package_unknown_file: {
    expected: { th: "เฉพาะไฟล์ที่ handover.json ระบุ", en: "only files that handover.json lists" },
    advice: askAnew,
  },
  package_incomplete: {
    expected: { th: "ทุกไฟล์ที่ชุดส่งมอบต้องมี", en: "every file that a package has" },
    advice: askAnew,
  },
  package_manifest: {
    expected: {
      th: "handover.json ตามแบบที่หน้าตรวจไฟล์เขียน",
      en: "a handover.json as the page for checking files writes it",
    },
    advice: askAnew,
  },
  package_altered: {
    expected: {
      th: "ไฟล์ที่มีค่าแฮช SHA-256 ตรงกับที่ระบุไว้ตอนสร้างชุดส่งมอบ",
      en: "the file whose SHA-256 was noted when the package was made",
    },
    advice: askAnew,
  },
  package_place: {
    expected: {
      th: "ที่ซึ่งเว็บอ่านไฟล์ของตารางนี้ ในโฟลเดอร์ชื่อปี เช่น 2570",
      en: "a place that files of this table are read from, in a folder named for a year such as 2570",
    },
    advice: askAnew,
  },
  package_unknown_table: {
    expected: {
      th: "ตารางที่ประกาศไว้ หรือร่างคำประกาศที่มากับชุดส่งมอบ",
      en: "a declared table, or a draft of its declaration within the package",
    },
    advice: {
      th: "ไม่มีสิ่งใดถูกวางลงเครื่อง ตรวจว่าโปรเจ็กต์นี้เป็นของเว็บที่ผู้ส่งใช้ตรวจไฟล์ และเป็นรุ่นล่าสุด",
      en: "Nothing was put anywhere. Make sure that this project is the one whose site the sender used, and up to date.",
    },
  },
  package_draft: {
    expected: {
      th: "ร่างคำประกาศของตารางใหม่ที่อ่านไฟล์นี้ได้",
      en: "a draft of a new table’s declaration that reads this file",
    },
    advice: askAnew,
  },
  package_stands_otherwise: {
    expected: {
      th: "ที่ว่าง หรือไฟล์ที่เหมือนกันทุกไบต์ เพราะคำสั่งนี้ไม่เขียนทับไฟล์ใด",
      en: "no file there, or the very same: this command overwrites nothing",
    },
    advice: {
      th: "ไม่มีสิ่งใดถูกวางลงเครื่อง ถ้าเป็นฉบับแก้ของปีเดิมที่ใช้แทนทั้งชุด ให้สั่งอีกครั้งพร้อม --release เช่น --release 2570-2 ถ้าปีใหม่เพิ่มจากปีเก่า ให้ตรวจแล้วย้ายไฟล์เดิมออกเองก่อน",
      en: "Nothing was put anywhere. A correction that replaces the whole of that edition goes beside it: run this again with --release, such as --release 2570-2. Where editions add up, look at the older file and move it away yourself first.",
    },
  },
} satisfies Record<string, Pick<SourceTrouble, "expected" | "advice">>;
