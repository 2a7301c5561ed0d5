import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { evidencePath, evidenceRowPath } from "../../paths.ts";
import type { Language } from "../../words/text/language.ts";
import { type Stretch, stretchesOf } from "../../words/text/stretches.ts";
import type { SourceRow } from "../../words/subject/statement.ts";
import type { Link } from "../site/link.ts";

/**
 * Where the rows behind a figure can be seen: one link a stretch of rows that follow one another,
 * and for a figure of very many stretches, or of rows told by their number alone, one link a file.
 */
export function sourceLinks(rows: readonly SourceRow[], language: Language): Link[] {
  const files = Map.groupBy(rows, ({ source_file }) => source_file);
  return [...files].flatMap(([file, rows]) => {
    const stretches = stretchesOf(rows.map(({ source_row }) => source_row));
    const counted = rows.reduce((sum, { rows = 1 }) => sum + rows, 0);
    return stretches.length > most || rows.some(({ rows }) => rows !== undefined)
      ? [allOf(file, counted, stretches, language)]
      : stretches.map((stretch) => stretchLink(file, stretch, language));
  });
}

const most = 4;

export const rowLink = ({ source_file, source_row }: SourceRow, language: Language): Link => ({
  label: words[language].rowOf(String(source_row)),
  path: evidenceRowPath(language, source_file, source_row),
});

const stretchLink = (file: string, [first, last]: Stretch, language: Language): Link => ({
  label: words[language].rowOf(first === last ? String(first) : `${first}–${last}`),
  path: evidenceRowPath(language, file, first),
});

const allOf = (
  file: string,
  rows: number,
  stretches: readonly Stretch[],
  language: Language,
): Link => ({
  label: several[language](formats[language].number(rows)),
  path: evidencePath(language, file),
  rows: stretches.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(","),
});

const several = {
  th: (rows: string) => `ไฟล์ต้นทาง ${rows} แถว`,
  en: (rows: string) => `${rows} rows of the file`,
};
