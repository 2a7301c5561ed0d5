import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { chartOf } from "../../src/charts/index.ts";
import { firstArea } from "../../src/models/figures/chartAreas.ts";
import { figureOf } from "../../src/models/figures/figure.ts";
import { keyFigures } from "../../src/models/programmes/keyFigures.ts";
import { programmePages } from "../../src/models/programmes/programmePage.ts";
import { sayOf } from "../../src/models/site/say.ts";
import { openPublished } from "../../src/published/open.ts";
import { languages } from "../../src/words/text/language.ts";
import { addNext } from "../nextYear/editions.ts";
import { oldFigures, written } from "../nextYear/oldFigures.ts";
import { publishedSeries as series } from "../nextYear/otherSeries.ts";
import { figuresTold, outOfTime } from "../nextYear/searchPages.ts";
import { buildCommand, openWorkshop, publishCommand } from "./workshop.ts";

const workshop = openWorkshop("next-year");
afterAll(workshop.close);
const dataFolder = join(workshop.folder, "data");

describe("the next editions of all sources, dropped in together", () => {
  const made = Object.entries(series).map(([name, one]) => {
    const change = name === "phase-targets" ? "a phase more" : "values changed";
    return { name, one, records: addNext(dataFolder, one, change) };
  });
  // Without the trial of all pages, for they are built in earnest.
  const stage = join(workshop.folder, "stage");
  const { status, output } = workshop.run([...publishCommand, "--into", stage]);
  cpSync(join(stage, "public/data"), join(workshop.folder, "public/data"), { recursive: true });

  it("are published beside the years before", () => {
    expect([status, output]).toEqual([0, expect.stringMatching(/otop-sales +1824 แถว/)]);
    expect(output).toContain("  otop-sales: +912\n");
    expect(output).toMatch(/cdd-budget: \+125\n/);
  });

  describe.each(languages)("in %s", (language) => {
    const published = openPublished(join(workshop.folder, "public"), ["50", "58"]);
    const say = sayOf(published, language);

    it.each([
      ["otop-rank", 2568, 2567],
      ["otop-months", 2568, 2567],
      ["otop-per-head", 2568, 2567],
      ["phase-targets", 2570, 2562],
      ["plan-timeline", 2570, 2562],
      ["budget-plans", 2566, 2565],
      ["budget-lines", 2566, 2565],
      ["funds-at-a-glance", 2566, 2565],
      ["fund-people", 2566, 2565],
    ])("the chart %s speaks of %i and no more of %i", (id, now, before) => {
      const figure = figureOf(published, language, id, firstArea(chartOf(id)));
      const said = [figure.heading, figure.sentence, figure.headline.label, ...figure.notes];
      const told = said.join("\n");
      const year = (buddhist: number) =>
        language === "th" ? String(buddhist) : String(buddhist - 543);
      expect(told).toContain(year(now));
      // October of a fiscal year lies in the calendar year before it.
      const others = told.replaceAll(new RegExp(`(ตุลาคม|October) ${year(now - 1)}`, "g"), "");
      expect(others).not.toContain(year(before));
    });

    it("shows a phase that the plan before did not have", () => {
      const { table } = figureOf(published, language, "phase-targets", "north4");
      const phases = new Set(table.map(([, phase]) => phase?.text.replace(/\D/g, "")));
      expect([...phases]).toEqual(["1", "2", "3"]);
    });

    it("gives every key figure the year of its rows, and a programme none of another year", () => {
      const told = keyFigures(published, say).map(({ label, note }) => `${label} ${note}`);
      const year = (buddhist: number) => say.format.fiscalYear(buddhist);
      expect(told.join("\n")).toContain(year(2568));
      expect(told.join("\n")).toContain(year(2566));
      expect(told.join("\n")).not.toContain(year(2567));
      const pages = programmePages.addresses(published).filter((one) => one.language === language);
      const otop = pages.find(({ programme }) => programme === "otop")!;
      const { lead, blocks } = programmePages.build(published, otop);
      const what = lead ?? blocks[0]!.lines.map(({ text }) => text).join(" ");
      expect(what).not.toMatch(/25\d\d|20\d\d/);
    });
  });

  describe("on the pages built of them", () => {
    const built = workshop.run(buildCommand);
    const told = figuresTold(join(workshop.folder, "dist"));

    it("no figure of the edition before stands where its time isn't said", () => {
      expect([built.status, built.output.slice(-2000)]).toEqual([0, expect.anything()]);
      const old = oldFigures(workshop.folder, series);
      expect(old.size).toBeGreaterThan(900);
      expect(outOfTime(told, old)).toEqual([]);
    });

    it("the new figures of every source are told", () => {
      const figures = new Set(told.map(({ figure }) => figure));
      const silent = made.filter(({ one, records: [header = [], ...rows] }) => {
        const own = rows.flatMap((row) => row.filter((_, i) => one.isFigure(header[i]!)));
        const large = own.flatMap((cell) => written(cell) ?? []);
        return large.length > 0 && !large.some((figure) => figures.has(figure));
      });
      expect(silent.map(({ name }) => name)).toEqual([]);
    });
  });
});
