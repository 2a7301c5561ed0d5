import { areaKinds } from "../../schema/declare/areaChain.ts";
import { toSatang, type Baht } from "../../words/number/baht.ts";
import type { CodedReader, NumericReader } from "./columnReader.ts";
import type { ColumnReading } from "./field.ts";

/** Sums of the measures of a table by the area its rows lie in, exact however many rows. */
export interface Sums {
  /** Adds some rows of the group being read. */
  readonly add: (row: number, count: number) => void;
  /** To be called when the codes of the columns begin again. */
  readonly forget: () => void;
  /** The sum over all rows whose area lies in this one, in the measure's smallest unit; asked once all are added. */
  readonly sum: (measure: string, within: string) => bigint;
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

export function createSums(fields: readonly ColumnReading[]): Sums {
  const area = narrowestArea(fields);
  const measures = fields.flatMap(({ name, reader }) => {
    const addition = additive[reader.column.kind];
    if (!addition) return [];
    return [{ name, reader: reader as NumericReader, adder: createAdder(), ...addition }];
  });
  const places: string[] = [];
  const placeByCode = new Map<string, number>();
  let placeOfId: number[] = [];
  const summed = new Map<string, ReadonlyMap<string, bigint>>();

  function add(row: number, count: number): void {
    const at = new Int32Array(count);
    for (let i = 0; i < count; i++) at[i] = placeAt(row + i);
    for (const { reader, inUnits, adder } of measures) {
      const numbers = reader.numbers();
      for (let i = 0; i < count; i++) {
        const number = numbers[row + i]!;
        if (!Number.isNaN(number)) adder.add(at[i]!, inUnits(number));
      }
    }
  }

  /** The number of the area that a row lies in; 0 where nothing says so. */
  function placeAt(row: number): number {
    const id = area?.ids()[row] ?? -1;
    if (id < 0) return numberOf("");
    return (placeOfId[id] ??= numberOf(area!.texts()[id]!));
  }

  function numberOf(code: string): number {
    let place = placeByCode.get(code);
    if (place === undefined) {
      place = places.push(code) - 1;
      placeByCode.set(code, place);
    }
    return place;
  }

  function sum(name: string, within: string): bigint {
    const measure = measures.find((one) => one.name === name);
    if (!measure) throw new Error(`measure not summed: ${name}`);
    let sums = summed.get(name);
    if (!sums) summed.set(name, (sums = rollUp(places, measure.adder.sum)));
    return sums.get(within) ?? 0n;
  }

  return { add, sum, forget: () => (placeOfId = []) };
}

function narrowestArea(fields: readonly ColumnReading[]): CodedReader | null {
  const readers = areaKinds.map((kind) => fields.find(({ reader }) => reader.column.kind === kind));
  return (readers.findLast(Boolean)?.reader as CodedReader | undefined) ?? null;
}

/** The sums of areas, and of those they lie in up to the whole country. */
function rollUp(
  codes: readonly string[],
  sumOf: (place: number) => bigint,
): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  const add = (code: string, sum: bigint) => void sums.set(code, (sums.get(code) ?? 0n) + sum);
  codes.forEach((code, place) => add(code, sumOf(place)));
  for (let length = 8; length > 0; length -= 2)
    for (const [code, sum] of [...sums]) if (code.length === length) add(code.slice(0, -2), sum);
  return sums;
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
