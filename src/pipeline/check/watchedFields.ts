import type { CodedReader, NumericReader } from "./columnReader.ts";
import type { ColumnReading } from "./field.ts";
import { kindKey, type OutlierWatch } from "./outliers.ts";
import type { VillageWatch } from "./villageWatch.ts";

/** Shows the rows of a stream to the watches, a batch of whole columns at a time. */
export function watchFields(
  fields: readonly ColumnReading[],
  { outliers, villages }: { readonly outliers: OutlierWatch; readonly villages: VillageWatch },
) {
  const readerOf = (name: string) => fields.find((field) => field.name === name)!.reader;
  const measures = outliers.measures.map((name) => readerOf(name) as NumericReader);
  const kinds = outliers.kinds.map((name) => createKinds(readerOf(name) as CodedReader));
  const village = villages.column === null ? null : (readerOf(villages.column) as CodedReader);
  const known = new Map<number, number>();

  function kindOf(key: number, row: number): number {
    let kind = known.get(key);
    if (kind === undefined) {
      kind = outliers.kindOf(kinds.map(({ reader }) => reader.value(row) as string | null)) ?? none;
      known.set(key, kind);
    }
    return kind;
  }

  /** The kind of each row; rows that follow each other are mostly of one. */
  function kindsOf(rows: number): Int16Array {
    const keys = new Float64Array(rows);
    for (const { addTo } of kinds) addTo(keys);
    const own = new Int16Array(rows);
    for (let i = 0; i < rows; i++)
      own[i] = i > 0 && keys[i] === keys[i - 1] ? own[i - 1]! : kindOf(keys[i]!, i);
    return own;
  }

  function seeVillages({ ids: idsOf, texts: textsOf }: CodedReader, lines: Uint32Array): void {
    const [ids, texts] = [idsOf(), textsOf()];
    const isListed = texts.map(villages.isListed);
    for (let i = 0; i < lines.length; i++) {
      const id = ids[i]!;
      if (id >= 0 && !isListed[id]) villages.add(texts[id]!, lines[i]!);
    }
  }

  /** Shows the rows of a batch, by their lines. */
  return (lines: Uint32Array): void => {
    if (measures.length > 0) {
      const own = kindsOf(lines.length);
      for (const [measure, { numbers }] of measures.entries())
        outliers.addAll(measure, own, numbers(), lines);
    }
    if (village) seeVillages(village, lines);
  };
}

const none = -1;
const mostKeys = 256;

/** Numbers the kinds of a column's values, which outlast the codes of a batch. */
function createKinds(reader: CodedReader) {
  const numbers = new Map<string, number>();

  function numberOf(text: string | null): number {
    const key = kindKey(reader.column, text);
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = Math.min(numbers.size, mostKeys - 1)));
    return number;
  }

  /** Puts the number of each row's value behind the key it has so far. */
  function addTo(keys: Float64Array): void {
    const ids = reader.ids();
    const byId = Uint8Array.from(reader.texts(), numberOf);
    const ofNull = numberOf(null);
    for (let i = 0; i < keys.length; i++) {
      const id = ids[i]!;
      keys[i] = keys[i]! * mostKeys + (id < 0 ? ofNull : byId[id]!);
    }
  }

  return { reader, addTo };
}
