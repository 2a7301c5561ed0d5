import { describe, expect, it } from "vitest";
import { otopSales } from "../../src/datasets/otop-sales.ts";
import { population } from "../../src/datasets/population.ts";
import { inEdition } from "../../src/pipeline/sources/edition.ts";
import { checkText } from "../cases-village-funds/checked.ts";
import { places } from "../words/register.ts";

const alike = (text: string, dataset: typeof otopSales | typeof population, edition: string) => {
  const source = inEdition(dataset.sources[0]!, edition, "a.csv");
  return checkText(text, { dataset, source, places }).result.findings.flatMap(
    ({ code, severity, line, column, received }) =>
      /_alike$/.test(code) ? [[code, severity, line, column, received]] : [],
  );
};

describe("numbers that stand twice in a file", () => {
  const sales = (...rows: readonly string[]) =>
    alike(
      ["จังหวัด,ตุลาคม 2567,พฤศจิกายน 2567,ธันวาคม 2567", ...rows, ""].join("\n"),
      otopSales,
      "2568",
    );
  const [phayao, nan, phrae] = [
    "พะเยา,61400482.22,7554543.97,8169230.79",
    "น่าน,1340482.5,2554543.25,3169230",
    "แพร่,5340482.5,4554543.25,9169230",
  ] as const;

  it("under two places are told at the later one", () => {
    expect(sales(phayao, nan, phrae)).toEqual([]);
    expect(sales(phayao, nan, phayao.replace("พะเยา", "แพร่"))).toEqual([
      ["places_alike", "warn", 4, "จังหวัด", "แพร่ = พะเยา"],
    ]);
  });

  it("under two months are told by their headings", () => {
    const copied = [phayao, nan, phrae].map((row) => row.replace(/,([^,]+),[^,]+$/, ",$1,$1"));
    expect(sales(...copied)).toEqual([
      ["times_alike", "warn", 2, "ธันวาคม 2567", "ธันวาคม 2567 = พฤศจิกายน 2567"],
    ]);
  });

  it("are no news where they are few or round, as budgets of one kind are", () => {
    expect(sales("พะเยา,5000000,6000000,7000000", "น่าน,5000000,6000000,7000000")).toEqual([]);
    expect(sales("พะเยา,0,0,7554543.97", "น่าน,0,0,7554543.97")).toEqual([]);
  });
});

it("that a place shares with the only one within it are its own", () => {
  const header = "level,code,name_th,year_be,reference_date,population,male,female,households";
  const row = (level: string, code: string, name: string) =>
    `${level},${code},${name},2564,2021-12-31,26712,13149,13563,11237`;
  const rows = [row("province", "56", "พะเยา"), row("amphoe", "5601", "เมืองพะเยา")];
  expect(alike([header, ...rows, ""].join("\n"), population, "2564")).toEqual([]);
  const other = row("amphoe", "5602", "จุน");
  expect(alike([header, ...rows, other, ""].join("\n"), population, "2564")).toEqual([
    ["places_alike", "warn", 4, "code", "จุน = เมืองพะเยา"],
  ]);
});
