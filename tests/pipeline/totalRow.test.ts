import { describe, expect, it, test } from "vitest";
import { otopSales } from "../../src/datasets/otop-sales.ts";
import { phaseTargets } from "../../src/datasets/phase-targets.ts";
import { checkStream } from "../../src/pipeline/check/check.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { places } from "../words/register.ts";

const check = (dataset: Dataset, text: string) => {
  const stream = checkStream({ dataset, places, file: "a.csv", release: "2567" });
  stream.push(new TextEncoder().encode(text));
  stream.end();
  return stream.result();
};

const sales = "จังหวัด,ตุลาคม 2566,พฤศจิกายน 2566\nลำพูน,1,2\nลำปาง,3,4\n";

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

  it("is read once the row is deleted, as the advice says", () => {
    expect(check(otopSales, sales).findings).toEqual([]);
  });

  it("does not hide what is wrong with a row of data", () => {
    const { findings } = check(otopSales, `${sales}เชียงไหม่,x,6\n`);
    expect(findings.map(({ code }) => code).sort()).toEqual(["number_format", "unknown_name"]);
  });
});
