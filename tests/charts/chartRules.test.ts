import { describe, expect, it } from "vitest";
import {
  chartRules,
  fewBars,
  fewestTimes,
  formOf,
  type ToDraw,
} from "../../src/charts/kit/chartRules.ts";

/** 77 provinces with a rate that may be ranked. */
const rates: ToDraw = {
  across: "places",
  known: 77,
  hasOutlines: true,
  adds: false,
  isSigned: false,
  ranked: true,
  changes: true,
};
const amounts = { ...rates, adds: true };
const years = { ...rates, across: "times", known: 4 } as const;

const cases: readonly (readonly [rule: string, drawn: ToDraw, form: ReturnType<typeof formOf>])[] =
  [
    ["line", years, "line"],
    ["line", { ...years, isSigned: true, chosen: "none" }, "line"],
    ["no-line", { ...years, known: fewestTimes - 1 }, null],
    ["no-line", { ...years, changes: false }, null],
    ["none", { ...amounts, chosen: "none" }, null],
    ["alone", { ...rates, known: 1 }, null],
    ["alone", { ...rates, known: 0, chosen: "map" }, null],
    ["chosen", { ...amounts, chosen: "bars" }, "bars"],
    ["chosen", { ...amounts, chosen: "map" }, "map"],
    ["chosen", { ...amounts, known: 3, chosen: "circles" }, "circles"],
    ["chosen", { ...rates, ranked: false, chosen: "map" }, "map"],
    ["unranked-rates", { ...rates, ranked: false }, null],
    ["unranked-rates", { ...rates, ranked: false, known: 3 }, null],
    // What can't be drawn as chosen is drawn by the rules that follow.
    ["unranked-rates", { ...rates, ranked: false, chosen: "circles" }, null],
    ["signed", { ...amounts, isSigned: true }, "map"],
    ["signed", { ...rates, isSigned: true, known: 3 }, "map"],
    ["signed", { ...amounts, isSigned: true, chosen: "circles" }, "map"],
    ["signed", { ...amounts, isSigned: true, chosen: "bars" }, "map"],
    ["signed-unplaced", { ...rates, isSigned: true, hasOutlines: false }, null],
    ["few", { ...amounts, known: fewBars }, "bars"],
    ["few", { ...rates, known: fewBars }, "bars"],
    ["unplaced", { ...rates, hasOutlines: false }, "bars"],
    ["unplaced", { ...amounts, hasOutlines: false, chosen: "map" }, "bars"],
    ["parts", { ...amounts, known: fewBars + 1 }, "circles"],
    ["parts", { ...amounts, ranked: false }, "circles"],
    ["rates", { ...rates, known: fewBars + 1 }, "map"],
  ];

describe("the chart that is chosen by rule", () => {
  it.each(cases)("by the rule “%s”: %o", (rule, drawn, form) => {
    expect(chartRules.find(({ holds }) => holds(drawn))?.id).toBe(rule);
    expect(formOf(drawn)).toBe(form);
  });

  it("has a case for each rule, and a rule for whatever there is", () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(chartRules.map(({ id }) => id)));
    const flags = [true, false];
    for (const across of ["places", "times"] as const)
      for (const known of [0, 1, 2, 3, 12, 13, 77])
        for (const hasOutlines of flags)
          for (const adds of flags)
            for (const isSigned of flags)
              for (const ranked of flags)
                for (const changes of flags) {
                  const drawn = { across, known, hasOutlines, adds, isSigned, ranked, changes };
                  const form = formOf(drawn);
                  // A picture never needs what is not there, nor says what its figure does not mean.
                  if (form === "map" || form === "circles") expect(hasOutlines).toBe(true);
                  if (form === "circles") expect([adds, isSigned]).toEqual([true, false]);
                  if (form === "bars") expect(isSigned).toBe(false);
                  if (form === "line") expect([across, changes]).toEqual(["times", true]);
                  if (across === "places" && !adds && !ranked) expect(form).toBeNull();
                }
  });
});
