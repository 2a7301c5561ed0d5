import { closeSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { writeRecords } from "../../src/schema/csv/write.ts";
import { writtenValue } from "../../src/schema/declare/field.ts";
import { valueAt, type BatchSink } from "../../src/schema/parquet/columnBatch.ts";
import { storedColumns } from "../../src/schema/parquet/parquet.ts";
import { createParquetWriter } from "../../src/schema/parquet/parquetWriter.ts";
import type { Table } from "../../src/schema/declare/table.ts";
import type { Text } from "../../src/words/text/language.ts";
import { pathOf } from "./inputFile.ts";

/** A table on its way to the disk: under its own name only once it is known to be good. */
export interface TableFile extends BatchSink {
  readonly keep: () => void;
  readonly discard: () => void;
}

type HandOn = (bytes: Uint8Array | string) => void;

export const isTableFile = (path: string): boolean => extname(path).toLowerCase() in formats;

/** Opens the file, or says why it can't be written. */
export function openTableFile(path: string, table: Table): TableFile | Text {
  const target = pathOf(path);
  const draft = `${target}.draft`;
  const file = openDraft(draft);
  if (file === null) return unwritable(path);
  const format = formats[extname(path).toLowerCase()]!;
  const sink = format(table, (bytes) => writeFileSync(file, bytes));
  const end = async () => {
    await sink.end();
    closeSync(file);
  };
  return {
    write: sink.write,
    end,
    keep: () => renameSync(draft, target),
    discard: () => rmSync(draft, { force: true }),
  };
}

function openDraft(path: string): number | null {
  try {
    return openSync(path, "w");
  } catch {
    return null;
  }
}

const formats: Readonly<Record<string, (table: Table, handOn: HandOn) => BatchSink>> = {
  ".csv": csvWriter,
  ".parquet": (table, handOn) =>
    createParquetWriter(table.id, storedColumns(table), (bytes) => zstdCompressSync(bytes), handOn),
};

function csvWriter(table: Table, handOn: HandOn): BatchSink {
  const write = (records: readonly (readonly string[])[]) => handOn(`${writeRecords(records)}\n`);
  write([Object.keys(table.columns)]);
  return {
    write: (batch) => {
      const records = Array.from({ length: batch.rows }, (_, row) =>
        batch.columns.map((values) => writtenValue(valueAt(values, row))),
      );
      if (records.length > 0) write(records);
    },
    end: () => {},
  };
}

export const unknownFormat = (path: string): Text => ({
  th: `เขียนตารางเป็น “${path}” ไม่ได้ โปรดตั้งชื่อให้ลงท้ายด้วย .csv หรือ .parquet`,
  en: `A table can't be written as “${path}”. Give it a name ending in .csv or .parquet.`,
});

export const samePath = (path: string): Text => ({
  th: `--out ชี้ไปที่ไฟล์ต้นทาง “${path}” โปรดใช้ชื่ออื่น เพื่อไม่ให้ต้นฉบับถูกเขียนทับ`,
  en: `--out names the source file “${path}” itself. Choose another name, so that the original is kept.`,
});

const unwritable = (path: string): Text => ({
  th: `เขียนไฟล์ “${path}” ไม่ได้ โปรดตรวจว่ามีโฟลเดอร์นี้และมีสิทธิ์เขียน`,
  en: `The file “${path}” can't be written. Check that its folder exists and that you may write there.`,
});
