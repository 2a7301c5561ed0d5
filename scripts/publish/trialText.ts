import type { TrialFailure } from "../../src/figures/trial.ts";
import { grouped } from "../../src/words/number/groupedNumber.ts";

/** Which pages can't be made, for the terminal; whoever put a file there has not done wrong, so that is said too. */
export function trialText(failures: readonly TrialFailure[]): string {
  const count = grouped(failures.reduce((sum, { pages }) => sum + pages.length, 0));
  return [
    "",
    `ข้อมูลผ่านการตรวจแล้ว แต่สร้างหน้าเว็บไม่ได้ ${count} หน้า จึงยังไม่เผยแพร่`,
    `The data passed, but ${count} pages or pictures can't be made of them: not published`,
    "",
    ...failures.flatMap(oneText),
    "ปัญหานี้อยู่ที่โปรแกรม โปรดส่งข้อความข้างบนพร้อมไฟล์ให้ผู้ดูแลเว็บ ระหว่างนี้หน้าเว็บเดิมยังอยู่ครบ",
    "This is for whoever looks after the program: send them the above, and the file. Meanwhile the site stands as it was.",
    "",
  ].join("\n");
}

function oneText({ reason, at, pages }: TrialFailure, index: number): string[] {
  const shown = pages.slice(0, mostShown).join(", ");
  const left = pages.length - mostShown;
  return [
    `${index + 1}. ${shown}${left > 0 ? ` และอีก ${grouped(left)} · and ${grouped(left)} more` : ""}`,
    `   เพราะ · because: ${reason}${at === "" ? "" : ` (${at})`}`,
    "",
  ];
}

const mostShown = 4;
