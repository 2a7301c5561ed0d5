import { expect, it } from "vitest";
import { figureOf } from "../../src/models/figures/figure.ts";
import { figureAbout } from "../../src/models/figures/figureAbout.ts";
import { readmeOf } from "../../src/models/figures/figureReadme.ts";
import { published as live } from "../livePublication.ts";

it.each([
  ["otop-months", "91"],
  ["population-years", "38"],
  ["mother-fund", "00"],
])("names one release in a figure’s files and in how it is cited: %s of %s", (chart, area) => {
  const figures = {
    th: figureOf(live, "th", chart, area),
    en: figureOf(live, "en", chart, area),
  };
  const about = figureAbout(live, figures, new URL("https://data.example.org/"));
  const cited = about.citations.en.map(({ text }) => text).join("\n");
  const version = /\(Version ([^)]+)\)/.exec(cited)?.[1] ?? null;
  expect(about.release).toBe(version);
  // Other tables may be newer than it: these figures are still those of the release.
  if (version !== null) expect(readmeOf(about)).not.toMatch(/ยังไม่มีรุ่นใด|no release has/);
});
