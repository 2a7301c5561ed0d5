import { describe, expect, it } from "vitest";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { normalize, type Fix } from "../../src/pipeline/check/normalize.ts";
import { validate } from "../../src/pipeline/check/validate.ts";
import { columnHeadings } from "../../src/pipeline/check/headings.ts";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { header, row } from "../cases-village-funds/export.ts";
import { places } from "../words/register.ts";

const source = villageFunds.sources[0]!;

function normalizeText(text: string, fixes: readonly Fix[] = []) {
  const columns = columnHeadings(villageFunds, source);
  const sheet = readSheet(new TextEncoder().encode(text), { file: "funds.csv", columns });
  return normalize(sheet, villageFunds, source, fixes, { places, release: "2567" });
}

const fix = (change: Partial<Fix>): Fix => ({
  ...{ key: "50070102|savings_group|2567", column: "members", expected: "25", replacement: "52" },
  ...{ reason: "พิมพ์สลับหลัก", reference: "หนังสือที่ 1/2567" },
  ...change,
});

describe("normalize", () => {
  it("tells every cell of a row that can't be read, with its place and heading", () => {
    const { drafts, findings } = normalizeText(
      header + row() + row({ members: "สิบ", year: "๒5๖๗" }),
    );
    expect(drafts.map(({ complete }) => complete)).toEqual([true, false]);
    expect(findings).toMatchObject([
      { line: 3, column: "ปีงบประมาณ", received: "๒5๖๗", release: "2567", file: "funds.csv" },
      { line: 3, column: "จำนวนสมาชิก (คน)", received: "สิบ", dataset: "village-funds" },
    ]);
  });

  it("leaves a draft incomplete when a name contradicts its code, all values being read", () => {
    const [draft] = normalizeText(header + row({ tambon: "ริมเหนือ" })).drafts;
    expect(draft).toMatchObject({
      complete: false,
      values: { tambon_code: "500701", members: 25 },
    });
  });

  it("applies a correction to the cell it expects", () => {
    const { drafts, applied, met } = normalizeText(header + row(), [fix({})]);
    expect(drafts[0]?.values["members"]).toBe(52);
    expect(applied).toMatchObject([{ fix: { reason: "พิมพ์สลับหลัก" }, record: { row: 2 } }]);
    expect(met.size).toBe(1);
  });

  it("judges names by the code a correction put in", () => {
    const wrong = fix({ column: "tambon_code", expected: "500701", replacement: "500702" });
    const { findings } = normalizeText(header + row(), [wrong]);
    expect(findings.map(({ code }) => code)).toEqual([
      "area_name_contradicts_code",
      "area_codes_contradict",
    ]);
  });

  it("applies a correction to a cell that can't be read", () => {
    const { drafts, findings } = normalizeText(header + row({ members: "สิบ" }), [
      fix({ expected: "สิบ", replacement: "10" }),
    ]);
    expect(findings).toEqual([]);
    expect(drafts).toMatchObject([{ complete: true, values: { members: 10 } }]);
  });

  it("says when the cell no longer holds what a correction expects", () => {
    const { findings, applied } = normalizeText(header + row(), [fix({ expected: "26" })]);
    expect(findings).toMatchObject([{ code: "fix_stale", received: "25" }]);
    expect(applied).toEqual([]);
  });
});

describe("validate", () => {
  const validateText = (text: string) => {
    const { drafts } = normalizeText(text);
    return validate(
      villageFunds,
      drafts.map((draft) => ({ file: "funds.csv", release: "", draft })),
    );
  };

  it("orders rows by their key and gives each its source row", () => {
    const { rows, findings } = validateText(header + row({ year: "2567" }) + row({ year: "2565" }));
    expect(rows.map(({ source_row }) => source_row)).toEqual([3, 2]);
    expect(findings).toEqual([]);
  });

  it("tells a row that shares its key with an earlier one, and where that stands", () => {
    const { findings } = validateText(header + row() + row({ members: "1" }));
    expect(findings).toMatchObject([
      { code: "duplicate_key", line: 3, received: "50070102|savings_group|2567" },
    ]);
    expect(findings[0]?.advice.th).toContain("บรรทัด 2");
  });

  it("leaves incomplete drafts out", () => {
    expect(validateText(header + row({ members: "x" })).rows).toEqual([]);
  });
});
