import type { CheckResult } from "../../src/pipeline/check/check.ts";
import type { Language } from "../../src/words/text/language.ts";
import { findingsText } from "./findingsText.ts";
import { grouped } from "../../src/words/number/groupedNumber.ts";
import { fileText } from "./sheetText.ts";

/** A check as a person reads about it: what the file is, its account, what is wrong, what was written. */
export function checkText(result: CheckResult, out: string | undefined, language: Language): string {
  const say = words[language];
  const written = result.isPublishable ? say.written : say.notWritten;
  return [
    fileText(result, language),
    ...(result.derived.length > 0 ? [`${say.derived(derivedText(result, language))}\n`] : []),
    findingsText(result.findings, language),
    ...(result.applied.length > 0 ? [say.corrected(grouped(result.applied.length))] : []),
    result.isPublishable ? say.publishable(grouped(result.rows)) : say.refused,
    ...(out === undefined ? [] : [written(out)]),
    "",
  ].join("\n");
}

/** The columns that the file leaves out, by what tells them. */
const derivedText = ({ derived }: CheckResult, language: Language): string =>
  derived.map(({ label, heading, rows }) => words[language].from(label[language], heading, grouped(rows))).join(" · ");

const words = {
  th: {
    derived: (columns: string) => `เติมจากคอลัมน์อื่นของไฟล์: ${columns}`,
    from: (label: string, heading: string, rows: string) => `${label}มาจาก “${heading}” ${rows} แถว`,
    corrected: (count: string) => `แก้ตามที่ประกาศไว้ใน data/fixes แล้ว ${count} แห่ง`,
    publishable: (rows: string) => `เผยแพร่ได้ ${rows} แถว`,
    refused: "ยังเผยแพร่ไม่ได้ โปรดแก้ตามรายการข้างต้นแล้วตรวจอีกครั้ง",
    written: (out: string) => `เขียนตารางที่สะอาดแล้วที่ ${out}`,
    notWritten: (out: string) => `ยังไม่ได้เขียน ${out} เพราะตารางยังไม่ครบถ้วน`,
  },
  en: {
    derived: (columns: string) => `Told by other columns of the file: ${columns}`,
    from: (label: string, heading: string, rows: string) => `${label} from “${heading}”, ${rows} rows`,
    corrected: (count: string) => `Corrected as data/fixes declares: ${count}`,
    publishable: (rows: string) => `Publishable: ${rows} rows`,
    refused: "Not publishable yet. Mend what is listed above and check again.",
    written: (out: string) => `The clean table is in ${out}`,
    notWritten: (out: string) => `${out} was not written, because the table would not be complete.`,
  },
} as const;
