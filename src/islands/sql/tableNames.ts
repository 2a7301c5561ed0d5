/**
 * The tables that a statement may speak of, among those that can be had: every name outside texts and
 * comments counts. One too many only costs its download; one with underscores for hyphens is loaded too,
 * so that the database can say how it is spelled.
 */
export function tableNamesIn(sql: string, known: readonly string[]): string[] {
  if (asksForTables.test(sql)) return [...known];
  const said = new Set<string>();
  for (const [, quoted, bare] of sql.matchAll(token)) {
    const name = quoted?.replaceAll('""', '"') ?? bare;
    if (name !== undefined) said.add(name.toLowerCase().replaceAll("_", "-"));
  }
  return known.filter((id) => said.has(id.toLowerCase().replaceAll("_", "-")));
}

/** A table as SQL names it: what is no plain name stands in double quotes. */
export const quotedName = (name: string): string =>
  /^[a-z][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;

const token =
  /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"]|"")*)"|([\p{L}_][\p{L}\p{M}\p{N}_]*)/gu;

const asksForTables = /^\s*show\b|information_schema|duckdb_(tables|columns)\b/i;

/** Words of SQL that tables or columns of ours, or of a reader's file, are likely to be called. */
const reserved: ReadonlySet<string> = new Set(
  (
    "all and any array as asc asymmetric both case cast check collate column constraint create default " +
    "deferrable desc describe distinct do else end except false fetch for foreign from grant group " +
    "having in initially intersect into lateral leading limit not null offset on only or order pivot " +
    "placing primary qualify references returning select show some summarize symmetric table then to " +
    "trailing true union unique unpivot using variadic when where window with"
  ).split(" "),
);
