import { editDistance, leastDistance, letterSet, editCost } from "../../words/text/editDistance.ts";
import { type Segments, spacedKey } from "./searchKey.ts";

/** How well a term matches a name, better is more: from nothing over a misspelling or two to the whole name. */
export const match = {
  none: 0,
  nearInside: 1,
  near: 2,
  nearBeginning: 3,
  misspeltBeginning: 4,
  misspelt: 5,
  lookalike: 6,
  inside: 7,
  wordBeginning: 8,
  beginning: 9,
  whole: 10,
} as const;

/** Every name once, as terms are compared with it. */
export interface Names {
  readonly spaced: readonly string[];
  readonly keys: readonly string[];
  /** Which letters each has; counted when a name that comes near is first looked for. */
  readonly letters: () => readonly number[];
  /** Where in its key the words of a name begin, as its language divides it. */
  readonly wordsOf: (name: number) => ReadonlySet<number>;
}

export interface NamesBuilder {
  /** The number of a name; the same each time it is added. */
  readonly add: (name: string) => number;
  readonly names: Names;
}

export function collectNames(segments: Segments): NamesBuilder {
  const spacedKeys: string[] = [];
  const keys: string[] = [];
  const known = new Map<string, number>();
  const words = new Map<number, ReadonlySet<number>>();
  let letters: readonly number[] = [];
  const add = (name: string): number => {
    const number = known.get(name);
    if (number !== undefined) return number;
    known.set(name, keys.length);
    const spaced = spacedKey(name);
    spacedKeys.push(spaced);
    return keys.push(spaced.replaceAll(" ", "")) - 1;
  };
  const countLetters = () =>
    letters.length === keys.length ? letters : (letters = keys.map(letterSet));
  const wordsOf = (name: number) => {
    const starts = words.get(name) ?? wordStarts(segments(spacedKeys[name]!));
    words.set(name, starts);
    return starts;
  };
  return { add, names: { spaced: spacedKeys, keys, letters: countLetters, wordsOf } };
}

function wordStarts(words: readonly string[]): ReadonlySet<number> {
  let at = 0;
  return new Set(
    words.map((word) => {
      at += word.trim().length;
      return at;
    }),
  );
}

/** How well a term matches each name as it is written. */
export function matchNames(term: string, names: Names): Uint8Array {
  const { keys } = names;
  const matches = new Uint8Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const at = keys[i]!.indexOf(term);
    if (at > 0) matches[i] = matchInside(term, i, at, names);
    else if (at === 0) matches[i] = keys[i] === term ? match.whole : match.beginning;
  }
  return matches;
}

/** หนองบัว does not have งบ in it, though the letters stand there. */
function matchInside(term: string, name: number, at: number, names: Names): number {
  if (names.spaced[name]!.includes(` ${term}`)) return match.wordBeginning;
  const key = names.keys[name]!;
  const isTornApart = mark.test(key.charAt(at + term.length)) || leading.test(key.charAt(at - 1));
  if (term.length < 2 || isTornApart) return match.none;
  if (names.wordsOf(name).has(at)) return match.wordBeginning;
  return term.length > 2 ? match.inside : match.none;
}

// Vowels and tones that hang on the letter before, and vowels that are written before theirs.
const mark = /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;
const leading = /[\u0e40-\u0e44]/;

/** How far a name may be from a term. */
export type Reach = "misspelling" | "further";

/** The same, where names that come near count too: one misspelling away, or a little further. */
export function matchNearly(term: string, names: Names, reach: Reach): Uint8Array {
  const matches = matchNames(term, names);
  if (term.length < 3) return matches;
  const letters = letterSet(term);
  const lettersOfNames = names.letters();
  const nearness = reach === "misspelling" ? oneMisspelling : further;
  const limit = reach === "misspelling" ? editCost : 2 * editCost;
  const thirds = thirdsOf(term);
  for (let i = 0; i < matches.length; i++) {
    if (matches[i] !== match.none) continue;
    const key = names.keys[i]!;
    const known = lettersOfNames[i]!;
    if (leastDistance(letters | known, known) > limit) continue;
    if (thirds.some((third) => key.includes(third))) matches[i] = nearness(term, key);
  }
  return matches;
}

/** Of three pieces of a term two misspellings leave one as it was. */
function thirdsOf(term: string): readonly string[] {
  const length = Math.floor(term.length / 3);
  return [term.slice(0, length), term.slice(length, -length), term.slice(-length)];
}

function oneMisspelling(term: string, key: string): number {
  const whole = editDistance(term, key, editCost);
  if (whole < editCost) return match.lookalike;
  // Of three letters one may be a lookalike; were any to differ, a third of the register would come near.
  if (term.length < 4) return match.none;
  if (whole === editCost) return match.misspelt;
  return distanceToPart(term, key, 0, editCost) <= editCost ? match.misspeltBeginning : match.none;
}

function further(term: string, key: string): number {
  if (term.length < 5) return match.none;
  const twoMisspellings = 2 * editCost;
  if (term.length > 5 && editDistance(term, key, twoMisspellings) <= twoMisspellings)
    return match.near;
  const misspellingAndLookalike = editCost * 1.5;
  if (distanceToPart(term, key, 0, misspellingAndLookalike) <= misspellingAndLookalike) {
    return match.nearBeginning;
  }
  for (let start = 1; start <= key.length - term.length + 1; start++)
    if (distanceToPart(term, key, start, editCost) <= editCost) return match.nearInside;
  return match.none;
}

/** From a term to the part of a name that starts there and is about as long. */
function distanceToPart(term: string, key: string, start: number, limit: number): number {
  let least = limit + 1;
  for (let length = term.length - 1; length <= term.length + 1; length++)
    least = Math.min(least, editDistance(term, key.slice(start, start + length), limit));
  return least;
}
