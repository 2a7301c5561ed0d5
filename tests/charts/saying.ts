import type { Chart, FigureTable, Say } from "../../src/charts/chart.ts";
import { chartOf } from "../../src/charts/index.ts";
import { rowsFor } from "../../src/models/figures/publishedCharts.ts";
import { sayOf } from "../../src/models/site/say.ts";
import { run } from "../../src/query/run.ts";
import type { Query } from "../../src/query/query.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import type { Language } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

/** What a chart draws of an area, from the published tables. */
export function dataOf<Answers, Data>(
  chart: Chart<Answers, Data>,
  area: string,
  from: Published = published,
): Data {
  const questions = Object.entries(chart.queries(area)) as [string, Query<unknown>][];
  const answers = questions.map(([name, question]) => [
    name,
    run(question, rowsFor(from, chart, question.table)),
  ]);
  return chart.shape(Object.fromEntries(answers), area);
}

export const saying: Readonly<Record<Language, Say>> = {
  th: sayOf(published, "th"),
  en: sayOf(published, "en"),
};

/** Spaces that keep a line together read like others. */
export const plain = (text: string): string => text.replaceAll("\u00a0", " ");

export const sentenceOf = <Answers, Data>(
  chart: Chart<Answers, Data>,
  area: string,
  language: Language,
): string => plain(chart.sentence(dataOf(chart, area), saying[language]));

/** A row of a table as its texts, found by its first cell. */
export const textsOf = ({ rows }: FigureTable, first: string): string[] =>
  (rows.find(([cell]) => plain(cell?.text ?? "") === first) ?? []).map(({ text }) => plain(text));

/** Cells that state something but lead to no row, or are silent and lead to one. */
export const withoutEvidence = ({ rows }: FigureTable): string[] =>
  rows
    .flat()
    .filter(({ kind, from }) => (kind === "stated" || kind === "derived") !== from.length > 0)
    .map(({ text }) => text);

/** What a chart, by its id, draws and says of one place. */
export function answered(id: string, area: string) {
  const chart = chartOf(id);
  const data = dataOf(chart, area);
  return {
    data,
    sentence: (language: Language) => plain(chart.sentence(data, saying[language])),
    headline: (language: Language) => chart.headline(data, saying[language]),
    table: (language: Language): FigureTable => chart.table(data, saying[language]),
    notes: (language: Language) => chart.notes(data, saying[language]),
    legend: (language: Language) => chart.legend(data, saying[language]),
  };
}

/** The texts of the table's rows. */
export const texts = ({ rows }: FigureTable): string[][] =>
  rows.map((row) => row.map(({ text }) => plain(text)));
