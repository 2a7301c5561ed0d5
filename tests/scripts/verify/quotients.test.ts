import { describe, expect, it } from "vitest";
import { quotientStandings, sidesOf } from "../../../scripts/verify/pages/quotients.ts";
import { isTold } from "../../../scripts/verify/pages/told.ts";
import type { EvidenceFile } from "../../../scripts/verify/pages/rawFiles.ts";

/** A file of cells, as the verifier opens one. */
function fileOf(text: string): EvidenceFile {
  const rows = text.split("\n").map((line) => line.split(","));
  const numbers = rows.map((cells) => cells.map((cell) => (cell === "" ? NaN : Number(cell))));
  return { rows, numbers, origin: "" };
}

const people = fileOf(
  "level,name_th,year_be,population\nprovince,ก,2563,10\nprovince,ก,2564,100\nprovince,ข,2564,10\nprovince,ค,2564,20",
);
const budget = fileOf(
  "ปี,จังหวัด,แผนงาน,งาน,บาท\n2565,ก,ชุมชน,อบรม,100\n2565,ก,ชุมชน,ประชุม,100\n2565,ก,ถนน,ซ่อม,9000\n2565,ข,ชุมชน,อบรม,30\n2565,ค,ชุมชน,อบรม,20\n2566,ก,ชุมชน,อบรม,50\n2566,ข,ชุมชน,อบรม,90",
);
const months = fileOf("จังหวัด,ม.ค.,ก.พ.,มี.ค.\nก,100,500,50\nข,20,40,90\nค,200,2,4\nรวม,1,1,1");
const files = (name: string) => ({ people, budget, months })[name]!;

const standings = (file: string, rows: readonly number[], working: string) =>
  quotientStandings(
    {
      working,
      evidence: [
        { file, rows },
        { file: "people", rows: [3] },
      ],
    },
    files,
  );

describe("what one file holds for each of what another counts", () => {
  it("is ranked at each time by the sums of rows that say the same", () => {
    // ก has 200 / 100 and then 50 / 100, ข 30 / 10 and 90 / 10, ค 20 / 20 and nothing.
    expect(standings("budget", [2, 3, 7], "50 ÷ 100 = 0.5")).toContainEqual([
      [2, 3],
      [2, 2],
    ]);
  });

  it("is ranked in each column of a wide file, without the row of totals", () => {
    expect(standings("months", [2], "50 ÷ 100 = 0.5")).toContainEqual([
      [3, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it("is nothing where the working divides nothing, or by what no row holds", () => {
    expect(sidesOf("1,000 ÷ 20.5 = 48.78")).toEqual([1000, 20.5]);
    expect(standings("months", [2], "50 + 100 = 150")).toEqual([]);
    expect(standings("months", [2], "50 ÷ 99 = 0.51")).toEqual([]);
  });
});

describe("numbers that count what their sentence lists", () => {
  const told = (text: string, value: number, rows: readonly number[] = []) =>
    isTold(
      { text: String(value), value, tolerance: 0.5, kind: "number" },
      { text, evidence: [{ file: "months", rows }] },
      files,
    );
  const alike = (few: number, all: number) =>
    `1.2 (2564) มากกว่าอย่างน้อย ${few} จาก ${all} จังหวัดในภาคเดียวกันที่ประชากรใกล้เคียงที่สุด ได้แก่ ก ข และค ทุกครั้งที่มีตัวเลขตั้งแต่ พ.ศ. 2560`;

  it("are the places that it names, and one fewer", () => {
    expect(told(alike(2, 3), 3)).toBe(true);
    expect(told(alike(2, 3), 2)).toBe(true);
    expect(told(alike(3, 4), 4)).toBe(false);
    expect(told(alike(1, 3), 3)).toBe(false);
  });

  it("are the times of the rows that are named, or of the columns of one", () => {
    expect(told("ทุกครั้งที่มีตัวเลข (3 ครั้ง)", 3, [2])).toBe(true);
    expect(told("ทุกครั้งที่มีตัวเลข (2 ครั้ง)", 2, [2, 3])).toBe(true);
    expect(told("ทุกครั้งที่มีตัวเลข (5 ครั้ง)", 5, [2])).toBe(false);
  });
});
