import type { PlaceLevel } from "../../words/place/area.ts";
import { designatedParts, type DesignatedPart } from "./designations.ts";
import { searchKey, type Segments, spacedKey } from "./searchKey.ts";

/** One thing a question names; `level` where it says what kind of area it means. */
export interface SearchTerm {
  readonly key: string;
  readonly level: PlaceLevel | null;
}

export type Terms = readonly SearchTerm[];

/** A way to read a question: as one name, as names, as their words, or as what those are made of. */
export interface TermsReading {
  readonly kind: "name" | "phrases" | "words" | "pieces";
  readonly terms: Terms;
}

/** The ways a question can be read, the strictest first; all terms of one have to be found. */
export function readingsOf(question: string, segments: Segments): TermsReading[] {
  const parts = designatedParts(question);
  const phrases = parts.flatMap((part) => termsOf(part, phrasesOf(part.text)));
  const words = parts.flatMap((part) => termsOf(part, wordsOf(part.text)));
  const pieces = words.flatMap(({ key }) => segments(key).map(searchKey).filter(isSaid));
  return distinct([
    { kind: "name", terms: [free(searchKey(question))] },
    { kind: "phrases", terms: phrases },
    { kind: "words", terms: words },
    { kind: "words", terms: words.map(({ key }) => free(key)) },
    { kind: "pieces", terms: pieces.map(free) },
  ]);
}

/** The word for a kind of area speaks of what follows it directly. */
const termsOf = ({ level }: DesignatedPart, keys: readonly string[]): SearchTerm[] =>
  keys.map((key, i) => ({ key, level: i === 0 ? level : null }));

const free = (key: string): SearchTerm => ({ key, level: null });

const isSaid = (key: string): boolean => key !== "";

const wordsOf = (text: string): string[] => spacedKey(text).split(" ").filter(isSaid);

/** English words in a row are one name until they turn out not to be: Mae Rim. */
const phrasesOf = (text: string): string[] =>
  spacedKey(text)
    .replace(/([a-z]) (?=[a-z])/g, "$1")
    .split(" ")
    .filter(isSaid);

function distinct(readings: readonly TermsReading[]): TermsReading[] {
  const known = new Set<string>();
  return readings.filter(({ kind, terms }) => {
    const text = `${kind === "name"} ${JSON.stringify(terms)}`;
    if (terms.every(({ key }) => key === "") || known.has(text)) return false;
    known.add(text);
    return true;
  });
}
