import { createCellWalk } from "./cellWalk.ts";
import { type CellRange, rangeOf } from "./sheetCells.ts";
import { createXmlReader } from "./xml.ts";

/** Where the XML of a cell stands in the text of its sheet, and what keeps it from being written anew. */
export interface CellSpot {
  readonly start: number;
  readonly end: number;
  /** The end of its opening tag. */
  readonly open: number;
  readonly style: number;
  readonly isFormula: boolean;
  /** It holds more than a value: a picture, a linked record. */
  readonly isSpecial: boolean;
}

export interface CellSpots {
  /** By row and column, those that were asked for and are there. */
  readonly cells: ReadonlyMap<string, CellSpot>;
  /** Cells that one formula fills together. */
  readonly filled: readonly CellRange[];
  readonly hasFormulas: boolean;
  /** Headings of such a sheet are named once more in another part. */
  readonly hasTables: boolean;
  /** By the column: how many of its other cells are numbers and how many are texts. */
  readonly kinds: ReadonlyMap<number, { numbers: number; texts: number }>;
}

export const spotKey = (row: number, column: number): string => `${row}:${column}`;

/** Finds cells in the XML of a sheet. */
export function findCellSpots(
  xml: Uint8Array,
  part: string,
  wanted: ReadonlySet<string>,
): CellSpots {
  const cells = new Map<string, CellSpot>();
  const filled: CellRange[] = [];
  const kinds = new Map<number, { numbers: number; texts: number }>();
  const walk = createCellWalk(part);
  let [isInData, hasFormulas, hasTables] = [false, false, false];
  let cell = { start: 0, open: 0, style: 0, type: "n", isFormula: false, isSpecial: false };
  let hasValue = false;

  const reader = createXmlReader(part, {
    open: (name, attributes, tag) => {
      if (name === "tablePart") hasTables = true;
      if (name === "sheetData") isInData = true;
      if (!isInData) return;
      if (name === "row") walk.openRow(attributes);
      else if (name === "c") {
        walk.openCell(attributes);
        const isSpecial = attributes("vm") !== undefined || attributes("cm") !== undefined;
        cell = {
          ...{ start: tag.start, open: tag.end, isFormula: false, isSpecial },
          ...{ style: Number(attributes("s") ?? 0), type: attributes("t") ?? "n" },
        };
        hasValue = false;
      } else if (name === "f") {
        cell.isFormula = hasFormulas = true;
        const range = attributes("t") === "array" || attributes("t") === "dataTable";
        const together = range ? rangeOf(attributes("ref") ?? "") : null;
        if (together) filled.push(together);
      } else if (name === "v" || name === "is") hasValue = true;
      else if (name === "extLst") cell.isSpecial = true;
    },
    close: (name, tag) => {
      if (name === "sheetData") isInData = false;
      if (name !== "c" || !isInData) return;
      const key = spotKey(walk.row, walk.column);
      if (!wanted.has(key)) return hasValue ? countKind() : undefined;
      const { start, open, style, isFormula, isSpecial } = cell;
      cells.set(key, { start, open, end: tag.end, style, isFormula, isSpecial });
    },
    text: () => {},
  });

  function countKind(): void {
    const counted = kinds.get(walk.column) ?? { numbers: 0, texts: 0 };
    kinds.set(walk.column, counted);
    counted[cell.type === "n" ? "numbers" : "texts"]++;
  }

  reader.push(xml);
  reader.end();
  return { cells, filled, hasFormulas, hasTables, kinds };
}
