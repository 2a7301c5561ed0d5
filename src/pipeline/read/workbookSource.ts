import type { Heading, Layout } from "../../schema/declare/layout.ts";
import type { Batch, RawRecord } from "../../schema/csv/tokenize.ts";
import { formatCellAddress } from "../../words/reading/cellAddress.ts";
import type { CellSource, SheetPlace } from "./cellSource.ts";
import { type Limits, tooLarge, tooManyColumns } from "./limits.ts";
import { createMergedWatch, type MergedWatch } from "./mergedWatch.ts";
import type { Report } from "./report.ts";
import type { SheetRecord } from "./shape.ts";
import { chooseSheet } from "./sheetChoice.ts";
import { usedColumns, sheetRecords } from "./sheetRecords.ts";
import { isFailure, isPacked, openWorkbook } from "../workbook/workbook.ts";
import type { SheetCells } from "../workbook/sheetCells.ts";
import * as trouble from "./workbookTrouble.ts";

export interface WorkbookSourceOptions {
  readonly layout: Layout;
  readonly columns: readonly Heading[] | undefined;
  readonly limits: Limits;
  readonly report: Report;
}

/** Bytes of a packed workbook that are kept to be opened. */
const mostBytes = 256 * 1024 ** 2;
const batchRecords = 4096;

/** Reads the records of one sheet of a workbook, numbered as its rows are; a workbook is opened at its end. */
export function createWorkbookSource(options: WorkbookSourceOptions): CellSource {
  const { layout, limits, report } = options;
  const blocks: Uint8Array[] = [];
  let length = 0;
  let isUnreadable = false;
  let place: SheetPlace | undefined;
  let merged: MergedWatch | null = null;

  function refuse(found: trouble.Trouble, received = ""): void {
    report.add(found, { received });
    isUnreadable = true;
  }

  function* push(block: Uint8Array, isLast: boolean): Iterable<Batch> {
    if (isUnreadable) return;
    length += block.length;
    if (length > mostBytes) return refuse(tooLarge({ ...limits, bytes: mostBytes }));
    blocks.push(block.slice());
    if (isLast) yield* open(concat(blocks.splice(0), length));
  }

  function* open(bytes: Uint8Array): Iterable<Batch> {
    if (!isPacked(bytes)) return refuse(trouble.textInWorkbook(bytes));
    const workbook = openWorkbook(bytes);
    if (isFailure(workbook)) return refuse(trouble.unreadable(workbook), workbook.at);
    const chosen = chooseSheet(workbook, options);
    if ("code" in chosen) return refuse(chosen, chosen.received);
    const { cells, name, others } = chosen;
    const used = usedColumns(cells);
    if (!used) return;
    place = { name, firstColumn: used.first };
    if (used.width > limits.columns) return refuse(tooManyColumns(limits), String(used.width));
    if (used.width * cells.rows.length > mostCells)
      return refuse(trouble.unreadable({ reason: "too_large" }));
    reportCells(cells);
    merged = createMergedWatch(cells, { ...options, firstColumn: used.first });
    if (others.length > 0) report.add(trouble.sheetsNotRead, { received: others.join(", ") });
    let records: RawRecord[] = [];
    for (const record of sheetRecords(cells, used)) {
      if (records.push(record) < batchRecords) continue;
      yield batchOf(records, limits);
      records = [];
    }
    yield batchOf(records, limits);
  }

  /** What is wrong with single cells, and what the sheet doesn't show. */
  function reportCells({ rows, troubles, shownLess, hiddenRows, hiddenColumns }: SheetCells): void {
    for (const { kind, row, column, received } of troubles)
      report.add(trouble.ofCell[kind], { line: row, cell: cellAt(row, column), received });
    for (const [column, { row, received, ...often }] of shownLess)
      report.add(trouble.shownOtherwise, {
        line: row,
        cell: cellAt(row, column),
        received,
        ...often,
      });
    if (layout.hidden) return;
    const hidden = rows.filter(({ row }) => hiddenRows.has(row));
    if (hidden.length > 0)
      report.add(trouble.hiddenRows, {
        ...severalRows(hidden.map(({ row }) => row)),
        received: hidden[0]!.texts.join(", "),
      });
    for (const { column, row, text } of firstHidden(rows, hiddenColumns))
      report.add(trouble.hiddenColumn, { line: row, cell: cellAt(row, column), received: text });
  }

  return {
    push,
    isStopped: () => false,
    isUnreadable: () => isUnreadable,
    watch: (records: readonly SheetRecord[], names: readonly string[]) =>
      merged?.look(records, names),
    end: () => {},
    form: () => ({
      encoding: "xlsx",
      newline: "none",
      delimiter: "",
      ...(place && { sheet: place }),
    }),
  };
}

/** Cells of all records, the blank ones too. */
const mostCells = 24_000_000;

const cellAt = (row: number, column: number): string => formatCellAddress({ row, column });

function severalRows(rows: readonly number[]) {
  const [line] = rows as [number];
  return rows.length === 1
    ? { line }
    : { line, times: rows.length, lines: rows.slice(0, mostListed) };
}

/** As of cells in several rows. */
const mostListed = 1000;

/** The first cell of each hidden column that says something. */
function firstHidden(rows: SheetCells["rows"], hidden: SheetCells["hiddenColumns"]) {
  const found = new Map<number, { column: number; row: number; text: string }>();
  if (hidden.length === 0) return [];
  const isHidden = (column: number) =>
    hidden.some(([first, last]) => column >= first && column <= last);
  for (const { row, columns, texts } of rows)
    for (const [i, column] of columns.entries())
      if (!found.has(column) && isHidden(column))
        found.set(column, { column, row, text: texts[i]! });
  return [...found.values()];
}

const batchOf = (records: readonly RawRecord[], { fieldLength }: Limits): Batch => ({
  records,
  broken: [],
  hasLongField: records.some(({ cells }) => cells.some((cell) => cell.length > fieldLength)),
  raw: (index) => rawText(records[index]!.cells),
});

/** A record in one line, without the blanks at its end. */
function rawText(cells: readonly string[]): string {
  const last = cells.findLastIndex((cell) => cell !== "");
  return cells.slice(0, last + 1).join(", ");
}

function concat(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
