import type { Say } from "../../charts/chart.ts";
import { documents } from "../../datasets/documents.ts";
import { meetings } from "../../datasets/meetings.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { placeInDocument } from "../../words/text/glosses.ts";
import type { Language } from "../../words/text/language.ts";
import type { SourceRow } from "../../words/subject/statement.ts";
import { type CitedSource, citedSources } from "./citedSources.ts";
import type { AnsweredFigure } from "../figures/figureTime.ts";
import type { Link } from "../site/link.ts";
import { type DocumentFacts, documentFacts } from "./documentFacts.ts";
import { rowLink } from "./sourceLinks.ts";

/** A document that figures were taken from, with the rows that hold them. */
export interface CitedDocument extends DocumentFacts {
  readonly own: Link;
  readonly passages: readonly CitedPassage[];
}

/** Words of a document with the rows that were read from them; null where a row doesn't tell. */
export interface CitedPassage {
  readonly place: string | null;
  readonly quoted: string | null;
  readonly rows: readonly Link[];
}

/** Rows read from a document carry its id, and some the place in it. */
type Citing = SourceRow & {
  readonly document?: unknown;
  readonly paragraph?: unknown;
  readonly quoted?: unknown;
};

export function citedDocuments(
  published: Published,
  rows: readonly Citing[],
  say: Say,
): CitedDocument[] {
  const citing = Map.groupBy(rows, ({ document }) => document);
  return [...citing].flatMap(([id, rows]) => {
    if (typeof id !== "string") return [];
    const document = published.rows(documents.table).find((row) => row.document === id);
    if (!document) throw new Error(`document not published: ${id}`);
    return [
      {
        ...documentFacts(document, say.language),
        own: rowLink(document, say.language),
        passages: passagesOf(rows, say.language),
      },
    ];
  });
}

function passagesOf(rows: readonly Citing[], language: Language): CitedPassage[] {
  const sorted = rows.toSorted((a, b) => a.source_row - b.source_row);
  const passages = Map.groupBy(sorted, ({ paragraph, quoted }) => `${paragraph}|${quoted}`);
  return [...passages.values()].map((together) => {
    const [{ paragraph, quoted }] = together as [Citing];
    return {
      place: typeof paragraph === "string" ? placeInDocument(paragraph, language) : null,
      quoted: typeof quoted === "string" ? quoted : null,
      rows: together.map((row) => rowLink(row, language)),
    };
  });
}

/** The rows of a figure that name a document, with the words they were read from; the list of documents cites none. */
export const citingRows = (published: Published, answered: readonly AnsweredFigure[]): Citing[] =>
  answered
    .filter(({ table }) => "document" in table.columns && table.id !== documents.table.id)
    .flatMap(({ table, rows }) => {
      const whole = new Map(
        (published.rows(table) as readonly Citing[]).map((row) => [rowId(row), row]),
      );
      return rows.map((row) => whole.get(rowId(row)) ?? row);
    });

const rowId = ({ source_file, source_row }: SourceRow): string => `${source_file}#${source_row}`;

/** The sources of what a figure shows besides documents that rows name. */
export const sourcesBesides = (
  published: Published,
  answered: readonly AnsweredFigure[],
  language: Language,
): CitedSource[] =>
  citedSources(
    published,
    answered.flatMap(({ table, rows }) => ("document" in table.columns ? [] : rows)),
    language,
  );

/** Documents that tell of one meeting and date it differently. */
export function rivalDocuments(
  published: Published,
  cited: readonly CitedDocument[],
): CitedDocument[] {
  const told = published.rows(meetings.table);
  const rivals = told.flatMap(({ document, same_meeting_as, date }) => {
    const other = told.find((row) => row.document === same_meeting_as);
    return other && other.date !== date ? [[other.document, document]] : [];
  });
  const ids = new Set(cited.map(({ id }) => id));
  const both = new Set(rivals.filter((pair) => pair.every((id) => ids.has(id))).flat());
  return cited.filter(({ id }) => both.has(id));
}
