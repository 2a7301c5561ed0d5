import { describe, expect, it } from "vitest";
import { sqlLink, sqlOfLink } from "../../../src/islands/sql/sqlLink.ts";

const at = (address: string) => new URL(address, "https://example.org");

describe("the link of a question", () => {
  it.each([
    "SELECT 1",
    `SELECT name_th FROM areas\nWHERE name_th LIKE '%เชียง%' AND a + b > 1 -- & # ?`,
    `SELECT '${"ยาว".repeat(800)}'`,
  ])("gives the statement back", (sql) => {
    expect(sqlOfLink(at(sqlLink(sql, at("/explore/sql/"))))).toBe(sql);
  });

  it("holds a long statement in its fragment, a short one in its query", () => {
    const page = at("/explore/sql/?from=line&sql=old");
    expect(sqlLink("SELECT 1", page)).toBe("/explore/sql/?from=line&sql=SELECT%201");
    expect(sqlLink(`SELECT ${"1+".repeat(2000)}1`, page)).toMatch(
      /^\/explore\/sql\/\?from=line#sql=SELECT/,
    );
    expect(sqlLink("  ", page)).toBe("/explore/sql/?from=line");
  });

  it("holds nothing where it is broken or bare", () => {
    expect(sqlOfLink(at("/explore/sql/"))).toBeNull();
    expect(sqlOfLink(at("/explore/sql/?sql="))).toBeNull();
    expect(sqlOfLink({ search: "", hash: "#sql=%E0%B8" })).toBeNull();
    expect(sqlOfLink({ search: "", hash: "#tables" })).toBeNull();
  });
});
