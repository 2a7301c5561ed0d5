import { describe, expect, it } from "vitest";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { checkSheet } from "../../src/pipeline/check/checkSheet.ts";
import { createExplainer } from "../../src/pipeline/check/explainRecord.ts";
import type { Fix } from "../../src/pipeline/check/fix.ts";
import { sortByKey } from "../../src/pipeline/check/rowKey.ts";
import { createTableKeys } from "../../src/pipeline/check/tableKeys.ts";
import { columnHeadings } from "../../src/pipeline/sources/headings.ts";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { header, row } from "../cases-village-funds/export.ts";
import { places } from "../words/register.ts";

const source = villageFunds.sources[0]!;

const readText = (text: string) =>
  readSheet(new TextEncoder().encode(text), {
    file: "funds.csv",
    columns: columnHeadings(villageFunds, source),
  });

function explainText(text: string, fixes: readonly Fix[] = []) {
  const { header, file, records } = readText(text);
  const context = { places, release: "2567" };
  return records.map(
    createExplainer({ dataset: villageFunds, source, header, file, fixes, context }),
  );
}

const fix = (change: Partial<Fix>): Fix => ({
  ...{ key: "50070102|savings_group|2567", column: "members", expected: "25", replacement: "52" },
  ...{ reason: "พิมพ์สลับหลัก", reference: "หนังสือที่ 1/2567" },
  ...change,
});

describe("createExplainer", () => {
  it("tells every cell of a row that can't be read, with its place and heading", () => {
    const [right, wrong] = explainText(header + row() + row({ members: "สิบ", year: "๒5๖๗" }));
    expect(right).toMatchObject({ isComplete: true, findings: [] });
    expect(wrong!.isComplete).toBe(false);
    expect(wrong!.findings).toMatchObject([
      { line: 3, column: "ปีงบประมาณ", received: "๒5๖๗", release: "2567", file: "funds.csv" },
      { line: 3, column: "จำนวนสมาชิก (คน)", received: "สิบ", dataset: "village-funds" },
    ]);
  });

  it("leaves a row incomplete when a name contradicts its code, all values being read", () => {
    expect(explainText(header + row({ tambon: "ริมเหนือ" }))).toMatchObject([
      { isComplete: false, values: { tambon_code: "500701", members: 25 } },
    ]);
  });

  it("judges names by the code a correction put in", () => {
    const wrong = fix({ column: "tambon_code", expected: "500701", replacement: "500702" });
    const [explained] = explainText(header + row(), [wrong]);
    expect(explained!.findings.map(({ code }) => code)).toEqual([
      "area_name_contradicts_code",
      "area_codes_contradict",
    ]);
  });

  it("applies a correction to a cell that can't be read", () => {
    const mended = fix({ expected: "สิบ", replacement: "10" });
    expect(explainText(header + row({ members: "สิบ" }), [mended])).toMatchObject([
      { findings: [], isComplete: true, values: { members: 10 } },
    ]);
  });

  it("says when the cell no longer holds what a correction expects", () => {
    expect(explainText(header + row(), [fix({ expected: "26" })])).toMatchObject([
      { findings: [{ code: "fix_stale", received: "25" }], values: { members: 25 } },
    ]);
  });
});

describe("checkSheet", () => {
  const checkParts = (texts: readonly string[], fixes: readonly Fix[] = []) => {
    const keys = createTableKeys();
    return texts.map((text, i) => {
      const part = { sheet: { ...readText(text), file: `${i}.csv` }, source, release: "2567" };
      return checkSheet(part, villageFunds, fixes, { places }, keys);
    });
  };

  it("applies a correction to the cell it expects, and tells which were met", () => {
    const stale = fix({ column: "status", expected: "ปิด" });
    const [checked] = checkParts([header + row()], [fix({}), stale, fix({ key: "x" })]);
    expect(checked!.kept.rows).toMatchObject([{ members: 52, source_row: 2 }]);
    expect(checked!.applied()).toMatchObject([
      { fix: { reason: "พิมพ์สลับหลัก" }, record: { row: 2 } },
    ]);
    expect(checked!.met.size).toBe(2);
  });

  it("keeps the rows that can be read, with their lines, and sorts them by key", () => {
    const text = header + row({ year: "2567" }) + row({ members: "x" }) + row({ year: "2565" });
    const [checked] = checkParts([text]);
    const { rows, lineOf } = checked!.kept;
    expect(rows.map(lineOf)).toEqual([2, 4]);
    expect(checked!.rejected()).toBe(1);
    expect(sortByKey(villageFunds, rows).map(({ source_row }) => source_row)).toEqual([4, 2]);
  });

  it("tells a row that shares its key with an earlier one, of its own file or of another", () => {
    const [first, second] = checkParts([
      header + row() + row({ members: "1" }),
      header + row({ year: "2566" }) + row(),
    ]);
    const key = "50070102|savings_group|2567";
    expect(first!.keys.findings).toMatchObject([{ code: "duplicate_key", line: 3, received: key }]);
    expect(first!.keys.findings[0]?.advice.th).toContain("บรรทัด 2 ในไฟล์เดียวกัน");
    expect(second!.keys.findings).toEqual([]);
    expect(second!.sharedKeys.findings).toMatchObject([{ file: "1.csv", line: 3, received: key }]);
    expect(second!.sharedKeys.findings[0]?.advice.th).toContain("บรรทัด 2 ของไฟล์ 0.csv");
  });
});
