import { readFileSync } from "node:fs";
import { join } from "node:path";
import papaparse from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import type { AnyChart, Canvas } from "../../src/charts/chart.ts";
import { charts } from "../../src/charts/index.ts";
import { figureChart } from "../../src/charts/subjects/figureChart.ts";
import type { PlacesData } from "../../src/charts/subjects/placesData.ts";
import type { FigureRow } from "../../src/charts/subjects/figureValues.ts";
import { declared } from "../../src/datasets/index.ts";
import { figureEntriesOf } from "../../src/models/areas/figureEntries.ts";
import { figureFact } from "../../src/models/areas/areaTableFigures.ts";
import { type PlaceFigure, placeFiguresOf } from "../../src/models/areas/placeFigures.ts";
import { figureOf } from "../../src/models/figures/figure.ts";
import { chartsOf } from "../../src/models/figures/publishedCharts.ts";
import { sayOf } from "../../src/models/site/say.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import type { TableFigure } from "../../src/schema/declare/figure.ts";
import { drawFinding } from "../../src/render/findingPicture.ts";
import { canvasOf } from "../charts/canvas.ts";
import { plain } from "../charts/saying.ts";
import { publishedWithTables, tablesFolder } from "../tablesPublication.ts";
import { numberIn } from "./handCount.ts";

let published: Published;
beforeAll(async () => {
  published = await publishedWithTables();
}, 60_000);

function placedFigure(id: string) {
  const placed = placeFiguresOf(published).find(({ figure }) => figure.id === id);
  if (!placed) throw new Error(`no figure: ${id}`);
  return placed;
}

/** The chart of a figure that is declared a little otherwise, and what it draws. */
function drawn(id: string, otherwise: Partial<TableFigure>, change = (row: FigureRow) => row) {
  const { dataset, figure, rows, last } = placedFigure(id);
  const chart = figureChart({ dataset, figure: { ...figure, ...otherwise } });
  const isLast = (row: FigureRow) => figure.time === undefined || row[figure.time] === last;
  const newest = rows.filter(isLast).map(change);
  const provinces = [...sayOfProvinces()].map((code) => ({ code }));
  const data = chart.shape({ rows: newest, provinces }, "00") as PlacesData;
  return { chart, data, canvas: canvasWithShapes() };
}

const sayOfProvinces = () =>
  published.shapes("provinces").map(({ properties: { code } }) => code as string);

const canvasWithShapes = (): Canvas => ({
  ...canvasOf("en", 420),
  shapes: published.shapes("provinces"),
});

const legendOf = ({ chart, data }: { chart: AnyChart; data: PlacesData }) =>
  chart.legend(data, sayOf(published, "en"));

const file = "raw/bmn-low-income/2558/BMN_58-55_30_000.csv";
/** Province, households and share of 2558, as another reader has them. */
const lowIncome = papaparse
  .parse<string[]>(new TextDecoder("windows-874").decode(readFileSync(join(tablesFolder, file))))
  .data.map((cells) => ({ province: cells[1] ?? "", share: Number(cells[4]) }))
  .filter(({ province, share }) => province !== "" && share > 0);

/** The declaration that a chart by rule is drawn from. */
const declaredOf = (chart: string) => {
  const [figure] = declared.flatMap(({ table, figures = [] }) =>
    figures.filter(({ id }: TableFigure) => `${table.id}-${id}` === chart),
  );
  return { caveats: figure?.caveats ?? [] };
};

describe("the charts of declared figures", () => {
  it("follow the rules: shares in colours, amounts in circles, nothing of rates that may not be ranked", () => {
    const ids = chartsOf(published).map(({ id }) => id);
    const formOf = (table: string, id: string) => {
      if (!ids.includes(`${table}-${id}`)) return null;
      return drawn(id, {}).data.form;
    };
    expect(formOf("bmn-low-income", "low-income-share")).toBe("map");
    expect(formOf("bmn-low-income", "low-income-households")).toBe("circles");
    expect(formOf("village-counts", "villages")).toBe("circles");
    expect(formOf("household-income-debt", "household-debt")).toBeNull();
    expect(formOf("household-expenditure", "household-expenditure")).toBeNull();
  });

  it("have ids of their own, and none where a section of an area’s page tells the figure", () => {
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
    const ids = charts.map(({ id }) => id);
    expect(ids).toContain("village-counts-villages");
    for (const told of ["otop-sales-sales", "population-years-people", "villages-named-villages"])
      expect(ids).not.toContain(told);
  });

  it("name the highest and the lowest as a hand count does, where places may be ranked", () => {
    const chart = figureOf(published, "th", "bmn-low-income-low-income-share", "00");
    const most = lowIncome.reduce((a, b) => (a.share > b.share ? a : b));
    expect(plain(chart.sentence)).toContain(`มากที่สุดคือ${most.province} ${most.share}%`);
    expect(plain(chart.headline.value)).toBe(`${most.share}%`);
    expect(chart.peers).toBe(chart.table.length);
    expect(plain(chart.table[0]![0]!.text)).toBe(most.province);
  });

  it("say in their sentence what cautions stand beside each number", () => {
    for (const id of ["village-counts-villages"])
      for (const language of ["th", "en"] as const) {
        const { caveats } = declaredOf(id);
        expect(caveats.length).toBeGreaterThan(0);
        const { sentence } = figureOf(published, language, id, "00");
        for (const caveat of caveats)
          expect(plain(sentence).toLowerCase()).toContain(caveat[language].toLowerCase());
      }
    expect(plain(figureOf(published, "en", "village-counts-villages", "00").sentence)).toMatch(
      /\. Compiled by a volunteer, not official\.$/,
    );
  });

  it("name none where they may not, and stand in the order of codes", () => {
    const chart = figureOf(published, "en", "bmn-low-income-low-income-households", "00");
    expect(chart.peers).toBe(0);
    expect(plain(chart.sentence)).toMatch(
      /: \d+ of 77 provinces have a figure, from .+ households\./,
    );
    expect(plain(chart.sentence)).not.toMatch(/the most|the least/);
    const places = chart.table.map(([place]) => place?.text);
    expect(places.slice(0, 2)).toEqual(["Bangkok", "Samut Prakan"]);
    const known = chart.table.filter(([, cell]) => cell?.kind !== "notStated");
    expect(numberIn(chart.headline.value)).toBe(known.length);
    for (const [, cell] of known) expect(cell?.links.length).toBe(1);
  });

  it("leave out places that the figure can’t speak of", () => {
    const { data } = drawn("low-income-households", { outside: ["10"] });
    expect(data.values.length).toBe(76);
    expect(data.values.map(({ code }) => code)).not.toContain("10");
  });

  it("are led to from the page of their table", () => {
    const entries = (table: string) =>
      figureEntriesOf(published, table, sayOf(published, "en")).map(({ chart }) => chart?.path);
    expect(entries("bmn-low-income")).toEqual([
      "/en/charts/bmn-low-income-low-income-share/",
      "/en/charts/bmn-low-income-low-income-households/",
    ]);
    expect(entries("household-income-debt")).toEqual([undefined, undefined, undefined]);
  });
});

