import { areaKinds } from "../../schema/declare/areaChain.ts";
import { toSatang, type Baht } from "../../words/number/baht.ts";
import type { CodedReader, NumericReader } from "./columnReader.ts";
import type { ColumnReading } from "./field.ts";

/** Sums of the measures of a table by the area its rows lie in, and by where they stand, exact however many rows. */
export interface Sums {
  /** Adds some rows of the group being read, each with its line. */
  readonly add: (row: number, count: number, lines: Uint32Array) => void;
  /** To be called when the codes of the columns begin again. */
  readonly forget: () => void;
  /**
   * The sum over all rows whose area lies in this one, in the measure's smallest unit; asked once all are added.
   * Where sums are kept apart by a column, of the rows with that value alone.
   */
  readonly sum: (measure: string, within: string, of?: string) => bigint;
  /** The same over all rows that stand between two lines, of which neither parts rows without a gap. */
  readonly between: (measure: string, after: number, before: number, of?: string) => bigint;
}

/** Kinds of columns whose values may be added, and how a value is told in its smallest unit. */
export const additive: Readonly<Record<string, Addition>> = {
  count: { units: 1, inUnits: (value) => value },
  baht: { units: 100, inUnits: (value) => toSatang(value as Baht) },
};

export interface Addition {
  /** How many of the smallest unit make one. */
  readonly units: number;
  readonly inUnits: (value: number) => number;
}

/** Sums by area, and kept apart by a column where totals are stated for each of its values. */
export function createSums(fields: readonly ColumnReading[], apartBy?: string): Sums {
  const area = narrowestArea(fields);
  const apart = fields.find(({ name }) => name === apartBy)?.reader;
  const measures = fields.flatMap(({ name, reader }) => {
    const addition = additive[reader.column.kind];
    if (!addition) return [];
    const adders = { adder: createAdder(), inStretches: createAdder() };
    return [{ name, reader: reader as NumericReader, ...adders, ...addition }];
  });
  const stretches = createStretches();
  const places: SummedPlace[] = [];
  const placeByName = new Map<string, number>();
  const placeOfId = new Map<string, number[]>();
  const summed = new Map<string, ReadonlyMap<string, bigint>>();

  function add(row: number, count: number, lines: Uint32Array): void {
    const [at, stretch] = [new Int32Array(count), new Int32Array(count)];
    for (let i = 0; i < count; i++) {
      at[i] = placeAt(row + i);
      stretch[i] = stretches.numberAt(lines[row + i]!, ofRow(row + i));
    }
    for (const { reader, inUnits, adder, inStretches } of measures) {
      const numbers = reader.numbers();
      for (let i = 0; i < count; i++) {
        const number = numbers[row + i]!;
        if (Number.isNaN(number)) continue;
        adder.add(at[i]!, inUnits(number));
        inStretches.add(stretch[i]!, inUnits(number));
      }
    }
  }

  const ofRow = (row: number): string => (apart ? String(apart.value(row)) : "");

  /** The number of the area that a row lies in, among the rows it is summed with; that of no area where nothing says so. */
  function placeAt(row: number): number {
    const of = ofRow(row);
    const id = area?.ids()[row] ?? -1;
    if (id < 0) return numberOf({ code: "", of });
    let known = placeOfId.get(of);
    if (!known) placeOfId.set(of, (known = []));
    return (known[id] ??= numberOf({ code: area!.texts()[id]!, of }));
  }

  function numberOf(place: SummedPlace): number {
    const name = nameOfPlace(place);
    let number = placeByName.get(name);
    if (number === undefined) {
      number = places.push(place) - 1;
      placeByName.set(name, number);
    }
    return number;
  }

  function summedMeasure(name: string) {
    const measure = measures.find((one) => one.name === name);
    if (!measure) throw new Error(`measure not summed: ${name}`);
    return measure;
  }

  const between = (name: string, after: number, before: number, of = ""): bigint => {
    const { inStretches } = summedMeasure(name);
    return stretches
      .within(after, before, of)
      .reduce((sum, number) => sum + inStretches.sum(number), 0n);
  };

  function sum(name: string, within: string, of = ""): bigint {
    const measure = summedMeasure(name);
    let sums = summed.get(name);
    if (!sums) summed.set(name, (sums = rollUp(places, measure.adder.sum)));
    return sums.get(nameOfPlace({ code: within, of })) ?? 0n;
  }

  return { add, sum, between, forget: () => placeOfId.clear() };
}

function narrowestArea(fields: readonly ColumnReading[]): CodedReader | null {
  const readers = areaKinds.map((kind) => fields.find(({ reader }) => reader.column.kind === kind));
  return (readers.findLast(Boolean)?.reader as CodedReader | undefined) ?? null;
}

/** An area, among the rows with one value of the column that sums are kept apart by. */
interface SummedPlace {
  readonly code: string;
  readonly of: string;
}

const nameOfPlace = ({ code, of }: SummedPlace): string => `${of}|${code}`;

/** The sums of areas, and of those they lie in up to the whole country. */
function rollUp(
  places: readonly SummedPlace[],
  sumOf: (place: number) => bigint,
): ReadonlyMap<string, bigint> {
  const all = places.map((place, number) => ({ place, sum: sumOf(number) }));
  const sums = new Map<string, bigint>();
  for (const { place, sum } of all)
    for (let { code } = place; ; code = code.slice(0, -2)) {
      const name = nameOfPlace({ code, of: place.of });
      sums.set(name, (sums.get(name) ?? 0n) + sum);
      if (code === "") break;
    }
  return sums;
}

interface Stretch {
  readonly number: number;
  readonly first: number;
  last: number;
}

/** Rows that follow one another without a gap, such as totals leave between them, numbered in their order. */
function createStretches() {
  const apart = new Map<string, Stretch[]>();
  let count = 0;

  function numberAt(line: number, of: string): number {
    let own = apart.get(of);
    if (!own) apart.set(of, (own = []));
    const latest = own.at(-1);
    if (latest && line - latest.last <= 1) {
      latest.last = line;
      return latest.number;
    }
    own.push({ number: count, first: line, last: line });
    return count++;
  }

  function within(after: number, before: number, of: string): readonly number[] {
    const own = apart.get(of) ?? [];
    const numbers: number[] = [];
    for (let i = firstBeyond(own, after); i < own.length && own[i]!.last < before; i++)
      numbers.push(own[i]!.number);
    return numbers;
  }

  return { numberAt, within };
}

/** The place of the first stretch below a line. */
function firstBeyond(stretches: readonly Stretch[], line: number): number {
  let [from, to] = [0, stretches.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (stretches[middle]!.first > line) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Whole numbers added up by place; what no longer fits a double exactly is carried along apart. */
function createAdder() {
  const sums: number[] = [];
  const carried = new Map<number, bigint>();

  function add(place: number, amount: number): void {
    const before = sums[place] ?? 0;
    const after = before + amount;
    if (Number.isSafeInteger(after)) sums[place] = after;
    else {
      carried.set(place, (carried.get(place) ?? 0n) + BigInt(before));
      sums[place] = amount;
    }
  }

  const sum = (place: number): bigint => BigInt(sums[place] ?? 0) + (carried.get(place) ?? 0n);

  return { add, sum };
}
