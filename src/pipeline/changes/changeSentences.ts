import type { Fields } from "../../schema/declare/field.ts";
import type { Table } from "../../schema/declare/table.ts";
import { grouped } from "../../words/number/groupedNumber.ts";
import type { Places } from "../../words/place/places.ts";
import type { Text } from "../../words/text/language.ts";
import type { TimeRows } from "./coverage.ts";
import type { FileChanges } from "./fileChanges.ts";
import { lookSentences } from "./lookSentences.ts";
import { lossSentences } from "./lossSentences.ts";
import { labelIn, rowsInEnglish, rowsOfTimes, sentence, timesListed } from "./sentenceParts.ts";

/** A sentence about what a file would change: what would be lost, what to look at, what is simply so. */
export interface ChangeSentence {
  readonly kind: "lost" | "look" | "said";
  readonly text: Text;
}

/** What a file would change, what would be lost before anything else. */
export const changeSentences = (
  changes: FileChanges,
  { columns }: Table,
  places: Places,
): readonly ChangeSentence[] => [
  ...lossSentences(changes, columns, places).map((text) => ({ kind: "lost", text }) as const),
  ...lookSentences(changes, columns, places).map((text) => ({ kind: "look", text }) as const),
  ...saidSentences(changes, columns).map((text) => ({ kind: "said", text }) as const),
];

function saidSentences(changes: FileChanges, columns: Fields): readonly Text[] {
  const { difference, coverage, standing, covered, hasKey } = changes;
  const { added, removed, changed } = difference;
  return [
    added + removed + changed === 0 ? nothing : counted(changes),
    ...(coverage.newTimes.length > 0
      ? [timesNew(labelIn(columns, coverage.time!), coverage.newTimes)]
      : []),
    ...(standing.editions === "adds" && standing.kept > 0 ? [stay(standing.kept)] : []),
    ...covered.slice(0, 1).map((name) => isCovered(labelIn(columns, name))),
    ...(hasKey ? [] : [keyless]),
  ];
}

const nothing: Text = {
  th: "ไม่มีอะไรเปลี่ยน ทุกแถวและทุกค่าเหมือนที่เผยแพร่อยู่",
  en: "Nothing would change: every row and every value is as published",
};

function counted({ difference, rows }: FileChanges): Text {
  const [added, removed, changed] = [difference.added, difference.removed, difference.changed].map(
    grouped,
  );
  return {
    th: `ตารางมี ${grouped(rows.before)} แถว จะเป็น ${grouped(rows.after)} แถว: เพิ่ม ${added} หายไป ${removed} ค่าเปลี่ยน ${changed}`,
    en: `The table has ${grouped(rows.before)} rows and would have ${grouped(rows.after)}: ${added} added, ${removed} gone, ${changed} changed`,
  };
}

const timesNew = (label: Text, times: readonly TimeRows[]): Text =>
  sentence(label, {
    th: (label) =>
      `${label}ใหม่ของตาราง: ${timesListed(times)} (${grouped(rowsOfTimes(times))} แถว)`,
    en: (label) =>
      `${label}, new to the table: ${timesListed(times)} (${rowsInEnglish(rowsOfTimes(times))})`,
  });

const stay = (rows: number): Text => ({
  th: `${grouped(rows)} แถวจากไฟล์อื่นของแหล่งเดียวกันยังอยู่ครบ เพราะแหล่งนี้วางไฟล์ของปีใหม่ไว้ข้างปีเดิม`,
  en: `${grouped(rows)} rows from other files of this source stay, since its files stand side by side`,
});

const isCovered = (label: Text): Text =>
  sentence(label, {
    th: (label) => `ไม่ได้เทียบ “${label}” เพราะค่าที่น้อยถูกปิดไว้เมื่อเผยแพร่`,
    en: (label) => `“${label}” is not compared: small counts are covered when they are published`,
  });

const keyless: Text = {
  th: "ตารางนี้ไม่มีคอลัมน์ที่ใช้ระบุแถว แถวที่แก้ค่าจึงนับเป็นหายไปหนึ่งแถวและเพิ่มหนึ่งแถว",
  en: "Nothing names a row of this table, so a changed row counts as one gone and one added",
};
