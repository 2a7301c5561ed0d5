import type { Text } from "../../words/language.ts";
import type { Places } from "../../words/places.ts";
import { cleanText } from "../../words/thaiText.ts";
import type { ColumnCells } from "./columnCells.ts";
import { cellKinds, type CellKind, type KindName } from "./kindOfCell.ts";

/** A kind that some cells of a column read as. */
export interface KindEvidence {
  readonly kind: KindName;
  readonly label: Text;
  readonly read: number;
  readonly of: number;
  /** Cells that don't read so, a few of them. */
  readonly rest: readonly Example[];
}

export interface Example {
  readonly line: number;
  readonly cell: string;
}

/** How many cells each kind reads; a kind that needs its heading is left out without it, but for money. */
export function evidenceOf(heading: string, cells: ColumnCells, places: Places): KindEvidence[] {
  if (cells.stated === 0) return [];
  const allowed = cellKinds.filter((kind) => kind.name === "baht" || isAllowed(kind, heading));
  const counted = allowed.map((kind) =>
    evidenceFor(kind, cells, (cell) => kind.reads(cell, places)),
  );
  const whole = counted.find(({ kind }) => kind === "count")?.read;
  return counted.filter(({ kind, read }) => read > 0 && !(kind === "number" && read === whole));
}

/** A kind that more than half of the cells don't fit is given up: nobody would believe it. */
export function evidenceFor(
  { name, label }: Pick<CellKind, "name" | "label">,
  { byText, stated }: ColumnCells,
  reads: (cell: string) => boolean,
): KindEvidence {
  const rest: Example[] = [];
  let unread = 0;
  for (const [cell, { count, line }] of byText) {
    if (reads(cell)) continue;
    unread += count;
    if (unread > stated / 2) return { kind: name, label, read: 0, of: stated, rest };
    if (rest.length < 3) rest.push({ line, cell });
  }
  return { kind: name, label, read: stated - unread, of: stated, rest };
}

/** A place must read throughout, a measure may have a few cells to mend. */
export function isBelieved({ label, read, of }: KindEvidence, heading: string): boolean {
  const kind = cellKinds.find((one) => one.label === label)!;
  if (!isAllowed(kind, heading)) return false;
  if (kind.isWhole) return read === of;
  return read >= of * 0.9 || (of >= 4 && read === of - 1);
}

const isAllowed = (kind: CellKind, heading: string): boolean =>
  !kind.needsHeading || isHeaded(kind, heading);

const isHeaded = ({ heading }: CellKind, written: string): boolean =>
  heading !== undefined && heading.test(cleanText(written));
