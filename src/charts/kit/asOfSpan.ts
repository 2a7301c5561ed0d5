/**
 * When a time begins and ends, in years of the common era: a day is a point, `2023` all of that
 * year, `2004/2024` from the beginning of the one to the end of the other.
 */
export function asOfSpan(time: string): { readonly from: number; readonly to: number } {
  const [first = "", last = first] = time.split("/");
  return { from: beginOf(first), to: endOf(last) };
}

function beginOf(time: string): number {
  const [year = 0, month = 1, day = 1] = time.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

function endOf(time: string): number {
  const begin = beginOf(time);
  return time.length === 4 ? begin + 1 : time.length === 7 ? begin + 1 / 12 : begin;
}
