import { describe, expect, it } from "vitest";
import { declared } from "../../src/datasets/index.ts";
import { programmeDeclarations } from "../../src/models/programmes/declared/index.ts";
import { figuresOfPlaces } from "../../src/models/programmes/programmePart.ts";
import { sayOf } from "../../src/models/site/say.ts";
import { programmePageIds } from "../../src/words/subject/programme.ts";
import { published } from "../publication.ts";

const partOf = (programme: string, language: "th" | "en") =>
  figuresOfPlaces(programme)({ published, say: sayOf(published, language) });

describe("figures that belong to a programme", () => {
  it("can name every programme with a page, and no other", () => {
    expect(programmeDeclarations.map(({ id }) => id)).toEqual([...programmePageIds]);
  });

  it("stand on its page with unit, time, places and cautions, and lead to their table", () => {
    const [part] = partOf("otop", "en");
    if (part?.kind !== "facts") throw new Error("no part of facts");
    const named = declared.flatMap(({ figures = [] }) =>
      figures.filter(({ programme }) => programme === "otop").map(({ title }) => title.en),
    );
    expect(part.facts.map(({ label }) => label)).toEqual(named);
    const perPerson = part.facts.find(({ label }) => label.endsWith("per resident"))!;
    expect(perPerson.text).toMatch(/^baht a person · \w+ \d{4} · \d+ of 77 provinces/);
    expect(perPerson.text).toContain("divided by registered population (2021)");
    expect(perPerson.pages!.map(({ path }) => path)).toEqual(["/en/data/otop-sales/"]);
  });

  it("are not spoken of on the page of a programme that none belongs to", () => {
    for (const language of ["th", "en"] as const) expect(partOf("one-plan", language)).toEqual([]);
  });
});
