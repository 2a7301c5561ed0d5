import { describe, expect, it, test } from "vitest";
import { cddBudget } from "../../src/datasets/cdd-budget.ts";
import { mechanisms } from "../../src/datasets/mechanisms.ts";
import { otopSales } from "../../src/datasets/otop-sales.ts";
import { phaseTargets } from "../../src/datasets/phase-targets.ts";
import { checkStream } from "../../src/pipeline/check/check.ts";
import { isTotalWord } from "../../src/pipeline/read/totalWord.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { totalWords } from "../../src/schema/declare/layout.ts";
import { places } from "../words/register.ts";

const check = (dataset: Dataset, text: string) => {
  const stream = checkStream({ dataset, places, file: "a.csv", release: "2567" });
  stream.push(new TextEncoder().encode(text));
  stream.end();
  const result = stream.result();
  // Sales of two months lack those of ten, which is no matter here.
  return { ...result, findings: result.findings.filter(({ code }) => code !== "months_missing") };
};

const sales = "จังหวัด,ตุลาคม 2566,พฤศจิกายน 2566\nลำพูน,1,2\nลำปาง,3,4\n";

describe("a word for a total", () => {
  it.each(totalWords)("is known as one: %s", (word) => {
    expect([word, ` ${word} `, `${word}:`].map(isTotalWord)).toEqual([true, true, true]);
  });

  it("is not part of a name", () => {
    expect(["รวมไทย", "บ้านรวมใจ", "กองทุนรวมทั้งสิ้น"].map(isTotalWord)).toEqual([false, false, false]);
  });
});

describe("a total in a table that declares none", () => {
  test.each([
    "รวม",
    "รวมทั้งสิ้น",
    "ทั่วราชอาณาจักร",
    "ทั้งประเทศ",
    "ประเทศไทย",
    "ภาคเหนือ",
    "รวมภาคเหนือ",
    "รวม 76 จังหวัด",
    "Total",
    "เฉลี่ย",
    "ค่าเฉลี่ย",
    "ร้อยละ",
  ])("“%s” is one finding that says so, however many cells no row may have", (label) => {
    const { findings } = check(otopSales, `${sales}${label},4,6\n`);
    expect(findings.map(({ code, line, received }) => [code, line, received])).toEqual([
      ["total_row", 4, label],
    ]);
  });

  it("is one finding where the row leaves cells empty", () => {
    const text = [
      "programme,plan_years_be,phase,area,area_codes,unit,value,start_date_be,document,paragraph",
      "ก,2562-2565,1,เชียงใหม่,50,village,5,,001_a22615136deabf11,1",
      "รวม,,,,,,5,,,",
      "",
    ].join("\n");
    expect(check(phaseTargets, text).findings.map(({ code, line }) => [code, line])).toEqual([
      ["total_row", 3],
    ]);
  });

  it.each(["รวม", "ทั้งประเทศ"])("is told where it differs from its rows, %s", (label) => {
    const { findings } = check(otopSales, `${sales}${label},4,7\n`);
    expect(findings.map(({ code, line, severity }) => [code, line, severity])).toEqual([
      ["total_row", 4, "refuse"],
      ["total_differs", 4, "warn"],
    ]);
    expect(findings[1]).toMatchObject({ column: "พฤศจิกายน 2566", received: "7" });
    expect(findings[1]!.advice.en).toContain("1.00 more than its rows come to");
  });

  it.each([
    ["of a part of the country", `${sales}ภาคเหนือ,4,7\n`],
    ["beside a row that could not be read", `${sales}เชียงไหม่,1,1\nรวม,4,7\n`],
  ])("is held against no rows where it is %s", (_, text) => {
    expect(check(otopSales, text).findings.map(({ code }) => code)).not.toContain("total_differs");
  });

  it("is told where a name of what is added up says so, and the rest could be read", () => {
    const budget = [
      "entry,budget_plan,output_or_project,amount_baht",
      "1,แผนงานพื้นฐาน,โครงการก,5",
      "2,รวมทั้งสิ้น,,5",
      "",
    ].join("\n");
    const { findings } = check(cddBudget, budget);
    expect(findings.map(({ code, line, column }) => [code, line, column])).toContainEqual([
      ...["total_row", 3, "budget_plan"],
    ]);
  });

  it("is data where a column of the file tells it from its parts", () => {
    const roles = [
      "fiscal_year_be,mechanism,role,area,area_code,units,persons_per_unit,persons,is_total,document,quoted",
      "2565,ประชุม,พัฒนากร,ประเทศไทย,00,,,5,false,004_95de800d95a094a1,",
      "2565,ประชุม,รวมทั้งสิ้น,ประเทศไทย,00,,,5,true,004_95de800d95a094a1,",
      "",
    ].join("\n");
    expect(check(mechanisms, roles).findings).toEqual([]);
  });

  it("is read once the row is deleted, as the advice says", () => {
    expect(check(otopSales, sales).findings).toEqual([]);
  });

  it("does not hide what is wrong with a row of data", () => {
    const { findings } = check(otopSales, `${sales}เชียงไหม่,x,6\n`);
    expect(findings.map(({ code }) => code).sort()).toEqual(["number_format", "unknown_name"]);
  });
});
