import { describe, expect, it } from "vitest";
import { parseCommand } from "../../scripts/data/command.ts";
import { readOptions } from "../../scripts/publish/options.ts";
import { officialsSections } from "../../src/models/site/officialsWords.ts";
import { forOfficials } from "../../src/models/site/forOfficials.ts";
import { exampleRefusals } from "../../src/pipeline/report/exampleRefusals.ts";
import { published } from "../publication.ts";
import { places } from "../words/register.ts";
import { argumentsOf } from "./commands.ts";

const commands = officialsSections.flatMap(({ commands = [] }) => commands);

describe("the page for officials", () => {
  it.each(commands)("gives the command %s as it is understood", (command) => {
    const { name, args } = argumentsOf(command);
    if (name === "data") expect(parseCommand(args)).not.toBeNull();
    else if (name === "publish") expect(readOptions(args)).not.toBeNull();
    else expect(command).toBe("npm start");
  });

  it("asks nothing of a terminal before the package is handed over", () => {
    const [first] = officialsSections;
    expect(first!.links!.map(({ path }) => path("th"))).toEqual(["/check/"]);
    expect(first!.points!.slice(0, 5).join()).not.toMatch(/npm/);
    expect(first!.commands![0]).toMatch(/ take .*--try$/);
  });

  it("says of every example what the reader says of it, and an example never reads well", () => {
    const told = exampleRefusals(places).flatMap(({ refusals }) => refusals);
    expect(new Set(told.map(({ code }) => code)).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(30);
    for (const { name, expected, advice } of told)
      for (const text of [name, expected, advice])
        expect([/[ก-๙]/.test(text.th), /[a-z]/i.test(text.en)]).toEqual([true, true]);
  });

  it("has every group of them in both languages", () => {
    const [th, en] = (["th", "en"] as const).map((language) =>
      forOfficials.build(published, { language, params: {} }),
    );
    expect(en!.groups.map(({ refusals }) => refusals.length)).toEqual(
      th!.groups.map(({ refusals }) => refusals.length),
    );
    for (const { refusals } of th!.groups) expect(refusals.length).toBeGreaterThan(2);
  });
});
