/**
 * Runs what writes an archive. The library under it dates the entries by the clock of the machine, and
 * fails where that stands before 1980 or after 2099: there it is shown a day that it can write, for as
 * long as it writes. The dates are taken out again, so the day is in no file.
 */
export async function whereDatesFit<T>(write: () => Promise<T>): Promise<T> {
  if (isDatable(new Date().getFullYear())) return write();
  if (shown === 0) clock = Date.now;
  shown += 1;
  Date.now = () => firstDay;
  try {
    return await write();
  } finally {
    shown -= 1;
    if (shown === 0) Date.now = clock;
  }
}

const isDatable = (year: number): boolean => year >= 1980 && year <= 2099;

/** A day later, so that it is in no time zone still 1979. */
const firstDay = Date.UTC(1980, 0, 2);

/** How many archives are being written. */
let shown = 0;

let clock = Date.now;
