import type { Findable, Finder } from "./finder.ts";
import { match, type Names } from "./names.ts";
import type { FoundKind } from "./searchIndex.ts";
import type { SearchTerm, Terms } from "./terms.ts";

/** How well each name matches a term. */
export type Matcher = (key: string) => Uint8Array;

export interface Ranked {
  readonly items: readonly Findable[];
  /** How well the first of them matches; see {@link match}. */
  readonly best: number;
}

/** The items in which every term is found: some in the item's own names, the others in those of where it lies. */
export function rank({ items, names }: Finder, terms: Terms, matcher: Matcher): Ranked {
  const asked = terms.map((term) => ({ ...term, matches: matcher(term.key) }));
  const scored = items
    .map((item, at) => ({ item, at, score: scoreOf(item, asked, names) }))
    .filter(({ score }) => score !== null) as Scored[];
  scored.sort(
    (a, b) =>
      b.score.own - a.score.own ||
      b.score.around - a.score.around ||
      order[a.item.kind] - order[b.item.kind] ||
      a.at - b.at,
  );
  return { items: scored.map(({ item }) => item), best: scored[0]?.score.own ?? match.none };
}

interface Scored {
  readonly item: Findable;
  readonly at: number;
  readonly score: Score;
}

interface Score {
  /** How well the item's own names match. */
  readonly own: number;
  /** How well the names around it match what its own do not say. */
  readonly around: number;
}

interface AskedTerm extends SearchTerm {
  readonly matches: Uint8Array;
}

const order: Readonly<Record<FoundKind, number>> = {
  province: 0,
  programme: 1,
  figure: 2,
  chart: 3,
  table: 4,
  term: 5,
  page: 6,
  amphoe: 7,
  tambon: 8,
  row: 9,
  village: 10,
};

function scoreOf(item: Findable, terms: readonly AskedTerm[], names: Names): Score | null {
  let own: number = match.none;
  let around: number = match.whole;
  let letters = 0;
  let lettersAround = 0;
  let isPlaced = !("figure" in item);
  for (const term of terms) {
    const inOwn = matchOf(item, term);
    if (inOwn > match.none) {
      own = Math.max(own, inOwn);
      letters += term.key.length;
      continue;
    }
    const inParents = terms.length === 1 ? match.none : matchAround(item, term);
    if (inParents === match.none) return null;
    around = Math.min(around, inParents);
    lettersAround += term.key.length;
    isPlaced = true;
  }
  if (own === match.none || !isPlaced) return null;
  // A word that is explained stands behind the page that it is about.
  const isWhole =
    item.kind !== "term" &&
    own >= match.inside &&
    item.names.some((n) => names.keys[n]!.length === letters);
  const most = item.kind === "term" ? match.inside : match.whole;
  const isWholeAround = item.parents.some(({ names: own }) =>
    own.some((n) => names.keys[n]!.length === lettersAround),
  );
  return {
    own: isWhole ? match.whole : Math.min(own, most),
    around: isWholeAround && around >= match.inside ? match.whole : around,
  };
}

function matchAround({ parents }: Findable, term: AskedTerm): number {
  let best: number = match.none;
  for (const parent of parents) best = Math.max(best, matchOf(parent, term));
  return best;
}

function matchOf(item: Findable, { key, level, matches }: AskedTerm): number {
  let best: number = match.none;
  if ("area" in item) {
    if (level !== null && level !== item.kind) return match.none;
    best = matchCode(item.area.code, key);
  } else if ("village" in item) {
    if (level !== null) return match.none;
    if (key === item.village.code) return match.whole;
  } else if (matches[item.also]! >= match.inside) {
    best = match.inside;
  }
  for (const name of item.names) best = Math.max(best, matches[name]!);
  return best;
}

/** The eight digits of a village lead to its tambon. */
function matchCode(code: string, key: string): number {
  if (key.length < 2 || !code.startsWith(key.slice(0, code.length))) return match.none;
  if (key.length === code.length) return match.whole;
  const isBeginning = key.length < code.length || (key.length === 8 && code.length === 6);
  return isBeginning ? match.beginning : match.none;
}
