import { describe, expect, it } from "vitest";
import { excerptOf, mostShownRows } from "../../src/pipeline/publish/excerpt.ts";

const rawOf = (rows: number) => ({
  headerRow: 1,
  columns: ["a"],
  records: Array.from({ length: rows }, (_, i) => ({ row: i + 1, line: i + 11, cells: [`${i}`] })),
});
const nothing = { lines: new Set<number>(), rows: [] };

describe("what is shown of a source file", () => {
  it("is all of it up to a length", () => {
    expect(excerptOf(rawOf(mostShownRows), nothing)).toBe(null);
  });

  it("is the first page of a longer one, and those that something is said of", () => {
    const raw = rawOf(mostShownRows + 1);
    const excerpt = excerptOf(raw, { lines: new Set([1510, 1511]), rows: [9000, 9001] })!;
    expect(excerpt.pages).toEqual([1, 3, 4, 18, 19]);
    expect(excerpt.raw.records).toHaveLength(5 * 500);
    expect(excerpt.raw.records.at(-1)!.row).toBe(9500);
    expect(excerpt.raw.columns).toBe(raw.columns);
  });

  it("never is more than a hundred pages", () => {
    const rows = Array.from({ length: mostShownRows }, (_, i) => i + 1);
    const pages = excerptOf(rawOf(mostShownRows * 2), { ...nothing, rows })!.pages;
    expect(pages).toHaveLength(100);
  });
});
