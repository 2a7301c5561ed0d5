import * as Plot from "@observablehq/plot";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { LegendItem } from "../../charts/chart.ts";
import { choropleth, drawMap, mapLegend } from "../../charts/kit/choropleth.ts";
import { formats } from "../../i18n/format.ts";
import { fetchParsed } from "../shared/fetchFile.ts";
import { canvasMeasure } from "../shared/measureText.ts";
import type { Break } from "../../schema/declare/breaks.ts";
import type { AreaShape, ShapeFile } from "../../schema/declare/shapes.ts";
import type { Language } from "../../words/text/language.ts";
import { notStated, type Statement } from "../../words/subject/statement.ts";
import type { AnswerCell } from "../engine/arrowAnswer.ts";
import { type AnswerColumn, numberOf } from "./answerColumn.ts";
import { type AnswerPlot, barPlot, linePlot, scatterPlot } from "./answerPlot.ts";
import { cellShown } from "./cellShown.ts";
import { sqlWords } from "./sqlWords.ts";
import { type ChartChoice, shapesOf, type ChartView } from "./chartChoice.ts";

export interface DrawOptions {
  readonly view: Exclude<ChartView, "table">;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerCell[])[];
  readonly choice: ChartChoice;
  readonly width: number;
  readonly language: Language;
  readonly shapes: Readonly<Record<ShapeFile, string>> | null;
  readonly label: string;
  /** Times that no line may run across. */
  readonly breaks: readonly Break[];
}

export interface DrawnAnswer extends Omit<AnswerPlot, "options"> {
  readonly picture: Element;
}

/** Rows of which several speak of one area: no map can show them all. */
export class SeveralRowsAnArea extends Error {
  override readonly name = "SeveralRowsAnArea";
}

/** Draws an answer as the reader chose. */
export async function drawAnswer(options: DrawOptions): Promise<DrawnAnswer> {
  const { view, label } = options;
  const plots = { bar: barPlot, line: linePlot, scatter: scatterPlot };
  const drawing =
    view === "map"
      ? await mapPlot(options)
      : plots[view]({ ...options, format: formats[options.language], measure: canvasMeasure });
  const { options: plot, ...rest } = drawing;
  return { ...rest, picture: pictureOf(plot, label) };
}

/** The style element that Plot brings, which the page's policy forbids, is taken out before the picture enters the page. */
function pictureOf(plot: Plot.PlotOptions, label: string): Element {
  const picture = Plot.plot({ ...plot, className: "plot" });
  for (const style of picture.querySelectorAll("style")) style.remove();
  for (const part of picture.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", label);
  return picture;
}

async function mapPlot(options: DrawOptions): Promise<AnswerPlot> {
  const { columns, rows, choice, language } = options;
  const known = new Map<string, Statement>();
  for (const row of rows) {
    const code = row[choice.by];
    if (typeof code !== "string") continue;
    if (known.has(code)) throw new SeveralRowsAnArea(code);
    const value = numberOf(row[choice.value]);
    known.set(code, value === null ? notStated : { kind: "stated", value, from: [] });
  }
  const shapes = await fetchShapes(options, known);
  const names = columns.findIndex(({ name, isNumeric }) => !isNumeric && /name/.test(name));
  const nameOf = new Map(rows.map((row) => [row[choice.by], cellShown(row[names] ?? null)]));
  const map = choropleth(
    shapes.map(({ properties: { code } }) => ({ code, value: known.get(code) ?? notStated })),
  );
  const say = {
    language,
    format: formats[language],
    place: (code: string) => nameOf.get(code) ?? code,
    placeTitle: (code: string) => nameOf.get(code) ?? code,
  };
  const width = Math.min(options.width, 540);
  const canvas = {
    ...say,
    width,
    idPrefix: "answer",
    measure: canvasMeasure,
    shapes,
    brief: false,
    link: () => undefined,
  };
  const show = (value: Statement) =>
    value.kind === "notStated" ? "–" : (cellShown(value.value) ?? "–");
  const legend = mapLegend(map, (value) => cellShown(value) ?? "", say).map((item): LegendItem =>
    item.fill === "hatch" ? { ...item, label: silenceOf(known, language) } : item,
  );
  return {
    options: drawMap(map, canvas, show),
    legend,
    beyond: 0,
    leftOut: 0,
  };
}

/** An area without a row is not one of which nothing was stated: conditions of the statement may hold it back. */
function silenceOf(known: ReadonlyMap<string, Statement>, language: Language): string {
  const { notInAnswer, notInAnswerOrStated } = sqlWords[language];
  const isStated = [...known.values()].every(({ kind }) => kind !== "notStated");
  return isStated ? notInAnswer : notInAnswerOrStated;
}

/** Of a map of amphoes or tambons only the provinces that the answer speaks of are drawn. */
async function fetchShapes(
  { rows, choice, shapes }: DrawOptions,
  known: ReadonlyMap<string, Statement>,
): Promise<readonly AreaShape[]> {
  const file = shapesOf(rows, choice.by);
  const path = file && shapes?.[file];
  if (!path) throw new Error("no outlines for this column");
  const topology = (await fetchParsed(path)) as Topology<{
    areas: GeometryCollection<{ code: string }>;
  }>;
  const all = feature(topology, topology.objects.areas).features as readonly AreaShape[];
  const provinces = new Set([...known.keys()].map((code) => code.slice(0, 2)));
  return file === "provinces"
    ? all
    : all.filter(({ properties }) => provinces.has(properties.code.slice(0, 2)));
}
