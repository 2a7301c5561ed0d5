import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import { sheetOf } from "../workbook.ts";

/** The rows of a source file as a spreadsheet numbers them, the first being row 1. */
export type RawRows = readonly (readonly string[])[];

/** A source file as a reader of its own sees it. */
export interface EvidenceFile {
  readonly rows: RawRows;
  /** The same cells as numbers; no number is NaN. */
  readonly numbers: readonly (readonly number[])[];
  /** What is told of the file beside it: who published it, when it was received. */
  readonly origin: string;
}

/** Opens source files by the names that evidence links give them, each once; of workbooks the sheet that it names. */
export function openRawFiles(
  dataFolder: string,
  sheetNames: ReadonlyMap<string, string> = new Map(),
): (file: string) => EvidenceFile {
  const known = new Map<string, EvidenceFile>();
  return (file) => {
    const opened = known.get(file) ?? open(join(dataFolder, file), sheetNames.get(file));
    known.set(file, opened);
    return opened;
  };
}

function open(path: string, sheet: string | undefined): EvidenceFile {
  const rows = read(path, sheet);
  return {
    rows,
    numbers: rows.map((row) => row.map(cellNumber)),
    origin: readFileSync(join(dirname(path), "source.json"), "utf8"),
  };
}

function read(path: string, sheet: string | undefined): RawRows {
  const bytes = readFileSync(path);
  if (path.endsWith(".xlsx")) return sheetOf(bytes, { sheet, isHeader: () => true });
  const text = new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-874").decode(bytes);
  if (!path.endsWith(".json")) return Papa.parse<string[]>(text).data;
  const records = JSON.parse(text) as readonly Readonly<Record<string, unknown>>[];
  return records.map((record) => Object.values(record).map(String));
}

/** A cell as a number, where it is one. */
function cellNumber(cell: string): number {
  const plain = cell
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[,\s]/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}
