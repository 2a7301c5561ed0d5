import type { Say } from "../charts/chart.ts";
import { documentNotes, documentRemarks, documents } from "../datasets/documents.ts";
import { words } from "../i18n/text.ts";
import type { Published } from "../schema/catalog.ts";
import type { Row } from "../schema/table.ts";
import type { SourceRow } from "../words/statement.ts";
import type { Link } from "./link.ts";
import { rowLink } from "./sourceLinks.ts";

/** A document that figures were taken from, with the rows that hold them. */
export interface CitedDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly eventDate: string;
  readonly note: string | null;
  readonly own: Link;
  /** `place` is where in the document the figure stands, as far as the row says. */
  readonly rows: readonly (Link & { readonly place: string | null })[];
}

/** Rows read from a document carry its id, and some the place in it. */
type Citing = SourceRow & { readonly document?: unknown; readonly paragraph?: unknown };

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
    return [citedDocument(document, rows, say)];
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
    note: noteOf(document.document)?.[language] ?? document.note,
    own: rowLink(document, language),
    rows: rows
      .toSorted((a, b) => a.source_row - b.source_row)
      .map((row) => ({
        ...rowLink(row, language),
        place: typeof row.paragraph === "string" ? row.paragraph : null,
      })),
  };
}

const noteOf = (document: string) => documentRemarks[document] ?? documentNotes[document];
