import { describe, expect, it } from "vitest";
import {
  isTooLongForLink,
  longestStatement,
  sqlLink,
  sqlOfLink,
} from "../../../src/islands/sql/sqlLink.ts";

const at = (address: string) => new URL(address, "https://example.org");

describe("the link of a question", () => {
  it.each([
    "SELECT 1",
    `SELECT name_th FROM areas\nWHERE name_th LIKE '%เชียง%' AND a + b > 1 -- & # ?`,
    `SELECT '${"ยาว".repeat(800)}'`,
    `SELECT '${"ก".repeat(longestStatement - 9)}'`,
  ])("gives the statement back", (sql) => {
    expect(sqlOfLink(at(sqlLink(sql, at("/explore/sql/"))))).toEqual({ kind: "statement", sql });
  });

  it("refuses a statement that is too long, instead of cutting it", () => {
    const sql = `SELECT '${"ก".repeat(longestStatement)}'`;
    const [query, fragment] = [
      `?sql=${encodeURIComponent(sql)}`,
      `#sql=${encodeURIComponent(sql)}`,
    ];
    const tooLong = { kind: "tooLong", length: longestStatement + 9 };
    expect(sqlOfLink({ search: query, hash: "" })).toEqual(tooLong);
    expect(sqlOfLink({ search: "", hash: fragment })).toEqual(tooLong);
  });

  it("gives no link to a statement that a link would not give back", () => {
    const sql = `SELECT '${"ก".repeat(longestStatement)}'`;
    expect(isTooLongForLink(sql)).toBe(true);
    expect(sqlLink(sql, at("/explore/sql/?from=line"))).toBe("/explore/sql/?from=line");
  });

  it("refuses one that was cut within a letter", () => {
    const whole = encodeURIComponent("SELECT 'เชียงใหม่'").slice(0, -5);
    expect(sqlOfLink(at(`/explore/sql/?sql=${whole}`))).toEqual({ kind: "damaged" });
    expect(sqlOfLink(at(`/explore/sql/#sql=${whole}`))).toEqual({ kind: "damaged" });
  });

  it("holds a long statement in its fragment, a short one in its query", () => {
    const page = at("/explore/sql/?from=line&sql=old");
    expect(sqlLink("SELECT 1", page)).toBe("/explore/sql/?from=line&sql=SELECT%201");
    expect(sqlLink(`SELECT ${"1+".repeat(2000)}1`, page)).toMatch(
      /^\/explore\/sql\/\?from=line#sql=SELECT/,
    );
    expect(sqlLink("  ", page)).toBe("/explore/sql/?from=line");
  });

  it("holds nothing where it is bare", () => {
    for (const address of ["/explore/sql/", "/explore/sql/?sql=", "/explore/sql/#tables"])
      expect(sqlOfLink(at(address))).toEqual({ kind: "none" });
  });
});
