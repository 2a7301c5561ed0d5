/**
 * The keys of all rows so far, each as three hashes of 32 bits with the line it stood on: 16 bytes a
 * key, about 21 with the room left to grow. Keys themselves are not kept. That any two different keys
 * of ten million share all 96 bits has a chance of one in 10^15.
 */
export interface KeySet {
  /** Line of the same key added before; 0 for a new one, which is then kept. */
  readonly add: (key: KeyHash, line: number) => number;
}

/** The lanes of one key, to be filled again for each. */
export type KeyHash = Uint32Array;

export const lanes = 3;

export function createKeySet(): KeySet {
  const parts = Array.from({ length: partCount }, createPart);
  return { add: (key, line) => parts[key[0]! >>> partShift]!.add(key, line) };
}

// Many small tables that grow at different times need less room than a large one that doubles.
const partCount = 64;
const partShift = 26;

function createPart(): KeySet {
  let capacity = 256;
  let table = new Uint32Array(capacity * width);
  let size = 0;

  function add(key: KeyHash, line: number): number {
    let at = slotOf(key[1]!, capacity);
    while (table[at + lanes] !== 0) {
      if (holds(table, at, key)) return table[at + lanes]!;
      at += width;
      if (at === table.length) at = 0;
    }
    for (let lane = 0; lane < lanes; lane++) table[at + lane] = key[lane]!;
    table[at + lanes] = line;
    size++;
    if (size > capacity * fullest) grow();
    return 0;
  }

  function grow(): void {
    const wider = Math.ceil(capacity * growth);
    const next = new Uint32Array(wider * width);
    for (let from = 0; from < table.length; from += width) {
      if (table[from + lanes] === 0) continue;
      let to = slotOf(table[from + 1]!, wider);
      while (next[to + lanes] !== 0) to = to + width === next.length ? 0 : to + width;
      for (let i = 0; i < width; i++) next[to + i] = table[from + i]!;
    }
    capacity = wider;
    table = next;
  }

  return { add };
}

const width = lanes + 1;
const fullest = 0.85;
const growth = 1.25;

const slotOf = (hash: number, capacity: number): number =>
  Math.floor((hash / 2 ** 32) * capacity) * width;

function holds(table: Uint32Array, at: number, key: KeyHash): boolean {
  for (let lane = 0; lane < lanes; lane++) if (table[at + lane] !== key[lane]) return false;
  return true;
}
