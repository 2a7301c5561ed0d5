import { describe, expect, it } from "vitest";
import { declared } from "../../src/datasets/index.ts";
import { chartAreas } from "../../src/models/figures/chartAreas.ts";
import { country } from "../../src/schema/declare/anyAreaColumns.ts";
import { changedYears } from "../../src/models/subjects/population/peopleRows.ts";
import { peopleMeasuresOf } from "../../src/models/subjects/population/peopleMeasures.ts";
import { ask, figureOf } from "../../src/models/figures/figure.ts";
import { chartsOf } from "../../src/models/figures/publishedCharts.ts";
import { breaksOf, isComparable } from "../../src/schema/declare/breaks.ts";
import { languages } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

const charts = chartsOf(published);

/** Each chart for its first places of each kind. */
const figures = charts.flatMap((chart) =>
  chartAreas(published, chart)
    .slice(0, 3)
    .flatMap((area) => languages.map((language) => ({ chart, area, language }))),
);

describe("no claim of absence without its scope", () => {
  /** What only the gathered files were looked at for is not said of every source there is. */
  const boundless =
    /ไม่มีแหล่งใด|ไม่มีใครระบุ|ไม่มีเอกสารใด|no source (says|states)|no document (says|states)|nobody (says|states)/i;

  it("stands in the sentence, the notes or the heading of a figure", () => {
    for (const { chart, area, language } of figures) {
      const { sentence, notes, heading } = figureOf(published, language, chart.id, area);
      expect([chart.id, area, [sentence, ...notes, heading].join(" ")]).not.toEqual([
        chart.id,
        area,
        expect.stringMatching(boundless),
      ]);
    }
  });
});

describe("no change across a declared break", () => {
  const broken = declared.filter(({ table }) => table.breaks !== undefined);

  it("is told by a figure that shows one: two times of one area in a derived cell are counted alike", () => {
    expect(broken.length).toBeGreaterThan(0);
    let changes = 0;
    for (const { chart, area, language } of figures) {
      for (const { table, rows } of ask(published, chart, area).answered) {
        const { breaks } = table;
        if (!breaks) continue;
        const timeOf = new Map(
          (rows as unknown as Record<string, unknown>[]).map((row) => [
            `${String(row["source_file"])}#${String(row["source_row"])}`,
            { time: row[breaks.time] as number, area: row[breaks.area] as string },
          ]),
        );
        for (const row of figureOf(published, language, chart.id, area).table)
          row.forEach(({ cell }, column) => {
            if (cell.kind !== "derived") return;
            const [one, other] = cell.from.map(({ source_file, source_row }) =>
              timeOf.get(`${source_file}#${source_row}`)!,
            );
            if (!one || !other || one.time === other.time) return;
            changes++;
            const measure = measureOf(chart.id, column);
            const between = breaksOf(table, measure, one.area);
            expect([chart.id, area, isComparable(between, one.time, other.time)]).toEqual([
              chart.id,
              area,
              true,
            ]);
          });
      }
    }
    expect(changes).toBeGreaterThan(100);
  });

  it("is told by the page of an area or a comparison", () => {
    const { first, last } = changedYears(published, country)!;
    for (const { table } of broken)
      expect(isComparable(breaksOf(table, "population"), first.year, last.year)).toBe(true);
    for (const code of ["85", "5020", "5709", "4008", "7202"]) {
      const { change } = peopleMeasuresOf(published, code);
      expect(change.kind).toBe("derived");
    }
    const { change } = peopleMeasuresOf(published, "85");
    // Not 190,399 − 177,089: the register of the first year counts Thai nationals only.
    expect(change.kind === "derived" && change.working).toContain("190399");
    expect(change.kind === "derived" && change.working).not.toContain("177089");
  });

  /** The charts of a table with breaks, and what their columns measure. */
  function measureOf(chart: string, column: number): string {
    if (chart === "population-years" && column === 2) return "households";
    return "population";
  }
});
