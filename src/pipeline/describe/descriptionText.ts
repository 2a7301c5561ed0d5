import type { Language, Text } from "../../words/text/language.ts";
import type { Account } from "../read/account.ts";
import type { Description } from "./describe.ts";
import type { LayoutReason } from "./layoutReason.ts";
import type { KindEvidence } from "./kindEvidence.ts";
import type { LikelyColumn, Sureness } from "./likelyKind.ts";

/** What was seen in a file, a line each: what it is, its shape and why, its keys, what is still wrong. */
export function fileNotes(description: Description, language: Language): string[] {
  const { sheet, reasons, looked } = description;
  const { file, encoding, newline, delimiter, bytes, account, findings } = sheet;
  const say = words[language];
  const refused = findings.filter(({ severity }) => severity === "refuse");
  return [
    say.intro(file),
    [
      ...(sheet.sheet
        ? [encoding, JSON.stringify(sheet.sheet.name)]
        : [encoding, newline.toUpperCase(), JSON.stringify(delimiter)]),
      say.size(bytes, account),
    ].join(" · "),
    ...(looked < sheet.records.length ? [say.looked(looked, sheet.records.length)] : []),
    ...reasons.map((reason) => reasonText(reason, language)),
    ...description.sums.map(({ whole, parts, agreeing, compared }) =>
      say.sum(`${whole} = ${parts.join(" + ")}`, agreeing, compared),
    ),
    ...keyNotes(description, language),
    ...refused.slice(0, mostRefused).map(({ line, code, advice }) => {
      return `${say.refused(code, line)}: ${advice[language]}`;
    }),
    ...(refused.length > mostRefused ? [say.more(refused.length - mostRefused)] : []),
  ];
}

const mostRefused = 5;

/** What speaks for the kind of a column, and what speaks against it. */
export function columnNote(column: LikelyColumn, language: Language): string[] {
  const say = words[language];
  const { sure, evidence, stated, distinct } = column;
  const [chosen, ...others] = evidence;
  const missing = Object.entries(column.missing).map(([token, count]) => say.missing(token, count));
  return [
    `${sureness[sure][language]}: ${evidenceText(chosen!, language)}`,
    [say.values(stated, distinct, column.examples.map(shorten)), ...missing].join(" · "),
    ...(column.doubt ? [column.doubt[language]] : []),
    ...(others.length > 0
      ? [`${say.others}: ${others.map((one) => evidenceText(one, language)).join("; ")}`]
      : []),
  ];
}

/** A reason on one line, with how sure it is. */
export function reasonText({ line, because, isSure }: LayoutReason, language: Language): string {
  const where = line === null ? "" : `${words[language].line(line)}: `;
  return `${sureness[isSure ? "certain" : "likely"][language]}: ${where}${because[language]}`;
}

function keyNotes({ keys, sheet }: Description, language: Language): string[] {
  const say = words[language];
  if (sheet.records.length === 0) return [];
  if (keys.length === 0) return [say.noKey];
  return keys.map((key) => say.key(key.join(" + ")));
}

function evidenceText({ label, read, of, rest }: KindEvidence, language: Language): string {
  const say = words[language];
  const cells = rest.map(({ line, cell }) => `“${shorten(cell)}” ${say.line(line)}`);
  return [say.read(read, of, label[language]), ...(cells.length > 0 ? [say.rest(cells)] : [])].join(
    " ",
  );
}

const shorten = (cell: string): string => {
  const characters = [...cell];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : cell;
};

const sureness: Readonly<Record<Sureness, Text>> = {
  certain: { th: "ชัดเจน", en: "Clear" },
  likely: { th: "น่าจะใช่", en: "Likely" },
  unsure: { th: "ไม่แน่ใจ", en: "Not sure" },
};

const words = {
  th: {
    intro: (file: string) => `ร่างจากไฟล์ ${file} โปรดตรวจทุกบรรทัด แล้วแทนที่คำว่า TODO`,
    size: (bytes: number, { read, accepted }: Account) =>
      `${bytes} ไบต์ · อ่าน ${read} แถว เป็นข้อมูล ${accepted} แถว`,
    looked: (looked: number, all: number) => `ดูชนิดของคอลัมน์จาก ${looked} แถวแรกใน ${all} แถว`,
    line: (line: number) => `บรรทัด ${line}`,
    key: (key: string) => `คีย์ที่เป็นไปได้ (ไม่ซ้ำและไม่ว่าง): ${key}`,
    sum: (sum: string, agreeing: number, compared: number) =>
      `คอลัมน์ที่เป็นยอดรวม: ${sum} ตรงกัน ${agreeing} จาก ${compared} แถว`,
    noKey: "ไม่พบคอลัมน์ใด (ไม่เกิน 4 คอลัมน์) ที่รวมกันแล้วไม่ซ้ำ โปรดเลือกคีย์เอง",
    refused: (code: string, line: number | null) =>
      `ยังต้องแก้ที่ไฟล์ (${code}${line === null ? "" : ` บรรทัด ${line}`})`,
    more: (count: number) => `และยังต้องแก้อีก ${count} แห่ง`,
    read: (read: number, of: number, kind: string) => `อ่านเป็น${kind}ได้ ${read} จาก ${of} ช่อง`,
    rest: (cells: readonly string[]) => `ที่อ่านไม่ได้ เช่น ${cells.join(", ")}`,
    values: (stated: number, distinct: number, examples: readonly string[]) =>
      `มีค่า ${stated} ช่อง ต่างกัน ${distinct} ค่า${examples.length > 0 ? ` เช่น ${examples.join(", ")}` : ""}`,
    missing: (token: string, count: number) =>
      token === "" ? `ว่าง ${count} ช่อง` : `“${token}” แปลว่าไม่มีข้อมูล ${count} ช่อง`,
    others: "อาจเป็นอย่างอื่นได้",
  },
  en: {
    intro: (file: string) => `Drafted from ${file}. Check every line, then replace each TODO.`,
    size: (bytes: number, { read, accepted }: Account) =>
      `${bytes} bytes · ${read} records, ${accepted} of them data`,
    looked: (looked: number, all: number) =>
      `The kinds of columns were told from the first ${looked} of ${all} rows.`,
    line: (line: number) => `line ${line}`,
    key: (key: string) => `A possible key (no repeats, no blanks): ${key}`,
    sum: (sum: string, agreeing: number, compared: number) =>
      `A column that is a sum: ${sum} in ${agreeing} rows of ${compared}`,
    noKey: "No set of up to four columns tells every row apart: choose the key yourself.",
    refused: (code: string, line: number | null) =>
      `To be mended in the file (${code}${line === null ? "" : `, line ${line}`})`,
    more: (count: number) => `and ${count} more to be mended`,
    read: (read: number, of: number, kind: string) => `${read} of ${of} cells read as ${kind}`,
    rest: (cells: readonly string[]) => `(not ${cells.join(", ")})`,
    values: (stated: number, distinct: number, examples: readonly string[]) =>
      `${stated} filled, ${distinct} different${examples.length > 0 ? `: ${examples.join(", ")}` : ""}`,
    missing: (token: string, count: number) =>
      token === "" ? `${count} blank` : `“${token}” for missing in ${count}`,
    others: "It could also be",
  },
} as const;
