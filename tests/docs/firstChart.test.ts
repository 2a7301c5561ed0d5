import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FigureModel } from "../../src/models/figures/figure.ts";
import { publicFolder } from "../publication.ts";
import { runScript } from "../site/workshop.ts";
import { blocksOf, pageAt, projectFolder } from "./pages.ts";

const page = pageAt("docs/first-chart.md");
const [chart = "", importLine = "", entry = ""] = blocksOf(page, "ts");
const folder = mkdtempSync(join(tmpdir(), "chumchon-chart-"));
const at = (path: string) => join(folder, path);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Does what the page says, in a copy of the project. */
beforeAll(() => {
  for (const part of ["src", "package.json", "tsconfig.json"])
    cpSync(join(projectFolder, part), at(part), { recursive: true });
  symlinkSync(join(projectFolder, "node_modules"), at("node_modules"));
  writeFileSync(at("src/charts/houses-by-province.ts"), chart);
  const list = readFileSync(at("src/charts/index.ts"), "utf8");
  writeFileSync(
    at("src/charts/index.ts"),
    `${importLine}${list.replace(/(const charts: .*\[\n)/, `$1${entry}`)}`,
  );
});

function run(program: readonly string[]): string {
  const [command = "", ...args] = program;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

/** The figure in both languages, drawn as its page, its file and its preview have it. */
const making = `
  import { chartOf } from "./src/charts/index.ts";
  import { figureOf } from "./src/models/figures/figure.ts";
  import { openPublished } from "./src/published/open.ts";
  import { drawForPage } from "./src/render/figure.ts";
  import { measure } from "./src/render/fontMetrics.ts";
  import { missingCharacters } from "./src/render/png.ts";
  import { figureCard, figureSheet } from "./src/render/portable.ts";
  const published = openPublished(process.argv[2]);
  const made = ["th", "en"].map((language) => {
    const figure = figureOf(published, language, "houses-by-province", "00");
    const chart = chartOf(figure.chart);
    const { narrow, wide } = drawForPage(chart, figure, published.shapes);
    const sheet = figureSheet(chart, figure, published.shapes, measure);
    const card = figureCard(chart, figure, published.shapes, measure);
    const pictures = [narrow, wide, sheet, card];
    return { figure, pictures, missing: pictures.flatMap(missingCharacters) };
  });
  console.log(JSON.stringify(made));
`;

interface Made {
  readonly figure: FigureModel;
  readonly pictures: readonly string[];
  readonly missing: readonly string[];
}

describe("the walk to a first chart", { timeout: 120_000 }, () => {
  it("asks for a file of at most 110 lines, words of both languages among them", () => {
    expect(chart.split("\n").length).toBeLessThanOrEqual(110);
  });

  it("asks for a file that compiles", () => {
    const options = { extends: "./tsconfig.json", include: ["src/charts"] };
    writeFileSync(at("tsconfig.charts.json"), JSON.stringify(options));
    run([join(projectFolder, "node_modules/.bin/tsc"), "-p", "tsconfig.charts.json"]);
  });

  it("ends in a figure whose pictures, words and numbers are whole in both languages", () => {
    writeFileSync(at("make.ts"), making);
    const made = JSON.parse(run(runScript("make.ts", publicFolder))) as readonly Made[];
    for (const { figure, pictures, missing } of made) {
      expect(missing).toEqual([]);
      for (const picture of pictures) {
        expect(picture).toMatch(/^<svg /);
        expect(picture).not.toMatch(/NaN|undefined|Infinity|<style| style=/);
      }
      expect(figure.table).toHaveLength(77);
      for (const [place, houses] of figure.table) {
        expect(place!.path).toMatch(/areas\/\d\d\/$/);
        expect(houses!.kind).toBe("stated");
        expect(houses!.links).toHaveLength(1);
      }
      expect(figure.image.alt).toBe(figure.sentence);
      expect(figure.sources.length).toBeGreaterThan(0);
    }
    const [thai, english] = made.map(({ figure }) => figure);
    expect(thai!.sentence).toMatch(/^จำนวนบ้าน มากที่สุดคือกรุงเทพมหานคร [\d,]+\u00a0หลัง น้อยที่สุดคือ/);
    expect(english!.sentence).toMatch(
      /^Registered houses: the most in Bangkok, [\d,]+\u00a0houses;/,
    );
    expect(english!.headline.label).toBe("Registered houses, Bangkok: the most of all");
    expect(english!.heading).toBe("Registered houses by province, end of 2021");
    expect(english!.legend).toEqual([{ fill: "strong", label: "Registered houses" }]);
    expect(english!.columns.map(({ label }) => label)).toEqual([
      "Place",
      "Registered houses (houses)",
    ]);
    expect(thai!.notes).toHaveLength(1);
    expect(page).toContain("Bangkok is the first of 77 bars");
  });
});
