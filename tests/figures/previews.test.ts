import { describe, expect, it } from "vitest";
import { figureSets, otherFiles } from "../../src/figures/index.ts";
import { chartPreview, figureCardName, sitePreview } from "../../src/figures/previews.ts";
import { figureOf } from "../../src/models/figures/figure.ts";
import { published } from "../../src/published.ts";

const figure = figureOf(published, "th", "phase-targets", "50");

describe("the addresses of previews", () => {
  it("are the same for the same figure, and known from its place alone", () => {
    const card = figureCardName(structuredClone(figure));
    expect(card).toMatchObject({
      name: "phase-targets-50-th",
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    const asked = chartPreview({ language: "th", chart: "phase-targets", area: "50" });
    expect(asked?.path).toBe(`/pictures/phase-targets-50-th.png?v=${card.version}`);
    expect(chartPreview({ language: "th", chart: "phase-targets", area: "99" })).toBeUndefined();
  });

  it("change with whatever the picture shows, and with nothing else", () => {
    const { version } = figureCardName(figure);
    const [[name = "", rows = []] = []] = Object.entries(figure.answers);
    const shown = [
      { headline: { ...figure.headline, value: "48" } },
      { asOf: "พ.ศ. 2564" },
      { answers: { ...figure.answers, [name]: rows.slice(1) } },
      { sample: true as const },
    ];
    const versions = shown.map((change) => figureCardName({ ...figure, ...change }).version);
    expect(new Set([version, ...versions]).size).toBe(1 + shown.length);
    expect(figureCardName({ ...figure, notes: [], downloads: [] }).version).toBe(version);
  });
});

describe("the files of figures", () => {
  const sets = [...figureSets(new URL("https://example.org"))];
  const files = [...sets.flatMap((set) => set.files), ...otherFiles()];

  it("have a path each", () => {
    expect(files.length).toBeGreaterThan(1000);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  it("hold the previews of pages, which are painted and in no kit", () => {
    const painted = files.filter(({ isPainted }) => isPainted).map(({ path }) => `/${path}`);
    expect(painted).toContain(sitePreview("en").path.replace(/\?v=[0-9a-f]{12}$/, ""));
    const set = sets.find(({ name }) => name === "phase-targets-50");
    expect(set?.kit).toBe("province-50");
    expect(set?.files.map(({ path }) => path)).toEqual([
      "pictures/phase-targets-50-th.png",
      "pictures/phase-targets-50-en.png",
      "pictures/phase-targets-50-th.svg",
      "pictures/phase-targets-50-en.svg",
      "figures/phase-targets-50.csv",
      "figures/phase-targets-50.csv-metadata.json",
      "figures/phase-targets-50-excel.csv",
      "figures/phase-targets-50.xlsx",
      "figures/phase-targets-50.parquet",
      "figures/phase-targets-50.json",
      "figures/phase-targets-50-readme.txt",
    ]);
  });
});
