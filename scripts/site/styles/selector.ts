import { splitAt } from "./sheet.ts";

/**
 * What a page must have for a selector to find anything: tags as `td`, `.class`, `#id` and `[attribute`.
 * Where they stand to each other is not asked, so that nothing that is found is left out.
 */
export const namesWanted = (selector: string): readonly string[] => {
  const plain = selector.replace(pseudo, " ");
  const attributes = [...plain.matchAll(/\[\s*([\w-]+)/g)].map(([, name]) => `[${name}`);
  const others = plain.replace(/\[[^\]]*\]/g, " ").matchAll(/[.#]?-?[A-Za-z_][\w-]*/g);
  return [...attributes, ...[...others].map(([name]) => name)];
};

/** Whether a page of these names can have what is selected, in a place or in one of those that `:where` or `:is` lists. */
export const canFind = (selector: string, names: ReadonlySet<string>): boolean =>
  namesWanted(selector).every((name) => names.has(name)) &&
  alternatives(selector).every((among) => among.some((one) => canFind(one, names)));

const alternatives = (selector: string): readonly (readonly string[])[] =>
  [...selector.matchAll(/:(?:where|is)\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, list]) =>
    splitAt(list as string, ","),
  );

/** `:hover`, `::before`, `:nth-child(2n)`, `:not(.open)`. */
const pseudo = /::?[\w-]+(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?/g;

/** What a reader brings about once the page is there. */
export const isOfReader = (selector: string): boolean =>
  /:(?:hover|active|focus(?:-visible|-within)?|target|checked|disabled)(?![\w-])|::(?:placeholder|selection|backdrop)/.test(
    selector,
  );
