/** How much of a table may change between two releases before a person has to say why. */
export interface Tolerance {
  /** The share of the earlier rows that may be gone. */
  readonly removed: number;
  /** The share of the earlier rows whose values may have changed. */
  readonly changed: number;
  /** By what share the sum of a measure may move. */
  readonly sum: number;
}

export const usualTolerance: Tolerance = { removed: 0, changed: 0.05, sum: 0.2 };
