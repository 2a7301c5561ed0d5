import type * as Plot from "@observablehq/plot";
import type { Format } from "../i18n/format.ts";
import type { Query } from "../query/query.ts";
import type { Language, Text } from "../words/language.ts";
import type { SourceRow, Statement } from "../words/statement.ts";

/** The places a figure is drawn for: a province code, or the id of a declared group. */
export type AreaId = string;

/** How a chart speaks: its language, its numbers, and the names of places by their codes. */
export interface Say {
  readonly language: Language;
  readonly format: Format;
  readonly place: (code: string) => string;
}

/** What drawing needs beyond the rows: the width to draw for and a name for generated ids. */
export interface Canvas extends Say {
  readonly width: number;
  readonly idPrefix: string;
}

/** A cell of a figure's table; a figure keeps the rows it was read from. */
export interface FigureCell {
  readonly text: string;
  readonly kind: "label" | Statement["kind"];
  readonly working?: string;
  readonly from: readonly SourceRow[];
}

export interface FigureTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly FigureCell[])[];
}

/** A colour of the figure with its meaning; `fill` names a colour of the theme. */
export interface LegendItem {
  readonly fill: "strong" | "soft" | "plain" | "hatch";
  readonly label: string;
}

/**
 * One chart: what it asks for, what it draws, what it says. All its pictures, tables, sentences
 * and links follow from this declaration. `Row` is what the query returns, `Data` what is drawn.
 */
export interface Chart<Row = never, Data = never> {
  readonly id: string;
  readonly title: Text;
  /** Where the chart is defined; the first is the one that its bare address shows. */
  readonly areas: readonly AreaId[];
  readonly heading: (area: AreaId, say: Say) => string;
  readonly query: (area: AreaId) => Query<Row>;
  readonly shape: (rows: readonly Row[], area: AreaId) => Data;
  readonly plot: (data: Data, canvas: Canvas) => Plot.PlotOptions;
  readonly legend: (data: Data, say: Say) => readonly LegendItem[];
  /** The number a link preview shows large, with its few words. */
  readonly headline: (data: Data, say: Say) => { readonly value: string; readonly label: string };
  /** One or two whole sentences that say what the picture shows, with its gaps. */
  readonly sentence: (data: Data, say: Say) => string;
  readonly table: (data: Data, say: Say) => FigureTable;
  /** What a reader must know to read the figures rightly. */
  readonly notes: (data: Data, say: Say) => readonly string[];
}

export const defineChart = <Row, Data>(chart: Chart<Row, Data>): Chart<Row, Data> => chart;

// The list of charts holds charts of many row types; each is only ever used with its own rows.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyChart = Chart<any, any>;
