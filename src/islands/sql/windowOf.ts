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

/** The columns of a wide table that are drawn, between their first and the one past the last, with the room beside them. */
export interface ColumnWindow {
  readonly first: number;
  readonly end: number;
  /** How wide the columns are that are left out on each side, in the unit of `widths`. */
  readonly before: number;
  readonly after: number;
}

export function columnWindowOf(
  widths: readonly number[],
  { left, width }: { readonly left: number; readonly width: number },
): ColumnWindow {
  const ends = runningSums(widths);
  const whole = ends.at(-1) ?? 0;
  const inSight = (at: number) =>
    Math.max(
      0,
      ends.findIndex((end) => end > at),
    );
  const first = Math.max(0, inSight(Math.min(left, whole - 1)) - spareColumns);
  const last = ends.findIndex((end) => end >= left + width);
  const end = Math.min(widths.length, (last < 0 ? widths.length - 1 : last) + 1 + spareColumns);
  const before = ends[first - 1] ?? 0;
  return { first, end, before, after: whole - (ends[end - 1] ?? 0) };
}

function runningSums(widths: readonly number[]): number[] {
  let sum = 0;
  return widths.map((width) => (sum += width));
}

const spareColumns = 3;
