import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { writeVillageFunds } from "../../scripts/bench/villageFunds.ts";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { isBalanced } from "../../src/pipeline/read/account.ts";
import { columnHeadings } from "../../src/pipeline/sources/headings.ts";
import { checkFile } from "../../src/pipeline/check/check.ts";
import { keptOfACode } from "../../src/pipeline/check/findingLog.ts";
import { openSheet } from "../../src/pipeline/read/sheetStream.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import type { Fix } from "../../src/pipeline/check/fix.ts";
import type { ColumnBatch } from "../../src/schema/parquet/columnBatch.ts";
import { header, row } from "../cases-village-funds/export.ts";
import { checkRowByRow } from "./rowByRow.ts";
import { checkBytes, checkText } from "../cases-village-funds/checked.ts";
import { areas, places } from "../words/register.ts";
import { howMany } from "../howMany.ts";

const source = villageFunds.sources[0]!;

/** The same file row by row: rows by line and findings, totals apart. */
function checkSlowly(text: string, fixes: readonly Fix[] = []) {
  const file = "funds.csv";
  const columns = columnHeadings(villageFunds, source);
  const sheet = openSheet({
    file,
    columns,
    dataset: "village-funds",
    layout: villageFunds.layout!,
  });
  const records = [...sheet.push(new TextEncoder().encode(text)), ...sheet.end()];
  const summary = sheet.summary();
  const context = { places, release: "" };
  const { header } = summary;
  const read = { dataset: villageFunds, source, header, file, fixes, context };
  const { rows, findings } = checkRowByRow(read, records);
  return {
    rows: rows.toSorted((a, b) => a.source_row - b.source_row),
    findings: [...summary.findings, ...findings],
  };
}

function checkQuickly(text: string, batchRows?: number, fixes: readonly Fix[] = []) {
  const { result, rows } = checkText(text, { batchRows, fixes });
  const findings = result.findings.filter(({ code }) => !code.startsWith("total_"));
  return { rows, findings };
}

const oddCells = [
  ...["", "-", " ", "19x", "๑๒", "1,234.50", '"1,234.50"', '"12,34"', "1.005", "-5", "(3)", "0.10"],
  ...["เชียงไหม่", "จ.เชียงใหม่", "50", "5007", "500701", "50070102", "99", "99999999", "#N/A"],
  ...["กองทุนหมู่บ้าน", " กองทุนหมู่บ้าน ", "กองทุนอื่น", "2567", "๒๕๖๗", "67", "2024", "ยุบเลิก"],
  ...["12345678901234567890", "1e5", "หมู่ที่ 2", "บ้านใหม่", "ไม่ระบุ", "TH-50", "n/a"],
];

const damage = fc.record({
  line: fc.nat(),
  column: fc.nat(14),
  cell: fc.constantFrom(...oddCells),
});

const exports = fc.record({
  variant: fc.constantFrom("clean" as const, "messy" as const),
  skipped: fc.nat(300),
  rows: fc.integer({ min: 1, max: 60 }),
  damages: fc.array(damage, { maxLength: 12 }),
  doubled: fc.array(fc.nat(), { maxLength: 3 }),
});

const generated = {
  clean: [...writeVillageFunds(areas, 400, "clean")].join("").split("\n"),
  messy: [...writeVillageFunds(areas, 400, "messy")].join("").split("\r\n"),
};

