import type { Newline } from "../../schema/csv/newline.ts";
import type { Batch } from "../../schema/csv/tokenize.ts";
import type { Encoding } from "../decode/encoding.ts";
import type { SheetRecord } from "./shape.ts";

/** The step from a file's bytes to records of text: all that differs between one form of file and another. */
export interface CellSource {
  /** The records that have become complete. */
  readonly push: (block: Uint8Array, isLast: boolean) => Iterable<Batch>;
  /** Looks at what was pushed against the limits; true where reading on would be useless. */
  readonly isStopped: () => boolean;
  /** Nothing in it could be read, and that is told. */
  readonly isUnreadable: () => boolean;
  /** Shown the data records with the headings of their columns. */
  readonly watch?: (records: readonly SheetRecord[], names: readonly string[]) => void;
  /** Reports what is to be said of the file as a whole. */
  readonly end: () => void;
  readonly form: () => SheetForm;
}

/** How a file holds its cells. */
export interface SheetForm {
  readonly encoding: Encoding | "xlsx";
  readonly newline: Newline;
  /** Empty where cells stand by themselves. */
  readonly delimiter: string;
  /** The sheet of a workbook that was read. */
  readonly sheet?: SheetPlace;
}

/** A sheet of a workbook, and the column that its table's first is. */
export interface SheetPlace {
  readonly name: string;
  readonly firstColumn: number;
}
