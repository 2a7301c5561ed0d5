/** Names, texts, comments, brackets and numbers of a statement; what else there is stands alone. */
const token =
  /'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{M}\p{N}_]*|\d[\d_.]*|[^\s]/gu;

/** A statement whose last clause holds its rows to a number, without that clause. */
export interface Limited {
  readonly whole: string;
}

/** Null where nothing holds the rows of a statement to a number. */
export function limited(sql: string): Limited | null {
  let depth = 0;
  let last: number | null = null;
  for (const { 0: text, index } of sql.matchAll(token)) {
    depth += Number(text === "(") - Number(text === ")");
    if (depth === 0 && /^(limit|offset)$/i.test(text)) last ??= index;
    // A further part of the statement, such as what a union adds, begins anew.
    else if (depth === 0 && /^(union|intersect|except|select|from)$/i.test(text)) last = null;
  }
  if (last === null) return null;
  const clause = sql.slice(last).replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, " ");
  return /^[\s\w%.,;]*$/.test(clause) ? { whole: sql.slice(0, last).trimEnd() } : null;
}

/** Whether a statement may add values up: by a sum of any name, or through a list. */
export const mayAddUp = (sql: string): boolean => /sum|reduce|aggregate|dot_product/i.test(sql);
