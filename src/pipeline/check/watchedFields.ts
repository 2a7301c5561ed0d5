import type { CodedReader, NumericReader } from "./columnReader.ts";
import type { Field } from "./field.ts";
import { kindKey, type OutlierWatch } from "./outliers.ts";
import type { VillageWatch } from "./villageWatch.ts";

/** Shows the rows of a stream to the watches, whole columns at a time. */
export function watchFields(
  fields: readonly Field[],
  { outliers, villages }: { readonly outliers: OutlierWatch; readonly villages: VillageWatch },
) {
  const readerOf = (name: string) => fields.find((field) => field.name === name)!.reader;
  const measures = outliers.measures.map((name) => readerOf(name) as NumericReader);
  const kinds = outliers.kinds.map((name) => createKinds(readerOf(name) as CodedReader));
  const village = villages.column === null ? null : (readerOf(villages.column) as CodedReader);
  const known = new Map<number, number>();
  let listed: boolean[] = [];

  function kindOf(key: number, row: number): number {
    let kind = known.get(key);
    if (kind === undefined) {
      kind = outliers.kindOf(kinds.map(({ reader }) => reader.value(row) as string | null)) ?? none;
      known.set(key, kind);
    }
    return kind;
  }

  /** The kind of each row; rows that follow each other are mostly of one. */
  function kindsOf(row: number, count: number): Int16Array {
    const keys = new Float64Array(count);
    for (const { addTo } of kinds) addTo(keys, row);
    const own = new Int16Array(count);
    for (let i = 0; i < count; i++)
      own[i] = i > 0 && keys[i] === keys[i - 1] ? own[i - 1]! : kindOf(keys[i]!, row + i);
    return own;
  }

  function seeMeasures(row: number, count: number, lines: Uint32Array): void {
    if (measures.length === 0) return;
    const own = kindsOf(row, count);
    measures.forEach((reader, measure) => {
      const numbers = reader.numbers();
      for (let i = 0; i < count; i++)
        if (own[i] !== none) outliers.add(measure, own[i]!, numbers[row + i]!, lines[row + i]!);
    });
  }

  function seeVillages(row: number, count: number, lines: Uint32Array): void {
    if (!village) return;
    const ids = village.ids();
    const texts = village.texts();
    for (let i = row; i < row + count; i++) {
      const id = ids[i]!;
      if (id >= 0 && !(listed[id] ??= villages.isListed(texts[id]!)))
        villages.add(texts[id]!, lines[i]!);
    }
  }

  return {
    see: (row: number, count: number, lines: Uint32Array) => {
      seeMeasures(row, count, lines);
      seeVillages(row, count, lines);
    },
    forget: () => {
      listed = [];
      for (const kind of kinds) kind.forget();
    },
  };
}

const none = -1;
const mostKeys = 256;

/** Numbers the kinds of a column's values, which outlast the codes of a batch. */
function createKinds(reader: CodedReader) {
  const numbers = new Map<string, number>();
  let byId: number[] = [];

  function numberOf(text: string | null): number {
    const key = kindKey(reader.column, text);
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = Math.min(numbers.size, mostKeys - 1)));
    return number;
  }

  /** Puts the number of each row's value behind the key it has so far. */
  function addTo(keys: Float64Array, row: number): void {
    const ids = reader.ids();
    const texts = reader.texts();
    for (let i = 0; i < keys.length; i++) {
      const id = ids[row + i]!;
      const number = id < 0 ? numberOf(null) : (byId[id] ??= numberOf(texts[id]!));
      keys[i] = keys[i]! * mostKeys + number;
    }
  }

  return { reader, addTo, forget: () => void (byId = []) };
}
