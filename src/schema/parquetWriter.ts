import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { valueAt, type BatchSink, type ColumnBatch } from "./columnBatch.ts";
import { parquetSchema, storedValue, type Compress, type StoredColumn } from "./parquet.ts";

/** Writes batches of rows as a Parquet file, one row group a batch, handing on its bytes as they are ready. */
export function createParquetWriter(
  id: string,
  columns: readonly StoredColumn[],
  compress: Compress,
  handOn: (bytes: Uint8Array) => void,
): BatchSink {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: parquetSchema(id, columns),
    codec: "ZSTD",
    compressors: { ZSTD: compress },
    createdBy: "chumchon",
  });

  function write(batch: ColumnBatch): void {
    const columnData = columns.map(({ name, sql }, i) => {
      const values = batch.columns[i]!;
      const data = Array.from({ length: batch.rows }, (_, row) => storedValue(sql, valueAt(values, row)));
      return { name, data };
    });
    void writer.write({ columnData, rowGroupSize: batch.rows });
    flush();
  }

  function end(): void {
    void writer.finish();
    flush();
  }

  function flush(): void {
    handOn(bytes.getBytes().slice());
    bytes.index = 0;
  }

  return { write, end };
}
