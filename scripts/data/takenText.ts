import type { HandOver } from "../../src/pipeline/handover/handOver.ts";
import type { Taking } from "../../src/pipeline/handover/planTaking.ts";
import { otherNameOf } from "../../src/pipeline/sources/otherName.ts";
import { otherNameCaution } from "../../src/pipeline/sources/otherNameCaution.ts";
import { visible } from "../../src/words/reading/findingText.ts";
import type { Language } from "../../src/words/text/language.ts";

import { findDataset } from "./declared.ts";

interface Telling {
  readonly tries: boolean;
  readonly language: Language;
}

/** What was put where, and what is to be done next, in both languages with the one asked for first. */
export function takenText(handOver: HandOver, taking: Taking, { tries, language }: Telling): string {
  const told = (one: Language) => linesIn(words[one], handOver, taking, tries).join("\n");
  return `${told(language)}\n\n${told(language === "th" ? "en" : "th")}\n`;
}

function linesIn(
  say: (typeof words)["th"],
  { table, release, name, from }: HandOver,
  { put, same }: Taking,
  tries: boolean,
): string[] {
  const draft = [...put.map(({ path }) => path), ...same].find((path) =>
    path.startsWith("data/tables/"),
  );
  const placed = put.length === 0 ? [say.nothing] : [tries ? say.would : say.put];
  const dataset = findDataset(table);
  const otherName = dataset ? otherNameOf(dataset, name) : null;
  return [
    say.of(table, release, visible(name), from === null ? null : visible(from)),
    ...(dataset && otherName !== null
      ? [otherNameCaution[say.language](dataset.table.title[say.language], otherName)]
      : []),
    ...placed,
    ...put.map(({ path }) => `  ${path}`),
    ...(same.length === 0 ? [] : [say.same, ...same.map((path) => `  ${path}`)]),
    ...(draft === undefined ? [] : [say.draft(draft)]),
    tries ? say.take : say.next,
  ];
}

const words = {
  th: {
    language: "th" as Language,
    of: (table: string, release: string, name: string, from: string | null) =>
      `ไฟล์ “${name}” ของตาราง ${table} ชุด ${release}${from === null ? "" : ` ส่งโดย ${from}`}`,
    put: "วางแล้ว:",
    would: "จะวาง (ยังไม่ได้วาง):",
    nothing: "ไม่มีสิ่งใดต้องวาง",
    same: "มีอยู่แล้วเหมือนกันทุกไบต์ จึงไม่แตะ:",
    draft: (path: string) =>
      `ตารางใหม่: เปิด ${path} เขียนข้อความแทน TODO แล้วตอบคำถามใน questions ก่อน`,
    take: "วางจริงด้วยคำสั่งเดิมโดยไม่มี --try",
    next: "ต่อไปสั่ง npm run publish ซึ่งตรวจไฟล์อีกครั้งและบอกทุกแห่งที่ต้องแก้ แล้วดูผลด้วย npm start",
  },
  en: {
    language: "en" as Language,
    of: (table: string, release: string, name: string, from: string | null) =>
      `The file “${name}” of the table ${table}, edition ${release}${from === null ? "" : `, sent by ${from}`}`,
    put: "Put in place:",
    would: "Would be put in place (nothing was):",
    nothing: "Nothing had to be put in place.",
    same: "There already, byte for byte, and left alone:",
    draft: (path: string) =>
      `A new table: open ${path}, write words for each TODO and answer its questions first.`,
    take: "Run it without --try to put it in place.",
    next: "Next: npm run publish, which checks the file once more and tells all there is to mend; then look with npm start.",
  },
};
