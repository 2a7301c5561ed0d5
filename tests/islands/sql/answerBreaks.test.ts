import { describe, expect, it } from "vitest";
import { answerColumns } from "../../../src/islands/sql/answerColumn.ts";
import { breaksOfAnswer } from "../../../src/islands/sql/answerBreaks.ts";
import { linePlot } from "../../../src/islands/sql/answerPlot.ts";
import { misunderstoodIn } from "../../../src/islands/sql/sqlLink.ts";
import { formats } from "../../../src/i18n/format.ts";
import { populationYears } from "../../../src/datasets/population-years.ts";
import type { AskedTable } from "../../../src/schema/export/askedTable.ts";

const { breaks } = populationYears.table;
const column = (name: string, times: readonly number[] = []) => ({ name, times, label: name });
const table = {
  ...(breaks && { breaks }),
  columns: [column("year", [2557, 2560, 2563, 2564]), column("population"), column("area_km2")],
} as unknown as AskedTable;

function idsOf(names: readonly [string, string], years: readonly number[], sql = "") {
  const rows = years.map((year, i) => [year, 100 + i]);
  return breaksOfAnswer({
    ...{ sql, rows, tables: [table], choice: { by: 0, value: 1 } },
    columns: names.map((name) => ({ name })),
  }).map(({ id }) => id);
}

describe("the breaks of an answer in SQL", () => {
  it("are those of its measure and of what is made of it, by whatever name", () => {
    expect(idsOf(["year", "population"], [2557, 2560])).toEqual(["nationality"]);
    expect(idsOf(["y", "people"], [2557, 2560])).toEqual(["nationality"]);
    expect(idsOf(["year", "area_km2"], [2557, 2560])).toEqual([]);
    expect(idsOf(["n", "people"], [1, 2])).toEqual([]);
  });

  it("lie between times of the answer, and hold for the areas that it names", () => {
    expect(idsOf(["year", "population"], [2560, 2564])).toEqual([]);
    expect(idsOf(["year", "population"], [2560, 2563, 2564])).toEqual([]);
    expect(idsOf(["year", "population"], [2560, 2563, 2564], "WHERE code = '4008'")).toEqual([
      "left-out-4008",
    ]);
  });

  it("cut its line in pieces, with a mark between", () => {
    const columns = answerColumns(
      {
        columns: [
          { name: "year", type: "INTEGER" },
          { name: "population", type: "BIGINT" },
        ],
      },
      [],
    );
    const rows = [2557, 2560, 2563].map((year) => [year, year]);
    const asked = {
      ...{ columns, rows, width: 600, format: formats.en, measure: () => 40 },
      choice: { by: 0, value: 1, colour: null },
    };
    const found = breaksOfAnswer({ ...asked, sql: "", tables: [table] });
    const whole = linePlot(asked).options.marks?.length ?? 0;
    // One line more, and the mark.
    expect(linePlot({ ...asked, breaks: found }).options.marks).toHaveLength(whole + 2);
  });
});

describe("an address of the room", () => {
  it("says what it does not know, but not what others hang on it", () => {
    expect(misunderstoodIn({ search: "?table=nope&sql=SELECT%201&fbclid=x" })).toEqual([
      "table=nope",
    ]);
  });
});
