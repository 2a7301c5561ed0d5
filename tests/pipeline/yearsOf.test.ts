import { describe, expect, it } from "vitest";
import { otopSales } from "../../src/datasets/otop-sales.ts";
import { checkStream } from "../../src/pipeline/check/check.ts";
import type { Source } from "../../src/schema/declare/dataset.ts";
import { places } from "../words/register.ts";

const [declared] = otopSales.sources;

/** A file of sales as the folder of a fiscal year holds it. */
const check = (edition: string, text: string) => {
  const source: Source = { ...declared!, edition };
  const stream = checkStream({
    dataset: otopSales,
    source,
    places,
    file: "a.csv",
    release: edition,
  });
  const batches = [stream.push(new TextEncoder().encode(text)), stream.end()].flat();
  const month = batches[0]?.columns[2];
  // A few months of a year lack the others, which says nothing of how they are read.
  const found = stream.result().findings.filter(({ code }) => code !== "months_missing");
  return {
    codes: [...new Set(found.map(({ code }) => code))],
    months: month?.kind === "coded" ? month.texts : [],
  };
};

describe("months of a file that lies in the folder of a fiscal year", () => {
  it.each([
    ["ต.ค. 23", "พ.ย. 23", "2023-10", "2023-11"],
    ["ต.ค.-66", "พ.ย.66", "2023-10", "2023-11"],
    ["Oct-23", "Nov-23", "2023-10", "2023-11"],
    ["ตุลาคม 2566", "2566-11", "2023-10", "2023-11"],
  ])("written %s and %s are the ones of that year", (first, second, ...months) => {
    expect(check("2567", `จังหวัด,${first},${second}\nลำพูน,1,2\n`)).toEqual({ codes: [], months });
  });

  it("are those of the year of a folder that is a part of it", () => {
    const months = ["2023-10", "2023-11"];
    expect(check("2567-06", "จังหวัด,ต.ค. 23,พ.ย. 23\nลำพูน,1,2\n")).toEqual({ codes: [], months });
  });

  it("are refused where no reading lies in it, or the year says another", () => {
    expect(check("2567", "จังหวัด,ต.ค. 65,พ.ย. 65\nลำพูน,1,2\n").codes).toContain(
      "month_outside_fiscal_year",
    );
    expect(check("2567", "จังหวัด,ตุลาคม 2567\nลำพูน,1\n").codes).not.toEqual([]);
  });

  it("have two readings where the folder says nothing of a year", () => {
    expect(check("", "จังหวัด,ต.ค. 23,พ.ย. 23\nลำพูน,1,2\n").codes).toContain("year_two_digits");
  });
});
