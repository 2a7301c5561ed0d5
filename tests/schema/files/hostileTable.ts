import { category, count, date, optional, text } from "../../../src/schema/declare/columns.ts";
import { baht } from "../../../src/schema/declare/moneyColumns.ts";
import { defineTable, type Row } from "../../../src/schema/declare/table.ts";
import { number } from "../../../src/schema/declare/measureColumns.ts";

/** A table whose cells try what a spreadsheet would run, shorten or lose. */
export const hostileTable = defineTable({
  id: "hostile",
  title: { th: "ตารางทดสอบ", en: "A table for tests" },
  description: {
    th: "ข้อความที่โปรแกรมอาจคิดเป็นสูตร",
    en: "Texts that a program may take for formulas",
  },
  columns: {
    name: text({ th: "ข้อความ", en: "Text" }),
    note: optional(text({ th: "ข้อความ", en: "Note" })),
    unit: category(
      { th: "หน่วยนับ", en: "Unit" },
      {
        village: { th: "หมู่บ้าน", en: "Villages" },
        tambon: { th: "ตำบล", en: "Tambons" },
      },
    ),
    members: optional(count({ th: "จำนวน", en: "Members" }, { unit: { th: "คน", en: "persons" } })),
    change: number({ th: "เปลี่ยนแปลง", en: "Change" }),
    amount: baht({ th: "เงินออม", en: "Savings" }),
    day: optional(date({ th: "วันที่", en: "Day" })),
  },
  key: ["name"],
});

export const hostileTexts: readonly string[] = [
  "=1+1",
  '=HYPERLINK("https://example.org","x")',
  "+66812345678",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "\0=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠x",
  "'ก",
  "''=1",
  "00",
  "01002",
  "1234567890123456789",
  "constructor",
  "__proto__",
  "_x0041_",
  "a\u0001b",
  'มี "คำพูด", และจุลภาค',
  "บรรทัดแรก\nบรรทัดสอง",
  "<script>alert(1)</script>&amp;",
  "ที่ น้ำ ป่า กำลัง ผู้ใหญ่ ญู",
  "ธรรมดา",
];

export const hostileRows = hostileTexts.map((name, i) => ({
  name,
  note: i % 3 === 0 ? null : name,
  unit: i % 2 === 0 ? "village" : "tambon",
  members: i % 4 === 0 ? null : i * 1000,
  change: -(i + 1) / 8,
  amount: 1_234_567.25 + i,
  day: i % 5 === 0 ? null : "2020-02-29",
  source_file: "raw/test/2563/a.csv",
  source_row: i + 2,
})) as unknown as readonly Row<typeof hostileTable>[];
