import { areas } from "../../datasets/areas.ts";
import { query, type Query } from "../../query/query.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Field } from "../../schema/declare/field.ts";
import { caveatsOfEditions, editionsOfFiles } from "../../schema/declare/caveat.ts";
import { ownMeasures, type TableFigure } from "../../schema/declare/figure.ts";
import type { Table } from "../../schema/declare/table.ts";
import { notStated } from "../../words/subject/statement.ts";
import type { AnyChart, Chart } from "../chart.ts";
import { formOf } from "../kit/chartRules.ts";
import { defineChart } from "../kit/defineChart.ts";
import { tableOf } from "../kit/table.ts";
import { fromHighest, isStated, statedValue } from "../kit/tell.ts";
import type { PlacesData, PlaceValue } from "./placesData.ts";
import { drawPlaces, keysOfPlaces } from "./placesDrawn.ts";
import { timesOfFigure } from "./figureQuotients.ts";
import { headlineOfPlaces, sentenceOfPlaces } from "./placesTold.ts";
import {
  cautionNotes,
  figureAddsUp,
  type DeclaredFigure,
  type FigureRow,
  figureNumber,
  timeOfFigure,
} from "./figureValues.ts";

interface Answers {
  readonly rows: FigureRow;
  readonly provinces: { readonly code: string };
  /** What another table states, where the figure is divided by that. */
  readonly divisors?: FigureRow;
}

type Rows = readonly FigureRow[];

/** The id of the chart that a declared figure has by rule. */
export const figureChartId = ({ dataset, figure }: DeclaredFigure): string =>
  `${dataset.table.id}-${figure.id}`;

/** The provinces by what a table declares of them: a chart that nobody drew by hand, in the form that the rules give it. */
export function figureChart(declared: DeclaredFigure): AnyChart {
  const { figure, dataset, per } = declared;
  const { title, unit, ranked } = figure;
  const chart: Chart<Answers, PlacesData> = defineChart<Answers, PlacesData>({
    id: figureChartId(declared),
    title: { th: `${title.th} รายจังหวัด`, en: `${title.en} by province` },
    topic: "places",
    areas: [country],
    isDrawn: (rowsOf) => {
      const all = (table: Table) => rowsOf(table) as unknown as Rows;
      const provinces = rowsOf(areas.table).filter(({ level }) => level === "province");
      const rows = { own: all(dataset.table), divisors: per ? all(per.dataset.table) : [] };
      return shape(declared, rows, provinces).form !== null;
    },
    queries: () => ({
      rows: lastRows(declared),
      provinces: provincesAsked,
      ...(per && { divisors: divisorRows(per) }),
    }),
    shapes: () => "provinces",
    drawnOnce: 420,
    shape: ({ rows, provinces, divisors = [] }) =>
      shape(declared, { own: rows, divisors: divisors as Rows }, provinces),
    heading: ({ time }, say) => {
      const when = timeOfFigure(declared, time, say);
      return { th: `${title.th} รายจังหวัด ${when}`, en: `${title.en} by province, ${when}` };
    },
    plot: (data, canvas) => drawPlaces(data, declared, canvas),
    legend: (data, say) => keysOfPlaces(data, declared, say),
    headline: (data, say) => headlineOfPlaces(data, declared, say),
    sentence: (data, say) => sentenceOfPlaces(data, declared, say),
    table: ({ values }, say) => {
      const { peers, ...table } = tableOf(values, say, [
        { head: { th: "จังหวัด", en: "Province" }, area: ({ code }) => code },
        {
          head: { th: `${title.th} (${unit.th})`, en: `${title.en} (${unit.en})` },
          figure: ({ value }) => value,
          show: figureNumber(declared, say),
        },
      ]);
      return ranked && peers !== undefined ? { ...table, peers } : table;
    },
    notes: ({ values, divided }, say) => [
      ...cautionNotes(divided, declared, say),
      ...[dataset, ...(per ? [per.dataset] : [])].flatMap((one) =>
        caveatsOfEditions(one.caveats ?? [], editionsOf(values)),
      ),
    ],
  });
  return chart;
}

function shape(
  declared: DeclaredFigure,
  rows: { readonly own: Rows; readonly divisors: Rows },
  provinces: readonly { readonly code: string }[],
): PlacesData {
  const { figure } = declared;
  const { outside = [], ranked, changes, chart } = figure;
  const of = timesOfFigure(declared, (one) => (one === declared ? rows.own : rows.divisors));
  const times = [...of.values()].flat().map(({ time }) => time);
  const time = times.reduce((a, b) => (a > b ? a : b), "");
  const known = provinces
    .map(({ code }) => code)
    .filter((code) => !outside.includes(code))
    .map((code) => ({ code, at: of.get(code)?.find((one) => one.time === time) }));
  const values = known.map(({ code, at }) => ({ code, value: at?.statement ?? notStated }));
  const form = formOf({
    across: "places",
    known: values.filter(({ value }) => isStated(value)).length,
    hasOutlines: true,
    adds: figureAddsUp(declared),
    isSigned: values.some(({ value }) => statedValue(value, 0) < 0),
    ...{ ranked, changes },
    ...(chart && { chosen: chart }),
  });
  const byCode = (a: PlaceValue, b: PlaceValue) => (a.code < b.code ? -1 : 1);
  return {
    ...{ time, form },
    divided: [...new Set(known.flatMap(({ at }) => at?.per?.time ?? []))].toSorted(),
    values: values.toSorted(ranked ? fromHighest(({ value }) => value) : byCode),
  };
}

/** The editions that values were read from. */
const editionsOf = (values: readonly PlaceValue[]): ReadonlySet<string> =>
  editionsOfFiles(
    values.flatMap(({ value }) =>
      value.kind === "notStated" ? [] : value.from.map(({ source_file }) => source_file),
    ),
  );

const provincesAsked = query(areas.table, {
  select: ["code", "source_file", "source_row"],
  where: { level: "province" },
}) as unknown as Query<{ readonly code: string }>;

/** The rows of a figure at the last time that it has any. */
function lastRows({ dataset: { table }, figure }: DeclaredFigure): Query<FigureRow> {
  const { time } = figure;
  return rowsAsked(table, figure, time === undefined ? {} : { [time]: { newest: "found" } });
}

/** The rows of a divisor at all times, for which is the right one hangs on what is divided; of a table of several levels, those of provinces. */
const divisorRows = ({ dataset: { table }, figure }: DeclaredFigure): Query<FigureRow> =>
  rowsAsked(table, figure, "level" in table.columns ? { level: "province" } : {});

function rowsAsked(table: Table, figure: TableFigure, more: object): Query<FigureRow> {
  const { area, time, where = {} } = figure;
  const named = [
    area,
    ...ownMeasures(figure),
    ...(time === undefined ? [] : [time]),
    ...Object.keys(where),
  ];
  const columns: Readonly<Record<string, Field>> = table.columns;
  const asked = Object.entries(where).map(([name, value]) => {
    const isText = columns[name]?.sql === "VARCHAR";
    return [name, isText ? value : Number(value)];
  });
  // A declaration read from a file names its columns as text, so that the compiler knows none of them.
  return query(table, {
    select: [...new Set([...named, "source_file", "source_row"])] as "source_file"[],
    where: { ...Object.fromEntries(asked), ...more },
  }) as unknown as Query<FigureRow>;
}
