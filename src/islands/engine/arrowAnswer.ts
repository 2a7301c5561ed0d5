import { DataType, type RecordBatch, type Utf8, type Vector } from "apache-arrow";
import type { AnswerType } from "./answerType.ts";
import type { HandedOver } from "./handedOver.ts";
import { nestedText } from "./nestedText.ts";
import { rest } from "../shared/rest.ts";

export type AnswerCell = string | number | bigint | boolean | null;

/** What the database answered. Whatever a number of the page could not hold exactly is text. */
export interface Answer {
  /** Types are in the database's own words. */
  readonly columns: readonly AnswerColumnType[];
  readonly rows: readonly (readonly AnswerCell[])[];
  /** Whether there were more rows than were asked for. */
  readonly isCut: boolean;
  /** How many columns the question has, here or not. */
  readonly allColumns: number;
  /** How many values are longer than a page can hold, and are here with their beginning alone. */
  readonly cutValues: number;
}

export interface AnswerColumnType {
  readonly name: string;
  readonly type: string;
  /** Whether its values are lists, structs or maps, written as JSON. */
  readonly isNested?: boolean;
}

/** How much of an answer is read. */
export interface AnswerLimits {
  readonly mostRows: number;
  readonly mostCells: number;
}

type Batches = AsyncIterable<RecordBatch>;

/** Reads an answer as it arrives, resting between so that a page stays at hand. */
export async function readAnswer(
  batches: Batches,
  handed: Omit<HandedOver, "text">,
  { mostRows, mostCells }: AnswerLimits,
): Promise<Answer> {
  const { columns, allColumns } = handed;
  const rows: AnswerCell[][] = [];
  let [isCut, cutValues, rested] = [false, 0, performance.now()];
  for await (const batch of batches) {
    const most = Math.min(mostRows, Math.floor(mostCells / Math.max(1, columns.length)));
    const read = rowReader(batch, handed);
    const wanted = Math.min(batch.numRows, most - rows.length);
    for (let i = 0; i < wanted; i++) {
      const { row, cut } = read(i);
      rows.push(row);
      cutValues += cut;
      if (performance.now() - rested < longestMs) continue;
      await rest();
      rested = performance.now();
    }
    isCut = wanted < batch.numRows;
    if (isCut) break;
  }
  return {
    columns: columns.map(({ name, type, nested }) => ({
      name,
      type,
      ...(nested && { isNested: true }),
    })),
    ...{ rows, isCut, cutValues, allColumns },
  };
}

/** A page answers its reader at least this often. */
const longestMs = 30;

/** Reads a row of a batch: its cells, and how many of them are only the beginning of a value. */
function rowReader(
  batch: RecordBatch,
  { columns, sized, packed }: Pick<HandedOver, "columns" | "sized" | "packed">,
) {
  const vectors = batch.schema.fields.map((_, j) => batch.getChildAt(j));
  const isPacked = new Set(packed);
  const before = packed.length > 0 ? 2 : 0;
  const apart = columns.flatMap((column, j) => (isPacked.has(j) ? [] : [{ ...column, j }]));
  return (i: number): { row: AnswerCell[]; cut: number } => {
    const row = new Array<AnswerCell>(columns.length).fill(null);
    let cut = packed.length > 0 ? Number(vectors[1]?.get(i) ?? 0) : 0;
    const texts = packed.length > 0 ? (vectors[0]?.get(i) as Vector<Utf8>) : null;
    for (const [at, j] of packed.entries())
      row[j] = cellOfText(columns[j]!.type, texts?.get(at) ?? null);
    for (const [at, { j, nested }] of apart.entries())
      row[j] = cellAt(vectors[before + at], nested, i);
    for (const [at, j] of sized.entries()) {
      const place = before + apart.length + 2 * at;
      if ((vectors[place]?.get(i) ?? null) === null) continue;
      cut += 1;
      if (columns[j]?.nested) row[j] = String(vectors[place + 1]?.get(i));
    }
    return { row, cut };
  };
}

function cellAt(
  vector: Vector | null | undefined,
  nested: AnswerType | null,
  i: number,
): AnswerCell {
  const value: unknown = vector?.get(i);
  if (nested) return value === null || value === undefined ? null : nestedText(nested, value);
  return cellOf(vector, value);
}

/** A value that the database wrote as text, as the cell that it comes as alone. */
function cellOfText(type: string, text: string | null): AnswerCell {
  if (text === null) return null;
  if (/^U?(TINYINT|SMALLINT|INTEGER)$/.test(type)) return Number(text);
  if (/^U?BIGINT$/.test(type)) return BigInt(text);
  if (type === "DOUBLE") return Number(text.replace("inf", "Infinity"));
  return type === "BOOLEAN" ? text === "true" : text;
}

/** The types that come as they are; any other is refused by its name. */
function cellOf(vector: Vector | null | undefined, value: unknown): AnswerCell {
  if (value === null || value === undefined || !vector) return null;
  const type = vector.type as DataType;
  const plain = DataType.isDictionary(type) ? (type.dictionary as DataType) : type;
  if (DataType.isDecimal(plain)) return decimalText(value as Uint32Array, plain.scale);
  if (DataType.isDate(plain)) return isoText(value as number).slice(0, 10);
  if (DataType.isUtf8(plain) || DataType.isBool(plain) || isNumber(plain))
    return value as AnswerCell;
  throw new TypeError(`values of this type can't be read: ${plain}`);
}

const isNumber = (type: DataType): boolean => DataType.isInt(type) || DataType.isFloat(type);

/** Writes a decimal of 128 bits, four words of 32 with the lowest first. */
function decimalText(words: Uint32Array, scale: number): string {
  const unsigned = [...words].reduceRight((wide, word) => (wide << 32n) | BigInt(word), 0n);
  const value = BigInt.asIntN(32 * words.length, unsigned);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const point = digits.length - scale;
  const written = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return value < 0n ? `-${written}` : written;
}

/** A moment beyond what a calendar can write is shown as its number. */
const isoText = (milliseconds: number): string =>
  Math.abs(milliseconds) <= 864e13 ? new Date(milliseconds).toISOString() : String(milliseconds);
