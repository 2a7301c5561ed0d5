import { describe, expect, it } from "vitest";
import type { AnswerColumn } from "../../../src/islands/sql/answerColumn.ts";
import { shapesOf, startChoice } from "../../../src/islands/sql/chartChoice.ts";

const column = (name: string, isNumeric: boolean, isName = false): AnswerColumn => ({
  name,
  known: null,
  isNumeric,
  isName,
});

describe("the columns of a chart", () => {
  const columns = [
    column("year", true, true),
    column("code", false),
    column("name_th", false),
    column("population", true),
  ];
  const rows = [
    [2563, "50", "เชียงใหม่", 1n],
    [2564, "57", "เชียงราย", 2n],
  ];

  it("are names for bars, years across for lines, codes for maps", () => {
    expect(startChoice("bar", columns, rows)).toEqual({ by: 2, value: 3, colour: null });
    expect(startChoice("line", columns, rows)).toEqual({ by: 0, value: 3, colour: 2 });
    expect(startChoice("map", columns, rows)).toEqual({ by: 1, value: 3, colour: null });
    expect(startChoice("scatter", columns, rows)).toBeNull();
  });

  it("are none where there are no numbers", () => {
    expect(startChoice("bar", columns.slice(1, 3), rows)).toBeNull();
  });

  it("are mapped on the outlines that have their codes", () => {
    const of = (...codes: (string | null)[]) =>
      shapesOf(
        codes.map((code) => [code]),
        0,
      );
    expect(of("50", "10", null)).toBe("provinces");
    expect(of("5001", "5002")).toBe("amphoes");
    expect(of("500101")).toBe("tambons-north4");
    expect(of("50", "5001")).toBeNull();
    expect(of("00")).toBeNull();
    expect(of(null)).toBeNull();
  });
});
