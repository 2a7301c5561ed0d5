import { describe, expect, it } from "vitest";
import { figureSets, otherFiles } from "../../src/figures/index.ts";
import { chartPreviews, figureCardNames, sitePreviews } from "../../src/figures/previews.ts";
import { figureOf } from "../../src/models/figures/figure.ts";
import { published } from "../../src/published.ts";

const figure = figureOf(published, "th", "phase-targets", "50");

describe("the addresses of previews", () => {
  it("are the same for the same figure, and known from its place alone", () => {
    const names = figureCardNames(structuredClone(figure));
    expect(names).toMatchObject({
      wide: "phase-targets-50-th",
      square: "phase-targets-50-th-square",
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    const asked = chartPreviews({ language: "th", chart: "phase-targets", area: "50" });
    expect(asked?.map(({ path }) => path)).toEqual([
      `/pictures/phase-targets-50-th.png?v=${names.version}`,
      `/pictures/phase-targets-50-th-square.png?v=${names.version}`,
    ]);
    expect(chartPreviews({ language: "th", chart: "phase-targets", area: "99" })).toBeUndefined();
  });

  it("change with whatever the picture shows, and with nothing else", () => {
    const { version } = figureCardNames(figure);
    const [[name = "", rows = []] = []] = Object.entries(figure.answers);
    const shown = [
      { headline: { ...figure.headline, value: "48" } },
      { asOf: "พ.ศ. 2564" },
      { answers: { ...figure.answers, [name]: rows.slice(1) } },
      { sample: true as const },
    ];
    const versions = shown.map((change) => figureCardNames({ ...figure, ...change }).version);
    expect(new Set([version, ...versions]).size).toBe(1 + shown.length);
    expect(figureCardNames({ ...figure, notes: [], downloads: [] }).version).toBe(version);
  });
});

describe("the files of figures", () => {
  const sets = [...figureSets(new URL("https://example.org"))];
  const files = [...sets.flatMap((set) => set.files), ...otherFiles()];

  it("have a path each", () => {
    expect(files.length).toBeGreaterThan(1000);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  it("hold the previews of pages, which no kit does", () => {
    const previews = files.filter(({ isPreview }) => isPreview).map(({ path }) => `/${path}`);
    for (const { path } of sitePreviews("en"))
      expect(previews).toContain(path.replace(/\?v=[0-9a-f]{12}$/, ""));
    const [set] = sets.filter(({ kit }) => kit === "phase-targets-50");
    expect(set?.files.filter(({ isPreview }) => !isPreview).map(({ path }) => path)).toEqual([
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
