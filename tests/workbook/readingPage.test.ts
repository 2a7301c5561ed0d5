import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { workbookOf } from "./xlsx.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/reading.md"), "utf8");

/** The rows of the page's table of workbooks: a format, the value held, the text. */
const rows = page
  .split("\n")
  .map((line) => /^\| `([^`]+)` \| `([^`]+)` \| `([^`]+)` \|/.exec(line)?.slice(1) ?? [])
  .filter((row) => row.length === 3) as [string, string, string][];

describe("the page that says how cells are read", () => {
  it("has a table of workbooks", () => {
    expect(rows.length).toBeGreaterThan(12);
  });

  it.each(rows)("under %s, %s is %s", (format, v, text) => {
    const table = [
      ["ชื่อ", "ค่า"],
      ["ก", { v, s: 1 }],
    ];
    const { records, findings } = readSheet(workbookOf(table, { formats: [format] }), {
      file: "a.xlsx",
    });
    const refused = findings.find(({ severity }) => severity === "refuse");
    expect(refused ? `✗ ${refused.code}` : records[0]!.cells[1]).toBe(text);
  });
});
