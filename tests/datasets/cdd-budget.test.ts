import { describe, expect, it } from "vitest";
import { budgetTree, cddBudget } from "../../src/datasets/cdd-budget.ts";
import type { FiscalYear } from "../../src/words/time/fiscalYear.ts";
import { sumBaht } from "../../src/words/number/baht.ts";
import { published } from "../publication.ts";
import { findingsOf } from "./findings.ts";

const rows = published.rows(cddBudget.table);
const total = (some: typeof rows) => sumBaht(some.map(({ amount_baht }) => amount_baht));
const wholes = rows.filter(({ level }) => level === "whole");
const leaves = rows.filter(({ row_type }) => row_type === "leaf");
const aYearLater = (some: typeof rows) =>
  some.map((row) => ({ ...row, fiscal_year: (row.fiscal_year + 1) as FiscalYear }));

describe("the draft budget", () => {
  it("is marked as a draft in its title and in every row", () => {
    expect(cddBudget.table.title.th).toContain("ร่าง");
    expect(cddBudget.table.title.en).toContain("draft");
    expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(["draft"]));
  });

  it("has 15 outputs and projects, and 110 lines of which 63 are leaves", () => {
    expect([wholes.length, rows.length - wholes.length, leaves.length]).toEqual([15, 110, 63]);
  });

  it("comes to 5,117,928,300 baht by its leaves and by its outputs and projects", () => {
    expect(total(leaves)).toBe(5_117_928_300);
    expect(total(wholes)).toBe(5_117_928_300);
  });

  it("adds up within every output and project", () => {
    for (const whole of wholes)
      expect(total(leaves.filter(({ entry }) => entry === whole.entry))).toBe(whole.amount_baht);
  });

  it("names each entry an output or a project, or neither for the staff", () => {
    for (const { budget_plan, output, project } of rows) {
      const named = [output, project].filter((name) => name !== null);
      expect(named.length).toBe(budget_plan === "แผนงานบุคลากรภาครัฐ" ? 0 : 1);
    }
  });

  it("publishes the missing line 2.1.1.2 as two sums that differ by 8,371,600 baht, mending neither", () => {
    const found = findingsOf("cdd-budget").filter(({ code }) => code === "parts_differ");
    expect(found.map(({ line, received, severity }) => [line, received, severity])).toEqual([
      [52, "26,011,600.00 − 17,640,000.00 = 8,371,600.00", "warn"],
      [53, "17,640,000.00 − 26,011,600.00 = −8,371,600.00", "warn"],
    ]);
    expect(rows.some(({ line }) => line === "2.1.1.2")).toBe(false);
    expect(5_600_000 + 2_771_600).toBe(8_371_600);
  });

  it("publishes that the heading of the staff's pay and the line 2.1.1.2 are missing", () => {
    const found = findingsOf("cdd-budget").filter(({ code }) => code === "heading_missing");
    expect(found.map(({ line, received }) => [line, received.slice(0, 30)])).toEqual([
      [2, "1. ← 1.1 เงินเดือนและค่าจ้างปร"],
      [55, "2.1.1.2 ← (1) โปรแกรมระบบการวิ"],
    ]);
  });
});

describe("the tree of the budget", () => {
  it("puts every line under the nearest one above it of a higher level", () => {
    const lines = budgetTree(rows).filter(({ row }) => row.entry === wholes[1]!.entry);
    expect(lines.map(({ row, parent }) => [row.line, parent?.line])).toEqual([
      ["0", undefined],
      ["1.", "0"],
      ["1.1", "1."],
      ["(1)", "1.1"],
      ["(2)", "1.1"],
    ]);
  });

  it("holds every row once, whatever order the rows come in", () => {
    const tree = budgetTree(rows);
    expect(tree.length).toBe(rows.length);
    expect(budgetTree(rows.toReversed())).toEqual(tree);
  });

  it("keeps the entries of each year apart, though their numbers are the same", () => {
    const tree = budgetTree([...aYearLater(rows), ...rows]);
    expect(tree.length).toBe(2 * rows.length);
    for (const { row, parent } of tree)
      expect(parent?.fiscal_year ?? row.fiscal_year).toBe(row.fiscal_year);
  });
});

describe("a budget beside that of the year before", () => {
  const next = aYearLater(rows.filter(({ line }) => line !== "1.1"));

  it("has its own headings missing, whether or not the other has them", () => {
    const [{ broken }] = cddBudget.checks as [NonNullable<typeof cddBudget.checks>[number]];
    const missing = (of: typeof rows) => broken(of).length;
    expect(missing([...rows, ...next])).toBe(missing(rows) + missing(next));
    expect(missing(next)).toBeGreaterThan(missing(rows));
  });

  it("has its sums held against its own lines", () => {
    const footings = cddBudget.reconciliations![0]!.footings([...rows, ...next]);
    for (const { whole, parts } of footings)
      expect(new Set(parts.map(({ fiscal_year }) => fiscal_year))).toEqual(
        new Set([whole.fiscal_year]),
      );
  });
});

describe("the sums of the budget", () => {
  const [sums] = cddBudget.reconciliations ?? [];

  it("lack nothing, and would tell an entry without its lines or its whole", () => {
    const lacking = (some: typeof rows) => sums!.unmatched!(some).map(({ lacks }) => lacks);
    expect(lacking(rows)).toEqual([]);
    const [first, second] = wholes;
    const some = rows.filter(
      ({ entry, level }) =>
        !(entry === first!.entry && level === "whole") &&
        !(entry === second!.entry && level !== "whole"),
    );
    expect(lacking(some).sort()).toEqual(["parts", "whole"]);
    // The same entry of another year is no counterpart.
    expect(lacking([...some, ...aYearLater(rows)]).sort()).toEqual(["parts", "whole"]);
  });

  it("hold every line that has parts against exactly those", () => {
    const footings = sums?.footings(rows) ?? [];
    expect(footings.length).toBe(rows.length - leaves.length);
    expect(new Set(footings.map(({ whole }) => whole.row_type))).toEqual(new Set(["sum"]));
    expect(footings.flatMap(({ parts }) => parts).length).toBe(rows.length - wholes.length);
  });
});
