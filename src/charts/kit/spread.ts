/**
 * Moves labels apart until each has its room, as little as can be and keeping their order; all
 * stay between `from` and `to` where they fit. Places are the middles of the labels.
 */
export function spread(
  labels: readonly { readonly at: number; readonly room: number }[],
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const order = labels.map((_, i) => i).toSorted((a, b) => at(labels, a) - at(labels, b));
  const places = labels.map(({ at }) => at);
  let lowest = from;
  for (const i of order) {
    const half = (labels[i]?.room ?? 0) / 2;
    places[i] = Math.max(places[i] ?? 0, lowest + half);
    lowest = (places[i] ?? 0) + half;
  }
  let highest = to;
  for (const i of order.toReversed()) {
    const half = (labels[i]?.room ?? 0) / 2;
    places[i] = Math.min(places[i] ?? 0, highest - half);
    highest = (places[i] ?? 0) - half;
  }
  return places;
}

const at = (labels: readonly { readonly at: number }[], i: number): number => labels[i]?.at ?? 0;
