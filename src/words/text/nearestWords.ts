import { editDistance, editCost } from "./editDistance.ts";

/** The words of a list that a misspelt one comes nearest to, a third of their letters off at most; three, best first. */
export const nearestWords = (written: string, words: readonly string[]): readonly string[] =>
  words
    .map((word) => ({ word, distance: distanceTo(written, word) }))
    .filter(({ word, distance }) => distance <= furthest(word))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ word }) => word);

/** The longest word of a list that a longer text ends with, as แผนงานบริหารงานทั่วไป does with บริหารงานทั่วไป. */
export function wordsWithin(written: string, words: readonly string[]): readonly string[] {
  const [longest] = words
    .filter((word) => word.length >= leastWithin && written !== word && written.endsWith(word))
    .toSorted((a, b) => b.length - a.length);
  return longest === undefined ? [] : [longest];
}

const leastWithin = 4;

const distanceTo = (written: string, word: string): number =>
  editDistance(written.toLowerCase(), word.toLowerCase(), furthest(word));

const furthest = (word: string): number => editCost * Math.max(1, Math.floor(word.length / 3));
