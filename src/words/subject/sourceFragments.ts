import type { SourceRow } from "./statement.ts";
import { stretchesOf } from "../text/stretches.ts";

/**
 * Rows of source files as RFC 7111 addresses them, `raw/otop/2566.csv#row=3-5;8`, files apart by a
 * space; a file of which very many rows are used, or which tells them by their number, stands alone.
 */
export function sourceFragments(from: readonly SourceRow[], most = mostStretches): string | null {
  const files = Map.groupBy(from, ({ source_file }) => source_file);
  const parts = [...files].map(([file, rows]) => {
    const stretches = stretchesOf(rows.map(({ source_row }) => source_row));
    if (stretches.length > most || rows.some(({ rows }) => rows !== undefined)) return file;
    return `${file}#row=${stretches.map(([a, b]) => (a === b ? a : `${a}-${b}`)).join(";")}`;
  });
  return parts.length === 0 ? null : parts.join(" ");
}

const mostStretches = 24;
