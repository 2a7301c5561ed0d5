/** What one misspelling costs: a letter left out, added, changed, or two that changed places. */
export const editCost = 2;

/**
 * How far apart two words are, in misspellings times `slip`; changing a letter for its lookalike counts half.
 * Beyond `limit` only that much is known.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * editCost > limit) return limit + 1;
  const rows = rowsFor(b.length + 1);
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j * editCost;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i * editCost;
    let least = row[0];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + changeCost(a.charCodeAt(i - 1), b.charCodeAt(j - 1));
      let cost = Math.min(changed, last[j]! + editCost, row[j - 1]! + editCost);
      if (changedPlaces(a, i, b, j)) cost = Math.min(cost, beforeLast[j - 2]! + editCost);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length]!;
}

/** Which letters a word has, a bit for each, lookalikes sharing one. */
export function letterSet(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    letters |= 1 << ((lookalikeGroup.get(code) ?? code) & 31);
  }
  return letters;
}

/** No two words with these letters are nearer than this: one slip mends at most one strange letter. */
export const leastDistance = (a: number, b: number): number =>
  editCost * Math.max(bitCount(a & ~b), bitCount(b & ~a));

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

type Rows = [Uint16Array, Uint16Array, Uint16Array];

let rowsInUse: Rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)];

/** Three rows of the table, kept between calls: suggestions compare one word with thousands. */
function rowsFor(width: number): Rows {
  if (rowsInUse[0].length < width) {
    rowsInUse = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
  }
  return rowsInUse;
}

const changedPlaces = (a: string, i: number, b: string, j: number): boolean =>
  i > 1 &&
  j > 1 &&
  a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
  a.charCodeAt(i - 2) === b.charCodeAt(j - 1);

function changeCost(a: number, b: number): number {
  if (a === b) return 0;
  const group = lookalikeGroup.get(a);
  return group !== undefined && group === lookalikeGroup.get(b) ? editCost / 2 : editCost;
}

// Letters of one sound or one shape, which typists and scanners take for each other.
const lookalikes = [
  "รลฬ",
  "ใไ",
  "ดตฎฏ",
  "บป",
  "ผฝพฟภ",
  "ชซฌ",
  "ขฃคฅฆ",
  "ศษส",
  "ณน",
  "ญย",
  "ฐถฑทฒธ",
  "ิีึื",
  "ุู",
  "่้๊๋",
  "็์",
  "ะั",
];

const lookalikeGroup: ReadonlyMap<number, number> = new Map(
  lookalikes.flatMap((letters, group) =>
    [...letters].map((letter) => [letter.charCodeAt(0), group]),
  ),
);
