import { parseCellAddress } from "../../words/reading/cellAddress.ts";
import { numberText } from "./cellText.ts";
import { findCellSpots, spotKey, type CellSpots } from "./cellSpots.ts";
import { numberCell, textCell } from "./cellXml.ts";
import { orFailure, UnreadableWorkbook, type WorkbookFailure } from "./failure.ts";
import { builtInFormat } from "./numberFormat.ts";
import { readPackage, readXmlPart } from "./package.ts";
import { recalculated } from "./recalculated.ts";
import { replaceParts } from "./replaceParts.ts";
import { readSharedStrings } from "./sharedStrings.ts";
import { readSheetCells, type SheetCells, type SheetContext } from "./sheetCells.ts";
import { readStyles } from "./styles.ts";
import { openZip, type Zip } from "./zip.ts";

/** A cell of a sheet that is to hold another text. */
export interface SheetEdit {
  /** `C14` */
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  readonly isHeading: boolean;
}

/** Why a cell was left as it is. */
export type EditObstacle =
  /** It does not hold what it was said to hold. */
  | "differs"
  /** A formula says what it holds. */
  | "formula"
  | "merged"
  /** Its text is named once more elsewhere in the file, or it holds more than a value. */
  | "bound";

export interface EditedWorkbook {
  readonly bytes: Uint8Array;
  readonly changed: readonly SheetEdit[];
  readonly left: readonly { readonly edit: SheetEdit; readonly why: EditObstacle }[];
  /** Its formulas are to be calculated anew. */
  readonly hasFormulas: boolean;
}

/** Parts of a sheet and of a workbook that are written anew are held in memory several times. */
const mostBytes = 128 * 1024 ** 2;

/**
 * A workbook with some cells of one sheet changed: their XML and nothing else of the sheet, and no other part but
 * the note that formulas are to be calculated anew.
 */
export function editWorkbook(
  bytes: Uint8Array,
  sheetName: string,
  edits: readonly SheetEdit[],
): EditedWorkbook | WorkbookFailure {
  return orFailure(() => {
    const zip = openZip(bytes);
    // What someone signed is no longer what they signed.
    if (zip.names().some((name) => /^_xmlsignatures\//i.test(name)))
      throw new UnreadableWorkbook("not_workbook", "_xmlsignatures");
    const { sheets, dates, main, ...parts } = readPackage(zip);
    const sheet = sheets.find(({ name }) => name === sheetName);
    if (!sheet) throw new UnreadableWorkbook("not_workbook", sheetName);
    const strings = readSharedStrings(zip, parts.strings);
    const context = { strings, dates, formats: readStyles(zip, parts.styles) };
    const xml = bytesOf(zip, sheet.part);
    const text = lettersOf(xml, sheet.part);
    const cells = readSheetCells(zip, sheet.part, context);
    const wanted = new Set(edits.flatMap(({ cell }) => keyOf(cell) ?? []));
    const spots = findCellSpots(xml, sheet.part, wanted);
    const { put, left } = sorted(edits, { cells, spots });
    const written = write(text, put, { spots, context });
    const hasFormulas =
      spots.hasFormulas || sheets.some(({ part }) => part !== sheet.part && hasFormula(zip, part));
    const changed = new Map([[sheet.part, utf8(written)]]);
    if (hasFormulas)
      changed.set(main, utf8(recalculated(lettersOf(bytesOf(zip, main), main), main)));
    return {
      bytes: put.length > 0 ? replaceParts(bytes, inOwnNames(zip, changed)) : bytes,
      ...{ changed: put, left, hasFormulas },
    };
  });
}

interface Known {
  readonly cells: SheetCells;
  readonly spots: CellSpots;
}

/** Those that can be put in, in the order of the sheet, and those that can't. */
function sorted(edits: readonly SheetEdit[], known: Known) {
  const texts = textsOf(known.cells);
  const put = new Map<string, SheetEdit>();
  const left: { edit: SheetEdit; why: EditObstacle }[] = [];
  for (const edit of edits) {
    const key = keyOf(edit.cell);
    const why = obstacleTo(edit, texts.get(key ?? "") ?? "", known);
    // One change a cell: of two that were accepted for it the first holds.
    if (why === null && !put.has(key!)) put.set(key!, edit);
    else left.push({ edit, why: why ?? "differs" });
  }
  const startOf = ({ cell }: SheetEdit) => known.spots.cells.get(keyOf(cell)!)!.start;
  return { put: [...put.values()].toSorted((a, b) => startOf(a) - startOf(b)), left };
}

function textsOf({ rows }: SheetCells): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { row, columns, texts: own } of rows)
    for (const [i, column] of columns.entries()) texts.set(spotKey(row, column), own[i]!);
  return texts;
}

function obstacleTo(
  { cell, from, to, isHeading }: SheetEdit,
  text: string,
  { cells, spots }: Known,
): EditObstacle | null {
  const address = parseCellAddress(cell);
  const spot = spots.cells.get(keyOf(cell) ?? "");
  if (!address || !spot || text !== from || to.length > longestText) return "differs";
  const isWithin = ({ rows, columns }: SheetCells["merged"][number]) =>
    address.row >= rows[0] &&
    address.row <= rows[1] &&
    address.column >= columns[0] &&
    address.column <= columns[1];
  if (spot.isFormula || spots.filled.some(isWithin)) return "formula";
  if (cells.merged.some(isWithin)) return "merged";
  return spot.isSpecial || (isHeading && spots.hasTables) ? "bound" : null;
}

/** What Excel keeps in a cell. */
const longestText = 32_767;

function write(
  text: string,
  edits: readonly SheetEdit[],
  { spots, context }: { readonly spots: CellSpots; readonly context: SheetContext },
): string {
  const pieces: string[] = [];
  let kept = 0;
  for (const { cell, to } of edits) {
    const key = keyOf(cell)!;
    const { start, open, end, style } = spots.cells.get(key)!;
    const tag = text.slice(start, open);
    const { numbers = 0, texts = 0 } = spots.kinds.get(parseCellAddress(cell)!.column) ?? {};
    const isNumber = numbers > texts && isReadBack(to, style, context);
    pieces.push(text.slice(kept, start), isNumber ? numberCell(tag, to) : textCell(tag, to));
    kept = end;
  }
  pieces.push(text.slice(kept));
  return pieces.join("");
}

/** Whether a number in a cell of that style says the very text. */
function isReadBack(text: string, style: number, { formats, dates }: SheetContext): boolean {
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return false;
  const read = numberText(text, formats[style] ?? builtInFormat(0), dates);
  return read.text === text && !read.trouble && !read.isShownLess;
}

function hasFormula(zip: Zip, part: string): boolean {
  let found = false;
  readXmlPart(zip, part, { open: (name) => void (found ||= name === "f") });
  return found;
}

function bytesOf(zip: Zip, part: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  zip.unpack(part, (bytes) => {
    length += bytes.length;
    if (length > mostBytes) throw new UnreadableWorkbook("too_large", part);
    pieces.push(bytes.slice());
  });
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The letters of a part in UTF-8, without its mark, as its spots are counted. */
function lettersOf(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableWorkbook("malformed", part);
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Parts by the names that the archive has for them: relations may write them in other capitals. */
function inOwnNames(zip: Zip, parts: ReadonlyMap<string, Uint8Array>) {
  const names = new Map(zip.names().map((name) => [name.toLowerCase(), name]));
  return new Map([...parts].map(([part, bytes]) => [names.get(part.toLowerCase())!, bytes]));
}

const keyOf = (cell: string): string | null => {
  const address = parseCellAddress(cell);
  return address && spotKey(address.row, address.column);
};
