import { DomUtils, parseDocument } from "htmlparser2";

type Elements = ReturnType<typeof DomUtils.getElementsByTagName>;

export interface ReadAtom {
  readonly language: string | undefined;
  readonly namespace: string | undefined;
  readonly texts: Readonly<Record<string, string>>;
  readonly author: string;
  readonly links: readonly Readonly<Record<string, string>>[];
  readonly entries: readonly Readonly<Record<string, string>>[];
  readonly entryLinks: readonly string[];
}

/** Reads Atom as XML, with another parser than wrote it. */
export function readAtom(text: string): ReadAtom {
  const [feed] = named("feed", parseDocument(text, { xmlMode: true }).children as Elements);
  if (!feed) throw new Error("no feed in it");
  const children = elementsOf(feed);
  const entries = named("entry", children);
  return {
    language: feed.attribs["xml:lang"],
    namespace: feed.attribs["xmlns"],
    texts: textsOf(children.filter(({ name }) => name !== "entry")),
    author: DomUtils.textContent(named("author", children)),
    links: named("link", children).map(({ attribs }) => attribs),
    entries: entries.map((entry) => textsOf(elementsOf(entry))),
    entryLinks: entries.map((entry) => named("link", elementsOf(entry))[0]?.attribs["href"] ?? ""),
  };
}

const named = (name: string, elements: Elements): Elements =>
  elements.filter((element) => element.name === name);

const elementsOf = (parent: Elements[number]): Elements =>
  parent.children.filter((child) => child.type === "tag") as Elements;

const textsOf = (elements: Elements): Record<string, string> =>
  Object.fromEntries(elements.map((element) => [element.name, DomUtils.textContent(element)]));
