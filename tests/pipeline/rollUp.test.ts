import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { writeRollUp } from "../../src/pipeline/large/index.ts";

const place = (village: string) => ({
  village_code: village,
  tambon_code: village.slice(0, 6),
  amphoe_code: village.slice(0, 4),
  province_code: village.slice(0, 2),
});

const fund = (
  village: string,
  [members, savings_baht, loans_baht]: readonly (number | null)[],
  fiscal_year = 2568,
) => ({
  ...place(village),
  ...{ fund_type: "village_fund", fiscal_year, members, savings_baht, loans_baht },
});

const lines = (rows: readonly object[], withheld: readonly object[] = []) =>
  Papa.parse<string[]>(writeRollUp(villageFunds, rows, withheld)!, { skipEmptyLines: true }).data;

const own = { fund_type: "village_fund", fiscal_year: 2568 };

describe("the sums of a table over areas", () => {
  it("go from the tambon to the country, exact to the satang, each with the rows that state it", () => {
    const rows = [
      fund("50070101", [12, 0.1, 5]),
      fund("50070102", [20, 0.2, null]),
      fund("50070201", [30, 90_000_000_000.01, null]),
      fund("57010101", [5, 90_000_000_000.02, null]),
    ];
    expect(lines(rows)).toEqual([
      "area_level,area_code,fund_type,fiscal_year,rows,members,members_rows,members_state,savings_baht,savings_baht_rows,loans_baht,loans_baht_rows".split(
        ",",
      ),
      [
        "tambon",
        "500701",
        "village_fund",
        "2568",
        "2",
        "32",
        "2",
        "stated",
        "0.30",
        "2",
        "5.00",
        "1",
      ],
      [
        "tambon",
        "500702",
        "village_fund",
        "2568",
        "1",
        "30",
        "1",
        "stated",
        "90000000000.01",
        "1",
        "",
        "0",
      ],
      [
        "tambon",
        "570101",
        "village_fund",
        "2568",
        "1",
        "5",
        "1",
        "stated",
        "90000000000.02",
        "1",
        "",
        "0",
      ],
      [
        "amphoe",
        "5007",
        "village_fund",
        "2568",
        "3",
        "62",
        "3",
        "stated",
        "90000000000.31",
        "3",
        "5.00",
        "1",
      ],
      [
        "amphoe",
        "5701",
        "village_fund",
        "2568",
        "1",
        "5",
        "1",
        "stated",
        "90000000000.02",
        "1",
        "",
        "0",
      ],
      [
        "province",
        "50",
        "village_fund",
        "2568",
        "3",
        "62",
        "3",
        "stated",
        "90000000000.31",
        "3",
        "5.00",
        "1",
      ],
      [
        "province",
        "57",
        "village_fund",
        "2568",
        "1",
        "5",
        "1",
        "stated",
        "90000000000.02",
        "1",
        "",
        "0",
      ],
      [
        "country",
        "00",
        "village_fund",
        "2568",
        "4",
        "67",
        "4",
        "stated",
        "180000000000.33",
        "4",
        "5.00",
        "1",
      ],
    ]);
  });

  it("never run over years", () => {
    const rows = [fund("50070101", [12, 1, 1], 2567), fund("50070101", [13, 1, 1], 2568)];
    const country = lines(rows).filter(([level]) => level === "country");
    expect(country.map((cells) => cells.slice(3, 6))).toEqual([
      ["2567", "1", "12"],
      ["2568", "1", "13"],
    ]);
  });

  it("say what is withheld, and what nobody stated, and write neither as zero", () => {
    const rows = [fund("50070101", [3, 1, null]), fund("50070201", [null, 1, null])];
    const cells = lines(rows, [{ tambon_code: "500701", ...own }]);
    expect(cells[1]!.slice(5, 8)).toEqual(["", "1", "withheld"]);
    expect(cells[2]!.slice(5, 8)).toEqual(["", "0", "not_stated"]);
  });

  it("are refused over areas at which the count is not protected", () => {
    const disclosure = { ...villageFunds.disclosure!, levels: [["tambon_code", "fund_type"]] };
    expect(() => writeRollUp({ ...villageFunds, disclosure }, [], [])).toThrow(
      "sums are not protected: members by tambon_code, fund_type, fiscal_year",
    );
  });

  it("are not made of a table that does not declare them", () => {
    const plain = { ...villageFunds, rollUp: undefined };
    expect(writeRollUp(plain, [fund("50070101", [1, 1, 1])], [])).toBe(null);
  });
});
