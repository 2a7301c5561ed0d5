/** The rows of a long table that are drawn: those in sight, and some beyond for scrolling to run into. */
export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  readonly above: number;
  readonly below: number;
}

export function windowOf(
  rows: number,
  {
    top,
    height,
    rowHeight,
  }: { readonly top: number; readonly height: number; readonly rowHeight: number },
): RowWindow {
  const inSight = Math.ceil(height / rowHeight);
  const last = Math.max(0, rows - inSight);
  const at = Math.min(Math.max(0, Math.floor(top / rowHeight)), last);
  const first = Math.max(0, at - spare);
  const end = Math.min(rows, at + inSight + spare);
  return { first, end, above: first * rowHeight, below: (rows - end) * rowHeight };
}

const spare = 12;
