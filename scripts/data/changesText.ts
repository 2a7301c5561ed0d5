import type { ChangedColumn } from "../../src/pipeline/changes/changedColumns.ts";
import { changeSentences } from "../../src/pipeline/changes/changeSentences.ts";
import type { FileChanges } from "../../src/pipeline/changes/fileChanges.ts";
import type { MovedTotal } from "../../src/pipeline/changes/totals.ts";
import type { Table } from "../../src/schema/declare/table.ts";
import type { Places } from "../../src/words/place/places.ts";
import { groupedAmount } from "../../src/words/number/groupedNumber.ts";
import type { Language } from "../../src/words/text/language.ts";

/** What a file would change, as a person reads about it: what would be lost first. */
export function changesText(
  changes: FileChanges,
  table: Table,
  places: Places,
  language: Language,
): string {
  const say = words[language];
  const { standing, difference, lost } = changes;
  const rest = difference.removed - Math.min(lost.length, rowsTold);
  return [
    "",
    say.title(standing.chosen),
    ...changeSentences(changes, table, places).map(
      ({ kind, text }) => `  ${marks[kind]} ${text[language]}`,
    ),
    ...lost.slice(0, rowsTold).map(({ name, file, row }) => `    − ${name[language]} (${file}:${row})`),
    ...(rest > 0 ? [`    ${say.rest(rest)}`] : []),
    ...changes.totals.map((total) => `  Σ ${totalText(total, language)}`),
    ...changes.columns.flatMap((column) => columnLines(column, language)),
    "",
  ].join("\n");
}

const marks = { lost: "✕", look: "!", said: "·" } as const;

const totalText = ({ name, before, after, difference, share }: MovedTotal, language: Language) =>
  [
    `${name[language]}: ${amountOr(before, language)} → ${amountOr(after, language)}`,
    ...(difference === null ? [] : [`(${signed(groupedAmount(difference))}${percent(share)})`]),
  ].join(" ");

const amountOr = (amount: string | null, language: Language): string =>
  amount === null ? words[language].notStated : groupedAmount(amount);

const columnLines = ({ label, changed, byAmount }: ChangedColumn, language: Language): string[] => [
  `  ≠ ${words[language].changed(label[language], changed)}`,
  ...byAmount.slice(0, cellsTold).map(({ row, before, after, difference, share }) => {
    const by = difference === null ? "" : ` (${signed(difference)}${percent(share)})`;
    return `    ${row[language]}: ${before[language]} → ${after[language]}${by}`;
  }),
];

const rowsTold = 20;
const cellsTold = 5;

const signed = (difference: string): string =>
  difference.startsWith("-") ? difference.replace("-", "−") : `+${difference}`;

const percent = (share: number | null): string =>
  share === null ? "" : `, ${signed((share * 100).toFixed(1))}%`;

const words = {
  th: {
    title: (edition: string | null) =>
      edition === null
        ? "ถ้าเผยแพร่ไฟล์นี้ เทียบกับที่เผยแพร่อยู่ใน public/data"
        : `ถ้าเผยแพร่ไฟล์นี้แทนไฟล์ของ ${edition} เทียบกับที่เผยแพร่อยู่ใน public/data`,
    rest: (rows: number) => `และอีก ${rows} แถว`,
    notStated: "ไม่ได้ระบุ",
    changed: (label: string, rows: number) => `${label}: ค่าเปลี่ยน ${rows} แถว`,
  },
  en: {
    title: (edition: string | null) =>
      edition === null
        ? "If this file were published, against what is published in public/data"
        : `If this file were published in place of that of ${edition}, against what is published in public/data`,
    rest: (rows: number) => `and ${rows} more rows`,
    notStated: "not stated",
    changed: (label: string, rows: number) => `${label}, rows that would change: ${rows}`,
  },
} as const;
