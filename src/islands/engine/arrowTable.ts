import {
  type Data,
  DateDay,
  Decimal,
  Dictionary,
  Float64,
  Int16,
  Int32,
  Int64,
  makeData,
  makeVector,
  Table as ArrowTable,
  Utf8,
  type Vector,
} from "apache-arrow";
import type { SqlType, StoredField } from "../../schema/declare/field.ts";
import type { ColumnStore, ColumnValues } from "../../schema/parquet/columnBatch.ts";
import { toSatang, type Baht } from "../../words/number/baht.ts";

/** Lays rows of a store out, from one up to another, as Arrow vectors of exactly the types of the fields. */
export function arrowTable(
  fields: readonly StoredField[],
  { columns }: ColumnStore,
  from: number,
  to: number,
): ArrowTable {
  const vectors = fields.map(
    ({ name, sql }) => [name, arrowVector(sql, columns[name]!, from, to)] as const,
  );
  return new ArrowTable(Object.fromEntries(vectors));
}

function arrowVector(sql: SqlType, values: ColumnValues, from: number, to: number): Vector {
  if (values.kind === "coded") {
    const ids = values.ids.subarray(from, to);
    return sql === "DATE" ? dayVector(ids, values.texts) : textVector(ids, values.texts);
  }
  const numbers = values.numbers.subarray(from, to);
  const isStated = (i: number) =>
    !Number.isNaN(numbers[i]) || values.notNumbers?.has(from + i) === true;
  const valid = validity(numbers.length, isStated);
  if (sql === "DOUBLE") return vector(makeData({ type: new Float64(), ...valid, data: numbers }));
  // What is missing is written as some number; that it is missing is told beside it.
  const stated = numbers.map((number) => (Number.isNaN(number) ? 0 : number));
  if (sql === "SMALLINT")
    return vector(makeData({ type: new Int16(), ...valid, data: Int16Array.from(stated) }));
  if (sql === "INTEGER")
    return vector(makeData({ type: new Int32(), ...valid, data: Int32Array.from(stated) }));
  if (sql === "BIGINT")
    return vector(makeData({ type: new Int64(), ...valid, data: bigInts(stated) }));
  return vector(makeData({ type: new Decimal(2, 18, 128), ...valid, data: wideSatang(stated) }));
}

const bigInts = (numbers: Float64Array): BigInt64Array => {
  const big = new BigInt64Array(numbers.length);
  for (let i = 0; i < big.length; i++) big[i] = BigInt(numbers[i]!);
  return big;
};

function dayVector(ids: Int32Array, dates: readonly string[]): Vector {
  const days = dates.map((date) => Date.parse(`${date}T00:00:00Z`) / 864e5);
  const data = ids.map((id) => days[id] ?? 0);
  return vector(
    makeData({ type: new DateDay(), data, ...validity(ids.length, (i) => ids[i]! >= 0) }),
  );
}

/** Of the texts of a column, those that these rows have are written, each once, and pointed to. */
function textVector(ids: Int32Array, texts: readonly string[]): Vector {
  const places = new Int32Array(texts.length).fill(-1);
  const used: string[] = [];
  const data = ids.map((id) => {
    if (id < 0) return 0;
    if (places[id]! < 0) places[id] = used.push(texts[id]!) - 1;
    return places[id]!;
  });
  const type = new Dictionary(new Utf8(), new Int32());
  const dictionary = utf8Vector(used);
  return vector(makeData({ type, data, dictionary, ...validity(ids.length, (i) => ids[i]! >= 0) }));
}

/** Arrow's own builders compile functions from text, which the page's policy forbids. */
function utf8Vector(texts: readonly string[]): Vector {
  const encoder = new TextEncoder();
  const parts = texts.map((text) => encoder.encode(text));
  const valueOffsets = new Int32Array(texts.length + 1);
  parts.forEach(({ length }, i) => (valueOffsets[i + 1] = valueOffsets[i]! + length));
  const data = new Uint8Array(valueOffsets[texts.length]!);
  parts.forEach((part, i) => data.set(part, valueOffsets[i]));
  return vector(makeData({ type: new Utf8(), length: texts.length, valueOffsets, data }));
}

/** One bit for each row, set where there is a value. */
function validity(length: number, isStated: (i: number) => boolean) {
  const nullBitmap = new Uint8Array(Math.ceil(length / 8));
  let nullCount = 0;
  for (let i = 0; i < length; i++) {
    if (isStated(i)) nullBitmap[i >> 3]! |= 1 << (i & 7);
    else nullCount++;
  }
  return { length, nullCount, nullBitmap };
}

/** Decimals of 128 bits: the satang in the lower half, its sign carried into the upper. */
function wideSatang(numbers: Float64Array): Uint32Array {
  const words = new BigInt64Array(numbers.length * 2);
  for (let i = 0; i < numbers.length; i++) {
    const satang = BigInt(toSatang(numbers[i] as Baht));
    words[2 * i] = satang;
    words[2 * i + 1] = satang < 0n ? -1n : 0n;
  }
  return new Uint32Array(words.buffer);
}

const vector = (data: Data): Vector => makeVector(data);
