/** How lines end: `none` when the file has a single line without an end. */
export type Newline = "lf" | "crlf" | "cr" | "none";

export interface LineRules {
  readonly newline: Newline;
  /** A carriage return on its own is text of the field it stands in. */
  readonly loneCrIsText: boolean;
}

/** The sequence that ends a line. */
export const sequenceOf = (newline: Newline): "\n" | "\r\n" | "\r" =>
  newline === "crlf" ? "\r\n" : newline === "cr" ? "\r" : "\n";

/** Just after the last line end of the text, from which on a record may still be unfinished; 0 where there is none. */
export function afterLastLine(text: string, newline: Newline): number {
  // A carriage return at the very end may yet turn out to be half of CRLF.
  return newline === "cr" ? text.slice(0, -1).lastIndexOf("\r") + 1 : text.lastIndexOf("\n") + 1;
}

/** Whether every line of the text ends as the file's first line does. */
export function isUniform(text: string, { newline, loneCrIsText }: LineRules): boolean {
  if (newline === "cr") return !text.includes("\n");
  if (newline !== "crlf") return loneCrIsText ? !text.includes("\r\n") : !text.includes("\r");
  return loneCrIsText ? hasOnlyCrLf(text) : hasOnlyPairs(text);
}

function hasOnlyPairs(text: string): boolean {
  for (let at = 0; ;) {
    const cr = text.indexOf("\r", at);
    const lf = text.indexOf("\n", at);
    if (cr < 0 && lf < 0) return true;
    if (lf !== cr + 1 || cr < 0) return false;
    at = lf + 1;
  }
}

function hasOnlyCrLf(text: string): boolean {
  for (let lf = text.indexOf("\n"); lf >= 0; lf = text.indexOf("\n", lf + 1))
    if (text[lf - 1] !== "\r") return false;
  return true;
}

/** Lines that end within the part of a text, as an editor counts them. */
export function countLines(text: string, newline: Newline, start = 0, end = text.length): number {
  const mark = newline === "cr" ? "\r" : "\n";
  let count = 0;
  for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, at + 1))
    count++;
  return count;
}
