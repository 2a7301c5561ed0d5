import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatView, parseTable, parseView, tops } from "../../../src/query/explore/address.ts";
import { groupColumns } from "../../../src/query/explore/filters.ts";
import { measuresOf } from "../../../src/query/explore/measures.ts";
import { answerable, choose, usualView } from "../../../src/query/explore/view.ts";
import { askableTable } from "../../../src/models/tables/askableTable.ts";
import { published } from "../../publication.ts";
import { askable as funds } from "./funds.ts";

const population = askableTable(published, "population");
const years = askableTable(published, "population-years");
const targets = askableTable(published, "phase-targets");

describe("the address of a question", () => {
  it("is bare for what the page shows first: four provinces and their people", () => {
    const view = usualView(population);
    expect(formatView(population, view, "")).toBe("");
    expect(view).toMatchObject({
      chosen: { province: ["50", "57", "58", "56"], level: ["province"] },
      by: ["code"],
      measure: "population",
    });
  });

  it("says what is chosen, lists with commas, and that a usual filter is taken off", () => {
    const view = { ...usualView(population), chosen: { province: ["50", "57"] }, text: "แม่" };
    const address = formatView(population, view, "?from=line");
    expect(decodeURIComponent(address)).toBe("?from=line&province=50,57&level=all&q=แม่");
    expect(parseView(address, population)).toEqual({ view, misunderstood: [] });
  });

  it("shows the nearest view of what a table can't be asked, and tells", () => {
    const { view, misunderstood } = parseView(
      "?province=5&level=village&by=name_th&measure=sales&sort=-x&top=7",
      population,
    );
    expect(view).toEqual(usualView(population));
    expect(misunderstood.map(({ name, received }) => `${name}=${received}`)).toEqual([
      ...["province=5", "level=village", "by=name_th", "measure=sales", "top=7", "sort=-x"],
    ]);
  });

  it("drops an amphoe that lies in no chosen province, and tells", () => {
    const { view, misunderstood } = parseView("?province=50&amphoe=5701", population);
    expect(view.chosen).toEqual({ province: ["50"], level: ["province"] });
    expect(misunderstood).toEqual([{ name: "amphoe", received: "5701" }]);
  });

  it("understands the names that older links use", () => {
    const tables = ["population", "phase-targets"];
    const older = "?phase=2&unit=tambon&area=50-56-57-58";
    expect(parseTable(older, tables)).toEqual({ table: "phase-targets", misunderstood: [] });
    expect(parseView(older, targets).view.chosen).toEqual({
      province: ["50", "56", "57", "58"],
      phase: ["2"],
      unit: ["tambon"],
    });
    expect(parseView("?year=2567", funds).view.chosen["fiscal_year"]).toEqual(["2567"]);
    expect(parseTable("?table=x", tables)).toEqual({
      table: "population",
      misunderstood: [{ name: "table", received: "x" }],
    });
  });

  it("comes back from an address as it went", () => {
    const groups = groupColumns(funds).map(({ name }) => name);
    const view = fc.record({
      chosen: fc.record(
        {
          province: fc.constantFrom(["50"], ["50", "57"]),
          fund_type: fc.constantFrom(["village_fund"], ["village_fund", "mother_fund"]),
          fiscal_year: fc.constantFrom(["2566"], ["2566", "2568"]),
        },
        { requiredKeys: [] },
      ),
      by: fc.uniqueArray(fc.constantFrom(...groups), { maxLength: 3 }),
      measure: fc.constantFrom(...measuresOf(funds).map(({ id }) => id)),
      sort: fc.constant(""),
      top: fc.constantFrom(0, ...tops),
      text: fc.constantFrom("", "แม่", "a&b=c,d"),
    });
    fc.assert(
      fc.property(view, fc.constantFrom("", "?from=line"), (view, search) => {
        const address = formatView(funds, view, search);
        expect(parseView(address, funds)).toEqual({ view, misunderstood: [] });
        expect(address.includes("from=line")).toBe(search !== "");
      }),
    );
  });
});

describe("a view", () => {
  it("is told apart by what its measure must not run over", () => {
    const view = { ...usualView(years), chosen: {}, by: ["code"] };
    expect(answerable(years, view)).toMatchObject({ apart: ["level", "year"] });
    expect(answerable(years, usualView(years)).apart).toEqual([]);
    const counted = { ...view, measure: "rows" };
    expect(answerable(years, counted).apart).toEqual([]);
  });

  it("lets narrower areas go with the wider one, and shows the parts of an amphoe", () => {
    const within = choose(population, usualView(population), "amphoe", ["5001"]);
    expect(within.chosen).toMatchObject({ amphoe: ["5001"], level: ["tambon"] });
    const elsewhere = choose(population, within, "province", ["57"]);
    expect(elsewhere.chosen["amphoe"]).toBeUndefined();
  });
});