it("leads from a province’s figure to its row below the chart of all, and without a chart to the table", () => {
  const pageOf = (id: string) =>
    figureFact(published, placedFigure(id), "50", sayOf(published, "en"))!.page;
  expect(pageOf("low-income-share")).toBe("/en/charts/bmn-low-income-low-income-share/#area-50");
  expect(pageOf("household-debt")).toBe("/en/data/household-income-debt/");
});

describe("the form that a declaration chooses", () => {
  it.each(["bars", "map", "circles"] as const)("is drawn: %s", (form) => {
    const { chart, data, canvas } = drawn("low-income-households", { chart: form });
    expect(data.form).toBe(form);
    expect(chart.plot(data, canvas).marks?.length).toBeGreaterThan(0);
  });

  it("is not drawn where values can’t bear it", () => {
    expect(drawn("low-income-share", { chart: "circles" }).data.form).toBe("map");
    expect(drawn("household-debt", { chart: "map" }).data.form).toBe("map");
  });

  it("tells values below zero from those above by hue", () => {
    const odd = (row: FigureRow): FigureRow => ({
      ...row,
      below_percent: Number(row["below_percent"] ?? 0) - 0.4,
    });
    const one = drawn("low-income-share", {}, odd);
    expect(one.data.form).toBe("map");
    const fills = legendOf(one).map(({ fill }) => fill);
    expect(fills.slice(0, 5)).toEqual(["fall2", "fall1", "level", "rise1", "rise2"]);
  });

  it("is bars of a few places, from zero", () => {
    const few = (row: FigureRow): FigureRow =>
      String(row["province_code"]) > "20" ? { ...row, below: null } : row;
    const { chart, data, canvas } = drawn("low-income-households", {}, few);
    expect(data.form).toBe("bars");
    expect(chart.plot(data, canvas).marks?.length).toBeGreaterThan(0);
  });
});

describe("the line of a fact", () => {
  const low = () => placedFigure("low-income-share");
  /** The same figure as if its series had no break. */
  const unbroken = () => {
    const { breaks, ...table } = low().dataset.table;
    expect(breaks).toBeDefined();
    return { ...low(), dataset: { ...low().dataset, table } };
  };
  const lineOf = (placed: PlaceFigure) =>
    figureFact(published, placed, "50", sayOf(published, "th"))?.line;

  it("stands where at least three times may be compared, from zero and by their distance", () => {
    const line = lineOf(unbroken())!;
    const at = low().of.get("50")!;
    expect(line.length).toBe(at.length);
    expect(line.length).toBeGreaterThan(2);
    const most = Math.max(...at.map(({ statement }) => statement.value));
    expect(line.map(([, height]) => Math.round((1 - height) * most * 1e6) / 1e6)).toEqual(
      at.map(({ statement }) => statement.value),
    );
    const [first, last] = [at[0]!, at.at(-1)!].map(({ time }) => Number(time)) as [number, number];
    const times = line.map(([time]) => Math.round(first + time * (last - first)));
    expect(times).toEqual(at.map(({ time }) => time));
  });

  it("crosses no break, and stands nowhere where changes mean nothing", () => {
    expect(lineOf(low())).toBeUndefined();
    const { figure } = unbroken();
    expect(lineOf({ ...unbroken(), figure: { ...figure, changes: false } })).toBeUndefined();
    expect(lineOf(placedFigure("villages"))).toBeUndefined();
  });

  it("is drawn over a base of zero, to its last time", () => {
    const svg = drawFinding({
      kind: "line",
      points: [
        [0, 1],
        [0.25, 0.5],
        [1, 0],
      ],
    });
    expect(svg).toContain('class="line" d="M4 32 32 18 116 4"');
    expect(svg).toContain('cx="116" cy="4"');
  });
});
