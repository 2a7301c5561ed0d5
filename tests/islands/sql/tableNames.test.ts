import { describe, expect, it } from "vitest";
import { tableNamesIn } from "../../../src/islands/sql/tableNames.ts";
import { quotedName } from "../../../src/query/quotedName.ts";

const known = ["areas", "otop-sales", "population", "population-years"];

describe("the tables that a statement names", () => {
  it.each([
    ["SELECT * FROM areas", ["areas"]],
    [`SELECT * FROM "otop-sales" JOIN Areas USING (code)`, ["areas", "otop-sales"]],
    [`SELECT 'population' AS word -- "otop-sales"`, []],
    [`SELECT /* areas */ 'it''s "otop-sales"' FROM population`, ["population"]],
    ["SELECT * FROM population_years", ["population-years"]],
    ["WITH ยอด AS (FROM population) SELECT * FROM ยอด", ["population"]],
    ["SHOW TABLES", known],
    ["SELECT * FROM information_schema.columns", known],
  ])("are found outside texts and comments: %s", (sql, names) => {
    expect(tableNamesIn(sql, known)).toEqual(names);
  });
});

describe("a name in SQL", () => {
  it("is quoted where it must be", () => {
    expect(quotedName("areas")).toBe("areas");
    expect(quotedName("otop-sales")).toBe('"otop-sales"');
    expect(quotedName("order")).toBe('"order"');
    expect(quotedName("2564")).toBe('"2564"');
    expect(quotedName('a"b')).toBe('"a""b"');
  });
});
