import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { baseNameOf } from "../../src/pipeline/describe/declaration.ts";
import type { Description } from "../../src/pipeline/describe/describe.ts";
import { draftTable, type DraftTable } from "../../src/pipeline/describe/draftTable.ts";
import { readWrittenTable } from "../../src/schema/written/readTable.ts";
import type { Places } from "../../src/words/place/places.ts";
import type { Language } from "../../src/words/text/language.ts";
import { findDataset } from "./declared.ts";
import { impossible, type Outcome } from "./outcome.ts";

interface Declaring {
  readonly id: string | undefined;
  readonly places: Places;
  readonly language: Language;
}

/** Writes the draft of a declaration to `data/tables`, and says what is left to do. */
export function declare(
  description: Description,
  { id, places, language }: Declaring,
): Outcome {
  const draft = draftTable(description, { ...(id !== undefined && { id }), places });
  if (draft.id === "dataset") return impossible(nameless);
  const folder = join(process.cwd(), "data/tables");
  const path = join(folder, `${draft.id}.json`);
  if (existsSync(path) || findDataset(draft.id)) return impossible(declaredAlready(draft.id));
  const text = `${JSON.stringify(draft, null, 2)}\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text, { flag: "wx" });
  const { findings } = readWrittenTable(text, `${draft.id}.json`);
  const unwritten = findings.filter(({ code }) => code === "words_unfinished").length;
  return {
    exitCode: 0,
    answer: [toDo(draft, relative(process.cwd(), path), { unwritten, description })[language]],
  };
}

interface Left {
  readonly unwritten: number;
  readonly description: Description;
}

/** The steps to publication, each as it is to be typed. */
function toDo({ id, questions = [] }: DraftTable, path: string, { unwritten, description }: Left) {
  const file = baseNameOf(description.sheet.file);
  const list = (language: "th" | "en") =>
    questions.map((one, i) => `   ${i + 1}) ${one[language]}`);
  return {
    th: [
      `เขียน ${path} แล้ว`,
      "",
      `1. เปิดไฟล์นั้น เขียนข้อความแทน TODO ${unwritten} แห่ง แล้วตอบคำถาม ${questions.length} ข้อ ตอบข้อใดแล้วให้ลบข้อนั้นออกจาก questions`,
      ...list("th"),
      `2. วางไฟล์ข้อมูลไว้ที่ data/raw/${id}/<ปี>/${file} โดย <ปี> คือปีของข้อมูลสี่หลัก`,
      `3. บอกที่มาด้วย npm run data -- source data/raw/${id}/<ปี>`,
      "4. สั่ง npm run publish แล้ว npm start",
      "",
    ].join("\n"),
    en: [
      `${path} is written.`,
      "",
      `1. Open it, write words for ${unwritten} TODO, and answer ${questions.length} questions; delete each from questions when it is answered.`,
      ...list("en"),
      `2. Put the data at data/raw/${id}/<year>/${file}, <year> being the data’s year in four digits.`,
      `3. Say where it is from: npm run data -- source data/raw/${id}/<year>`,
      "4. Run npm run publish, then npm start.",
      "",
    ].join("\n"),
  };
}

const nameless = {
  th: "ชื่อไฟล์ไม่มีอักษรอังกฤษให้ตั้งเป็นรหัสตาราง โปรดตั้งเอง เช่น --id village-enterprises",
  en: "The file’s name has no Latin letters to name the table by. Name it yourself: --id village-enterprises.",
};

const declaredAlready = (id: string) => ({
  th: `มีตาราง ${id} อยู่แล้ว โปรดแก้ data/tables/${id}.json หรือตั้งรหัสอื่นด้วย --id`,
  en: `There is a table ${id} already. Edit data/tables/${id}.json, or name this one otherwise with --id.`,
});
