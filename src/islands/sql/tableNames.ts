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

const token =
  /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"]|"")*)"|([\p{L}_][\p{L}\p{M}\p{N}_]*)/gu;

const asksForTables = /^\s*show\b|information_schema|duckdb_(tables|columns)\b/i;
