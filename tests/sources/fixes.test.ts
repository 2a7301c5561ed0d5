import { describe, expect, it } from "vitest";
import { areas } from "../../src/datasets/areas.ts";
import { phaseTargets } from "../../src/datasets/phase-targets.ts";
import { readFixes } from "../../src/pipeline/check/readFixes.ts";

const header = "key,column,expected,replacement,reason,reference";
const fix = {
  key: "501805",
  column: "name_th",
  expected: "แม่หลอง",
  replacement: "สบโขง",
  reason: "ชื่อผิด",
  reference: "หนังสือที่ 1",
};
const row = Object.values(fix).join(",");

const read = (text: string, dataset: Parameters<typeof readFixes>[1] = areas) =>
  readFixes(new TextEncoder().encode(text), dataset);
const faults = (text: string, dataset?: Parameters<typeof readFixes>[1]) =>
  read(text, dataset).findings.map(({ code, line, column }) => [code, line, column]);

describe("corrections", () => {
  it.each([
    ["as documented", `${header}\n${row}\n`],
    ["with a mark, Windows lines and empty rows", `\ufeff${header}\r\n${row}\r\n,,,,,\r\n\r\n`],
    [
      "by Thai headings in any order",
      `หลักฐาน,รหัสแถว,คอลัมน์,ค่าเดิม,ค่าที่ถูก,เหตุผล\nหนังสือที่ 1, 501805 ,name_th,แม่หลอง,สบโขง,ชื่อผิด\n`,
    ],
    [
      "with semicolons, as Excel may save them",
      `sep=;\n${header.replaceAll(",", ";")}\n${row.replaceAll(",", ";")}\n`,
    ],
  ])("are read %s", (_, text) => {
    expect(read(text)).toEqual({ fixes: [fix], findings: [] });
  });

  it("name a column by its label too, and keep the spaces of a cell", () => {
    const text = `${header}\n501805,${areas.table.columns.name_th.label.th},"แม่หลอง ",-,ชื่อผิด,หนังสือที่ 1\n`;
    expect(read(text).fixes).toEqual([{ ...fix, expected: "แม่หลอง ", replacement: "-" }]);
  });

  it.each([
    ["", [["fixes_empty", null, null]]],
    [`${header.replace(",reference", "")}\n`, [["fixes_column_missing", 1, "reference"]]],
    [`${header},who\n`, [["fixes_column_unknown", 1, "who"]]],
    [`${header}\n${row.replace("หนังสือที่ 1", "")}\n`, [["fixes_cell_empty", 2, "reference"]]],
    [
      `${header}\n501805,name_th,แม่หลอง\n`,
      [
        ["fixes_cell_empty", 2, "replacement"],
        ["fixes_cell_empty", 2, "reason"],
        ["fixes_cell_empty", 2, "reference"],
      ],
    ],
    [`${header}\n${row.replace("หนังสือที่ 1", "TODO")}\n`, [["fixes_placeholder", 2, "reference"]]],
    [
      `${header}\n\n"5018\n05",nam,ก,ข,ค,ง\n${row}\n${row}\n`,
      [
        ["fixes_no_such_column", 3, "column"],
        ["fixes_twice", 6, "key"],
      ],
    ],
    [`${header}\n${row},เกิน\n`, [["fixes_row_long", 2, null]]],
  ])("%j is refused with its line", (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it("of a table with a key of several parts ask for all of them, and say how to find it", () => {
    const [finding] = read(`${header}\n1|50,value,14,15,พิมพ์ผิด,หนังสือที่ 1\n`, phaseTargets).findings;
    expect(finding).toMatchObject({
      code: "fixes_key_form",
      line: 2,
      file: "fixes/phase-targets.csv",
    });
    expect(finding!.advice.th).toContain("npm run -s data -- key");
    expect(finding!.expected.en).toContain("phase|area_codes|unit");
  });
});
