import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { BatchSink, ColumnBatch } from "./columnBatch.ts";
import type { StoredField } from "../declare/field.ts";
import { parquetSchema, type Compress } from "./parquet.ts";
import { writeChunk } from "./parquetChunk.ts";

/**
 * Writes batches of rows as a Parquet file, one row group a batch, handing on its bytes as they are
 * ready. Codes become dictionaries as they are; the library, which would look up each value again,
 * writes headers and footer.
 */
export function createParquetWriter(
  id: string,
  columns: readonly StoredField[],
  compress: Compress,
  handOn: (bytes: Uint8Array) => void,
  metadata: Readonly<Record<string, string>> = {},
): BatchSink {
  const bytes = new ByteWriter();
  const schema = parquetSchema(id, columns);
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  const file = new ParquetWriter({
    ...{ writer: bytes, schema, createdBy: "chumchon" },
    ...(kvMetadata.length > 0 && { kvMetadata }),
  });

  function write({ rows, columns: values }: ColumnBatch): void {
    const start = bytes.offset;
    const chunks = columns.map((column, i) =>
      writeChunk(bytes, column, schema[i + 1]!, values[i]!, compress),
    );
    file.num_rows += BigInt(rows);
    file.row_groups.push({
      columns: chunks,
      num_rows: BigInt(rows),
      total_byte_size: chunks.reduce(
        (sum, { meta_data }) => sum + (meta_data?.total_uncompressed_size ?? 0n),
        0n,
      ),
      total_compressed_size: BigInt(bytes.offset - start),
    });
    flush();
  }

  function end(): void {
    void file.finish();
    flush();
  }

  function flush(): void {
    handOn(bytes.getBytes().slice());
    bytes.index = 0;
  }

  return { write, end };
}
