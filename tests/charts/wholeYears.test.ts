import { expect, it } from "vitest";
import { figureTimes, type FigureRow } from "../../src/charts/subjects/figureValues.ts";
import { otopSales } from "../../src/datasets/otop-sales.ts";

const row = (fiscal_year: number, month: string, province = "50") =>
  ({
    ...{ fiscal_year, month, province, sales_baht: 1 },
    ...{ source_file: "raw/f/1/f.csv", source_row: 2 },
  }) satisfies FigureRow;

const year = (from: number, province?: string) =>
  Array.from({ length: 12 }, (_, i) => {
    const [of, month] = [from + (i < 3 ? 0 : 1), ((i + 9) % 12) + 1];
    return row(from + 544, `${of}-${String(month).padStart(2, "0")}`, province);
  });

const figure = (id: string) => otopSales.figures!.find((one) => one.id === id)!;
const timesOf = (id: string, rows: readonly FigureRow[], code = "50") =>
  figureTimes({ dataset: otopSales, figure: figure(id) }, rows)
    .get(code)
    ?.map(({ time }) => time);

it("tells sales of a year where all its months are there, and of no half year", () => {
  const rows = [...year(2023), ...year(2024).slice(0, 6)];
  expect(timesOf("sales", rows)).toEqual([2567]);
  expect(timesOf("sales", [...year(2023), ...year(2024)])).toEqual([2567, 2568]);
});

it("tells none of a place that lacks a month which others have", () => {
  const rows = [...year(2023), ...year(2023, "51").slice(1)];
  expect([timesOf("sales", rows), timesOf("sales", rows, "51")]).toEqual([[2567], []]);
});

it("tells each month, whichever of its year are there", () => {
  expect(timesOf("sales-of-month", year(2024).slice(0, 2))).toEqual(["2024-10", "2024-11"]);
});
