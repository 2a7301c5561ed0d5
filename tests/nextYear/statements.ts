import { Parser } from "htmlparser2";

/** What one piece of a page says: a row, an item, a sentence, with the address of the page. */
export interface Statement {
  readonly element: string;
  readonly text: string;
  /** The main heading of its page. */
  readonly heading: string;
}

/** Elements that each say a thing of their own; what lies within them belongs to it. */
const pieces: ReadonlySet<string> = new Set([
  ...["tr", "li", "p", "dt", "dd", "h1", "h2", "h3", "h4", "caption", "figcaption"],
  ...["title", "summary", "blockquote"],
]);

/**
 * The statements of a page, the innermost piece each, and what its head says of it. A row of a table stands
 * with the table's caption and column headings, and a description with its term.
 */
export function statementsOf(html: string): Statement[] {
  const statements: Omit<Statement, "heading">[] = [];
  const open: { element: string; text: string }[] = [];
  let skipped = 0;
  let columns = "";
  let term = "";
  const close = () => {
    const { element, text } = open.pop()!;
    const said = text.replace(/\s+/g, " ").trim();
    if (element === "dt") term = said;
    const context = element === "tr" ? columns : element === "dd" ? term : "";
    if (said !== "") statements.push({ element, text: `${context} ${said}`.trim() });
    if (element === "caption") columns += ` ${said}`;
  };
  const parser = new Parser({
    onopentag: (element, { content = "" }) => {
      if (element === "script" || element === "style" || element === "svg") skipped += 1;
      if (element === "table") columns = "";
      if (element === "meta") statements.push({ element, text: content });
      if (pieces.has(element)) open.push({ element, text: "" });
      if (element === "th" && open.length > 0) columns += " ";
    },
    ontext: (text) => {
      if (skipped === 0) for (const piece of open) piece.text += ` ${text}`;
    },
    onclosetag: (element) => {
      if (element === "script" || element === "style" || element === "svg") skipped -= 1;
      if (element === "thead") columns += ` ${statements.at(-1)?.text ?? ""}`;
      if (pieces.has(element) && open.at(-1)?.element === element) close();
    },
  });
  parser.end(html);
  const heading = statements.find(({ element }) => element === "h1")?.text ?? "";
  return statements.map((one) => ({ ...one, heading }));
}
