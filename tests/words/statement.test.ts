import { describe, expect, it } from "vitest";
import { formats } from "../../src/i18n/format.ts";
import { changeBetween, divided, notStated, stated } from "../../src/words/subject/statement.ts";

const row = (source_row: number) => ({ source_file: "raw/a.csv", source_row });

describe("a change between two figures", () => {
  it("is a share of the first, with its working and both rows", () => {
    expect(changeBetween(stated(200, row(2)), stated(150, row(3)))).toEqual({
      kind: "derived",
      value: -0.25,
      from: [row(2), row(3)],
      working: "(150 − 200) ÷ 200 = -0.25",
    });
  });

  it("is rounded once, by what shows it", () => {
    const change = changeBetween(stated(190_681, row(2)), stated(186_200, row(3)));
    const value = change.kind === "derived" ? change.value : NaN;
    expect(formats.en.percent(value)).toBe("-2.3%");
    expect(change).toMatchObject({ working: "(186200 − 190681) ÷ 190681 = -0.0235" });
  });

  it("is not stated where a figure is not, nor from zero", () => {
    expect(changeBetween(notStated, stated(1, row(2)))).toBe(notStated);
    expect(changeBetween(stated(1, row(2)), notStated)).toBe(notStated);
    expect(changeBetween(stated(0, row(2)), stated(1, row(3)))).toBe(notStated);
  });
});

describe("one figure for each of another", () => {
  it("keeps what its working rounds, so that two that look alike are no tie", () => {
    const [a, b] = [
      divided(stated(10_001, row(2)), stated(3, row(3)), 0),
      divided(stated(10_000, row(4)), stated(3, row(5)), 0),
    ];
    expect(a).toMatchObject({ working: "10001 ÷ 3 = 3334", value: 10_001 / 3 });
    expect(b).toMatchObject({ working: "10000 ÷ 3 = 3333", value: 10_000 / 3 });
  });

  it("is written in its working as beside it, with the zeros that it is rounded to", () => {
    expect(divided(stated(210_501, row(2)), stated(211_494, row(3)))).toMatchObject({
      working: "210501 ÷ 211494 = 1.00",
    });
    expect(divided(stated(5_400_000, row(2)), stated(421_995, row(3)))).toMatchObject({
      working: "5400000 ÷ 421995 = 12.80",
    });
  });
});
