import type { Derivable } from "./rows.ts";

/** What a working comes to when it is done again, or why it can't be. */
export type Redone = { readonly values: readonly number[] } | { readonly trouble: string };

/** Does a working again: `47 + 86 = 133`, “รวม 12 ค่า = …”, “นับจาก 31 แถว”; each number of it must follow from the rows. */
export function redo(working: string, from: Derivable): Redone {
  const text = working
    .replace(/^[^:]*:/, "")
    .replace(/[\u00a0\u2060\u200b]/g, " ")
    .replace(/·.*$/s, "")
    .trim();
  const rows = /^(?:นับจาก |counted from )?([\d,]+) (?:แถว|rows?)(?! *=)/.exec(text);
  if (rows)
    return from.count === plain(rows[1]!)
      ? { values: [from.count] }
      : { trouble: `${from.count} rows are named` };
  const [left = "", right = ""] = text.split("=").map((side) => side.trim());
  const result = plain(right);
  if (/ค่า|figures together/.test(left))
    return from.has(result, 0.005)
      ? { values: [result] }
      : { trouble: `the rows do not add up to ${right}` };
  const operands = [...left.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([text]) => plain(text));
  const strange = operands.filter((operand) => !from.has(operand, 0.005));
  if (strange.length > 0) return { trouble: `not in the rows: ${strange.join(", ")}` };
  const value = evaluate(left);
  const decimals = right.split(".")[1]?.length ?? 0;
  const near =
    Math.abs(value - result) <= 0.5 / 10 ** Math.max(decimals, 0) + 1e-9 * Math.abs(value);
  // A difference is told as a share of what it was before, too.
  const before = /^[^÷×+()]*−[^÷×+()]*$/.test(left) ? [value / operands.at(-1)!] : [];
  return near ? { values: [value, ...before] } : { trouble: `${left} is ${value}, not ${right}` };
}

const plain = (text: string): number => Number(text.replaceAll(",", "").replace("−", "-"));

/** Sums, differences, products and quotients with brackets. */
function evaluate(text: string): number {
  const tokens = text.match(/\d[\d,]*(?:\.\d+)?|[-+−×÷()]/g) ?? [];
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++];
    if (token === "(") {
      const value = sum();
      at++;
      return value;
    }
    return token === undefined ? NaN : plain(token);
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === "×" || tokens[at] === "÷")
      value = tokens[at++] === "×" ? value * factor() : value / factor();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (["+", "-", "−"].includes(tokens[at] ?? ""))
      value = tokens[at++] === "+" ? value + product() : value - product();
    return value;
  };
  return sum();
}
