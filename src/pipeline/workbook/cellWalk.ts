import { mostColumns, mostRows, parseCellAddress } from "../../words/reading/cellAddress.ts";
import { UnreadableWorkbook } from "./failure.ts";
import type { Attributes } from "./xml.ts";

/** Follows where the cells of a sheet stand: by what each says of itself, or else behind the one before. */
export interface CellWalk {
  readonly row: number;
  readonly column: number;
  readonly openRow: (attributes: Attributes) => void;
  readonly openCell: (attributes: Attributes) => void;
}

/** Rows and cells that go back, or stand where no sheet has any, are refused. */
export function createCellWalk(part: string): CellWalk {
  const refuse = (at: string): never => {
    throw new UnreadableWorkbook("malformed", `${part} ${at}`);
  };
  const walk = { row: 0, column: -1, openRow, openCell };

  function openRow(attributes: Attributes): void {
    const said = attributes("r");
    const next = said === undefined ? walk.row + 1 : Number(said);
    if (!Number.isInteger(next) || next <= walk.row || next > mostRows) refuse(`row ${said}`);
    walk.row = next;
    walk.column = -1;
  }

  function openCell(attributes: Attributes): void {
    const said = attributes("r");
    const { row, column } = walk;
    const address = said === undefined ? { row, column: column + 1 } : parseCellAddress(said);
    const isInOrder = address?.row === row && address.column > column;
    if (!address || !isInOrder || address.column >= mostColumns) refuse(said ?? "");
    walk.column = address!.column;
  }

  return walk;
}
