import { formats } from "../../i18n/format.ts";
import { searchText } from "../../i18n/searchText.ts";
import { buildFinder, type Finder } from "../../query/search/finder.ts";
import { decodeIndex } from "../../query/search/indexFile.ts";
import { decodeRows } from "../../query/search/rowsFile.ts";
import { search } from "../../query/search/search.ts";
import { fetchDecoded } from "../shared/fetchFile.ts";
import type { Language } from "../../words/text/language.ts";
import { type Hit, hitOf } from "./searchHit.ts";

/** Hits under one heading; those that were asked for have none. */
export interface HitGroup {
  readonly title: string | null;
  readonly hits: readonly Hit[];
}

/** What a question finds, as much of it as a list has room for, and a sentence that says so. */
export interface SearchAnswer {
  readonly groups: readonly HitGroup[];
  readonly count: number;
  readonly shown: number;
  readonly summary: string;
}

/** What is done once; after a failure the next call tries again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null;
  return () =>
    (begun ??= work().catch((error: unknown) => {
      begun = null;
      throw error;
    }));
}

const addressOfIndex = (): string => document.body.dataset["searchIndex"] ?? "";
const fetchContent = once(() => fetchDecoded(addressOfIndex(), decodeIndex));

/** Finds areas and pages. */
export const openFinder = once(async (): Promise<Finder> =>
  buildFinder(await fetchContent(), formats.th.segments),
);

/** Finds rows of tables and villages as well, which lie in a second file. */
export const openWholeFinder = once(async (): Promise<Finder> => {
  const content = await fetchContent();
  const address = addressOfIndex().replace(/[^/]+(?=\.json$)/, content.more);
  return buildFinder(content, formats.th.segments, await fetchDecoded(address, decodeRows));
});

export function answer(
  finder: Finder,
  question: string,
  language: Language,
  room: number,
): SearchAnswer {
  const { hits, near, partial, typed } = search(finder, question);
  const say = searchText[language];
  // Names that come near keep a third of the room beside what was found.
  const roomForHits = near.length > 0 ? Math.ceil((room * 2) / 3) : room;
  const shownHits = hits.slice(0, roomForHits);
  const groups = [
    { title: typed === undefined ? null : say.typed(typed), items: shownHits },
    { title: say.didYouMean, items: near.slice(0, room - shownHits.length) },
    { title: say.someWords, items: partial.slice(0, room) },
  ]
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => ({ title, hits: items.map((item) => hitOf(item, language)) }));
  const count = hits.length + near.length + partial.length;
  const shown = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const { number } = formats[language];
  const summary = () => {
    if (count === 0) return say.nothing(question);
    if (partial.length > 0) return say.foundSome(number(count));
    if (hits.length === 0) return say.foundNear(number(count));
    return say.found(number(count));
  };
  const more = shown < count ? ` ${say.shown(number(shown))}` : "";
  return { groups, count, shown, summary: summary() + more };
}
