import * as Plot from "@observablehq/plot";
import { type Break, breakPlaces, segmentsOf } from "../../schema/declare/breaks.ts";
import type { Canvas, LegendItem } from "../../charts/chart.ts";
import { type Colour, colour } from "../../charts/theme.ts";
import type { Format } from "../../i18n/format.ts";
import type { AnswerCell } from "../engine/arrowAnswer.ts";
import { type AnswerColumn, numberOf } from "./answerColumn.ts";
import { cellShown } from "./cellShown.ts";
import { barNames, type ChartChoice, mostGroups } from "./chartChoice.ts";

export interface AnswerPlot {
  readonly options: Plot.PlotOptions;
  readonly legend: readonly LegendItem[];
  /** Rows that are not in the picture: beyond its room, or without a value. */
  readonly beyond: number;
  readonly leftOut: number;
}

interface Asked {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerCell[])[];
  readonly choice: ChartChoice;
  readonly width: number;
  readonly format: Format;
  readonly measure: Canvas["measure"];
  /** Times that no line may run across. */
  readonly breaks?: readonly Break[];
}

/** One bar a row, in the order of the answer: negative ones to the left of zero. */
export function barPlot({ columns, rows, choice, width, measure }: Asked): AnswerPlot {
  const first = rows.slice(0, mostBars);
  const names = barNames(columns, first, choice.by, (cell, j) => shown(cell, columns[j]));
  const drawn = first.map((row, i) => ({
    at: i,
    name: shortened(names[i] as string, width * 0.45, measure),
    value: numberOf(row[choice.value]),
  }));
  const stated = drawn.filter(({ value }) => value !== null);
  const widest = Math.max(0, ...drawn.map(({ name }) => measure(name, fontSize)));
  const left = Math.ceil(Math.min(widest, width * 0.45)) + 10;
  const values = stated.map(({ value }) => numberShown(value));
  const room = Math.max(0, ...values.map((text) => measure(text, fontSize))) + 10;
  return {
    options: {
      width,
      height: drawn.length * barHeight + 8,
      marginLeft: left,
      marginRight: room,
      marginTop: 4,
      marginBottom: 4,
      style: { fontSize: `${fontSize}px` },
      x: { axis: null },
      y: { axis: null, domain: drawn.map(({ at }) => at), padding: 0.2 },
      marks: [
        Plot.barX(stated, { y: "at", x: "value", fill: colour("strong") }),
        Plot.text(drawn, {
          y: "at",
          text: "name",
          frameAnchor: "left",
          textAnchor: "end",
          dx: -6,
          fill: colour("ink"),
        }),
        Plot.text(drawn, {
          y: "at",
          x: ({ value }: { value: number | null }) => Math.max(0, value ?? 0),
          text: ({ value }: { value: number | null }) => numberShown(value),
          textAnchor: "start",
          dx: 5,
          fill: colour("ink"),
        }),
        Plot.ruleX([0], { stroke: colour("quiet") }),
      ],
    },
    legend: [],
    beyond: rows.length - drawn.length,
    leftOut: drawn.length - stated.length,
  };
}

/** Lines break where there is no value or where values are no longer alike; nothing is drawn across. */
export function linePlot(asked: Asked): AnswerPlot {
  const { columns, rows, choice, width, breaks = [] } = asked;
  const isTime = columns[choice.by]?.isNumeric === true;
  const groups = groupsOf(rows, choice);
  const drawn = rows.slice(0, mostDots).flatMap((row) => {
    const group = groups.indexOf(groupOf(row, choice));
    const by = isTime ? numberOf(row[choice.by]) : shown(row[choice.by], columns[choice.by]);
    return group < 0 || by === null ? [] : [{ by, group, value: numberOf(row[choice.value]) }];
  });
  const stated = drawn.filter(({ value }) => value !== null);
  const domain = [...new Set(drawn.map(({ by }) => by))];
  const isYears = columns[choice.by]?.isName === true;
  const order = (a: { by: string | number }, b: { by: string | number }) =>
    isTime ? Number(a.by) - Number(b.by) : domain.indexOf(a.by) - domain.indexOf(b.by);
  const times = isTime ? (domain as number[]).toSorted((a, b) => a - b) : [];
  const cuts = breakPlaces(times, breaks).map(
    (i) => ((times[i - 1] as number) + (times[i] as number)) / 2,
  );
  return {
    options: {
      ...framed(
        asked,
        stated.map(({ value }) => value as number),
      ),
      x: isTime
        ? {
            label: null,
            ticks: isYears ? yearTicks(domain as number[], width) : width / 90,
            tickFormat: (x: number) => String(x),
          }
        : ({
            type: "point",
            domain,
            label: null,
            ticks: thinned(domain, width),
          } as Plot.ScaleOptions),
      marks: [
        Plot.gridY({ ticks: 5, stroke: colour("line"), strokeOpacity: 1 }),
        ...(cuts.length > 0
          ? [Plot.ruleX(cuts, { stroke: colour("quiet"), strokeDasharray: "4 4" })]
          : []),
        ...groups.map((_, group) => [
          ...segmentsOf(
            drawn.filter((one) => one.group === group).toSorted(order),
            ({ by }) => by,
            breaks,
          ).map((piece) =>
            Plot.line(piece, {
              x: "by",
              y: ({ value }: { value: number | null }) => value ?? NaN,
              stroke: colour(rivals[group] as Colour),
              strokeWidth: 2,
            }),
          ),
          Plot.dot(
            stated.filter((one) => one.group === group),
            {
              x: "by",
              y: "value",
              r: stated.length > 200 ? 1.5 : 3.5,
              symbol: symbols[group] as string,
              fill: colour(rivals[group] as Colour),
              title: ({ by, value }: { by: string | number; value: number | null }) =>
                `${by}: ${numberShown(value)}`,
            },
          ),
        ]),
      ].flat(2),
    },
    legend: legendOf(groups, choice),
    beyond: rows.length - drawn.length,
    leftOut: drawn.length - stated.length,
  };
}

