import { Parser } from "htmlparser2";

/** An element as it is written, with all the text in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Whether an element is asked for, told what it stands in, the outermost first. */
export type Wanted = (element: Element, within: readonly Element[]) => boolean;

/**
 * The elements of a page that are asked for, in their order. Reads a hundred times faster than a
 * document is made and searched, which tests of every page need.
 */
export function elementsIn(html: string, isWanted: Wanted): Element[] {
  const found: { text: string }[] = [];
  const open: { element: Element & { text: string }; isFound: boolean }[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, text: "" };
      const isFound = isWanted(
        element,
        open.map(({ element }) => element),
      );
      if (isFound) found.push(element);
      open.push({ element, isFound });
    },
    ontext: (text) => {
      for (const { element, isFound } of open) if (isFound) element.text += text;
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return found as Element[];
}

export const hasClass = ({ attributes }: Element, name: string): boolean =>
  (attributes["class"] ?? "").split(/\s+/).includes(name);
