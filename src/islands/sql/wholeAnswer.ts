/** As much of an answer as is written into a file that is saved whole. */
export const limitsOfFiles = {
  mostRows: 1_000_000,
  mostColumns: 20_000,
  mostCells: 20_000_000,
  longest: 1_000_000,
} as const;
