import type * as Plot from "@observablehq/plot";
import type { Format } from "../i18n/format.ts";
import type { Query } from "../query/query.ts";
import type { AreaShape, ShapeSet } from "../schema/declare/shapes.ts";
import type { Row, Table } from "../schema/declare/table.ts";
import type { Language, Text } from "../words/text/language.ts";
import type { SourceRow, Statement } from "../words/subject/statement.ts";
import type { Colour } from "./theme.ts";
import type { TopicId } from "./topic.ts";

/** The places a figure is drawn for: an area's code (`00` the country), or the id of a declared group. */
export type AreaId = string;

/** Where a chart is defined: single areas, all of a level, or what rows name. The first is the one its bare address shows. */
export type Areas = readonly (AreaId | "provinces" | "rows")[];

/** How a chart speaks: its language, its numbers, and the names of places by their codes. */
export interface Say {
  readonly language: Language;
  readonly format: Format;
  /** เชียงใหม่ */
  readonly place: (code: string) => string;
  /** จังหวัดเชียงใหม่ · Chiang Mai province */
  readonly placeTitle: (code: string) => string;
}

/** Hands in the published rows of a table. */
export type RowsOf = <T extends Table>(table: T) => readonly Row<T>[];

/** What drawing needs beyond the rows: the width to draw for and a name for generated ids. */
export interface Canvas extends Say {
  readonly width: number;
  readonly idPrefix: string;
  /** How wide a text is drawn: in the heavier weight of the font, so that what fits does so in both. */
  readonly measure: (text: string, size: number) => number;
  /** The outlines that the chart asks for; none where it asks for none. */
  readonly shapes: readonly AreaShape[];
  /** Whether the picture is for a link preview, which shows the beginning of a tall one. */
  readonly brief: boolean;
  /** The page of an area, where it has one and the picture stands on a page. */
  readonly link: (code: string) => string | undefined;
}

/** A cell of a figure's table; a figure keeps the rows it was read from. */
export interface FigureCell {
  readonly text: string;
  readonly kind: "label" | Statement["kind"];
  readonly working?: string;
  readonly from: readonly SourceRow[];
  /** The area that a label names. */
  readonly area?: string;
  /** What the text writes out, for files that programs read; a share has 1 for the whole. */
  readonly value?: number;
  /** The figure is known, but not told. */
  readonly withheld?: true;
}

export interface FigureTable {
  /** How many of its rows, the first ones, count the same thing and can be ranked; none where that is not said. */
  readonly peers?: number;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly FigureCell[])[];
}

/** A colour of the figure with its meaning; `fill` names a colour of the theme. */
export interface LegendItem {
  readonly fill: Colour | "hatch";
  readonly label: string;
}

/** What a chart asks, by the names its answers have. */
export type Questions<Answers> = { readonly [Name in keyof Answers]: Query<Answers[Name]> };
export type AnswersOf<Answers> = { readonly [Name in keyof Answers]: readonly Answers[Name][] };

/**
 * One chart: what it asks for, what it draws, what it says. All its pictures, tables, sentences
 * and links follow from it; `defineChart` makes it from what a chart's file declares. `Answers`
 * names the rows of each query, `Data` is what is drawn.
 */
export interface Chart<Answers = never, Data = never> {
  readonly id: string;
  readonly title: Text;
  readonly topic: TopicId;
  readonly areas: Areas;
  /** Whether there is enough to draw, where that is not certain. */
  readonly isDrawn?: (rows: RowsOf) => boolean;
  /** The ids of tables that it asks where they are published, and does without where they aren’t. */
  readonly spares?: readonly string[];
  /** Whether the tables say anything of a province; one of which they say nothing gets no page. */
  readonly speaksOf?: (area: AreaId, rows: RowsOf) => boolean;
  /** The places that `rows` stands for in its areas. */
  readonly areasInRows?: (rows: RowsOf) => readonly AreaId[];
  readonly heading: (area: AreaId, say: Say, data: Data) => string;
  /** What a reader is asked to choose among, where that is not a place. */
  readonly areasTitle?: Text;
  /** What its own places are called, where they are neither in the register nor groups of it. */
  readonly areaName?: (area: AreaId, rows: RowsOf, say: Say) => string;
  readonly queries: (area: AreaId) => Questions<Answers>;
  readonly shape: (answers: AnswersOf<Answers>, area: AreaId) => Data;
  /** The outlines that a map needs. */
  readonly shapes?: (area: AreaId) => ShapeSet;
  /** Width in pixels of a picture that is drawn once and scaled, as maps are; others are drawn for two widths. */
  readonly drawnOnce?: number;
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

// The list of charts holds charts of many row types; each is only ever used with its own rows.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyChart = Chart<any, any>;
