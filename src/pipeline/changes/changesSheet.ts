import type { SpreadsheetCell, SpreadsheetSheet } from "../../schema/export/spreadsheet.ts";
import type { Text } from "../../words/text/language.ts";
import type { ChangeSentence } from "./changeSentences.ts";
import type { ChangedColumn } from "./changedColumns.ts";
import type { FileChanges, ToldRow } from "./fileChanges.ts";
import type { MovedTotal } from "./totals.ts";

/** What a file would change, as a sheet of a report: what would be lost first. */
export const changesSheet = (
  { lost, totals, columns, added }: FileChanges,
  sentences: readonly ChangeSentence[],
): SpreadsheetSheet => ({
  name: "สิ่งที่เปลี่ยน Changes",
  columns: headings.map((heading) => ({ heading })),
  rows: [
    ...sentences.map(({ kind, text }) => [kinds[kind], text.th, text.en]),
    ...lost.map((row) => rowOf("แถวที่หายไป · row gone", row)),
    ...totals.map(totalRow),
    ...columns.flatMap(cellRows),
    ...added.map((row) => rowOf("แถวที่เพิ่ม · row added", row)),
  ],
  fills: sentences.map(({ kind }) =>
    kind === "lost" ? new Map([[0, "#f8c9c0"]]) : new Map<number, string>(),
  ),
});

const headings = [
  ...["เรื่อง Subject", "ภาษาไทย Thai", "ภาษาอังกฤษ English", "เดิม Before", "ใหม่ After"],
  ...["ต่างกัน Difference", "ร้อยละ Per cent"],
];

const kinds: Readonly<Record<ChangeSentence["kind"], string>> = {
  lost: "จะหายไป · would be lost",
  look: "โปรดดู · worth a look",
  said: "ที่เปลี่ยน · what changes",
};

const rowOf = (subject: string, { name }: ToldRow): SpreadsheetCell[] => [
  subject,
  name.th,
  name.en,
];

const totalRow = ({ name, before, after, difference, share }: MovedTotal): SpreadsheetCell[] => [
  "ยอดรวม · total",
  ...[name.th, name.en],
  ...[stated(before), stated(after), difference === null ? null : Number(difference)],
  percent(share),
];

const cellRows = ({ label, byAmount }: ChangedColumn): SpreadsheetCell[][] =>
  byAmount.map(({ row, before, after, difference, share }) => [
    `ค่าที่เปลี่ยน · changed: ${label.th}`,
    ...[row.th, row.en],
    ...(difference === null
      ? [both(before), both(after), null]
      : [Number(before.th), Number(after.th), Number(difference)]),
    percent(share),
  ]);

const both = ({ th, en }: Text): string => (th === en ? th : `${th} · ${en}`);

const stated = (amount: string | null): SpreadsheetCell =>
  amount === null ? "ไม่ได้ระบุ · not stated" : Number(amount);

const percent = (share: number | null): SpreadsheetCell =>
  share === null ? null : Math.round(share * 1000) / 10;
