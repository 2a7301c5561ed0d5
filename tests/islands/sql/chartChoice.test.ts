import { describe, expect, it } from "vitest";
import { type AnswerColumn, answerColumns } from "../../../src/islands/sql/answerColumn.ts";
import {
  barNames,
  chartColumns,
  shapesOf,
  startChoice,
} from "../../../src/islands/sql/chartChoice.ts";

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

  it("run over times alone in a line, never over codes or names", () => {
    const none = { by: [], values: [0], colours: [1, 2] };
    const codes = [column("sum", true), column("code", false), column("amphoe", false)];
    // Codes of four digits that could be years.
    const cells = [
      [1, "2001", "เมืองชลบุรี"],
      [2, "2002", "บ้านบึง"],
    ];
    expect(chartColumns("line", codes, cells)).toMatchObject({ ...none, by: [0] });
    expect(startChoice("line", codes, cells)).toBeNull();
    const asNumbers = answerColumns({ columns: [{ name: "code", type: "INTEGER" }] } as never, []);
    expect(asNumbers[0]).toMatchObject({ isNumeric: true, isName: true });
    const months = [column("when", false), column("sum", true)];
    expect(
      startChoice("line", months, [
        ["2024-01", 5],
        ["2024-02", 6],
      ]),
    ).toMatchObject({ by: 0 });
  });

  it("name no two bars alike where another column tells them apart", () => {
    const names = [column("name_th", false), column("code", false), column("sum", true)];
    const cells = [
      ["ในเมือง", "400101", 3],
      ["ในเมือง", "300101", 2],
      ["ช้างเผือก", "500101", 1],
    ];
    const shown = (cell: unknown) => String(cell);
    expect(barNames(names, cells, 0, shown)).toEqual([
      "ในเมือง · 400101",
      "ในเมือง · 300101",
      "ช้างเผือก",
    ]);
    const withProvince = [...names.slice(0, 2), column("province_name", false)];
    const provinces = cells.map(([a, b], i) => [a, b, ["ขอนแก่น", "นครราชสีมา", "เชียงใหม่"][i]]);
    expect(barNames(withProvince, provinces as never, 0, shown)[0]).toBe("ในเมือง · ขอนแก่น");
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
