import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { distFolder, filesIn, pageFilesIn } from "./dist.ts";
import { type Selector, selectorsIn } from "./selectors.ts";

const styles = join(import.meta.dirname, "../../src/styles");

/** Selectors that a build of today's data shows nowhere, and what brings each about. */
const kept: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/sample-banner/, "the label of a site of made-up figures"],
  [/^\.large-table /, "a table past five million rows"],
  [/#village-funds/, "the part of an area's page for a table that is awaited"],
  [/data-kept-at/, "what the service worker writes into a page that it kept"],
  [/\[data-(file|heading)/, "what a script writes into the row that is led to"],
  [/^\.key-figures\.of-\d$/, "as many key figures as an area has"],
  [/^\.areas-\d$/, "as many areas as a reader compares"],
  [/^\.explore-line-\d( path)?$/, "as many lines as an answer has"],
  [/^\.check-.*\.is-(refuse|look|lost)/, "how grave it is what is found in a checked file"],
  [/^\.map-hatch$/, "an area of a map whose figure is not stated"],
  [/^\.fill-rivalD$/, "the fourth of several documents that disagree"],
];

interface BuiltPage {
  /** `/areas/50/5001/` is of one kind with `/areas/58/5801/`. */
  readonly kind: string;
  readonly length: number;
  readonly names: ReadonlySet<string>;
  readonly shows: (selector: string) => boolean;
}

/** The pages of a build in Thai, which English ones are built as, the short ones first. */
const builtPages = (): readonly BuiltPage[] =>
  [...pageFilesIn(distFolder)]
    .filter(([address]) => !address.startsWith("/en/"))
    .map(([address, file]) => openPage(address, file))
    .toSorted((a, b) => a.length - b.length);

function openPage(address: string, file: string): BuiltPage {
  const html = readFileSync(file, "utf8");
  const names = new Set(
    [...html.matchAll(/\s(?:class|id)="([^"]*)"/g)].flatMap(([, value]) => value!.split(/\s+/)),
  );
  let document: Document | undefined;
  const parsed = () => (document ??= parseHTML(readFileSync(file, "utf8")).document);
  return {
    ...{ kind: address.replace(/\d[\w-]*/g, "0"), length: html.length, names },
    shows: (selector) => parsed().querySelector(selector) !== null,
  };
}

/** Whether a page has what is selected; of those with all of its names, a few of each kind are asked. */
function isShown({ lasting, wanted }: Selector, pages: readonly BuiltPage[]): boolean {
  const candidates = pages.filter(({ names }) => wanted.every((name) => names.has(name)));
  if (candidates.length > 0 && lasting === `.${wanted[0]}`) return true;
  const kinds = Map.groupBy(candidates, ({ kind }) => kind).values();
  return [...kinds].some((group) => [group[0]!, group.at(-1)!].some(({ shows }) => shows(lasting)));
}

it("finds something to dress for every rule of the stylesheets", () => {
  const pages = builtPages();
  const inPages = new Set(pages.flatMap(({ names }) => [...names]));
  const scripts = filesIn(distFolder)
    .filter((file) => /^_astro\/.*\.js$/.test(file))
    .map((file) => readFileSync(join(distFolder, file), "utf8"))
    .join("\n");
  const isInScripts = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(scripts);
  const isMadeByScript = ({ wanted }: Selector) =>
    wanted.some(isInScripts) && wanted.every((name) => inPages.has(name) || isInScripts(name));
  const unused = filesIn(styles)
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) =>
      selectorsIn(readFileSync(join(styles, file), "utf8"))
        .filter((selector) => !isShown(selector, pages))
        .filter((selector) => !isMadeByScript(selector))
        .filter(({ selector }) => !kept.some(([pattern]) => pattern.test(selector)))
        .map(({ selector }) => `${file}: ${selector}`),
    );
  expect(unused).toEqual([]);
});
