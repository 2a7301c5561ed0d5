import { orFailure, type WorkbookFailure } from "./failure.ts";
import { readPackage } from "./package.ts";
import { readSharedStrings } from "./sharedStrings.ts";
import { readSheetCells, type SheetCells } from "./sheetCells.ts";
import { readStyles } from "./styles.ts";
import { openZip } from "./zip.ts";

/** A workbook whose sheets can be read. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  /** The cells of the sheet of that place in the list; only its first rows, where so many are asked for. */
  readonly cells: (sheet: number, mostRows?: number) => SheetCells | WorkbookFailure;
}

/** Opens the bytes of an .xlsx; what they hold besides cells, formats and texts is not read. */
export function openWorkbook(bytes: Uint8Array): Workbook | WorkbookFailure {
  if (startsWith(bytes, compound)) return { reason: compoundKind(bytes) };
  return orFailure(() => {
    const zip = openZip(bytes);
    const { sheets, dates, ...parts } = readPackage(zip);
    const strings = readSharedStrings(zip, parts.strings);
    const formats = readStyles(zip, parts.styles);
    return {
      sheets,
      cells: (sheet, mostRows) =>
        orFailure(() => {
          const context = { strings, formats, dates, ...(mostRows !== undefined && { mostRows }) };
          return readSheetCells(zip, sheets[sheet]!.part, context);
        }),
    };
  });
}

export const isFailure = (answer: object): answer is WorkbookFailure => "reason" in answer;

/** Whether bytes begin as a ZIP does, or as the files of old Office programs and encrypted ones. */
export const isPacked = (head: Uint8Array): boolean =>
  startsWith(head, [0x50, 0x4b, 3, 4]) || startsWith(head, compound);

const compound = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** A workbook with a password is wrapped in a file of the old kind, which names what it holds. */
function compoundKind(bytes: Uint8Array): "encrypted" | "old_workbook" {
  const name = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  return name.includes("EncryptedPackage") ? "encrypted" : "old_workbook";
}
