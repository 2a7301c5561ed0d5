import type { CatalogRawFile } from "../../schema/catalogues/catalog.ts";
import { evidencePageOf } from "../../words/text/evidencePage.ts";

/** A longer file is shown in part: the pages of each row would be many times the rest of the site. */
export const mostShownRows = 50_000;

/** As many pages of a long file as are shown. */
const mostPages = 100;

/** What is shown of a file too long to show all of: its first page, and those of the rows that something is said of. */
export function excerptOf(
  raw: CatalogRawFile,
  { lines, rows }: { readonly lines: ReadonlySet<number>; readonly rows: readonly number[] },
): { readonly raw: CatalogRawFile; readonly pages: readonly number[] } | null {
  if (raw.records.length <= mostShownRows) return null;
  const said = raw.records.filter(({ line }) => lines.has(line)).map(({ row }) => row);
  const wanted = new Set([1, ...[...said, ...rows].map(evidencePageOf)]);
  const pages = [...wanted].sort((a, b) => a - b).slice(0, mostPages);
  const shown = new Set(pages);
  const records = raw.records.filter(({ row }) => shown.has(evidencePageOf(row)));
  return { raw: { ...raw, records }, pages };
}
