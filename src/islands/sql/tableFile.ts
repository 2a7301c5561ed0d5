import { type AsyncBuffer, parquetMetadata } from "hyparquet";
import type { AskedTable } from "../../schema/export/askedTable.ts";
import type { ColumnStore } from "../../schema/parquet/columnBatch.ts";
import { readColumns } from "../../schema/parquet/readColumns.ts";
import type { Text } from "../../words/text/language.ts";
import { withReason } from "../shared/fetchError.ts";
import { fetchFile } from "../shared/fetchFile.ts";
import { rest } from "../shared/rest.ts";
import { sha256Hex } from "../shared/sha256Hex.ts";

/** A table's file that could not be had, with what a reader is told about it. */
export class TableTrouble extends Error {
  override readonly name = "TableTrouble";
  readonly text: Text;
  readonly detail: string;

  constructor(kind: keyof typeof messages, id: string, cause: unknown) {
    const detail = `${id}: ${cause instanceof Error ? cause.message : String(cause)}`;
    super(detail, { cause });
    this.text = withReason(messages[kind], cause);
    this.detail = detail;
  }
}

/** Fetches a published table, makes sure that it is the one meant, and reads its columns. */
export async function fetchTable(table: AskedTable, signal?: AbortSignal): Promise<ColumnStore> {
  const file = await fileOf(table, signal);
  if (!(await isAsMeant(file, table.file)))
    throw new TableTrouble("damaged", table.id, `${file.byteLength} bytes`);
  try {
    return await readColumns(table.columns, parquetMetadata(file), restingFile(file));
  } catch (error) {
    throw new TableTrouble("damaged", table.id, error);
  }
}

/** The decoder asks for a file part by part, and a page is heard between. */
const restingFile = (file: ArrayBuffer): AsyncBuffer => ({
  byteLength: file.byteLength,
  slice: async (start, end) => {
    await rest();
    return file.slice(start, end);
  },
});

async function fileOf({ id, file }: AskedTable, signal?: AbortSignal): Promise<ArrayBuffer> {
  try {
    return (await fetchFile(file.path, { signal, bytes: file.bytes })).bytes.buffer;
  } catch (error) {
    signal?.throwIfAborted();
    throw new TableTrouble("unreachable", id, error);
  }
}

/** Where the browser offers no hashing, as on a page over plain http, its length must do. */
async function isAsMeant(file: ArrayBuffer, meant: AskedTable["file"]): Promise<boolean> {
  const sha256 = await sha256Hex(file);
  return sha256 === null || sha256 === meant.sha256;
}

const messages = {
  unreachable: {
    th: "ดาวน์โหลดตารางที่คำสั่งนี้ใช้ไม่สำเร็จ",
    en: "A table that this statement uses could not be downloaded.",
  },
  damaged: {
    th: "ไฟล์ตารางที่ได้มาไม่ครบหรือไม่ตรงกับต้นฉบับ จึงไม่นำมาใช้ โปรดโหลดหน้านี้ใหม่แล้วสั่งอีกครั้ง",
    en: "A table's file arrived incomplete or altered, so it was not used. Please reload the page and run the statement again.",
  },
} as const satisfies Readonly<Record<string, Text>>;
