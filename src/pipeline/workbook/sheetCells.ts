import { parseCellAddress } from "../../words/reading/cellAddress.ts";
import { type CellText, type CellTroubleKind, numberText } from "./cellText.ts";
import { createCellWalk } from "./cellWalk.ts";
import { UnreadableWorkbook } from "./failure.ts";
import { builtInFormat, type NumberFormat } from "./numberFormat.ts";
import { readXmlPart } from "./package.ts";
import { createRichText, isOn } from "./richText.ts";
import type { DateSystem } from "./serialDate.ts";
import type { Attributes } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** What the cells of a sheet say. */
export interface SheetCells {
  /** The rows in which some cell says something, in their order. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  readonly troubles: readonly CellTrouble[];
  /** By the column: cells that show less than they hold. */
  readonly shownLess: ReadonlyMap<number, ShownLess>;
}

/** The first of such cells, and where others stand. */
export interface ShownLess {
  readonly row: number;
  readonly received: string;
  readonly times?: number;
  readonly lines?: readonly number[];
}

/** The cells of a row that say something. */
export interface SheetRow {
  readonly row: number;
  readonly columns: readonly number[];
  readonly texts: readonly string[];
}

export interface CellRange {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

export interface CellTrouble {
  readonly kind: CellTroubleKind;
  readonly row: number;
  readonly column: number;
  /** The text, the number or the formula that stands there. */
  readonly received: string;
}

export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly dates: DateSystem;
  /** Reads no more rows than these, to see what a sheet is about. */
  readonly mostRows?: number;
}

/** Thrown where enough has been read. */
class Enough extends Error {}

/** Cells that a sheet may fill: Excel's longest sheet in a dozen columns. */
const mostCells = 12_000_000;

/** Reads a sheet from its XML. What it says of its own size is not believed, and only what is there is kept. */
export function readSheetCells(zip: Zip, part: string, context: SheetContext): SheetCells {
  const rows: SheetRow[] = [];
  const merged: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: [number, number][] = [];
  const troubles: CellTrouble[] = [];
  const shownLess = new Map<number, { received: string; rows: number[]; times: number }>();
  const rich = createRichText();
  const walk = createCellWalk(part);
  let columns: number[] = [];
  let texts: string[] = [];
  let cell = { type: "n", style: 0 };
  let [value, formula]: [string | null, string | null] = [null, null];
  let reading: "value" | "formula" | null = null;
  let isInData = false;
  let count = 0;

  const refuse = (at: string): never => {
    throw new UnreadableWorkbook("malformed", `${part} ${at}`);
  };

  function openRow(attributes: Attributes): void {
    walk.openRow(attributes);
    [columns, texts] = [[], []];
    if (isOn(attributes, "hidden") || Number(attributes("ht") ?? 1) === 0) hiddenRows.add(walk.row);
  }

  function openCell(attributes: Attributes): void {
    walk.openCell(attributes);
    cell = { type: attributes("t") ?? "n", style: Number(attributes("s") ?? 0) };
    [value, formula] = [null, null];
    rich.start();
  }

  function closeCell(): void {
    const { row, column } = walk;
    const { text, trouble, isShownLess } = textOf();
    if (isShownLess) countShownLess(text);
    if (trouble) {
      const received = trouble === "formula_without_value" ? `=${formula}` : text;
      if (troubles.push({ kind: trouble, row, column, received }) > mostTroubles) troubles.pop();
    }
    if (text.trim() === "") return;
    if (++count > mostCells) throw new UnreadableWorkbook("too_large", part);
    columns.push(column);
    texts.push(text);
  }

  function countShownLess(text: string): void {
    const { row, column } = walk;
    const counted = shownLess.get(column) ?? { received: text, rows: [], times: 0 };
    shownLess.set(column, counted);
    counted.times++;
    if (counted.rows.length < mostListed) counted.rows.push(row);
  }

  function textOf(): CellText {
    const { type } = cell;
    if (type === "inlineStr") return { text: rich.whole() };
    if (value === null || (value === "" && type !== "str"))
      return formula === null ? { text: "" } : { text: "", trouble: "formula_without_value" };
    if (type === "s") return sharedText(value);
    if (type === "b") return { text: value === "1" || value === "true" ? "TRUE" : "FALSE" };
    if (type === "d") return { text: value.replace("T", " ").replace(/ 00:00:00(?:\.0+)?Z?$/, "") };
    if (type === "n") return numberText(value, formatOf(cell.style), context.dates);
    return { text: value };
  }

  function sharedText(index: string): CellText {
    const text = /^\d+$/.test(index) ? context.strings[Number(index)] : undefined;
    return text === undefined ? { text: index, trouble: "unreadable" } : { text };
  }

  function formatOf(style: number): NumberFormat {
    const { formats } = context;
    if (style === 0 && formats.length === 0) return builtInFormat(0);
    return formats[style] ?? refuse(`style ${style}`);
  }

  function closeRow(): void {
    if (columns.length > 0) rows.push({ row: walk.row, columns, texts });
    if (rows.length >= (context.mostRows ?? Infinity)) throw new Enough();
  }

  function open(name: string, attributes: Attributes): void {
    if (name === "c" && isInData) openCell(attributes);
    else if (name === "v" && isInData) [reading, value] = ["value", ""];
    else if (name === "row" && isInData) openRow(attributes);
    else if (name === "f" && isInData) [reading, formula] = ["formula", ""];
    else if (name === "sheetData") isInData = true;
    else if (isInData) rich.open(name);
    else if (name === "mergeCell") merged.push(rangeOf(attributes("ref") ?? "") ?? refuse("merge"));
    else if (name === "col") openColumns(attributes);
  }

  function openColumns(attributes: Attributes): void {
    const isHidden = isOn(attributes, "hidden") || Number(attributes("width") ?? 1) === 0;
    if (isHidden)
      hiddenColumns.push([Number(attributes("min")) - 1, Number(attributes("max")) - 1]);
  }

  function close(name: string): void {
    if (!isInData) return;
    if (name === "c") closeCell();
    else if (name === "v" || name === "f") reading = null;
    else if (name === "row") closeRow();
    else if (name === "sheetData") isInData = false;
    else rich.close(name);
  }

  function text(more: string): void {
    if (reading === "value") value += more;
    else if (reading === "formula") formula += more;
    else if (isInData) rich.text(more);
  }

  try {
    readXmlPart(zip, part, { open, close, text });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  const less = [...shownLess].map(([column, { received, rows, times }]) => {
    const often = times > 1 ? { times, lines: rows } : {};
    return [column, { row: rows[0]!, received, ...often }] as const;
  });
  return { rows, merged, hiddenRows, hiddenColumns, troubles, shownLess: new Map(less) };
}

/** Rows that are listed where the same holds of many. */
const mostListed = 1000;

/** Troubles kept of a sheet: nobody mends more than these before asking again. */
const mostTroubles = 10_000;

/** The cells from one address to another, as `A1:B2`. */
export function rangeOf(text: string): CellRange | null {
  const [first, last = first] = text.split(":").map(parseCellAddress);
  if (!first || !last || last.row < first.row || last.column < first.column) return null;
  return { rows: [first.row, last.row], columns: [first.column, last.column] };
}
