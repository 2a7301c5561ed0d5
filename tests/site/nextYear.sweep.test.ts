import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { addNext, type Change, recordsOf, type Series } from "../nextYear/editions.ts";
import { addVillageFunds } from "../nextYear/laboratory.ts";
import { oldFigures } from "../nextYear/oldFigures.ts";
import { allSeries } from "../nextYear/otherSeries.ts";
import { figuresTold, outOfTime } from "../nextYear/searchPages.ts";
import { buildCommand, openWorkshop, publishCommand } from "./workshop.ts";

const workshop = openWorkshop("next-years");
const dataFolder = join(workshop.folder, "data");
addVillageFunds(dataFolder);
afterAll(workshop.close);

/** Tables that others cite come whole, or what cites them is refused for that. */
const cited = ["documents", "web-excerpts"];
/** The table of a single row, which is refused where it has none, has one in every edition. */
const comesWhole = (name: string, one: Series) =>
  cited.includes(name) || recordsOf(dataFolder, one).length < 3;
const added = Object.values(allSeries).map(({ folder, next }) =>
  join(dataFolder, "raw", folder, next),
);

/** The next edition of every table at once; of each change alone, tests/nextYear/verdicts.sweep.test.ts tells. */
const tried: readonly Change[] = ["values changed", "an area missing", "a phase more"];
describe.each([...tried, "fewer rows", "only one row"] as const)(
  "the next editions, %s",
  (change) => {
    for (const [name, one] of Object.entries(allSeries))
      addNext(dataFolder, one, comesWhole(name, one) ? "values changed" : change);
    const stage = join(workshop.folder, "stage");
    const why = ["--acknowledge", "แถวที่หน่วยงานตัดออก"];
    const published = workshop.run([...publishCommand, ...why, "--into", stage]);
    if (published.status !== 0) throw new Error(published.output);
    rmSync(join(workshop.folder, "public/data"), { recursive: true, force: true });
    cpSync(join(stage, "public/data"), join(workshop.folder, "public/data"), { recursive: true });
    const built = workshop.run(buildCommand);
    const old = oldFigures(workshop.folder, allSeries);
    const told = figuresTold(join(workshop.folder, "dist"));
    for (const folder of [...added, stage]) rmSync(folder, { recursive: true, force: true });

    it("are published and built", () => {
      expect(published.output).not.toContain("    at ");
      expect([built.status, built.output.slice(-2000)]).toEqual([0, expect.anything()]);
    });

    it("leave no figure of the edition before where its time isn't said", () => {
      expect(old.size).toBeGreaterThan(400);
      const isWhole = change === "values changed" || change === "a phase more";
      const where = isWhole ? "in the statement" : "in the statement or the heading";
      expect(outOfTime(told, old, where)).toEqual([]);
    });
  },
);

it("asks where rows of the last release would vanish, and keeps the reason", () => {
  const path = join(dataFolder, "raw/roi-jai-rak/2563/phase_targets.csv");
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, `${lines.slice(0, -2).join("\n")}\n`);
  const refused = workshop.run(publishCommand);
  expect(refused.status).toBe(1);
  expect(refused.output).toMatch(
    /2 rows of release \d{4}-\d{2}(-\d+)?, or of the files .* would vanish/,
  );
  expect(refused.output).toMatch(/phase-targets: 2 rows: 2562-2565\|/);
  expect(workshop.run([...publishCommand, "--acknowledge", "คัดซ้ำ"]).status).toBe(0);
  const kept = readFileSync(join(dataFolder, "ledger/acknowledged.json"), "utf8");
  expect(kept).toContain('"why": "คัดซ้ำ"');
  expect(workshop.run(publishCommand).status).toBe(0);
}, 600_000);

describe("what can't be the next edition", () => {
  const path = join(dataFolder, "raw/cdd-otop-sales/2568/province_data.csv");
  const refused = (text: string) => {
    writeFileSync(path, text);
    const { status, output } = workshop.run(publishCommand);
    expect(status).toBe(1);
    expect(output).toContain("Not published: 1 to mend first");
    return output;
  };
  addNext(dataFolder, allSeries["otop-sales"]!, "values changed");
  const last = readFileSync(path.replace("2568", "2567"), "utf8");

  it("is refused where it is the file of the last year, with that file named", () => {
    expect(refused(last)).toContain(
      "It is byte for byte data/raw/cdd-otop-sales/2567/province_data.csv. Put the file of 2568 in its place",
    );
  });

  it("is refused where the year of its rows is not that of its folder, once and with both named", () => {
    const output = refused(last.replace("245625668.0", "245625669.0"));
    expect(output).toContain("expected fiscal year 2568, as the folder of the file is called");
    expect(output).toContain("912 values of the file are of 2567");
    expect(output).toContain("move it to the folder 2567");
  });
});