/** Some rows of a generated export, with cells put wrong and rows put twice. */
function damaged({
  variant,
  skipped,
  rows,
  damages,
  doubled,
}: typeof exports extends fc.Arbitrary<infer T> ? T : never) {
  const all = generated[variant].map((line) => line.replaceAll(/"(\d+),(\d+)/g, '"$1\u0000$2'));
  const from = all.findIndex((line) => line.startsWith("รหัสจังหวัด"));
  const head = all.slice(0, from + 1);
  const body = all.slice(from + 1 + skipped, from + 1 + skipped + rows);
  for (const { line, column, cell } of damages) {
    const cells = body[line % body.length]?.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/) ?? [];
    if (cells.length === 15) body[line % body.length] = cells.with(column, cell).join(",");
  }
  for (const line of doubled) body.push(body[line % body.length]!);
  return `${[...head, ...body].join("\n").replaceAll("\u0000", ",")}\n`;
}

const recordsOf = (text: string) => Papa.parse<string[]>(text).data;

/** Where an export has the cells that corrections of the test speak of. */
const cellAt: Readonly<Record<string, number>> = Object.fromEntries(
  ["members", "savings_baht", "status", "tambon_code", "village"].map((name) => {
    const [heading] = recordsOf(generated.clean[0]!);
    const known = columnHeadings(villageFunds, source).find((one) => one.name === name);
    return [name, heading!.findIndex((one) => known?.aliases?.includes(one))];
  }),
);

const inOrder = (findings: readonly Finding[]): readonly string[] =>
  findings.map((finding) => JSON.stringify(finding)).toSorted();

describe("checkStream", () => {
  it("comes to the rows and findings of reading row by row, whatever is wrong with the file", () => {
    fc.assert(
      fc.property(exports, fc.integer({ min: 1, max: 70 }), (drawn, batchRows) => {
        const text = damaged(drawn);
        expect(checkQuickly(text, batchRows)).toEqual(checkSlowly(text));
      }),
      { numRuns: howMany(60, 300) },
    );
  });

  it("applies corrections as reading row by row does, whatever they expect and put in", () => {
    const all = checkText(generated.clean.join("\n")).rows;
    const keyOf = (row: Record<string, unknown> = {}) =>
      villageFunds.table.key.map((name) => String(row[name])).join("|");
    const correction = fc.record({
      row: fc.nat(60),
      column: fc.constantFrom("members", "savings_baht", "status", "tambon_code", "village"),
      expected: fc.option(fc.constantFrom(...oddCells)),
      replacement: fc.constantFrom(...oddCells, "12", "ดำเนินการ"),
    });
    let appliedInAll = 0;
    fc.assert(
      fc.property(
        exports,
        fc.array(correction, { minLength: 1, maxLength: 8 }),
        (drawn, drafts) => {
          const text = damaged({ ...drawn, variant: "clean", doubled: [] });
          const cells = recordsOf(text);
          const fixes = drafts.map(({ row, column, expected, replacement }): Fix => {
            const at = drawn.skipped + (row % drawn.rows);
            const cell = cells[(row % drawn.rows) + 1]?.[cellAt[column]!] ?? "";
            return {
              ...{ key: keyOf(all[at]), column, expected: expected ?? cell, replacement },
              ...{ reason: "พิมพ์ผิด", reference: "หนังสือที่ 1/2567" },
            };
          });
          const [quick, slow] = [checkQuickly(text, 16, fixes), checkSlowly(text, fixes)];
          expect({ ...quick, findings: inOrder(quick.findings) }).toEqual({
            ...slow,
            findings: inOrder(slow.findings),
          });
          appliedInAll += checkText(text, { fixes }).result.applied.length;
        },
      ),
      { numRuns: howMany(50, 200) },
    );
    expect(appliedInAll).toBeGreaterThan(howMany(10, 50));
  });

  it("gives the same however the bytes come", () => {
    const bytes = new TextEncoder().encode(header + row() + row({ year: "25x" }) + row());
    const pieces = (size: number) =>
      (async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      })();
    const check = (size: number) =>
      checkFile({ bytes: pieces(size), dataset: villageFunds, places, file: "funds.csv" });
    return expect(Promise.all([check(1), check(7), check(5000)])).resolves.toEqual(
      Array(3).fill(checkBytes(bytes).result),
    );
  });

  it("tells the lines of two rows that share a key, also across batches", () => {
    const text = header + row() + row({ year: "2566" }) + row({ year: "2565" }) + row();
    const { result, rows } = checkText(text, { batchRows: 2 });
    expect(result.findings).toMatchObject([
      { code: "duplicate_key", line: 5, received: "50070102|savings_group|2567" },
    ]);
    expect(result.findings[0]?.advice.en).toContain("line 2");
    expect(rows).toHaveLength(4);
    expect(result.isPublishable).toBe(false);
  });

  it("keeps the first findings of a code and counts them all", () => {
    const wrong = Array.from({ length: keptOfACode + 5 }, (_, i) => row({ members: `x${i}` }));
    const right = Array.from({ length: keptOfACode }, (_, i) =>
      row({ year: String(2500 + (i % 68)) }),
    );
    const { result } = checkText(header + wrong.join("") + right.join(""));
    const cells = result.findings.filter(({ column }) => column === "จำนวนสมาชิก (คน)");
    expect(cells).toHaveLength(keptOfACode);
    expect(result.counts.get(cells[0]!.code)).toBe(keptOfACode + 5);
    expect(result.account.rejected).toBe(keptOfACode + 5);
  });

  it("balances its account when rows are refused at every step", () => {
    const text = `${header}${row()}${row({ moo: "9" })}short,row\n${row({ fund: "อื่นๆ" })}`;
    const { result } = checkText(text);
    expect(result.account).toMatchObject({ read: 5, header: 1, accepted: 1, rejected: 3 });
    expect(isBalanced(result.account)).toBe(true);
    expect(result.rows).toBe(1);
  });

  it("says what is missing when a file lacks a column", () => {
    const { result } = checkText("จังหวัด,อำเภอ\nเชียงใหม่,แม่ริม\n");
    expect(result.counts.get("missing_column")).toBeGreaterThan(0);
    expect(result.isPublishable).toBe(false);
  });

  it("reads nothing from a file that isn't a table", () => {
    const { result, rows } = checkText('{"a": 1}');
    expect(result.findings[0]?.code).toBe("not_csv");
    expect(rows).toEqual([]);
  });

  it("waits for whoever takes the rows", async () => {
    const taken: number[] = [];
    const out = {
      write: async ({ rows }: ColumnBatch) => {
        await Promise.resolve();
        taken.push(rows);
      },
      end: () => void taken.push(0),
    };
    const bytes = [
      new TextEncoder().encode(header + row() + row({ year: "2566" }) + row({ year: "2565" })),
    ];
    const all = (async function* () {
      yield* bytes;
    })();
    await checkFile({
      bytes: all,
      out,
      dataset: villageFunds,
      places,
      file: "f.csv",
      batchRows: 2,
    });
    expect(taken).toEqual([2, 1, 0]);
  });
});
