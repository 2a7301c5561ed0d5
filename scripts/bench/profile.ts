/** What Node writes with `--cpu-prof`, as far as it is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** The share of the time that was spent in functions of these names, or in what they called. */
export function shareWithin({ nodes, samples, timeDeltas }: CpuProfile, names: readonly string[]) {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const named = new Set(
    nodes.filter(({ callFrame }) => names.includes(callFrame.functionName)).map(({ id }) => id),
  );
  const known = new Map<number, boolean>();
  const isWithin = (id: number | undefined): boolean => {
    if (id === undefined) return false;
    const answer = known.get(id) ?? (named.has(id) || isWithin(parents.get(id)));
    known.set(id, answer);
    return answer;
  };
  const sum = (deltas: readonly number[]) => deltas.reduce((total, delta) => total + delta, 0);
  return sum(timeDeltas.filter((_, i) => isWithin(samples[i]))) / sum(timeDeltas);
}
