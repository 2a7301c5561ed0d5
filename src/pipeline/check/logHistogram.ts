/**
 * How many values of each size there are, sixteen classes to a doubling: memory doesn't grow with
 * their number, and the order they come in changes nothing.
 */
export interface LogHistogram {
  /** Counts a positive value. */
  readonly add: (value: number) => void;
  /** The middle value, and the middle distance from it in doublings. */
  readonly spread: () => Spread;
}

export interface Spread {
  /** As a power of two. */
  readonly median: number;
  readonly deviation: number;
}

export function createLogHistogram(): LogHistogram {
  const counts = new Uint32Array(classes);
  let all = 0;

  function add(value: number): void {
    counts[classOf(value)]!++;
    all++;
  }

  function spread(): Spread {
    const sizes = Array.from({ length: classes }, (_, i) => i).filter((i) => counts[i]! > 0);
    const median = middle(sizes.map((i) => ({ at: sizeOf(i), count: counts[i]! })));
    const away = sizes.map((i) => ({ at: Math.abs(sizeOf(i) - median), count: counts[i]! }));
    return { median, deviation: middle(away.toSorted((a, b) => a.at - b.at)) };
  }

  function middle(weighted: readonly { readonly at: number; readonly count: number }[]): number {
    let passed = 0;
    for (const { at, count } of weighted) {
      passed += count;
      if (passed * 2 >= all) return at;
    }
    return 0;
  }

  return { add, spread };
}

const classes = 2048;
const perDoubling = 16;

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
const upper = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** The exponent and the four leading bits of the fraction, as a double has them: 2^-64 is the first class. */
function classOf(value: number): number {
  double[0] = value;
  const at = (halves[upper]! >>> 16) - (1023 - 64) * perDoubling;
  return at < 0 ? 0 : at < classes ? at : classes - 1;
}

/** The middle of a class as a power of two. */
const sizeOf = (at: number): number =>
  Math.floor(at / perDoubling) - 64 + Math.log2(1 + ((at % perDoubling) + 0.5) / perDoubling);
