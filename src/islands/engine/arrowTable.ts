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
import type { Cell } from "../../query/query.ts";
import type { SqlType } from "../../schema/declare/field.ts";
import { toSatang, type Baht } from "../../words/number/baht.ts";
import type { StoredTable } from "./storedTable.ts";
import type { TableCells } from "./tableCells.ts";

/** Lays a table's cells out as Arrow vectors of exactly the types that the table declares. */
export function arrowTable(table: StoredTable, { columns }: TableCells): ArrowTable {
  const vectors = Object.entries(table.columns).map(
    ([name, { sql }]) => [name, arrowVector(sql, columns[name] as readonly Cell[])] as const,
  );
  return new ArrowTable(Object.fromEntries(vectors));
}

function arrowVector(sql: SqlType, cells: readonly Cell[]): Vector {
  const valid = { length: cells.length, ...validity(cells) };
  const numbers = cells as readonly (number | null)[];
  switch (sql) {
    case "VARCHAR":
      return textVector(cells as readonly (string | null)[]);
    case "SMALLINT":
      return vector(
        makeData({ type: new Int16(), ...valid, data: Int16Array.from(numbers, zero) }),
      );
    case "INTEGER":
      return vector(
        makeData({ type: new Int32(), ...valid, data: Int32Array.from(numbers, zero) }),
      );
    case "BIGINT":
      return vector(
        makeData({ type: new Int64(), ...valid, data: BigInt64Array.from(numbers, bigZero) }),
      );
    case "DOUBLE":
      return vector(
        makeData({ type: new Float64(), ...valid, data: Float64Array.from(numbers, zero) }),
      );
    case "DATE":
      return vector(
        makeData({
          type: new DateDay(),
          ...valid,
          data: Int32Array.from(cells as readonly (string | null)[], daysOf),
        }),
      );
    case "DECIMAL(18,2)":
      return vector(
        makeData({ type: new Decimal(2, 18, 128), ...valid, data: wideSatang(numbers) }),
      );
  }
}

/** Most columns of text repeat a few values: each is written once and pointed to. */
function textVector(cells: readonly (string | null)[]): Vector {
  const places = new Map<string, number>();
  const indices = Int32Array.from(cells, (cell) => {
    if (cell === null) return 0;
    const known = places.get(cell);
    if (known !== undefined) return known;
    places.set(cell, places.size);
    return places.size - 1;
  });
  const dictionary = utf8Vector([...places.keys()]);
  const type = new Dictionary(new Utf8(), new Int32());
  return vector(
    makeData({ type, length: cells.length, ...validity(cells), data: indices, dictionary }),
  );
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

/** One bit for each cell, set where there is a value. */
function validity(cells: readonly Cell[]): { nullCount: number; nullBitmap: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(cells.length / 8));
  let nullCount = 0;
  cells.forEach((cell, i) => {
    if (cell === null) nullCount++;
    else nullBitmap[i >> 3]! |= 1 << (i & 7);
  });
  return { nullCount, nullBitmap };
}

/** Decimals of 128 bits: the satang in the lower half, its sign carried into the upper. */
function wideSatang(cells: readonly (number | null)[]): Uint32Array {
  const words = new BigInt64Array(cells.length * 2);
  cells.forEach((cell, i) => {
    const satang = BigInt(toSatang((cell ?? 0) as Baht));
    words[2 * i] = satang;
    words[2 * i + 1] = satang < 0n ? -1n : 0n;
  });
  return new Uint32Array(words.buffer);
}

const vector = (data: Data): Vector => makeVector(data);
const zero = (cell: number | null): number => cell ?? 0;
const bigZero = (cell: number | null): bigint => BigInt(cell ?? 0);
const daysOf = (cell: string | null): number =>
  cell === null ? 0 : Date.parse(`${cell}T00:00:00Z`) / 864e5;
