import { describe, expect, it } from "vitest";
import { charts, chartOf } from "../../../src/charts/index.ts";
import { figureCharts } from "../../../src/charts/subjects/figureCharts.ts";
import { chartAreas } from "../../../src/models/figures/chartAreas.ts";
import { valuesOfFigure } from "../../../src/models/figures/pins/figureValues.ts";
import { isKept, releasedOf } from "../../../src/models/figures/pins/keptCharts.ts";
import { chartsOf } from "../../../src/models/figures/publishedCharts.ts";
import { published } from "../../publication.ts";
import { publishedAfter } from "./releases.ts";

const targets = chartOf("phase-targets");
const valuesThen = (edit: (csv: string) => string) => {
  const after = publishedAfter([{ id: "2569-11", tables: { "phase-targets": edit } }]);
  return valuesOfFigure(releasedOf(after, "2569-11"), targets, "north4");
};

describe("the fingerprint of a figure", () => {
  it("is twelve letters of its own for every chart and place", () => {
    const all = chartsOf(published).flatMap((chart) =>
      chartAreas(published, chart).map((area) => valuesOfFigure(published, chart, area)),
    );
    expect(all.length).toBeGreaterThan(100);
    for (const values of all) expect(values).toMatch(/^[0-9a-f]{12}$/);
    expect(new Set(all).size).toBe(all.length);
  });

  it("is another with another value, and the same where only the evidence moved", () => {
    const now = valuesOfFigure(published, targets, "north4");
    expect(valuesThen((csv) => csv.replace(/,village,47,/, ",village,48,"))).not.toBe(now);
    expect(
      valuesThen((csv) => csv.replaceAll(/,(\d+)$/gm, (_, row) => `,${Number(row) + 7}`)),
    ).toBe(now);
  });
});

describe("a release", () => {
  const after = publishedAfter([
    {
      id: "2569-11",
      tables: { "plan-levels": null, "phase-targets": (csv) => csv.replace("plan_years", "years") },
    },
  ]);
  const kept = (id: string) => isKept(releasedOf(after, "2569-11"), chartOf(id));

  it("draws the charts whose tables it has kept, with every column they ask for", () => {
    expect(kept("otop-rank")).toBe(true);
    expect(kept("plan-levels")).toBe(false);
    expect(kept("phase-targets")).toBe(false);
  });

  it("draws none of what it does not keep: accounts of records and sums over areas", () => {
    const then = releasedOf(publishedAfter([{ id: "2569-11" }]), "2569-11");
    // Tables declared as files are not among the pinned inputs.
    const drawn = charts.filter((chart) => !figureCharts.includes(chart));
    const without = drawn.filter((chart) => !isKept(then, chart)).map(({ id }) => id);
    expect(without).toEqual(
      expect.arrayContaining(["record-accounts", "freshness", "village-funds-map"]),
    );
    expect(without.filter((id) => !/^(record-accounts|freshness|village-funds)/.test(id))).toEqual(
      [],
    );
  });

  it("gives no table that it has not, and no file it was made from", () => {
    const then = after.released("2569-11");
    expect(then.columns("plan-levels")).toBe(null);
    expect(() => then.raw("raw/x.csv")).toThrow("keeps no source files: raw/x.csv");
    expect(() => after.released("2500-01")).toThrow("release not published: 2500-01");
  });
});
