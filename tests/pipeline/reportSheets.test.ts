import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fileSheet, findingsSheet } from "../../src/pipeline/report/reportSheets.ts";
import { writeWorkbook } from "../../src/schema/export/workbook.ts";
import type { Finding } from "../../src/words/reading/finding.ts";

const rows = [
  { line: 2, cells: ["01002", "=1+1"], marks: [] },
  {
    line: 3,
    cells: ["50"],
    marks: [
      { index: 0, severity: "warn", name: "ควรดู" },
      { index: 0, severity: "refuse", name: "รหัสไม่ตรง" },
      { index: -1, severity: "count", name: "ช่องไม่ครบ" },
    ],
  },
] as const;

const finding: Finding = {
  ...{ dataset: "funds", file: "funds.csv", release: "", line: 3, column: "รหัส" },
  ...{ code: "code_form", severity: "refuse", received: "50", suggest: [] },
  expected: { th: "หกหลัก", en: "six digits" },
  advice: { th: "เติม 0", en: "put 0 before it" },
};

describe("a report as a workbook", () => {
  it("shows the file as it came, a cell of several findings in the colour of the gravest", async () => {
    const sheet = fileSheet(rows, { headings: ["รหัส", "ชื่อ"], isWhole: true });
    expect(sheet.rows).toEqual([
      [2, "", "01002", "=1+1"],
      [3, "ควรดู; รหัสไม่ตรง; ช่องไม่ครบ", "50", ""],
    ]);
    const [clean, marked] = sheet.fills!;
    expect(clean!.size).toBe(0);
    const refused = findingsSheet([finding]).fills![0]!.get(2);
    expect(marked!.get(2)).toBe(refused);
    expect(marked!.get(0)).not.toBe(refused);
    const files = unzipSync(await writeWorkbook([sheet]));
    expect(strFromU8(files["xl/styles.xml"]!).toLowerCase()).toContain(refused!.slice(1));
    expect(strFromU8(files["xl/worksheets/sheet1.xml"]!)).not.toContain("<f>");
  });

  it("tells each finding with what was expected and what to do, in both languages", () => {
    const [row] = findingsSheet([finding]).rows;
    expect(row).toEqual(
      expect.arrayContaining(["3", "รหัส", "50", "หกหลัก", "six digits", "เติม 0", "put 0 before it"]),
    );
    expect(findingsSheet([]).rows).toEqual([["ไม่พบสิ่งที่ต้องแก้ · Nothing to mend"]]);
  });

  it("says that it shows some rows alone where it does", () => {
    const named = (isWhole: boolean) => fileSheet(rows, { headings: [], isWhole }).name;
    expect(named(true)).not.toBe(named(false));
  });
});
