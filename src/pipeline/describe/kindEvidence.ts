import type { Text } from "../../words/text/language.ts";
import type { Places } from "../../words/place/places.ts";
import { toArabicDigits } from "../../words/number/thaiDigits.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { ColumnCells } from "./columnCells.ts";
import { isShareHeading } from "./headingUnit.ts";
import { cellKinds, type CellKind, type KindName } from "./kindOfCell.ts";

/** A kind that some cells of a column read as. */
export interface KindEvidence {
  readonly kind: KindName;
  readonly label: Text;
  readonly read: number;
  readonly of: number;
  /** Cells that don’t read but are likely misspellings, where the heading names the kind. */
  readonly misspelt: number;
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
  const isWritten = isWrittenNumber(heading, cells);
  const allowed = cellKinds.filter((kind) =>
    isWritten && (kind.name === "code" || numeric.has(kind.name))
      ? kind.name === "code"
      : (kind.name === "baht" && !isShareHeading(heading)) || isAllowed(kind, heading),
  );
  const counted = allowed.map((kind) =>
    evidenceFor(
      kind,
      cells,
      (cell) => kind.reads(cell, places),
      (cell) => names(kind, heading) && kind.isMisspelling!(cell, places),
    ),
  );
  const whole = counted.find(({ kind }) => kind === "count")?.read;
  return counted.filter(({ kind, read }) => read > 0 && !(kind === "number" && read === whole));
}

/**
 * Whether digits of a column name things and count nothing: one of them begins with a zero, as accounts,
 * postcodes and telephones do, or all are a year and a month in six digits, or a spreadsheet's day counts
 * where the heading says dates. As numbers they would be others.
 */
export function isWrittenNumber(heading: string, { byText }: ColumnCells): boolean {
  const texts = [...byText.keys()].map(toArabicDigits);
  if (texts.some((text) => /^0\d[\d -]*$/.test(text))) return true;
  if (isDateHeading(heading) && texts.every((text) => /^[2-6]\d{4}(?:\.\d+)?$/.test(text)))
    return true;
  const isMonthHeading = /เดือน|งวด|month|period|yyyymm/i.test(cleanText(heading));
  return (
    isMonthHeading && texts.every((text) => /^(?:2[45]|19|20)\d\d(?:0[1-9]|1[0-2])$/.test(text))
  );
}

/** Whether a heading says that its cells are days. */
export const isDateHeading = (heading: string): boolean =>
  /วันที่|^วัน|\bdate\b|\bday\b/i.test(cleanText(heading)) && !/จำนวน ?วัน/.test(heading);

const numeric: ReadonlySet<KindName> = new Set([
  "baht",
  "count",
  "number",
  "ordinal",
  "compactMonth",
  "year",
]);

/** A kind that more than half of the cells don't fit is given up: nobody would believe it. */
export function evidenceFor(
  { name, label }: Pick<CellKind, "name" | "label">,
  { byText, stated }: ColumnCells,
  reads: (cell: string) => boolean,
  isMisspelling: (cell: string) => boolean = () => false,
): KindEvidence {
  const rest: Example[] = [];
  let [unread, misspelt] = [0, 0];
  for (const [cell, { count, line }] of byText) {
    if (reads(cell)) continue;
    unread += count;
    if (unread > stated / 2) return { kind: name, label, read: 0, of: stated, misspelt: 0, rest };
    if (isMisspelling(cell)) misspelt += count;
    if (rest.length < 3) rest.push({ line, cell });
  }
  return { kind: name, label, read: stated - unread, of: stated, misspelt, rest };
}

/** A place must read throughout, but for misspellings under a heading that names it; a measure may have a few cells to mend. */
export function isBelieved(evidence: KindEvidence, heading: string): boolean {
  const { label, read, of, misspelt } = evidence;
  const kind = cellKinds.find((one) => one.label === label)!;
  if (kind.name !== "code" && !isAllowed(kind, heading)) return false;
  if (kind.named && isOfOther(kind, heading)) return false;
  if (kind.isWhole) return read + misspelt === of;
  return read >= of * 0.9 || (of >= 4 && read === of - 1);
}

const names = ({ named }: CellKind, heading: string): boolean =>
  named?.test(cleanText(heading)) === true;

/** Whether the heading names another kind of place than the cells would be read as: tambons under “จังหวัด”. */
const isOfOther = (kind: CellKind, heading: string): boolean =>
  !names(kind, heading) && cellKinds.some((other) => names(other, heading));

const isAllowed = (kind: CellKind, heading: string): boolean =>
  !kind.needsHeading || isHeaded(kind, heading);

const isHeaded = ({ heading }: CellKind, written: string): boolean =>
  heading !== undefined && heading.test(cleanText(written));
