/** Each ring of files that import one another, as the path that leads back to its start. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];

  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.push([...path.slice(start), file]);
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };

  for (const file of graph.keys()) walk(file, []);
  return cycles;
}

export const describeCycle = (cycle: readonly string[]): string =>
  `${cycle.join(" → ")} is a ring of imports. Move what they share to a file of its own that imports none of them.`;
