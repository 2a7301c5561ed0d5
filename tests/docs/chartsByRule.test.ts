import { describe, expect, it } from "vitest";
import { chartRules, fewBars, fewestTimes } from "../../src/charts/kit/chartRules.ts";
import { placeCharts } from "../../src/schema/declare/placeChart.ts";
import { figureShape } from "../../src/schema/written/figureShape.ts";
import { schemaOfShape } from "../../src/schema/written/shapeSchema.ts";
import { blocksOf, pageAt } from "./pages.ts";

const page = pageAt("docs/charts-by-rule.md");
const rows = [...page.matchAll(/^\| `([\w-]+)` \| (.+?) \| (.+?) \| \[(\d)\]/gm)].map(
  ([, id = "", holds = "", form = "", reason = ""]) => ({ id, holds, form, reason }),
);

describe("the page of charts by rule", () => {
  it("has the rules of the program in their order, each with its form", () => {
    expect(rows.map(({ id, form }) => [id, form])).toEqual(
      chartRules.map(({ id, form }) => [id, form ?? "nothing"]),
    );
  });

  it("says from how many times a line is drawn, and up to how many bars", () => {
    const of = (rule: string) => rows.find(({ id }) => id === rule)?.holds;
    expect(of("line")).toContain(`at ${fewestTimes} or more times`);
    expect(of("few")).toBe(`up to ${fewBars} places`);
    expect(page).toContain(`Of more than ${fewBars},`);
  });

  it("gives each rule a reason, and each reason its literature or says that it is ours", () => {
    const reasons = page.split(/^### /m).slice(1);
    expect(new Set(rows.map(({ reason }) => Number(reason)))).toEqual(
      new Set(reasons.map((_, i) => i + 1)),
    );
    const listed = (/## Literature\n([\s\S]+)/.exec(page)?.[1] ?? "").split("\n- ").slice(1);
    for (const reason of reasons) expect(reason).toMatch(/\d{4}\)|\d{4};|“[\w ]+”\)|ours/);
    for (const entry of listed) {
      const [author = ""] = /^[\w ]+/.exec(entry.replace(/^- /, "")) ?? [];
      expect(reasons.some((reason) => reason.includes(author))).toBe(true);
    }
    expect(listed.length).toBe(8);
  });

  it("names each form that a declaration may choose, and one that it may write", () => {
    const schema = JSON.stringify(schemaOfShape(figureShape));
    for (const form of [...placeCharts, "none"]) {
      expect(page).toContain(`\`"${form}"\``);
      expect(schema).toContain(`"${form}"`);
    }
    const [written = ""] = blocksOf(page, "json");
    expect(placeCharts).toContain((JSON.parse(written) as { chart: string }).chart);
  });
});
