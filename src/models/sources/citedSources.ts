import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { evidencePath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { gloss } from "../../words/text/glosses.ts";
import type { Language } from "../../words/text/language.ts";
import type { SourceRow } from "../../words/subject/statement.ts";
import type { Link } from "../site/link.ts";

/** What figures were read from: who published it, where it is, and how many rows of its files are used. */
export interface CitedSource {
  readonly title: string;
  readonly publisher: string;
  readonly address: string | null;
  readonly licence: string;
  readonly retrieved: string;
  readonly files: readonly (Link & { readonly rows: string })[];
}

export function citedSources(
  { catalog }: Published,
  rows: readonly SourceRow[],
  language: Language,
): CitedSource[] {
  const used = Map.groupBy(rows, ({ source_file }) => source_file);
  const { number, date } = formats[language];
  const cited = catalog.sources.filter(({ file }) => used.has(file));
  // One document may come in several files; it is named once.
  return [...Map.groupBy(cited, ({ origin }) => JSON.stringify(origin)).values()].map((sources) => {
    const [{ origin }] = sources as [(typeof sources)[number]];
    const { title, publisher, address, licence, retrieved } = origin;
    return {
      title,
      publisher,
      address,
      licence: gloss(licence ?? words[language].licenceNotStated, language),
      retrieved: date(retrieved),
      files: sources.map(({ file }) => ({
        label: file,
        path: evidencePath(language, file),
        rows: number(rowsIn(used.get(file) ?? [])),
      })),
    };
  });
}

/** Rows that are named count once, however many figures they are in; the rest are told by their number. */
function rowsIn(from: readonly SourceRow[]): number {
  const named = from.filter(({ rows }) => rows === undefined);
  const counted = from.reduce((sum, { rows = 0 }) => sum + rows, 0);
  return new Set(named.map(({ source_row }) => source_row)).size + counted;
}
