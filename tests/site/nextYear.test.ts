import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { chartOf } from "../../src/charts/index.ts";
import { firstArea } from "../../src/models/chartAreas.ts";
import { figureOf } from "../../src/models/figure.ts";
import { keyFigures } from "../../src/models/keyFigures.ts";
import { programmePages } from "../../src/models/programmePage.ts";
import { sayOf } from "../../src/models/say.ts";
import { openPublished } from "../../src/published/open.ts";
import { languages } from "../../src/words/language.ts";
import { addNext, series } from "../nextYear/editions.ts";
import { openWorkshop, publishCommand } from "./workshop.ts";

const workshop = openWorkshop("next-year");
afterAll(workshop.close);
const dataFolder = join(workshop.folder, "data");

/** Publishing tries every page and picture, so that none fails for what the new files lack. */
describe("the next editions of several sources, dropped in together", () => {
  for (const [name, one] of Object.entries(series))
    addNext(dataFolder, one, name === "phase-targets" ? "a phase more" : "values changed");
  const { status, output } = workshop.run(publishCommand);

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
      const { lead } = programmePages.build(published, otop);
      expect(lead).not.toMatch(/25\d\d|20\d\d/);
    });
  });
});

describe("what can't be the next edition", () => {
  const path = join(dataFolder, "raw/cdd-otop-sales/2568/province_data.csv");
  const refused = (text: string) => {
    writeFileSync(path, text);
    const { status, output } = workshop.run(publishCommand);
    expect(status).toBe(1);
    expect(output).toContain("Not published: 1 to mend first");
    return output;
  };
  const last = readFileSync(path.replace("2568", "2567"), "utf8");

  it("is refused where it is the file of the last year, with that file named", () => {
    expect(refused(last)).toContain(
      "It is byte for byte data/raw/cdd-otop-sales/2567/province_data.csv. Put the file of 2568 in its place",
    );
  });

  it("is refused where the year of its rows is not that of its folder, once and with both named", () => {
    const output = refused(last.replace("245625668.0", "245625669.0"));
    expect(output).toContain("Found “2567 (912)”; expected fiscal year 2568");
    expect(output).toContain("move it to the folder 2567");
  });
});
