import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answerOf, readQuestion } from "../../src/pipeline/value/valueAnswer.ts";
import { places } from "./register.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/reading.md"), "utf8");

/** The rows of the page's tables: kind, cell, what else is known, what it is read as. */
const rows = page
  .split("\n")
  .filter((line) => /^\| [a-z_]+ \|/.test(line))
  .map((line) => line.split("|").slice(1, 5).map(bare));

function bare(cell: string): string {
  const [, code = ""] =
    /^`(.*)`$/.exec(cell.trim()) ?? (cell.includes("`") ? [] : ["", cell.trim()]);
  const written = cell.includes("empty") && !cell.includes("`") ? "" : code;
  return written.replace(/⟨U\+([0-9A-F]{4})⟩/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

describe("the page that says how cells are read", () => {
  it("has rows of every kind", () => {
    expect(new Set(rows.map(([kind]) => kind))).toEqual(
      new Set([
        ...["number", "baht", "date", "month", "fiscal_year", "year_range"],
        ...["province", "amphoe", "tambon", "missing", "text"],
      ]),
    );
  });

  it.each(rows)("%s: “%s” with “%s” is %s", (kind, input, known, reading) => {
    const [name, value] = (known ?? "").split("=");
    const question = { kind, input, context: name ? { [name]: value } : {} };
    const answer = answerOf(
      readQuestion(question, () => places),
      question,
    );
    expect("error" in answer ? `✗ ${answer.error.code}` : String(answer.value)).toBe(reading);
  });

  it("names both readings of a cell that has two", () => {
    for (const [input, first, last] of [
      ["2/1/2024", "2024-01-02", "2024-02-01"],
      ["1 ม.ค. 23", "2523", "2023"],
    ] as const) {
      const question = { kind: "date", input };
      const answer = answerOf(
        readQuestion(question, () => places),
        question,
      );
      if (!("error" in answer)) throw new Error(`read: ${input}`);
      for (const said of Object.values(answer.error.message))
        for (const one of [first, last]) expect(said).toContain(one);
    }
  });
});
