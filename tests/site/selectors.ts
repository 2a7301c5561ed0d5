import { splitAt } from "../../scripts/site/styles/sheet.ts";

export interface Selector {
  /** As it stands in the stylesheet. */
  readonly selector: string;
  /** Without states that a reader brings about and places in a row, so that a page at rest has it whatever its data. */
  readonly lasting: string;
  /** The classes and ids that an element must have, or stand within. */
  readonly wanted: readonly string[];
}

/** Every selector of a stylesheet. Rules within `@media` count; `@font-face` and `@page` select nothing. */
export function selectorsIn(css: string): readonly Selector[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "");
  return [...plain.matchAll(/([^{};]+)\{/g)]
    .map(([, prelude]) => prelude!.trim())
    .filter((prelude) => !prelude.startsWith("@"))
    .flatMap((prelude) => splitAt(prelude.replace(/\s+/g, " "), ","))
    .map((selector) => ({
      selector,
      lasting: lastingPart(selector),
      wanted: [
        ...selector
          .replace(/:(not|is|where)\((?:[^()]|\([^()]*\))*\)/g, "")
          .matchAll(/[.#](-?[A-Za-z_][\w-]*)/g),
      ].map(([, name]) => name!),
    }));
}

const states =
  "(?:::[\\w-]+(?:\\([^)]*\\))?|:nth-child\\([^)]*\\)|:(?:only-child|hover|focus|focus-visible|focus-within|target|active|checked|disabled|open|popover-open|root)(?![\\w-]))";
const aloneInState = new RegExp(`(^|[\\s>+~(,])${states}+`, "g");
const inState = new RegExp(states, "g");

const lastingPart = (selector: string): string =>
  selector
    .replace(/:not\(\[open\]\)|\[open\]/g, "")
    .replace(aloneInState, "$1*")
    .replace(inState, "");
