import type { Field } from "../../schema/declare/field.ts";
import { grouped } from "../../words/number/groupedNumber.ts";
import { isValue } from "../release/pairRows.ts";
import type { DimensionScore, ScoredFile } from "./dimension.ts";

/** Cells that are stated, of all that the rows which passed have in the columns of the table. */
export function completeness({ dataset, rows }: ScoredFile): DimensionScore {
  const head = { id: "completeness", name: { th: "ความครบถ้วน", en: "Completeness" } } as const;
  if (rows === null) return { ...head, counted: null, working: tooMany, lacking: [] };
  const columns = Object.entries<Field>(dataset.table.columns).filter(([name]) => isValue(name));
  const empty = columns
    .map(([name, { label }]) => ({ label, count: rows.filter((row) => row[name] === "").length }))
    .filter(({ count }) => count > 0);
  const of = rows.length * columns.length;
  const met = of - empty.reduce((sum, { count }) => sum + count, 0);
  return {
    ...head,
    counted: of === 0 ? null : { met, of },
    working: {
      th: `ช่องที่ระบุค่าไว้ ${grouped(met)} จาก ${grouped(of)} ช่อง (${grouped(rows.length)} แถวที่ใช้ได้ × ${columns.length} คอลัมน์ของตาราง)`,
      en: `Cells that are stated: ${grouped(met)} of ${grouped(of)} (${grouped(rows.length)} rows that passed × ${columns.length} columns of the table)`,
    },
    lacking: empty.map(({ label, count }) => ({
      th: `“${label.th}” ว่าง ${grouped(count)} แถว`,
      en: `“${label.en}” is empty in rows: ${grouped(count)}`,
    })),
  };
}

const tooMany = {
  th: "ไม่ได้นับ เพราะไฟล์มีแถวมากเกินกว่าที่หน้านี้เก็บไว้",
  en: "Not counted: the file has more rows than are kept here",
};
