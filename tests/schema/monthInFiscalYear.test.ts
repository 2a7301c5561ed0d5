import { describe, expect, it } from "vitest";
import { monthInFiscalYear } from "../../src/schema/declare/monthInFiscalYear.ts";

const row = (month: string, year: number, source_file = "a.csv") => ({ month, year, source_file });
const received = (rows: readonly ReturnType<typeof row>[]) =>
  monthInFiscalYear("month", "year")
    .broken(rows)
    .map((one) => one.received);

describe("the rule that a month lies in its fiscal year", () => {
  it("lets October of the year before to September pass", () => {
    expect(received([row("2023-10", 2567), row("2024-09", 2567)])).toEqual([]);
  });

  it("tells all rows of a file filed under one wrong year at once, with months and count", () => {
    const rows = [row("2024-10", 2567), row("2024-11", 2567), row("2024-10", 2567)];
    expect(received([...rows, row("2023-09", 2567, "b.csv")])).toEqual([
      "2024-10, 2024-11 ≠ 2567 (× 3)",
      "2023-09 ≠ 2567 (× 1)",
    ]);
  });
});
