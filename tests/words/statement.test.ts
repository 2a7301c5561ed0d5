import { describe, expect, it } from "vitest";
import { changed, notStated, stated } from "../../src/words/statement.ts";

const row = (source_row: number) => ({ source_file: "raw/a.csv", source_row });

describe("a change between two figures", () => {
  it("is a share of the first, with its working and both rows", () => {
    expect(changed(stated(200, row(2)), stated(150, row(3)))).toEqual({
      kind: "derived",
      value: -0.25,
      from: [row(2), row(3)],
      working: "(150 − 200) ÷ 200 = -0.25",
    });
  });

  it("is not stated where a figure is not, nor from zero", () => {
    expect(changed(notStated, stated(1, row(2)))).toBe(notStated);
    expect(changed(stated(1, row(2)), notStated)).toBe(notStated);
    expect(changed(stated(0, row(2)), stated(1, row(3)))).toBe(notStated);
  });
});
