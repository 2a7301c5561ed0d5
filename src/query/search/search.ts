import type { Findable, Finder } from "./finder.ts";
import { match, matchNames, matchNearly } from "./names.ts";
import { type Matcher, rank } from "./ranking.ts";
import { byOtherKeys } from "../../words/text/otherKeys.ts";
import { type TermsReading, readingsOf } from "./terms.ts";

/** An answer: what was asked for, what is one misspelling away from it, or else what has some of its words. */
export interface SearchAnswers {
  readonly hits: readonly Findable[];
  readonly near: readonly Findable[];
  readonly partial: readonly Findable[];
  /** What was meant, where a name was typed on keys of the other language: `g=up'.s,j` is เชียงใหม่. */
  readonly typed?: string;
}

/** Finds areas and pages by their names in two languages, by codes, and by what comes near; best first. */
export function search(finder: Finder, question: string): SearchAnswers {
  const readings = readingsOf(question, finder.segments);
  const exactly = remember((key) => matchNames(key, finder.names));
  const first = firstAnswer(finder, readings, exactly);
  const hits = first?.items ?? [];
  if (hits.length === 0 || hasKeysInside(question)) {
    const typed = typedAnswer(finder, question, exactly, hits.length > 0);
    if (typed) return typed;
  }
  if (first?.isSure) return { hits, near: [], partial: [] };

  const known = new Set(hits);
  const near = nearAnswer(finder, readings, hits.length > 0).filter((item) => !known.has(item));
  if (hits.length + near.length > 0) return { hits, near, partial: [] };

  return { hits, near, partial: partialAnswer(finder, readings, exactly) };
}

/** Marks within a word are keys of Thai letters: no name has them. */
const hasKeysInside = (question: string): boolean => /[a-z][=;'[\],./\\]+[a-z]/i.test(question);

/** What the keys of the other language write, where that is a name. */
function typedAnswer(
  finder: Finder,
  question: string,
  exactly: Matcher,
  isFound: boolean,
): SearchAnswers | null {
  const typed = byOtherKeys(question);
  if (typed === null) return null;
  const meant = readingsOf(typed, finder.segments).filter(({ kind }) => kind !== "pieces");
  const found = firstAnswer(finder, meant, exactly);
  // Marks of Thai words are letters apart in English: beside a part of a name, and for these, the whole has to be one.
  if (!found || ((isFound || /[a-z]/i.test(typed)) && !found.isSure)) return null;
  return { hits: found.items, near: [], partial: [], typed };
}

/** What has single terms of the question, those of the longest first. */
function partialAnswer(
  finder: Finder,
  readings: readonly TermsReading[],
  exactly: Matcher,
): readonly Findable[] {
  const keys = new Set(readings.flatMap(({ terms }) => terms.map(({ key }) => key)));
  const items = [...keys]
    .filter((key) => key.length >= shortestPart)
    .sort((a, b) => b.length - a.length)
    .flatMap((key) => {
      const terms = [{ key, level: null }];
      const found = rank(finder, terms, exactly).items;
      if (found.length > 0 || key.length < shortestNear) return found;
      return rank(finder, terms, (key) => matchNearly(key, finder.names, "misspelling")).items;
    });
  return [...new Set(items)];
}

const shortestNear = 6;
const shortestPart = 3;

/** Beside real hits only a whole phrase may come near: its words alone come near too much. */
function nearAnswer(
  whole: Finder,
  readings: readonly TermsReading[],
  besideHits: boolean,
): readonly Findable[] {
  const items = whole.items.filter(({ kind }) => kind !== "row" && kind !== "village");
  const near = nearAmong({ ...whole, items }, readings, besideHits);
  return near.length > 0 || items.length === whole.items.length
    ? near
    : nearAmong(whole, readings, besideHits);
}

/** Names of areas and pages come first: among thousands of villages some name comes near anything. */
function nearAmong(
  finder: Finder,
  readings: readonly TermsReading[],
  besideHits: boolean,
): readonly Findable[] {
  const kinds: readonly TermsReading["kind"][] = besideHits ? ["phrases"] : ["phrases", "words"];
  const meant = readings.filter(({ kind }) => kinds.includes(kind));
  for (const reach of ["misspelling", "further"] as const) {
    const nearly = remember((key) => matchNearly(key, finder.names, reach));
    const items = firstAnswer(finder, meant, nearly)?.items ?? [];
    if (items.length > 0 || besideHits) return items;
  }
  return [];
}

interface Answer {
  readonly items: readonly Findable[];
  /** Whether what was meant is among them for all one can tell. */
  readonly isSure: boolean;
}

/** What the strictest reading finds that finds anything. */
function firstAnswer(
  finder: Finder,
  readings: readonly TermsReading[],
  matcher: Matcher,
): Answer | undefined {
  for (const { kind, terms } of readings) {
    const { items, best } = rank(finder, terms, matcher);
    if (items.length === 0 || (kind === "name" && best < match.whole)) continue;
    const sure = kind === "phrases" ? match.beginning : match.whole;
    return { items, isSure: kind !== "pieces" && best >= sure };
  }
  return undefined;
}

function remember(matcher: Matcher): Matcher {
  const known = new Map<string, Uint8Array>();
  return (key) => {
    const matches = known.get(key) ?? matcher(key);
    known.set(key, matches);
    return matches;
  };
}
