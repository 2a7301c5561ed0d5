import { words } from "../../i18n/text.ts";
import { otherNameCaution } from "../../pipeline/sources/otherNameCaution.ts";
import type { Language } from "../../words/text/language.ts";

/** What a message tells of a package. */
export interface HandOverNews {
  readonly table: string;
  readonly release: string;
  readonly rows: string;
  readonly publisher: string;
  readonly retrieved: string;
  readonly isMended: boolean;
  /** What a file of the table is called, where this one is called otherwise and nothing else tells what it counts. */
  readonly otherName: string | null;
  readonly address: string;
  /** Where the table stands once it is published. */
  readonly tableAddress: string;
  readonly package: string;
  readonly size: string;
  readonly sha256: string;
  readonly from: string | null;
}

/** The message to whoever keeps the site: what comes, how it was checked, and what to type. */
export function handOverMessage(sent: HandOverNews, language: Language): string {
  const lines = language === "th" ? inThai(sent) : inEnglish(sent);
  const commands = [`npm run data -- take ${sent.package}`, "npm run publish"];
  const { otherName } = sent;
  const caution = otherName === null ? [] : ["", otherNameCaution[language](sent.table, otherName)];
  const from = sent.from === null ? [] : ["", sent.from];
  return [...lines, ...commands, ...caution, ...from].join("\n");
}

const inThai = (sent: HandOverNews): readonly string[] => [
  `เรียน ผู้ดูแลเว็บ${words.th.siteName}`,
  "",
  `ขอส่งไฟล์ของตาราง “${sent.table}” ชุด ${sent.release} จำนวน ${sent.rows} แถว จาก ${sent.publisher} ได้รับเมื่อ ${sent.retrieved}`,
  `ตรวจที่ ${sent.address} แล้วใช้ได้${sent.isMended ? " มีบางช่องแก้ก่อนส่ง รายการอยู่ในชุดส่งมอบ" : " ไม่ได้แก้ไฟล์"}`,
  "",
  `ไฟล์แนบ: ${sent.package} (${sent.size})`,
  `SHA-256: ${sent.sha256}`,
  `เมื่อเผยแพร่แล้ว ตารางนี้อยู่ที่ ${sent.tableAddress}`,
  "นำเข้าด้วยสองคำสั่งนี้ ไม่เขียนทับไฟล์ใด",
];

const inEnglish = (sent: HandOverNews): readonly string[] => [
  `To whoever keeps ${words.en.siteName}`,
  "",
  `Here is the file of the table “${sent.table}”, edition ${sent.release}, ${sent.rows} rows, from ${sent.publisher}, received on ${sent.retrieved}.`,
  `It was checked at ${sent.address} and is good${sent.isMended ? "; some cells were mended before, as listed in the package" : ", as it came"}.`,
  "",
  `Attached: ${sent.package} (${sent.size})`,
  `SHA-256: ${sent.sha256}`,
  `Once it is published the table stands at ${sent.tableAddress}`,
  "It is taken in by these two commands, which overwrite nothing:",
];
