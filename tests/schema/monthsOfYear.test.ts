import { expect, it } from "vitest";
import { monthsOfYear } from "../../src/schema/declare/monthsOfYear.ts";

const months = (from: string, count: number) => {
  const [year, month] = from.split("-").map(Number);
  return Array.from({ length: count }, (_, i) => {
    const at = month! - 1 + i;
    return `${year! + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
};

const lacking = (...rows: readonly (readonly [year: number, months: readonly string[]])[]) =>
  monthsOfYear("month", "year")
    .broken(rows.flatMap(([year, own]) => own.map((month) => ({ month, year }))))
    .map(({ received }) => received);

it("says nothing of a fiscal year with all its months", () => {
  expect(lacking([2567, months("2023-10", 12)], [2568, months("2024-10", 12)])).toEqual([]);
});

it("tells which months a year lacks, those to come and those in its midst", () => {
  const halfYear = [2568, months("2024-10", 6)] as const;
  expect(lacking([2567, months("2023-10", 12)], halfYear)).toEqual([
    "2568: 2025-04, 2025-05, 2025-06, 2025-07, 2025-08, 2025-09",
  ]);
  const without = months("2023-10", 12).filter((month) => month !== "2024-01");
  expect(lacking([2567, without])).toEqual(["2567: 2024-01"]);
});
