import { type Tolerance, usualTolerance } from "../../schema/declare/tolerance.ts";
import { groupedAmount } from "../../words/number/groupedNumber.ts";
import type { Text } from "../../words/text/language.ts";
import type { MeasureChange, TableDifference } from "../../schema/releases/release.ts";

/** Why a person has to look at a difference before it is released; nothing when it is within the tolerance. */
export function beyondTolerance(
  table: string,
  rowsBefore: number,
  { removed, changed, columns, measures }: TableDifference,
  declared: Partial<Tolerance> = {},
  nameOf: (measure: MeasureChange) => Text = columnAndGroup,
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
      .map((measure) => sumMoved(table, nameOf(measure), measure)),
  ];
}

/** What was not stated before has not moved; what no longer is has gone as a whole. */
function shareMoved(before: string | null, after: string | null): number {
  if (before === null) return 0;
  const [from, to] = [Number(before), Number(after ?? 0)];
  return from === to ? 0 : Math.abs(to - from) / Math.abs(from);
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

function columnAndGroup({ column, within = {} }: MeasureChange): Text {
  const name = [column, ...Object.values(within)].join(" ");
  return { th: name, en: name };
}

function sumMoved(table: string, name: Text, { before, after }: MeasureChange): Text {
  const [from, to] = [before, after].map((amount) => amount && groupedAmount(amount));
  return {
    th: `${table}: ผลรวมของ ${name.th} เปลี่ยนจาก ${from ?? "ไม่ได้ระบุ"} เป็น ${to ?? "ไม่ได้ระบุ"}`,
    en: `${table}: the sum of ${name.en} went from ${from ?? "not stated"} to ${to ?? "not stated"}`,
  };
}
