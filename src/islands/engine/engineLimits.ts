/** As much of an answer as a phone's page holds and shows without stopping. */
export const limitsOfAnswers = {
  mostRows: 100_000,
  mostColumns: 100,
  mostCells: 2_000_000,
  /** The most characters of a value. */
  longest: 10_000,
} as const;
