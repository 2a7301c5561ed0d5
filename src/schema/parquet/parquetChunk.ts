import type { ColumnChunk, ColumnMetaData, SchemaElement } from "hyparquet";
import type { ByteWriter } from "hyparquet-writer";
import type { ColumnValues } from "./columnBatch.ts";
import { encodeRuns } from "./hybridRuns.ts";
import { writePageHeader } from "./pageHeader.ts";
import type { StoredField } from "../declare/field.ts";
import type { Compress } from "./parquet.ts";
import { encodeDates, encodeNumbers, encodeTexts } from "./parquetValues.ts";
import { statisticsOf } from "./parquetStatistics.ts";

/** Writes the values of one column for one row group, and returns what the file's footer says of them. */
export function writeChunk(
  writer: ByteWriter,
  { name, sql, nullable }: StoredField,
  { type }: SchemaElement,
  values: ColumnValues,
  compress: Compress,
): ColumnChunk {
  const start = writer.offset;
  const rows = values.kind === "coded" ? values.ids.length : values.numbers.length;
  const levels = nullable ? levelsOf(values) : null;
  const nulls = levels ? levels.length - count(levels) : 0;
  const isCoded = values.kind === "coded";
  let size = 0;

  function writeDictionary(texts: readonly string[]): void {
    const plain = sql === "DATE" ? encodeDates(texts) : encodeTexts(texts);
    const packed = compress(plain);
    const header = writer.offset;
    writePageHeader(writer, {
      plainSize: plain.length,
      packedSize: packed.length,
      page: { kind: "dictionary", values: texts.length },
    });
    size += writer.offset - header + plain.length;
    writer.appendBytes(packed);
  }

  function writeData(plain: Uint8Array, encoding: "plain" | "dictionary"): void {
    const packed = compress(plain);
    const defined = levels ? encodeRuns(levels, 1) : new Uint8Array(0);
    const header = writer.offset;
    writePageHeader(writer, {
      plainSize: defined.length + plain.length,
      packedSize: defined.length + packed.length,
      page: { kind: "data", rows, nulls, encoding, levelBytes: defined.length },
    });
    size += writer.offset - header + defined.length + plain.length;
    writer.appendBytes(defined);
    writer.appendBytes(packed);
  }

  if (isCoded) writeDictionary(values.texts);
  const dataStart = writer.offset;
  if (isCoded)
    writeData(
      encodeIds(nulls ? stated(values.ids) : values.ids, values.texts.length),
      "dictionary",
    );
  else
    writeData(
      encodeNumbers(nulls ? values.numbers.filter(isStated) : values.numbers, sql),
      "plain",
    );

  const meta: ColumnMetaData = {
    type: type!,
    encodings: isCoded ? ["PLAIN", "RLE_DICTIONARY"] : ["PLAIN"],
    path_in_schema: [name],
    codec: "ZSTD",
    num_values: BigInt(rows),
    total_uncompressed_size: BigInt(size),
    total_compressed_size: BigInt(writer.offset - start),
    data_page_offset: BigInt(dataStart),
    ...(isCoded && { dictionary_page_offset: BigInt(start) }),
    statistics: { ...statisticsOf(values, sql), null_count: BigInt(nulls) },
  };
  return { meta_data: meta, file_offset: BigInt(start) };
}

/** 1 for a row that has a value, 0 for a null. */
function levelsOf(values: ColumnValues): Int32Array {
  const rows = values.kind === "coded" ? values.ids.length : values.numbers.length;
  const levels = new Int32Array(rows);
  if (values.kind === "coded")
    for (let i = 0; i < rows; i++) levels[i] = values.ids[i]! < 0 ? 0 : 1;
  else for (let i = 0; i < rows; i++) levels[i] = isStated(values.numbers[i]!) ? 1 : 0;
  return levels;
}

function count(levels: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < levels.length; i++) sum += levels[i]!;
  return sum;
}

const stated = (ids: Int32Array): Int32Array => ids.filter((id) => id >= 0);

const isStated = (number: number): boolean => !Number.isNaN(number);

/** Indexes into the dictionary behind the width they are written in. */
function encodeIds(ids: Int32Array, texts: number): Uint8Array {
  const width = Math.max(1, Math.ceil(Math.log2(texts)));
  const runs = encodeRuns(ids, width);
  const bytes = new Uint8Array(runs.length + 1);
  bytes[0] = width;
  bytes.set(runs, 1);
  return bytes;
}
