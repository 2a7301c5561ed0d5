import { type Tolerance, usualTolerance } from "../../schema/declare/tolerance.ts";
import type { Text } from "../../words/text/language.ts";
import type { TableDifference } from "./difference.ts";

/** Why a person has to look at a difference before it is released; nothing when it is within the tolerance. */
export function beyondTolerance(
  table: string,
  rowsBefore: number,
  { removed, changed, columns, measures }: TableDifference,
  declared: Partial<Tolerance> = {},
): Text[] {
  const tolerance = { ...usualTolerance, ...declared };
  const rows = Math.max(rowsBefore, 1);
  const broken = [...columns.removed, ...columns.changed];
  return [
    ...(removed / rows > tolerance.removed ? [rowsGone(table, removed, rowsBefore)] : []),
    ...(changed / rows > tolerance.changed ? [rowsChanged(table, changed, rowsBefore)] : []),
    ...(broken.length > 0 ? [columnsBroken(table, broken)] : []),
    ...measures
      .filter(({ before, after }) => shareMoved(before, after) > tolerance.sum)
      .map(({ column, before, after }) => sumMoved(table, column, before, after)),
  ];
}

function shareMoved(before: string, after: string): number {
  const from = Number(before);
  return from === Number(after) ? 0 : Math.abs(Number(after) - from) / Math.abs(from);
}

const rowsGone = (table: string, removed: number, rows: number): Text => ({
  th: `${table}: แถวหายไป ${removed} จาก ${rows} แถว`,
  en: `${table}: ${removed} of ${rows} rows are gone`,
});

const rowsChanged = (table: string, changed: number, rows: number): Text => ({
  th: `${table}: ค่าเปลี่ยนไป ${changed} จาก ${rows} แถว`,
  en: `${table}: ${changed} of ${rows} rows have changed`,
});

const columnsBroken = (table: string, names: readonly string[]): Text => ({
  th: `${table}: คอลัมน์ที่หายไปหรือเปลี่ยนความหมาย: ${names.join(", ")}`,
  en: `${table}: columns gone or redefined: ${names.join(", ")}`,
});

const sumMoved = (table: string, column: string, before: string, after: string): Text => ({
  th: `${table}: ผลรวมของ ${column} เปลี่ยนจาก ${before} เป็น ${after}`,
  en: `${table}: the sum of ${column} went from ${before} to ${after}`,
});
