import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLines } from "../../../src/schema/csv/newline.ts";
import { scanRecord, type ScanRules } from "../../../src/schema/csv/recordScan.ts";
import { createTokenizer, type TokenizerOptions } from "../../../src/schema/csv/tokenize.ts";

const options: TokenizerOptions = { delimiter: ",", fieldLength: 100 };

function tokenize(text: string, { size = text.length || 1, ...rules } = { ...options, size: 0 }) {
  const tokenizer = createTokenizer(rules);
  const records: unknown[] = [];
  for (let at = 0; at === 0 || at < text.length; at += size || text.length || 1) {
    const end = at + (size || text.length);
    const batch = tokenizer.push(text.slice(at, end), end >= text.length);
    const broken = new Map(batch.broken.map((one) => [one.index, one]));
    batch.records.forEach(({ row, line, cells }, i) => {
      const trouble = broken.get(i);
      const raw = batch.raw(i);
      records.push(
        trouble
          ? { row, line, raw, trouble: trouble.trouble, at: trouble.line }
          : { row, line, raw, cells },
      );
    });
  }
  return { records, newline: tokenizer.newline(), odd: tokenizer.oddLine()?.line ?? null };
}

const cellsOf = (text: string) =>
  (tokenize(text).records as { cells?: readonly string[]; trouble?: string }[]).map(
    ({ cells, trouble }) => cells ?? trouble,
  );

describe("createTokenizer", () => {
  it.each<[string, unknown[]]>([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r1,2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["a\n\nb\n", [["a"], [""], ["b"]]],
    ["\n", [[""]]],
    [",\n", [["", ""]]],
    ['"a,b","c""d"\n', [["a,b", 'c"d']]],
    ['"",""\n', [["", ""]]],
    ['""""\n', [['"']]],
    ['"a\nb",c\n', [["a\nb", "c"]]],
    ['"a\r\nb"\r\nc\r\n', [["a\r\nb"], ["c"]]],
    [" a , b\n", [[" a ", " b"]]],
    ['a"b\nc\n', ["stray_quote", ["c"]]],
    ['"a"b\nc\n', ["stray_quote", ["c"]]],
    ['"a" \nc\n', ["stray_quote", ["c"]]],
    [' "a"\nc\n', ["stray_quote", ["c"]]],
    ['"a\nc\n', ["unclosed_quote", ["c"]]],
    ['"a\n"b"\n', ["unclosed_quote", ["b"]]],
    ['x,"a\nb', ["unclosed_quote", ["b"]]],
    ["", []],
  ])("reads %j", (text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it("counts records and physical lines apart", () => {
    const { records } = tokenize('h\n"a\nb\nc"\nd\n');
    expect(records).toMatchObject([
      { row: 1, line: 1 },
      { row: 2, line: 2 },
      { row: 3, line: 5 },
    ]);
  });

  it("names the line of a quote that is never closed, below the start of its record", () => {
    const { records } = tokenize('h,i\n"a\nb","c\nd,e\n');
    expect(records[1]).toMatchObject({
      line: 2,
      at: 3,
      trouble: "unclosed_quote",
      raw: '"a\nb","c',
    });
  });

  it.each([
    ["a\nb\r\nc\n", 2],
    ["a\r\nb\nc\r\n", 2],
    ["a\nb\rc\n", 2],
    ["a\rb\nc\r", 2],
    ['a\r\n"b\nc"\r\n', null],
    ['a\n"b\r\nc"\n', null],
  ])("finds in %j the first odd line end outside quotes at line %j", (text, line) => {
    expect(tokenize(text).odd).toBe(line);
  });

  it("takes a field longer than allowed for one whose quote was forgotten", () => {
    expect(cellsOf(`"${"x".repeat(101)}"\nb\n`)).toEqual(["unclosed_quote", ["b"]]);
    expect(cellsOf(`"${"x".repeat(99)}"\nb\n`)).toEqual([["x".repeat(99)], ["b"]]);
  });

  it("reads as the rules of RFC 4180 say, letter by letter", () => {
    const strict = fc
      .array(
        fc.array(
          fc.string({ unit: fc.constantFrom("a", "ก", ",", '"', "\n", "\r\n", " "), maxLength: 4 }),
          { minLength: 1, maxLength: 3 },
        ),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .filter((rows) => rows.every((cells) => cells.length > 1 || cells[0] !== ""));
    fc.assert(
      fc.property(
        strict,
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 9 }),
        (rows, newline, size) => {
          const text = rows.map((cells) => cells.map(quote).join(",") + newline).join("");
          const { records } = tokenize(text, { ...options, size });
          expect(records.map((record) => (record as { cells: unknown }).cells)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("gives the same records, lines and troubles whichever way a text is cut and by whichever path", () => {
    const soup = fc.string({
      unit: fc.constantFrom(
        "a",
        "ก",
        ",",
        '"',
        '""',
        "\n",
        "\r\n",
        "\r",
        " ",
        '",',
        ',"',
        '"\n',
        '\n"',
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        soup,
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (text, size, loneCrIsText) => {
          const rules = { ...options, fieldLength: 20, loneCrIsText };
          const whole = tokenize(text, { ...rules, size: 0 });
          expect(tokenize(text, { ...rules, size })).toEqual(whole);
          expect(whole.records).toEqual(scanned(text, { ...rules, newline: whole.newline }));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** The records by the slow way alone, each cut into cells letter by letter. */
function scanned(text: string, rules: ScanRules): unknown[] {
  const records: unknown[] = [];
  let line = 1;
  for (let start = 0; start < text.length;) {
    const span = scanRecord(text, start, true, rules)!;
    const raw = text.slice(span.start, span.end);
    const at = line + countLines(text, rules.newline, start, span.at);
    const place = { row: records.length + 1, line, raw };
    records.push(
      span.trouble ? { ...place, trouble: span.trouble, at } : { ...place, cells: cutCells(raw) },
    );
    line += countLines(text, rules.newline, start, span.next);
    start = span.next;
  }
  return records;
}

/** Fields of a strict record: quoted ones with doubled quotes, or plain ones. */
function cutCells(record: string): string[] {
  return Array.from(
    `,${record}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,"]*))/g),
    ([, quoted, plain]) => (quoted === undefined ? plain! : quoted.replaceAll('""', '"')),
  );
}

const quote = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
