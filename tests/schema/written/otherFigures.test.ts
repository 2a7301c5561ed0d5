import { describe, expect, it } from "vitest";
import { declared, declarationFindings } from "../../../src/datasets/index.ts";
import { populationYears } from "../../../src/datasets/population-years.ts";
import { withKnownFigures } from "../../../src/schema/written/otherFigures.ts";
import { readWrittenTable } from "../../../src/schema/written/readTable.ts";

const text = (th: string, en: string) => ({ th, en });

/** A table whose one figure is declared with something more. */
const tableWith = (id: string, more: object) =>
  readWrittenTable(
    JSON.stringify(
      {
        ...{ id, title: "กลุ่ม", "title:en": "Groups", description: "หนึ่งแถวคือจังหวัด" },
        "description:en": "A row is a province.",
        fields: [
          { name: "year", title: "ปี", "title:en": "Year", kind: "year" },
          { name: "province_code", title: "จังหวัด", "title:en": "Province", kind: "province" },
          {
            ...{ name: "members", title: "สมาชิก", "title:en": "Members", kind: "count" },
            ...{ additivity: "additive", unit: text("คน", "people") },
          },
        ],
        primaryKey: ["year", "province_code"],
        sources: [{ folder: id, file: "groups.csv" }],
        figures: [
          {
            ...{ id: "members", title: text("สมาชิก", "Members"), measure: "members" },
            ...{ area: "province_code", time: "year", better: "neither" },
            ...{ ranked: true, changes: true, unit: text("คน", "people"), ...more },
          },
        ],
      },
      null,
      2,
    ),
    `${id}.json`,
  );

const known = (...read: readonly ReturnType<typeof tableWith>[]) =>
  withKnownFigures(read, [populationYears]);

describe("figures of other tables in declarations", () => {
  it("are found in code and in other declarations", () => {
    const read = known(
      tableWith("groups", { per: "population-years/people" }),
      tableWith("others", { sameAs: "groups/members" }),
    );
    expect(read.map(({ dataset, findings }) => [dataset?.table.id, findings])).toEqual([
      ["groups", []],
      ["others", []],
    ]);
  });

  it.each([
    ["a misspelt figure", "per", "population-years/peple", "population-years/people"],
    ["a misspelt table", "per", "population-year/people", "population-years/people"],
    ["one that is to be equal", "sameAs", "population-years/peple", "population-years/people"],
    ["one without its table", "sameAs", "people", undefined],
  ])("are refused at their line: %s", (_, step, written, suggestion) => {
    const [one] = known(tableWith("groups", { [step]: written }));
    expect(one!.dataset).toBeNull();
    expect(one!.findings).toHaveLength(1);
    const [finding] = one!.findings;
    expect(finding).toMatchObject({
      ...{ code: "figure_unknown", column: `/figures/0/${step}`, received: written },
      ...{ file: "tables/groups.json", severity: "refuse" },
    });
    expect(finding!.line).toBeGreaterThan(1);
    expect(finding!.suggest[0]).toBe(suggestion);
    expect(finding!.expected.th).toContain("population-years/people");
    if (suggestion) expect(finding!.advice.en).toBe(`Write "${suggestion}".`);
  });

  it("are not divided by where they are quotients of two tables themselves", () => {
    const [groups, others] = known(
      tableWith("groups", { per: "population-years/people" }),
      tableWith("others", { per: "groups/members" }),
    );
    expect(groups!.findings).toEqual([]);
    expect(others!.findings.map(({ code }) => code)).toEqual(["figure_unknown"]);
  });

  it("are all known in what the project declares", () => {
    expect(declarationFindings).toEqual([]);
    const names = declared.flatMap(({ table, figures = [] }) =>
      figures.map(({ id }) => `${table.id}/${id}`),
    );
    const named = declared.flatMap(({ figures = [] }) =>
      figures.flatMap(({ per, sameAs }) => [per, sameAs].filter((name) => name?.includes("/"))),
    );
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(names).toContain(name);
  });
});
