import { formats } from "../i18n/format.ts";
import { words } from "../i18n/text.ts";
import { evidencePath } from "../paths.ts";
import type { Published } from "../schema/catalog.ts";
import type { Language } from "../words/language.ts";
import type { SourceRow } from "../words/statement.ts";
import type { Link } from "./link.ts";

/** A file that figures were read from: who published it, where it is, and how many of its rows are used. */
export interface CitedSource {
  readonly title: string;
  readonly publisher: string;
  readonly address: string | null;
  readonly licence: string;
  readonly retrieved: string;
  readonly file: Link;
  readonly rows: string;
}

export function citedSources(
  { catalog }: Published,
  rows: readonly SourceRow[],
  language: Language,
): CitedSource[] {
  const used = Map.groupBy(rows, ({ source_file }) => source_file);
  const { number, date } = formats[language];
  return catalog.sources.flatMap(({ file, origin }) => {
    const from = used.get(file);
    if (!from) return [];
    const { title, publisher, address, licence, retrieved } = origin;
    return [
      {
        title,
        publisher,
        address,
        licence: licence ?? words[language].licenceNotStated,
        retrieved: date(retrieved),
        file: { label: file, path: evidencePath(language, file) },
        rows: number(rowsIn(from)),
      },
    ];
  });
}

/** Rows that are named count once, however many figures they are in; the rest are told by their number. */
function rowsIn(from: readonly SourceRow[]): number {
  const named = from.filter(({ rows }) => rows === undefined);
  const counted = from.reduce((sum, { rows = 0 }) => sum + rows, 0);
  return new Set(named.map(({ source_row }) => source_row)).size + counted;
}
