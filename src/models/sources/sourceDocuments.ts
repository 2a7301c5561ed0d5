import { documents } from "../../datasets/documents.ts";
import { declared } from "../../datasets/index.ts";
import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { evidenceRowPath, tablePath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import { cellsOf } from "../tables/dataIndex.ts";
import type { Link } from "../site/link.ts";
import { type DocumentFacts, documentFacts } from "./documentFacts.ts";

/** A document that figures were taken from by hand. */
export interface SourceDocument extends DocumentFacts {
  readonly evidence: Link;
  /** The tables that cite it, with the number of their rows that do. */
  readonly tables: readonly Link[];
}

export const sourceDocuments = (published: Published, language: Language): SourceDocument[] =>
  published.rows(documents.table).map((row) => ({
    ...documentFacts(row, language),
    evidence: {
      label: words[language].rowOf(String(row.source_row)),
      path: evidenceRowPath(language, row.source_file, row.source_row),
    },
    tables: citingTables(published, row.document, language),
  }));

function citingTables(published: Published, document: string, language: Language): Link[] {
  const citing = declared.filter(
    ({ table }) =>
      table.id !== documents.table.id &&
      "document" in table.columns &&
      published.catalog.tables.some(({ id }) => id === table.id),
  );
  return citing.flatMap((dataset) => {
    const cited = cellsOf(published, dataset, "document").filter((cell) => cell === document);
    if (cited.length === 0) return [];
    const rows = words[language].rowsOf(formats[language].number(cited.length));
    const { id, title } = dataset.table;
    return [{ label: `${title[language]} (${rows})`, path: tablePath(language, id) }];
  });
}
