import type { FigureTable } from "../../src/charts/chart.ts";
import { chartOf } from "../../src/charts/index.ts";
import { sayOf } from "../../src/models/site/say.ts";
import type { Query } from "../../src/query/query.ts";
import { run } from "../../src/query/run.ts";
import type { Language } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

/** A chart's answers from the published tables, shaped for one place, and what it says of them. */
export function answered(id: string, area: string) {
  const chart = chartOf(id);
  const questions = Object.entries(chart.queries(area) as Record<string, Query<unknown>>);
  const answers = Object.fromEntries(
    questions.map(([name, question]) => [name, run(question, published.rows(question.table))]),
  );
  const data = chart.shape(answers, area);
  return {
    data,
    sentence: (language: Language) => plain(chart.sentence(data, sayOf(published, language))),
    headline: (language: Language) => chart.headline(data, sayOf(published, language)),
    table: (language: Language): FigureTable => chart.table(data, sayOf(published, language)),
    notes: (language: Language) => chart.notes(data, sayOf(published, language)),
    legend: (language: Language) => chart.legend(data, sayOf(published, language)),
  };
}

/** The texts of the table's rows. */
export const texts = ({ rows }: FigureTable): string[][] =>
  rows.map((row) => row.map(({ text }) => plain(text)));

export const plain = (text: string): string => text.replaceAll("\u00a0", " ");
