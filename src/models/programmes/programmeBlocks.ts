import type { Say } from "../../charts/chart.ts";
import { documentStatements } from "../../datasets/document-statements.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language, Text } from "../../words/text/language.ts";
import type { SourceRow } from "../../words/subject/statement.ts";
import type { Making } from "./making.ts";
import { type AnswerLine, type AnswerOf, line, type ProgrammeAnswers } from "./programmeAnswers.ts";
import type { NewsPage } from "./declared/newsPages.ts";
import { rowLink } from "../sources/sourceLinks.ts";

/** One of the four questions that every programme's page answers first. */
export interface ProgrammeBlock {
  readonly id: "what" | "promised" | "done" | "missing";
  readonly heading: string;
  readonly lines: readonly AnswerLine[];
}

interface Answered {
  readonly id: string;
  readonly lead: Text;
  readonly told?: readonly { readonly text: Text; readonly page: NewsPage }[];
  readonly answers: ProgrammeAnswers;
}

/** What it is, what was promised, what was found done, and what was not found: each line from a row. */
export function programmeBlocks(
  making: Making,
  { id, lead, told = [], answers }: Answered,
): ProgrammeBlock[] {
  const { published, say } = making;
  const words = blockHeadings[say.language];
  const linesOf = (makers: readonly AnswerOf[]) => makers.flatMap((maker) => maker(making));
  const what = [
    ...statementLines(published, say, id),
    ...told.map(({ text, page }) => ({
      text: text[say.language],
      source: { label: page.title[say.language], path: page.address },
    })),
  ];
  return [
    {
      id: "what",
      heading: words.what,
      lines: what.length > 0 ? what : [line(lead[say.language])],
    },
    {
      id: "promised",
      heading: words.promised,
      lines: orNone(linesOf(answers.promised), words.noPromise),
    },
    { id: "done", heading: words.done, lines: orNone(linesOf(answers.done), words.noResult) },
    { id: "missing", heading: words.missing, lines: linesOf(answers.missing) },
  ];
}

function statementLines(published: Published, { language }: Say, id: string): AnswerLine[] {
  return published
    .rows(documentStatements.table)
    .filter(({ programme, topic }) => programme === id && (topic === "what" || topic === "aim"))
    .map((row) => ({ text: statementText(row, language), source: rowLink(row, language) }));
}

/** A statement in the reader's language; in Thai where no other is taken down. */
export const statementText = (
  row: SourceRow & { readonly statement_th: string; readonly statement_en: string | null },
  language: Language,
): string => (language === "th" ? row.statement_th : (row.statement_en ?? row.statement_th));

const orNone = (lines: readonly AnswerLine[], none: string): readonly AnswerLine[] =>
  lines.length > 0 ? lines : [line(none)];

/** The questions, and the answer where nothing was found. */
export const blockHeadings = {
  th: {
    what: "คืออะไร",
    promised: "สัญญาอะไรไว้",
    done: "ทำไปแล้วเท่าที่พบ",
    missing: "ยังไม่พบอะไร",
    noPromise: "ไม่พบเป้าหมายหรือวงเงินในเอกสารที่เว็บนี้รวบรวม",
    noResult: "ไม่พบว่าทำไปแล้วเท่าใดในเอกสารที่เว็บนี้รวบรวม",
  },
  en: {
    what: "What it is",
    promised: "What was promised",
    done: "What was done, as found",
    missing: "What is not found",
    noPromise: "No target or amount was found in the documents gathered here",
    noResult: "How much was done was not found in the documents gathered here",
  },
};
