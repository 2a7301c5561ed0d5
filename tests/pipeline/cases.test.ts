import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSheet, type SheetOptions } from "../../src/pipeline/read/sheet.ts";

const folder = new URL("../cases/", import.meta.url);
const cases = readdirSync(folder).filter((name) =>
  existsSync(new URL(`${name}/input.csv`, folder)),
);

/** Every code that reading bytes to records can come to. */
const codes = [
  ...["encoding", "encoding_not_utf8", "not_csv", "nul_byte", "empty_file"],
  ...["ragged_row", "stray_quote", "unclosed_quote", "mixed_line_endings", "line_endings_cr"],
  "header_width",
  ...["blank_header", "duplicate_header", "multi_row_header", "repeated_header", "no_header"],
  ...["title_row", "footnote_row", "multiple_tables", "blank_row", "blank_line"],
  ...["delimiter_mismatch", "missing_column", "extra_column"],
  ...["duplicate_row", "one_column", "mixed_kinds", "no_final_newline"],
  ...["file_too_large", "too_many_rows", "too_many_columns", "field_too_long"],
];

describe("a case folder", () => {
  it.each(cases)("%s reads as expected", (name) => {
    expect(read(name)).toEqual(parse(name, "expected.json"));
  });

  it("stands for every kind of finding", () => {
    const found = cases.flatMap((name) => read(name).findings.map(({ code }) => code));
    expect([...new Set(found)].sort()).toEqual([...codes].sort());
  });
});

function read(name: string) {
  const options = existsSync(new URL(`${name}/options.json`, folder))
    ? parse(name, "options.json")
    : {};
  const bytes = readFileSync(new URL(`${name}/input.csv`, folder));
  const sheet = readSheet(bytes, { file: "input.csv", ...(options as Partial<SheetOptions>) });
  const { encoding, newline, header, records, totals, titles, footnotes, account } = sheet;
  const findings = sheet.findings.map(({ code, severity, line, column, received }) => {
    return { code, severity, line, column, received };
  });
  const said = Object.entries({ totals, titles, footnotes }).filter(([, list]) => list.length > 0);
  return {
    encoding,
    newline,
    header,
    rows: records,
    ...Object.fromEntries(said),
    account,
    findings,
  };
}

const parse = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), "utf8"));
