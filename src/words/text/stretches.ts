export type Stretch = readonly [first: number, last: number];

/** Rows in stretches that follow one another, in order, each row once. */
export function stretchesOf(rows: readonly number[]): Stretch[] {
  const stretches: [number, number][] = [];
  for (const row of [...new Set(rows)].toSorted((a, b) => a - b)) {
    const open = stretches.at(-1);
    if (open && row === open[1] + 1) open[1] = row;
    else stretches.push([row, row]);
  }
  return stretches;
}
