type Compare = (a: number, b: number) => number;

/** The first of the numbers below `count` in an order, ties by size; all of them where `top` is null. */
export function firstInOrder(count: number, compare: Compare, top: number | null): Uint32Array {
  const ordered: Compare = (a, b) => compare(a, b) || a - b;
  if (top === null || top > count / 8) return sorted(count, ordered).subarray(0, top ?? count);
  const first: number[] = [];
  for (let i = 0; i < count && top > 0; i++) {
    if (first.length === top && ordered(i, first[top - 1]!) >= 0) continue;
    if (first.length === top) first.pop();
    first.splice(placeOf(first, i, ordered), 0, i);
  }
  return Uint32Array.from(first);
}

function sorted(count: number, ordered: Compare): Uint32Array {
  const all = Uint32Array.from({ length: count }, (_, i) => i);
  let isSorted = true;
  for (let i = 1; i < count && isSorted; i++) isSorted = ordered(i - 1, i) <= 0;
  return isSorted ? all : all.sort(ordered);
}

function placeOf(among: readonly number[], one: number, ordered: Compare): number {
  let low = 0;
  let high = among.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered(one, among[middle]!) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
