import { isCoded, type ColumnValues } from "../../schema/parquet/columnBatch.ts";
import type { AnyColumn, ReadingContext } from "../../schema/declare/column.ts";
import { ownText } from "../read/ownText.ts";
import type { SheetRecord } from "../read/sheet.ts";

/** A run of records, and the place their values take in a group of rows. */
export interface Run {
  readonly records: readonly SheetRecord[];
  readonly from: number;
  readonly count: number;
  /** The row that the first record's values go to. */
  readonly row: number;
  /** Set to 1, by record of the run, where a cell is refused. */
  readonly refused: Uint8Array;
}

/** Reads one column of a group of rows; what it remembers lasts until the group is taken. */
export interface ColumnReader {
  readonly column: AnyColumn;
  /** Reads the cell at `index` of each record of a run. */
  readonly read: (run: Run, index: number) => void;
  /** Leaves the cells of a run out: the file doesn't have the column. */
  readonly fillNull: (run: Run) => void;
  /** Moves the values of the rows kept up over those that aren't. */
  readonly keep: (run: Run) => void;
  readonly value: (row: number) => string | number | null;
  /** Hands over the first rows and begins again. */
  readonly take: (rows: number) => ColumnValues;
}

/** A reader of a text column, with the codes it gives them. */
export interface CodedReader extends ColumnReader {
  readonly ids: () => Int32Array;
  readonly texts: () => readonly string[];
}

/** A reader of a numeric column. */
export interface NumericReader extends ColumnReader {
  readonly numbers: () => Float64Array;
}

export const createColumnReader = (column: AnyColumn, rows: number, context: ReadingContext) =>
  isCoded(column.sql)
    ? createCodedReader(column, rows, context)
    : createNumericReader(column, rows, context);

export function createCodedReader(
  column: AnyColumn,
  rows: number,
  context: ReadingContext,
): CodedReader {
  let ids = new Int32Array(rows);
  let texts: string[] = [];
  let idByText = new Map<string, number>();
  let idByCell = new Map<string, number>();

  function read({ records, from, count, row, refused }: Run, index: number): void {
    let cell: string | null = null;
    let id = refusedId;
    for (let i = 0; i < count; i++) {
      const next = records[from + i]!.cells[index] ?? "";
      if (next !== cell) {
        cell = next;
        id = idByCell.get(cell) ?? readNew(cell);
      }
      if (id === refusedId) refused[i] = 1;
      else ids[row + i] = id;
    }
  }

  function readNew(cell: string): number {
    const own = ownText(cell);
    const reading = column.parse(own, context);
    const id = reading.ok ? idOf(reading.value as string | null) : refusedId;
    idByCell.set(own, id);
    return id;
  }

  function idOf(text: string | null): number {
    if (text === null) return nullId;
    let id = idByText.get(text);
    if (id === undefined) {
      id = texts.push(text) - 1;
      idByText.set(text, id);
    }
    return id;
  }

  function take(taken: number): ColumnValues {
    const values = { kind: "coded", ids: ids.slice(0, taken), texts } as const;
    ids = new Int32Array(rows);
    texts = [];
    idByText = new Map();
    idByCell = new Map();
    return values;
  }

  return {
    column,
    read,
    fillNull: ({ row, count }) => void ids.fill(nullId, row, row + count),
    keep: (run) => keep(ids, run),
    value: (row) => texts[ids[row]!] ?? null,
    take,
    ids: () => ids,
    texts: () => texts,
  };
}

const nullId = -1;
const refusedId = -2;

export function createNumericReader(
  column: AnyColumn,
  rows: number,
  context: ReadingContext,
): NumericReader {
  const plain = column.plain ?? (() => NaN);
  let numbers = new Float64Array(rows);
  let numberByCell = new Map<string, number | typeof refusedCell>();

  function read({ records, from, count, row, refused }: Run, index: number): void {
    for (let i = 0; i < count; i++) {
      const cell = records[from + i]!.cells[index] ?? "";
      const number = plain(cell);
      if (!Number.isNaN(number)) numbers[row + i] = number;
      else {
        const other = numberByCell.get(cell) ?? readNew(cell);
        if (other === refusedCell) refused[i] = 1;
        else numbers[row + i] = other;
      }
    }
  }

  function readNew(cell: string): number | typeof refusedCell {
    const own = ownText(cell);
    const reading = column.parse(own, context);
    const number = reading.ok ? ((reading.value as number | null) ?? NaN) : refusedCell;
    if (numberByCell.size < mostRemembered) numberByCell.set(own, number);
    return number;
  }

  function take(taken: number): ColumnValues {
    const values = { kind: "numeric", numbers: numbers.slice(0, taken) } as const;
    numbers = new Float64Array(rows);
    numberByCell = new Map();
    return values;
  }

  return {
    column,
    read,
    fillNull: ({ row, count }) => void numbers.fill(NaN, row, row + count),
    keep: (run) => keep(numbers, run),
    value: (row) => (Number.isNaN(numbers[row]) ? null : numbers[row]!),
    take,
    numbers: () => numbers,
  };
}

const refusedCell = "refused";
const mostRemembered = 10_000;

function keep(values: Int32Array | Float64Array, { row, count, refused }: Run): void {
  let kept = row;
  for (let i = 0; i < count; i++) if (refused[i] === 0) values[kept++] = values[row + i]!;
}
