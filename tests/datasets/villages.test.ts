import { describe, expect, it } from "vitest";
import { areas } from "../../src/datasets/areas.ts";
import { villages } from "../../src/datasets/villages.ts";
import { published } from "../publication.ts";

const rows = published.rows(villages.table);

describe("the register of villages", () => {
  it.each([
    ["50", 2070],
    ["56", 806],
    ["57", 1762],
    ["58", 415],
  ])("has the villages of province %s: %i", (province, count) => {
    expect(rows.filter(({ province_code }) => province_code === province).length).toBe(count);
  });

  it("has 5,053 codes, none twice, each of a known tambon", () => {
    const known = new Set<string>(published.rows(areas.table).map(({ code }) => code));
    expect(new Set(rows.map(({ village_code }) => village_code)).size).toBe(5053);
    expect(rows.filter(({ tambon_code }) => !known.has(tambon_code))).toEqual([]);
  });

  it("spells each code out of its tambon and its number", () => {
    for (const { village_code, tambon_code, moo } of rows)
      expect(village_code).toBe(tambon_code + String(moo).padStart(2, "0"));
  });

  it("leaves eleven wholly urban tambons without a village", () => {
    const provinces = new Set(["50", "56", "57", "58"]);
    const tambons = published
      .rows(areas.table)
      .filter(({ code, level }) => level === "tambon" && provinces.has(code.slice(0, 2)));
    const settled = new Set<string>(rows.map(({ tambon_code }) => tambon_code));
    expect(tambons.length).toBe(441);
    expect(tambons.filter(({ code }) => !settled.has(code)).length).toBe(11);
  });
});
