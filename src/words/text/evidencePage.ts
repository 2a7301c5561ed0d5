/** How many rows of a source file one page shows. */
export const evidencePageRows = 500;

/** The page that shows a row; both count from 1. */
export const evidencePageOf = (row: number): number => Math.ceil(row / evidencePageRows);
