import { describe, expect, it } from "vitest";
import { otopSales } from "../../src/datasets/otop-sales.ts";
import { publishTable } from "../../src/pipeline/publish/publish.ts";
import { columnHeadings } from "../../src/pipeline/sources/headings.ts";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import { checkText } from "../cases-village-funds/checked.ts";
import { namedVillages, namesHeader, namesRow } from "../cases-village-funds/namesOnly.ts";
import { publishFunds } from "../datasets/fundExport.ts";
import { places } from "../words/register.ts";

const villages = namedVillages().slice(0, 12);
const rows = villages.map((village) => namesRow(village));

const toMend = (findings: readonly Finding[]) =>
  findings
    .filter(({ severity }) => severity === "refuse")
    .map(({ code, column, line, suggest }) => [code, column, line, ...suggest]);

/** What checking and publishing tell alike. */
async function toldOf(text: string) {
  const { result } = checkText(text);
  const whole = await publishFunds(new TextEncoder().encode(text));
  const told = toMend(result.findings);
  expect(toMend(whole.findings)).toEqual(told);
  return told;
}

describe("what stands behind a heading that is not known is told in the same run", () => {
  it.each([
    ["ประเภทกองทุน", "ประเภทของกองทุน", "ประเภทกองทุน"],
    ["ประเภทกองทุน", "ชนิดกลุ่ม", "ประเภทกองทุน"],
    ["ปีงบประมาณ", "งวด", "ปีงบประมาณ"],
    ["สถานะ", "ผลการตรวจ", "สถานะ"],
  ])("%s headed %s: a misspelt word and a row entered twice", async (own, other, wanted) => {
    const header = namesHeader.replace(own, other);
    const misspelt = rows[2]!.replace("กองทุนหมู่บ้าน", "กองทุนหมูบ้าน");
    const text = header + rows.with(2, misspelt).join("") + rows[4]!;
    const type = own === "ประเภทกองทุน" ? other : "ประเภทกองทุน";
    expect(await toldOf(text)).toEqual([
      ["renamed_column", other, 1, wanted],
      ["unknown_category", type, 4, "กองทุนหมู่บ้าน"],
      ["duplicate_key", null, 14],
    ]);
  });

  it("but not where two headings could be the column: neither is taken for it", async () => {
    const header = namesHeader.replace("เงินออม,เงินกู้", "คงเหลือ,ค้างชำระ");
    expect(await toldOf(header + rows.join(""))).toEqual([
      ["missing_column", "เงินออม", 1],
      ["missing_column", "เงินกู้", 1],
      ["extra_column", "คงเหลือ", 1],
      ["extra_column", "ค้างชำระ", 1],
    ]);
  });

  it("nor where its numbers are in another unit", async () => {
    const header = namesHeader.replace("เงินออม", "เงินออม (ล้านบาท)");
    const text = header + rows.map((row) => row.replace(",1000,", ",1.2345,")).join("");
    expect(await toldOf(text)).toEqual([["renamed_column", "เงินออม (ล้านบาท)", 1]]);
  });
});

/** What is told of a file alone, whichever way it is read. */
const toldAlike = (findings: readonly Finding[]) => [
  ...toMend(findings),
  findings.filter(({ code }) => code === "months_missing").map(({ received }) => received),
];

/** What publishing says of a table whose headings are months, filed under 2568, and what checking says. */
function ofMonths(csv: string): readonly Finding[] {
  const { source, at } = filed;
  const columns = columnHeadings(otopSales, source);
  const told = { ...at, dataset: otopSales.table.id, layout: otopSales.layout!, columns };
  const sheet = readSheet(new TextEncoder().encode(csv), told);
  const { findings } = publishTable(otopSales, [{ source, release: "2568", sheet }], [], {
    places,
  });
  const result = checkMonths(csv);
  expect(toldAlike(result.findings)).toEqual(toldAlike(findings));
  return findings.filter(({ severity }) => severity === "refuse");
}

const filed = {
  source: { ...otopSales.sources[0]!, edition: "2568" },
  at: { file: "raw/cdd-otop-sales/2568/province_data.csv", release: "2568" },
};
const checkMonths = (csv: string) =>
  checkText(csv, { ...filed.at, dataset: otopSales, source: filed.source, places }).result;

describe("where headings are months", () => {
  const text = (header: string) =>
    `จังหวัด,${header}\nพะเยา,1,2,3\nน่าน,4,12O000,6\nแพร่,4,5,6\nพะเยา,1,2,3\n`;

  it("a misspelt one is told with the month it resembles, and its column is checked", () => {
    const csv = text("ตุลาคม 2567,พฤศจิกยน 2567,ธันวาคม 2567");
    expect(toMend(ofMonths(csv))).toEqual([
      ["renamed_column", "พฤศจิกยน 2567", 1, "พฤศจิกายน 2567"],
      ["letter_among_digits", "พฤศจิกยน 2567", 3, "120000"],
      ["duplicate_key", null, 5],
    ]);
  });

  it("one of another year is named, with the year that lies in the folder's", () => {
    const found = ofMonths(text("ตุลาคม 2568,พฤศจิกายน 2567,ธันวาคม 2567"));
    const other = found.find(({ code }) => code === "folder_differs")!;
    expect([other.column, other.received, ...other.suggest]).toEqual([
      ...["ตุลาคม 2568", "ตุลาคม 2568", "ตุลาคม 2567"],
    ]);
    expect(other.advice.th).toContain("หัวคอลัมน์ “ตุลาคม 2568” (4 ค่า) เป็นของ 2569");
  });

  it("those that the fiscal year lacks are told, and keep nothing back", () => {
    const { findings, isPublishable } = checkMonths("จังหวัด,ตุลาคม 2567\nพะเยา,1\nน่าน,4\n");
    expect(isPublishable).toBe(true);
    expect(findings.map(({ code, received }) => [code, received.slice(0, 14)])).toEqual([
      ["months_missing", "2568: 2024-11,"],
    ]);
  });

  it("a heading that is none is not simply to be deleted", () => {
    const [extra] = ofMonths(text("ตุลาคม 2567,ไตรมาสแรก,ธันวาคม 2567").replace("12O000", "5"));
    expect([extra!.code, extra!.column]).toEqual(["extra_column", "ไตรมาสแรก"]);
    expect(extra!.advice.th).toMatch(/^หากคอลัมน์นี้เป็นข้อมูลของเดือน ให้เขียนหัวคอลัมน์เป็นเดือนและปี/);
  });

  it("a column of totals is compared before it is deleted, whatever it adds up", () => {
    for (const heading of ["รวม", "รวม 12 เดือน", "รวมทั้งปี", "Total"]) {
      const [extra, ...others] = ofMonths(
        text(`ตุลาคม 2567,${heading},ธันวาคม 2567`).replace("12O000", "5"),
      );
      expect([extra!.code, extra!.column, extra!.suggest]).toEqual(["extra_column", heading, []]);
      expect(extra!.advice.en).toContain("Compare it with the sum of each row first");
      expect(others.map(({ code }) => code)).not.toContain("renamed_column");
    }
  });

  it("a month that another heading has already is not suggested again", () => {
    const found = ofMonths(text("ตุลาคม 2567,ตุลคม 2567,ธันวาคม 2567"));
    expect(found[0]).toMatchObject({ code: "extra_column", column: "ตุลคม 2567", suggest: [] });
  });
});
