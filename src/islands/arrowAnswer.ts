import { DataType, type RecordBatch, type Schema } from "apache-arrow";

export type AnswerCell = string | number | bigint | boolean | null;

/** What the database answered. Decimals and dates are text, so that nothing of them is lost. */
export interface Answer {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly AnswerCell[])[];
  /** Whether there were more rows than were asked for. */
  readonly isCut: boolean;
}

interface BatchReader extends AsyncIterable<RecordBatch> {
  readonly schema: Schema;
}

/** Reads at most `mostRows` rows of an answer as it arrives. */
export async function readAnswer(reader: BatchReader, mostRows: number): Promise<Answer> {
  const rows: AnswerCell[][] = [];
  let isCut = false;
  let fields = reader.schema?.fields ?? [];
  for await (const batch of reader) {
    fields = batch.schema.fields;
    const wanted = Math.min(batch.numRows, mostRows - rows.length);
    const columns = fields.map(({ type }, j) => ({ type, vector: batch.getChildAt(j) }));
    for (let i = 0; i < wanted; i++)
      rows.push(columns.map(({ type, vector }) => cellOf(type, vector?.get(i))));
    isCut = wanted < batch.numRows;
    if (isCut) break;
  }
  return { columns: fields.map(({ name, type }) => ({ name, type: String(type) })), rows, isCut };
}

function cellOf(type: DataType, value: unknown): AnswerCell {
  if (value === null || value === undefined) return null;
  if (DataType.isDictionary(type)) return cellOf(type.dictionary, value);
  if (DataType.isDecimal(type)) return decimalText(value as Uint32Array, type.scale);
  if (DataType.isDate(type)) return isoText(value as number).slice(0, 10);
  if (DataType.isTimestamp(type)) return isoText(value as number).slice(0, -1);
  if (DataType.isBinary(type)) return hexText(value as Uint8Array);
  if (isPlain(value)) return value;
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? `${part}` : part));
}

const isPlain = (value: unknown): value is AnswerCell =>
  ["string", "number", "bigint", "boolean"].includes(typeof value);

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

const hexText = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