export function scatterPlot(asked: Asked): AnswerPlot {
  const { columns, rows, choice, width, format } = asked;
  const groups = groupsOf(rows, choice);
  const label = columns.findIndex(
    ({ isNumeric, name }) => !isNumeric && /name|title|area/.test(name),
  );
  const drawn = rows
    .slice(0, mostDots)
    .map((row) => ({
      x: numberOf(row[choice.by]),
      y: numberOf(row[choice.value]),
      group: groups.indexOf(groupOf(row, choice)),
      title: label < 0 ? "" : `${shown(row[label], columns[label])}: `,
    }))
    .filter(({ group }) => group >= 0);
  const stated = drawn.filter(({ x, y }) => x !== null && y !== null);
  return {
    options: {
      ...framed(
        asked,
        stated.map(({ y }) => y as number),
      ),
      marginBottom: 44,
      x: {
        label: columns[choice.by]?.name ?? null,
        ticks: width / 140,
        tickFormat: axisNumbers(format),
        labelOffset: 38,
      } as Plot.ScaleOptions,
      marks: [
        Plot.gridY({ ticks: 5, stroke: colour("line"), strokeOpacity: 1 }),
        Plot.dot(stated, {
          x: "x",
          y: "y",
          r: stated.length > 500 ? 2 : 4,
          fill: ({ group }: { group: number }) => colour(rivals[group] as Colour),
          fillOpacity: 0.75,
          symbol: ({ group }: { group: number }) => symbols[group] as string,
          title: ({ title, x, y }: { title: string; x: number | null; y: number | null }) =>
            `${title}${numberShown(x)} · ${numberShown(y)}`,
        }),
      ],
      symbol: { type: "identity" } as Plot.ScaleOptions,
    },
    legend: legendOf(groups, choice),
    beyond: rows.length - drawn.length,
    leftOut: drawn.length - stated.length,
  };
}

const fontSize = 13;
const barHeight = 26;
const mostBars = 60;
const mostDots = 5_000;
const rivals: readonly Colour[] = ["rivalA", "rivalB", "rivalC", "rivalD"];
const symbols = ["circle", "square", "triangle", "diamond"] as const;

/** An axis of numbers on the left, with as much room as its widest tick needs; it begins at zero unless values lie far from it. */
function framed({ width, format, measure }: Asked, values: readonly number[]): Plot.PlotOptions {
  const axisNumber = axisNumbers(format);
  const most = Math.max(0, ...values.map(Math.abs));
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const isFarFromZero = least > 0 && greatest - least < greatest / 4;
  return {
    width,
    height: Math.round(Math.min(width * 0.6, 380)),
    marginLeft: Math.ceil(measure(axisNumber(most), fontSize)) + 16,
    marginRight: 24,
    marginTop: 14,
    marginBottom: 34,
    style: { fontSize: `${fontSize}px` },
    y: { label: null, ticks: 5, tickFormat: axisNumber, zero: !isFarFromZero, nice: true },
  };
}

/** Millions and more in words: a tick has little room. */
const axisNumbers =
  (format: Format) =>
  (value: number): string =>
    Math.abs(value) < 1e6 ? (cellShown(value) ?? "") : format.large(value);

const numberShown = (value: number | null): string =>
  value === null ? "–" : (cellShown(value) ?? "–");

const shown = (cell: AnswerCell | undefined, column: AnswerColumn | undefined): string =>
  cellShown(cell ?? null, column?.isName) ?? "–";

/** As much of a text as the width has room for; marks above and below stay with their letter. */
function shortened(text: string, width: number, measure: Asked["measure"]): string {
  if (measure(text, fontSize) <= width) return text;
  const letters = text.match(/\P{M}\p{M}*/gu) ?? [];
  while (letters.length > 1 && measure(`${letters.join("")}…`, fontSize) > width) letters.pop();
  return `${letters.join("")}…`;
}

const groupOf = (row: readonly AnswerCell[], { colour: group }: ChartChoice): string =>
  group === null ? "" : (cellShown(row[group] ?? null, true) ?? "–");

const groupsOf = (rows: readonly (readonly AnswerCell[])[], choice: ChartChoice): string[] =>
  [...new Set(rows.map((row) => groupOf(row, choice)))].slice(0, mostGroups);

const legendOf = (groups: readonly string[], { colour: group }: ChartChoice): LegendItem[] =>
  group === null ? [] : groups.map((label, i) => ({ fill: rivals[i] as Colour, label }));

function yearTicks(years: readonly number[], width: number): number[] {
  const sorted = years.toSorted((a, b) => a - b);
  return thinned(sorted, width);
}

/** As many of the values as have room beside each other. */
function thinned<T>(values: readonly T[], width: number): T[] {
  const step = Math.ceil(values.length / Math.max(2, Math.floor(width / 80)));
  return values.filter((_, i) => i % step === 0);
}
