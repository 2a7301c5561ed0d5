export interface Placed {
  readonly value: number;
  readonly line: number;
}

/** The largest and the smallest values of many, with their places. */
export interface Extremes {
  readonly add: (value: number, line: number) => void;
  /** What a value has to pass to be one of them. */
  readonly floor: () => number;
  readonly ceiling: () => number;
  readonly all: () => readonly Placed[];
}

export function createExtremes(): Extremes {
  const largest: Placed[] = [];
  const smallest: Placed[] = [];
  let floor = -Infinity;
  let ceiling = Infinity;

  function add(value: number, line: number): void {
    if (value > floor) {
      keep(largest, { value, line }, (one) => one.value >= value);
      if (largest.length === kept) floor = largest.at(-1)!.value;
    }
    if (value < ceiling) {
      keep(smallest, { value, line }, (one) => one.value <= value);
      if (smallest.length === kept) ceiling = smallest.at(-1)!.value;
    }
  }

  const all = () => {
    const places = new Set(largest.map(({ line }) => line));
    return [...largest, ...smallest.filter(({ line }) => !places.has(line))];
  };

  return { add, floor: () => floor, ceiling: () => ceiling, all };
}

/** Of each end. */
const kept = 20;

/** Puts one behind those that come before it in order. */
function keep(list: Placed[], one: Placed, isBefore: (other: Placed) => boolean): void {
  let at = list.length;
  while (at > 0 && !isBefore(list[at - 1]!)) at--;
  list.splice(at, 0, one);
  if (list.length > kept) list.pop();
}
