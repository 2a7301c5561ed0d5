/**
 * What scripts use and browsers of the written floor lack (Chrome 109, Safari 16.4, Firefox ESR 115): the
 * script of a page or of a worker imports this before anything else.
 */
const give = (to: object, name: string, value: unknown): void => {
  if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true });
};

give(Map, "groupBy", <K, T>(items: Iterable<T>, keyOf: (item: T, i: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  let i = 0;
  for (const item of items) {
    const key = keyOf(item, i++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
});
give(Array.prototype, "toSorted", function <T>(this: T[], order?: (a: T, b: T) => number): T[] {
  return [...this].sort(order);
});
give(Array.prototype, "toReversed", function <T>(this: T[]): T[] {
  return [...this].reverse();
});
