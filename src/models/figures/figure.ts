import type { AnyChart, FigureCell, FigureTable, LegendItem, Say } from "../../charts/chart.ts";
import { rowsFor } from "./publishedCharts.ts";
import { chartOf } from "../../charts/index.ts";
import { words } from "../../i18n/text.ts";
import { areaPath, chartPath, picturePath, tablePath } from "../../paths.ts";
import type { Query } from "../../query/query.ts";
import { run } from "../../query/run.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { ShapeSet } from "../../schema/declare/shapes.ts";
import { publisherName } from "../../schema/declare/origin.ts";
import { gloss } from "../../words/text/glosses.ts";
import type { Language } from "../../words/text/language.ts";
import type { SourceRow } from "../../words/subject/statement.ts";
import { firstArea } from "./chartAreas.ts";
import { datasetOf } from "../tables/dataIndex.ts";
import {
  type CitedDocument,
  citedDocuments,
  citingRows,
  rivalDocuments,
  sourcesBesides,
} from "../sources/citedDocuments.ts";
import { type CitedSource, citedSources } from "../sources/citedSources.ts";
import { downloadsOf } from "./figureDownloads.ts";
import { figureTime, figureYear } from "./figureTime.ts";
import { figureDownloads } from "./figureFileNames.ts";
import type { Download, Link } from "../site/link.ts";
import { perPublication } from "../releases/perPublication.ts";
import { recent } from "../releases/recent.ts";
import { sayOf } from "../site/say.ts";
import { workingText } from "../../i18n/workingText.ts";
import { sourceLinks } from "../sources/sourceLinks.ts";

/** A cell of a figure's table with the raw rows it leads to. */
export interface LinkedCell {
  readonly text: string;
  readonly kind: FigureCell["kind"];
  readonly working: string | null;
  readonly links: readonly Link[];
  /** The page of the area that the cell names. */
  readonly path: string | null;
  /** The cell as the chart made it, for files that programs read. */
  readonly cell: FigureCell;
}

/** Everything a figure shows, as plain JSON; the picture is drawn from `answers` when the page is. */
export interface FigureModel {
  readonly chart: string;
  readonly area: string;
  readonly language: Language;
  readonly path: string;
  readonly heading: string;
  /** The place it is drawn for; the country where it is no area. */
  readonly place: string;
  /** Until when its data speak, and when their file was received. */
  readonly asOf: string;
  /** The year that its data speak of last, in the common era. */
  readonly dataYear: number | null;
  readonly sentence: string;
  readonly headline: { readonly value: string; readonly label: string };
  readonly answers: Readonly<Record<string, readonly unknown[]>>;
  readonly shapes: ShapeSet | null;
  /** The names of the areas that the figure speaks of, and their pages. */
  readonly places: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly legend: readonly LegendItem[];
  readonly columns: FigureTable["columns"];
  /** How many rows of the table, the first ones, can be ranked among each other. */
  readonly peers: number;
  readonly table: readonly (readonly LinkedCell[])[];
  readonly notes: readonly string[];
  readonly documents: readonly CitedDocument[];
  /** Those of the documents that date one meeting differently. */
  readonly datesDisagree: readonly CitedDocument[];
  readonly sources: readonly CitedSource[];
  readonly source: string;
  readonly licence: string;
  /** Its own rows and its picture, in every form. */
  readonly files: readonly Download[];
  /** The whole tables that it is drawn from. */
  readonly downloads: readonly Download[];
  /** What the columns of the downloaded tables mean. */
  readonly dictionaries: readonly Link[];
  readonly image: { readonly path: string; readonly alt: string };
  /** The picture bears the label of made-up figures. */
  readonly sample?: true;
}

/** A chart's figure for one place; its page, pictures and embeds show the same one, and ask for it in a row. */
export function figureOf(
  published: Published,
  language: Language,
  chart: string,
  area: string,
): FigureModel {
  return figuresOf(published)([language, chart, area].join(), () =>
    makeFigure(published, language, chart, area),
  );
}

const figuresOf = perPublication(() => recent<FigureModel>(16));

