import { describe, expect, it } from "vitest";
import { directions, neighbour } from "../../../src/islands/walk/neighbour.ts";
import {
  against,
  extreme,
  nextMissing,
  rankOf,
  rowNamed,
  step,
  type WalkTable,
} from "../../../src/islands/walk/walkTable.ts";
import { sentenceOf } from "../../../src/islands/walk/walkWords.ts";
import { numberIn, unreadValue } from "../../../src/render/walkedTable.ts";

const row = (name: string, ...values: (number | null)[]) => ({
  names: [name],
  path: null,
  cells: values.map((value) => ({
    text: value === null ? "ไม่ได้ระบุ" : String(value),
    value: value ?? undefined,
    isMissing: value === null,
  })),
});

/** Four provinces, of which one is silent, and their sum. */
const table: WalkTable = {
  heads: ["หมู่บ้าน", "ตำบล"],
  rows: [
    row("เชียงใหม่", 10, 7),
    row("เชียงราย", 10, null),
    row("น่าน", 3, 9),
    row("แม่ฮ่องสอน", null, 2),
    row("รวม", 23, 18),
  ],
  peers: 4,
};
const at = (row: number, column = 0) => ({ row, column });

describe("a chart read by keys", () => {
  it("stays inside its table", () => {
    expect(step(table, at(0), -1, 0)).toEqual(at(0));
    expect(step(table, at(4), 10, 0)).toEqual(at(4));
    expect(step(table, at(2), 0, 1)).toEqual(at(2, 1));
    expect(step(table, at(2, 1), 0, 1)).toEqual(at(2, 1));
  });

  it("never calls a sum the highest, nor silence the lowest", () => {
    expect(extreme(table, 0, 1)).toBe(0);
    expect(extreme(table, 0, -1)).toBe(2);
    expect(extreme(table, 1, -1)).toBe(3);
  });

  it("has no highest where rows count different things", () => {
    expect(extreme({ ...table, peers: 0 }, 0, 1)).toBeNull();
    expect(rankOf({ ...table, peers: 0 }, at(0))).toBeNull();
    expect(extreme({ ...table, peers: 1 }, 0, 1)).toBeNull();
  });

  it("gives equal values one rank, and a sum none", () => {
    expect(rankOf(table, at(0))).toEqual({ rank: 1, others: 1, of: 3 });
    expect(rankOf(table, at(2))).toEqual({ rank: 3, others: 0, of: 3 });
    expect(rankOf(table, at(3))).toBeNull();
    expect(rankOf(table, at(4))).toBeNull();
  });

  it("compares only what counts the same thing", () => {
    expect(against(table, at(2), at(0))).toBe("less");
    expect(against(table, at(1), at(0))).toBe("same");
    expect(against(table, at(4), at(0))).toBeNull();
    expect(against(table, at(3), at(0))).toBeNull();
    expect(against(table, at(2, 1), at(0, 0))).toBeNull();
  });

  it("finds what is missing from where the reader stands, and comes round", () => {
    expect(nextMissing(table, at(0))).toEqual(at(1, 1));
    expect(nextMissing(table, at(1, 1))).toEqual(at(3));
    expect(nextMissing(table, at(3))).toEqual(at(1, 1));
    expect(nextMissing({ ...table, rows: [row("น่าน", 3, 9)] }, at(0))).toBeNull();
  });

  it("finds a name by its beginning first, then by what it holds", () => {
    expect(rowNamed(table, "เชียงร", 0)).toBe(1);
    expect(rowNamed(table, "เชียง", 1)).toBe(1);
    expect(rowNamed(table, "ฮ่องสอน", 0)).toBe(3);
    expect(rowNamed(table, "ภูเก็ต", 0)).toBeNull();
  });

  it("says the value as the table shows it", () => {
    expect(sentenceOf("th", table, at(0), null)).toBe(
      "เชียงใหม่: หมู่บ้าน 10 · มากเป็นอันดับ 1 จาก 3 เท่ากับอีก 1 แห่ง · แถว 1 จาก 5",
    );
    expect(sentenceOf("th", table, at(3), at(0))).toBe(
      "แม่ฮ่องสอน: หมู่บ้าน ไม่ได้ระบุ · จุดเทียบ เชียงใหม่ (10) · แถว 4 จาก 5",
    );
    expect(sentenceOf("en", table, at(2), at(0))).toContain("less than เชียงใหม่ (10)");
  });
});

describe("a neighbour on a map", () => {
  const places = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 30, y: 0 },
    { x: 1, y: 10 },
    { x: 8, y: -9 },
  ];
  it("is the nearest in the direction, the straighter first", () => {
    expect(neighbour(places, 0, directions["ArrowRight"]!)).toBe(1);
    expect(neighbour(places, 0, directions["ArrowDown"]!)).toBe(3);
    expect(neighbour(places, 0, directions["ArrowUp"]!)).toBe(4);
  });
  it("is none where nothing lies there", () => {
    expect(neighbour(places, 0, directions["ArrowLeft"]!)).toBeNull();
    expect(neighbour(places, -1, directions["ArrowLeft"]!)).toBeNull();
  });
});

describe("the value of a cell", () => {
  it("is written beside a text that does not give it away", () => {
    const cell = (text: string, value?: number) =>
      unreadValue({ text, kind: "stated", from: [], ...(value !== undefined && { value }) });
    expect(cell("22,340,097,205.50", 22340097205.5)).toBeUndefined();
    expect(cell("−0.5", -0.5)).toBeUndefined();
    expect(cell("21.3%", 0.213)).toBe(0.213);
    expect(cell("502 หมู่บ้าน", 502)).toBe(502);
    expect(cell("ไม่ได้ระบุ")).toBeUndefined();
  });
  it("is not read from words with a number in them", () => {
    expect(numberIn("พ.ศ. 2563")).toBeUndefined();
    expect(numberIn("2562–2565")).toBeUndefined();
  });
});
