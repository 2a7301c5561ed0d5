import { describe, expect, it } from "vitest";
import { checkText } from "../cases-village-funds/checked.ts";
import { header, row } from "../cases-village-funds/export.ts";
import { otopSales } from "../../src/datasets/otop-sales.ts";
import { publishTable } from "../../src/pipeline/publish/publish.ts";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { places } from "../words/register.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import { publishFunds } from "../datasets/fundExport.ts";

/** Rows that differ in village and year. */
const many = (rows: number, cells: (i: number) => Parameters<typeof row>[0]) =>
  Array.from({ length: rows }, (_, i) =>
    row({
      villageCode: `500701${String((i % 8) + 1).padStart(2, "0")}`,
      moo: String((i % 8) + 1),
      year: String(2500 + Math.floor(i / 8)),
      ...cells(i),
    }),
  ).join("");

const withoutColumn = (text: string, heading: string): string => {
  const at = text.split("\n")[0]!.split(",").indexOf(heading);
  return text
    .split("\n")
    .map((line) => line.split(",").toSpliced(at, 1).join(","))
    .join("\n");
};

/** What checking and publishing refuse alike. */
async function found(text: string) {
  const { result } = checkText(text);
  const whole = await publishFunds(new TextEncoder().encode(text));
  const refused = (findings: readonly Finding[]) =>
    findings.flatMap(({ code, column, times, severity }) =>
      severity === "refuse" ? [{ code, column, times }] : [],
    );
  expect(refused(result.findings)).toEqual(refused(whole.findings));
  return result.findings.filter(({ severity }) => severity === "refuse");
}

describe("one cause is told once", () => {
  it("where a column of the key is missing: its rows are no duplicates", async () => {
    const text = withoutColumn(header + many(40, () => ({ year: "2567" })), "ปีงบประมาณ");
    expect(await found(text)).toMatchObject([{ code: "missing_column", column: "ปีงบประมาณ" }]);
  });

  it("where cells of the key can't be read", async () => {
    const text = header + many(40, (i) => (i < 20 ? { year: "25xx" } : {}));
    expect(await found(text)).toMatchObject([{ column: "ปีงบประมาณ", times: 20 }]);
  });

  it("where the same word stands in many cells", async () => {
    const text = header + many(40, (i) => (i % 2 === 0 ? { members: "หลายคน" } : {}));
    expect(await found(text)).toMatchObject([
      { code: "number_format", received: "หลายคน", line: 2, times: 20 },
    ]);
  });

  it("where a whole column holds something else, with the first of its cells", async () => {
    const findings = await found(header + many(300, (i) => ({ members: `ราย ${i}` })));
    expect(findings).toMatchObject([{ code: "whole_column", line: 2, times: 300 }]);
    expect(findings[0]!.advice.th).toContain("300 จาก 300 แถว เช่น “ราย 0”, “ราย 1”, “ราย 2”");
  });

  it.each([
    ["จำนวนสมาชิก (คน)", "สถานะ"],
    ["จังหวัด", "อำเภอ"],
    ["ประเภทกองทุน", "ปีงบประมาณ"],
  ])("where %s and %s changed places", async (one, other) => {
    const exchange: Record<string, string> = { [one]: other, [other]: one };
    const swapped = header
      .trim()
      .split(",")
      .map((heading) => exchange[heading] ?? heading)
      .join(",")
      .concat("\n");
    const text = withoutCodes(swapped + many(40, (i) => ({ members: String(i) })));
    const findings = await found(text);
    expect(findings).toMatchObject([{ code: "swapped_columns" }]);
    expect([findings[0]!.column, ...findings[0]!.suggest].toSorted()).toEqual(
      [one, other].toSorted(),
    );
  });
});

/** What publishing refuses in a table whose headings are months, filed under 2568. */
function refusedOfMonths(csv: string) {
  const source = { ...otopSales.sources[0]!, edition: "2568" };
  const at = { file: "raw/cdd-otop-sales/2568/province_data.csv", release: "2568" };
  const told = { ...at, dataset: otopSales.table.id, layout: otopSales.layout };
  const sheet = readSheet(new TextEncoder().encode(csv), told);
  const { findings } = publishTable(otopSales, [{ source, release: "2568", sheet }], [], {
    places,
  });
  return findings.filter(({ severity }) => severity === "refuse");
}

describe("one cause is told once where headings hold data", () => {
  const months = "จังหวัด,ตุลาคม 2567,พฤศจิกายน 2567,ธันวาคม 2567\n";

  it("in a row entered twice", () => {
    const text = `${months}พะเยา,1,2,3\nน่าน,4,5,6\nพะเยา,1,2,3\n`;
    expect(refusedOfMonths(text)).toMatchObject([{ code: "duplicate_key", line: 4 }]);
  });

  it("in the label of a row, which is one cell", () => {
    const [finding, ...others] = refusedOfMonths(`${months}พะเยาา,1,2,3\nน่าน,4,5,6\n`);
    expect(finding).toMatchObject({ code: "unknown_name", line: 2, received: "พะเยาา" });
    expect([finding!.times ?? 1, others]).toEqual([1, []]);
  });

  it("but two causes are told in one run: a month of another year and a row entered twice", () => {
    const text = `${months.replace("ตุลาคม 2567", "ตุลาคม 2568")}พะเยา,1,2,3\nน่าน,4,5,6\nพะเยา,1,2,3\n`;
    expect(refusedOfMonths(text).map(({ code }) => code)).toEqual([
      "duplicate_key",
      "folder_differs",
    ]);
  });
});

const withoutCodes = (text: string): string =>
  ["รหัสจังหวัด", "รหัสอำเภอ", "รหัสตำบล", "รหัสหมู่บ้าน"].reduce(withoutColumn, text);
