/** The opening tag of a cell without its kind, its prefix too: `<x:c r="D2" s="3">` of `<x:c r="D2" t="s" s="3"/>`. */
function openTag(tag: string): { readonly prefix: string; readonly open: string } {
  const [, prefix = "", rest = ""] = /^<([^\s>/]*:)?c(.*?)\s*\/?>$/s.exec(tag) ?? [];
  const kept = rest.replace(/\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g, (whole, name: string) =>
    name === "t" ? "" : whole,
  );
  return { prefix, open: `<${prefix}c${kept}` };
}

/** A cell that holds a text within itself. */
export function textCell(tag: string, text: string): string {
  const { prefix, open } = openTag(tag);
  if (text === "") return `${open}/>`;
  const own = (name: string, inside: string, attributes = "") =>
    `<${prefix}${name}${attributes}>${inside}</${prefix}${name}>`;
  const inside = own("is", own("t", cellEscape(text), ` xml:space="preserve"`));
  return `${open} t="inlineStr">${inside}</${prefix}c>`;
}

/** A cell that holds a number. */
export function numberCell(tag: string, number: string): string {
  const { prefix, open } = openTag(tag);
  return `${open}><${prefix}v>${number}</${prefix}v></${prefix}c>`;
}

/** What XML can't hold stands as `_x000D_`, and an underscore that could begin such a sign as `_x005F_`. */
const cellEscape = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4})/gi, "_x005F_")
    .replace(unheld, (letter) => `_x${hexOf(letter.charCodeAt(0))}_`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

const hexOf = (code: number): string => code.toString(16).toUpperCase().padStart(4, "0");

/** Control characters but tab and line feed, halves of pairs, and the two that are no characters. */
const unheld = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
