import { header, row } from "../../cases-village-funds/export.ts";
import { type Cell, sheet, xlsx } from "../../workbook/xlsx.ts";

/** A kind of mistake: the cells of its row that are wrong, and what each should be. */
type Wrong = Parameters<typeof row>[0];

/** Eleven rows that are each wrong in a way of their own; the twelfth mistake is a heading. */
const mistakes: readonly (readonly [wrong: Wrong, right: Wrong])[] = [
  [{ province: "เชียงไหม่" }, { province: "เชียงใหม่" }],
  [{ amphoe: "แม่ริ่ม" }, { amphoe: "แม่ริม" }],
  [{ tambon: "ริมไต้" }, { tambon: "ริมใต้" }],
  [{ amphoeCode: "50O7" }, { amphoeCode: "5007" }],
  [{ moo: "สอง" }, { moo: "2" }],
  [{ fund: "กลุ่มออมทรัพเพื่อการผลิต" }, { fund: "กลุ่มออมทรัพย์เพื่อการผลิต" }],
  [{ year: "67" }, { year: "2567" }],
  [{ year: "2023" }, { year: "2566" }],
  [{ members: "12O" }, { members: "120" }],
  [{ loans: "5๐0.25" }, { loans: "500.25" }],
  [{ status: "ดำเนินกาน" }, { status: "ดำเนินการ" }],
];
const renamed = ["เงินออม (บาท)", "เงินออมม (บาท)"] as const;

/** The years that no row names wrongly. */
const years = [2551, 2552, 2553, 2554, 2555, 2556, undefined, undefined, 2557, 2558, 2559];

/** How many kinds of mistakes the workbook has. */
export const kindsOfMistakes = mistakes.length + 1;

const cellsOf = (line: string): readonly string[] => line.trimEnd().split(",");

/** Codes are texts, and what is counted are numbers, as in the sheets of offices; what is no number stays a text. */
const typed = (cells: readonly string[]): readonly Cell[] =>
  cells.map((cell, i) => (i >= 10 && /^[1-9]\d*(?:\.\d+)?$/.test(cell) ? Number(cell) : cell));

const rowsOf = (side: 0 | 1): readonly (readonly string[])[] =>
  mistakes.map((pair, i) => {
    const year = years[i] === undefined ? {} : { year: String(years[i]) };
    return cellsOf(row({ ...year, ...pair[side] }));
  });

const good = Array.from({ length: 8 }, (_, i) => cellsOf(row({ year: String(2541 + i) })));

/** The sheet of an office with twelve kinds of mistakes; notes stand on a sheet beside it. */
export const twelveMistakes: Uint8Array = xlsx({
  sheets: [
    sheet([cellsOf(header.replace(...renamed)), ...[...good, ...rowsOf(0)].map(typed)], {
      name: "กองทุน",
    }),
    sheet([["ผู้จัดทำ", "สมหญิง"]], { name: "หมายเหตุ" }),
  ],
  formats: ["#,##0.00"],
});

/** Its rows as they are meant. */
export const rowsAsMeant: readonly (readonly string[])[] = [...good, ...rowsOf(1)];
