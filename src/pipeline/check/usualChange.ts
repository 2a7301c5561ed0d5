import { unitSlip } from "./lastEditionTrouble.ts";

/** How values changed on the whole, as powers of two of what they were. */
export interface UsualChange {
  /** The middle one; 0 where there are too few to tell. */
  readonly usual: number;
  /** Whether they are enough to tell. */
  readonly isMany: boolean;
  /** Whether the middle one lies so far off that a unit or a column may be another. */
  readonly isShifted: boolean;
}

export function usualChange(ratios: readonly number[]): UsualChange {
  const isMany = ratios.length >= fewestToCompare;
  const usual = isMany ? middle(ratios) : 0;
  return { usual, isMany, isShifted: Math.abs(usual) > leastShift };
}

/** The middle one of few, where each is so near the same thousand or million times that the unit is another; else null. */
export function slipOfFew(ratios: readonly number[]): number | null {
  if (ratios.length === 0 || ratios.length >= fewestToCompare) return null;
  const isOne = Math.max(...ratios) - Math.min(...ratios) < Math.log2(10);
  return isOne && ratios.every((ratio) => unitSlip(2 ** ratio) !== null) ? middle(ratios) : null;
}

export const fewestToCompare = 10;

const leastShift = Math.log2(2);

export function middle(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1 ? ordered[half]! : (ordered[half - 1]! + ordered[half]!) / 2;
}
