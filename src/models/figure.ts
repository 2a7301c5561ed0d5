import type { FigureTable, LegendItem, Say } from "../charts/chart.ts";
import { chartOf } from "../charts/index.ts";
import { areas } from "../datasets/areas.ts";
import { documentRemarks, documents } from "../datasets/documents.ts";
import { formats } from "../i18n/format.ts";
import { words } from "../i18n/text.ts";
import {
  chartPath,
  evidenceRowPath,
  filePath,
  pictureName,
  picturePath,
  tablePath,
} from "../paths.ts";
import { run } from "../query/run.ts";
import type { CatalogTable, Published } from "../schema/catalog.ts";
import type { Row } from "../schema/table.ts";
import type { Language } from "../words/language.ts";
import type { SourceRow } from "../words/statement.ts";

export interface Link {
  readonly label: string;
  readonly path: string;
}

export interface Download extends Link {
  readonly name: string;
  readonly size: string | null;
}

/** A cell of a figure's table with the raw rows it leads to. */
export interface LinkedCell {
  readonly text: string;
  readonly kind: FigureTable["rows"][number][number]["kind"];
  readonly working: string | null;
  readonly links: readonly Link[];
}

/** A document that figures were taken from, with the rows that hold them. */
export interface CitedDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly eventDate: string;
  readonly note: string | null;
  readonly own: Link;
  readonly rows: readonly (Link & { readonly place: string })[];
}

/** Everything a figure shows, as plain JSON; the picture is drawn from `rows` when the page is. */
export interface FigureModel {
  readonly chart: string;
  readonly area: string;
  readonly language: Language;
  readonly path: string;
  readonly heading: string;
  readonly sentence: string;
  readonly headline: { readonly value: string; readonly label: string };
  readonly rows: readonly unknown[];
  readonly places: Readonly<Record<string, string>>;
  readonly legend: readonly LegendItem[];
  readonly columns: FigureTable["columns"];
  readonly table: readonly (readonly LinkedCell[])[];
  readonly notes: readonly string[];
  readonly documents: readonly CitedDocument[];
  /** Whether the documents date the same meeting differently. */
  readonly datesDisagree: boolean;
  readonly source: string;
  readonly licence: string;
  readonly downloads: readonly Download[];
  /** What the columns of the downloaded table mean. */
  readonly dictionary: Link;
  readonly image: { readonly path: string; readonly alt: string };
  /** The picture bears the label of made-up figures. */
  readonly sample?: true;
}

/** Rows of charts that cite documents carry the document and the place in it. */
type Citing = SourceRow & { readonly document: string; readonly paragraph: string };

export function figureOf(
  published: Published,
  language: Language,
  chartId: string,
  area: string,
): FigureModel {
  const chart = chartOf(chartId);
  const say = sayOf(published, language);
  const question = chart.query(area);
  const rows = run(question, published.rows(question.table)) as readonly Citing[];
  const data = chart.shape(rows, area);
  const cited = citedDocuments(published, rows, say);
  const sentence = chart.sentence(data, say);
  const table = chart.table(data, say);
  return {
    chart: chartId,
    area,
    language,
    path: chartPath(language, chartId, area === chart.areas[0] ? undefined : area),
    heading: chart.heading(area, say),
    sentence,
    headline: chart.headline(data, say),
    rows,
    places: placeNames(chart.areas, say),
    legend: chart.legend(data, say),
    columns: table.columns,
    table: table.rows.map((row) => row.map((cell) => linkedCell(cell, language))),
    notes: chart.notes(data, say),
    documents: cited,
    datesDisagree: new Set(cited.map(({ eventDate }) => eventDate)).size > 1,
    source: [...new Set(cited.map(({ publisher }) => publisher))].join(" · "),
    licence: licenceOf(published, rows, language),
    downloads: downloadsOf(published, question.table.id, chartId, area, language),
    dictionary: {
      label: words[language].dictionary,
      path: tablePath(language, question.table.id),
    },
    image: { path: picturePath(language, chartId, area, "png"), alt: sentence },
    ...(published.catalog.sample && { sample: true }),
  };
}

/** How charts name places in this publication. */
export function sayOf(published: Published, language: Language): Say {
  const names = new Map(published.rows(areas.table).map((area) => [area.code, area]));
  return {
    language,
    format: formats[language],
    place: (code) => {
      const area = names.get(code);
      if (!area) throw new Error(`area not published: ${code}`);
      return language === "th" ? area.name_th : area.name_en;
    },
  };
}

/** The names that drawing will ask for, so that a picture can be drawn from the model alone. */
const placeNames = (codes: readonly string[], say: Say): Record<string, string> =>
  Object.fromEntries(
    codes.filter((code) => /^\d+$/.test(code)).map((code) => [code, say.place(code)]),
  );

function linkedCell(cell: FigureTable["rows"][number][number], language: Language): LinkedCell {
  return {
    text: cell.text,
    kind: cell.kind,
    working: cell.working ?? null,
    links: cell.from.map((from) => rowLink(from, language)),
  };
}

const rowLink = ({ source_file, source_row }: SourceRow, language: Language): Link => ({
  label: words[language].rowOf(String(source_row)),
  path: evidenceRowPath(language, source_file, source_row),
});

function citedDocuments(published: Published, rows: readonly Citing[], say: Say): CitedDocument[] {
  const ids = [...new Set(rows.map((row) => row.document))];
  return ids.map((id) => {
    const document = published.rows(documents.table).find((row) => row.document === id);
    if (!document) throw new Error(`document not published: ${id}`);
    return citedDocument(
      document,
      rows.filter((row) => row.document === id),
      say,
    );
  });
}

function citedDocument(
  document: Row<typeof documents.table>,
  rows: readonly Citing[],
  { language, format }: Say,
): CitedDocument {
  const { notStated } = words[language];
  const dateOr = (date: string | null) => (date === null ? notStated : format.date(date));
  return {
    id: document.document,
    title: document.title,
    publisher: document.publisher,
    published: dateOr(document.date_published),
    eventDate: dateOr(document.event_date),
    note: documentRemarks[document.document]?.[language] ?? document.note,
    own: rowLink(document, language),
    rows: rows
      .toSorted((a, b) => a.source_row - b.source_row)
      .map((row) => ({ ...rowLink(row, language), place: row.paragraph })),
  };
}

function licenceOf(published: Published, rows: readonly SourceRow[], language: Language): string {
  const files = new Set(rows.map((row) => row.source_file));
  const licences = published.catalog.sources
    .filter(({ file }) => files.has(file))
    .map(({ origin }) => origin.licence ?? words[language].licenceNotStated);
  return [...new Set(licences)].join(" · ");
}

function downloadsOf(
  published: Published,
  table: string,
  chart: string,
  area: string,
  language: Language,
): Download[] {
  const say = words[language];
  const { files } = published.catalog.tables.find(({ id }) => id === table) as CatalogTable;
  const file = (label: string, kind: "csv" | "parquet" | "schema"): Download => ({
    label,
    path: filePath(files[kind].path),
    name: files[kind].path.split("/").at(-1) as string,
    size: formats[language].bytes(files[kind].bytes),
  });
  const picture = (label: string, kind: "svg" | "png"): Download => ({
    label,
    path: picturePath(language, chart, area, kind),
    name: `${pictureName(language, chart, area)}.${kind}`,
    size: null,
  });
  return [
    file(say.downloadCsv, "csv"),
    file(say.downloadParquet, "parquet"),
    file(say.downloadSchema, "schema"),
    picture(say.downloadSvg, "svg"),
    picture(say.downloadPng, "png"),
  ];
}
