import { describe, expect, it } from "vitest";
import { timeSpanOf } from "../../src/query/timeSpan.ts";
import { asOf } from "../../src/schema/declare/asOfColumn.ts";
import { date, optional, text, yearRange } from "../../src/schema/declare/columns.ts";
import { defineTable } from "../../src/schema/declare/table.ts";

const label = { th: "ก", en: "a" };
const table = defineTable({
  id: "works",
  title: label,
  description: label,
  columns: {
    name: text(label),
    begun: optional(date(label)),
    plan: yearRange(label),
    seen: optional(asOf(label)),
  },
  key: ["name"],
});

const spanOf = (cells: Readonly<Record<string, readonly (string | null)[]>>) =>
  timeSpanOf(table, (column) => cells[column] ?? []);

describe("the time a table speaks of", () => {
  it("is told by a column that every row fills, before an earlier one with gaps", () => {
    expect(
      spanOf({ begun: ["2019-12-01", null], plan: ["2562-2565", "2560-2563"], seen: [null, null] }),
    ).toEqual({ column: "plan", kind: "year", first: 2560, last: 2565 });
  });

  it("is told by the first column that says anything, where all have gaps", () => {
    expect(spanOf({ begun: [null, null], plan: [], seen: ["2004/2024", null] })).toEqual({
      column: "seen",
      kind: "asOf",
      first: "2004",
      last: "2024",
    });
  });

  it("is not made up where no column tells it", () => {
    expect(spanOf({ name: ["ก"] })).toBe(null);
  });
});