function makeFigure(
  published: Published,
  language: Language,
  chartId: string,
  area: string,
): FigureModel {
  const chart = chartOf(chartId);
  const shapes = chart.shapes?.(area) ?? null;
  const { say, places } = noting(sayOf(published, language));
  const { answers, tables, answered } = ask(published, chart, area);
  const data = chart.shape(answers, area);
  const rows = Object.values(answers).flat() as readonly SourceRow[];
  const documents = citedDocuments(published, citingRows(published, answered), say);
  const sources = citedSources(published, rows, language);
  const sentence = chart.sentence(data, say);
  const table = chart.table(data, say);
  const sample = published.catalog.sample && { sample: true as const };
  const figure = {
    heading: chart.heading(area, say, data),
    headline: chart.headline(data, say),
    legend: chart.legend(data, say),
    notes: chart.notes(data, say),
  };
  if (shapes) for (const { properties } of published.shapes(shapes)) say.place(properties.code);
  return {
    chart: chartId,
    area,
    language,
    path: chartPath(language, chartId, area === firstArea(chart) ? undefined : area),
    ...figure,
    place: placeOf(area, sayOf(published, language)),
    asOf: figureTime(published, answered, say),
    dataYear: figureYear(published, answered, say),
    sentence,
    answers,
    shapes,
    places,
    links: Object.fromEntries(Object.keys(places).map((code) => [code, areaPath(language, code)])),
    columns: table.columns,
    peers: table.peers ?? 0,
    table: table.rows.map((row) => row.map((cell) => linkedCell(cell, language))),
    documents,
    datesDisagree: rivalDocuments(published, documents),
    sources,
    source: publishersOf(
      [...documents, ...sourcesBesides(published, answered, language)],
      language,
    ),
    licence: [...new Set(sources.map(({ licence }) => licence))].join(" · "),
    files: figureDownloads({ chart: chartId, area, ...sample }, language),
    downloads: downloadsOf(published, tables, language),
    dictionaries: tables.map((table) => ({
      label:
        tables.length > 1
          ? `${words[language].dictionary}: ${datasetOf(table).table.title[language]}`
          : words[language].dictionary,
      path: tablePath(language, table),
    })),
    image: { path: picturePath(language, chartId, area, "png"), alt: sentence },
    ...sample,
  };
}

/** What a chart is told of a place, and the tables that are files; both languages follow from one answer. */
export const ask = (published: Published, chart: AnyChart, area: string) =>
  askedOf(published)(`${chart.id} ${area}`, () => askTables(published, chart, area));

const askedOf = perPublication(() => recent<ReturnType<typeof askTables>>(4));

function askTables(published: Published, chart: AnyChart, area: string) {
  const questions = Object.entries(chart.queries(area) as Record<string, Query<unknown>>);
  const answers = Object.fromEntries(
    questions.map(([name, question]) => [
      name,
      run(question, rowsFor(published, chart, question.table)),
    ]),
  );
  // What is made from the catalog itself is no file to download and has no dictionary.
  const files = new Set(published.catalog.tables.map(({ id }) => id));
  const tables = new Set(questions.map(([, { table }]) => table.id));
  return {
    answers,
    tables: [...tables].filter((id) => files.has(id)),
    answered: questions.map(([name, { table }]) => ({
      table,
      rows: answers[name] as readonly SourceRow[],
    })),
  };
}

const placeOf = (area: string, say: Say): string =>
  /^\d+$/.test(area)
    ? say.placeTitle(area)
    : area === "north4"
      ? northernProvinces[say.language]
      : say.placeTitle(country);

const northernProvinces = {
  th: "4 จังหวัดชายแดนภาคเหนือ",
  en: "The four northern border provinces",
};

/** Notes the areas that are named, so that a picture can be drawn from the model alone. */
function noting(say: Say): { say: Say; places: Record<string, string> } {
  const places: Record<string, string> = {};
  const place = (code: string) => (places[code] ??= say.place(code));
  return {
    places,
    say: { ...say, place, placeTitle: (code) => (place(code), say.placeTitle(code)) },
  };
}

const linkedCell = (cell: FigureCell, language: Language): LinkedCell => ({
  text: cell.text,
  kind: cell.kind,
  working: cell.working === undefined ? null : workingText(cell.working, language),
  links: sourceLinks(cell.from, language),
  path: cell.area === undefined ? null : areaPath(language, cell.area),
  cell,
});

/** Who published what a figure shows; which commit a file came from is told with the file. */
function publishersOf(cited: readonly { readonly publisher: string }[], language: Language) {
  const names = new Set(cited.map(({ publisher }) => gloss(publisherName(publisher), language)));
  return names.size > most ? many[language](names.size) : [...names].join(" · ");
}

const most = 5;

const many = {
  th: (publishers: number) => `ผู้เผยแพร่ ${publishers} ราย ตามรายการไฟล์ในหน้าแผนภูมิ`,
  en: (publishers: number) => `${publishers} publishers, listed with the chart`,
};
