/** A stylesheet as rules, and rules within rules: `@media` holds others, all else is closed. */
export type SheetRule = StyleRule | RuleGroup;

export interface StyleRule {
  /** The selectors, or the name of an at-rule. */
  readonly prelude: string;
  readonly declarations: readonly string[];
}

export interface RuleGroup {
  readonly prelude: string;
  readonly rules: readonly SheetRule[];
}

/** Reads a stylesheet as a build writes it, without comments. */
export function rulesOf(css: string): readonly SheetRule[] {
  const rules: SheetRule[] = [];
  for (let at = 0; at < css.length;) {
    const open = endOf(css, at, "{;");
    const prelude = css.slice(at, open).trim();
    if (css[open] !== "{") {
      if (prelude !== "") throw new Error(`no rule of a stylesheet: ${prelude}`);
      at = open + 1;
      continue;
    }
    const close = closeOf(css, open);
    rules.push(readRule(prelude, css.slice(open + 1, close)));
    at = close + 1;
  }
  return rules;
}

const readRule = (prelude: string, body: string): SheetRule =>
  /^@(media|supports|layer|container)\b/.test(prelude)
    ? { prelude, rules: rulesOf(body) }
    : { prelude, declarations: splitAt(body, ";") };

export const writeRules = (rules: readonly SheetRule[]): string =>
  rules
    .map((rule) => {
      const body = "rules" in rule ? writeRules(rule.rules) : rule.declarations.join(";");
      return body === "" ? "" : `${rule.prelude}{${body}}`;
    })
    .join("");

/** The parts of a text that stand between marks, outside brackets and quotes: `:is(a,b) c,d` → `:is(a,b) c`, `d`. */
export function splitAt(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at <= text.length;) {
    const end = endOf(text, at, mark);
    parts.push(text.slice(at, end).trim());
    at = end + 1;
  }
  return parts.filter((part) => part !== "");
}

/** Where the first of some marks stands outside brackets and quotes; the length where none does. */
function endOf(text: string, from: number, marks: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at] as string;
    if (depth === 0 && marks.includes(letter)) return at;
    if (quotes.includes(letter)) at = text.indexOf(letter, at + 1);
    else if ("([".includes(letter)) depth += 1;
    else if (")]".includes(letter)) depth -= 1;
    if (at < 0) break;
  }
  return text.length;
}

function closeOf(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const letter = css[at] as string;
    if (quotes.includes(letter)) at = css.indexOf(letter, at + 1);
    else if (letter === "{") depth += 1;
    else if (letter === "}" && --depth === 0) return at;
    if (at < 0) break;
  }
  throw new Error(`rule of a stylesheet without its end: ${css.slice(open - 40, open + 40)}`);
}

const quotes = `"'`;
