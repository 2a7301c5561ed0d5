import { readDate } from "../../words/time/date.ts";
import type { Text } from "../../words/text/language.ts";
import { isMonthForm, readMonth } from "../../words/time/month.ts";
import type { Places } from "../../words/place/places.ts";
import { isSpreadsheetError } from "../../words/number/spreadsheetError.ts";
import { columnCells, type ColumnCells } from "./columnCells.ts";
import {
  evidenceFor,
  evidenceOf,
  isBelieved,
  isDateHeading,
  type KindEvidence,
} from "./kindEvidence.ts";
import type { KindName } from "./kindOfCell.ts";
import type { SheetRecord } from "../read/shape.ts";

export type Sureness = "certain" | "likely" | "unsure";

/** What a column of an undeclared file seems to hold, and why. */
export interface LikelyColumn {
  readonly heading: string;
  readonly kind: KindName;
  readonly sure: Sureness;
  /** Of the kind chosen first; then of others that half the cells or more would fit. */
  readonly evidence: readonly KindEvidence[];
  readonly stated: number;
  readonly distinct: number;
  /** Cells that say there is no value, by how they are written. */
  readonly missing: Readonly<Record<string, number>>;
  readonly examples: readonly string[];
  /** All values of a column that repeats a few. */
  readonly values: readonly string[];
  /** Why cells that look like months or days were left as text: they have two readings. */
  readonly doubt: Text | null;
}

export function likelyColumn(
  heading: string,
  index: number,
  records: readonly SheetRecord[],
  places: Places,
): LikelyColumn {
  const cells = columnCells(index, records);
  const { byText, stated, missing } = cells;
  const evidence = evidenceOf(heading, cells, places);
  const believed = evidence.find((one) => isBelieved(one, heading));
  const values = [...byText.keys()];
  const isClosed = isClosedList(values, stated);
  const chosen = believed ?? (isClosed ? categoryOf(cells) : textOf(cells));
  const others = evidence.filter(
    (one) => one !== chosen && one.read >= one.of / 2 && isApart(one, believed),
  );
  return {
    heading,
    kind: chosen.kind,
    sure: surenessOf(chosen, evidence),
    evidence: [chosen, ...others.slice(0, 3)],
    stated,
    distinct: values.length,
    missing,
    examples: values.slice(0, 3),
    values: isClosed ? values : [],
    doubt: written.has(chosen.kind) ? doubtOf(values, heading) : null,
  };
}

/** Kinds that keep their cells as they are written. */
const written: ReadonlySet<KindName> = new Set(["text", "category", "code"]);

/** What the first cell with a year of two digits, or with a day count, says of its readings, where most cells are so written. */
function doubtOf(values: readonly string[], heading: string): Text | null {
  const doubted = isDateHeading(heading) ? ["year_two_digits", "date_serial"] : ["year_two_digits"];
  const refusals = values.slice(0, 50).flatMap((cell) => {
    const reading = isMonthForm(cell) ? readMonth(cell) : readDate(cell);
    return !reading.ok && doubted.includes(reading.refusal.code) ? [reading.refusal] : [];
  });
  const isMost = refusals.length > 0 && refusals.length * 2 >= Math.min(values.length, 50);
  return isMost ? refusals[0]!.advice : null;
}

/** Whether a column repeats a few words, as a list of kinds or states does. */
const isClosedList = (values: readonly string[], stated: number): boolean =>
  values.length > 1 &&
  values.length <= 12 &&
  stated >= values.length * 4 &&
  values.every((cell) => cell.length <= 60 && !isSpreadsheetError(cell));

const categoryOf = (cells: ColumnCells): KindEvidence => {
  const { size } = cells.byText;
  const label = { th: `คำใดคำหนึ่งใน ${size} คำ`, en: `one of a list of ${size}` };
  return evidenceFor({ name: "category", label }, cells, () => true);
};

const textOf = (cells: ColumnCells): KindEvidence => {
  const label = { th: "ข้อความ", en: "text" };
  return evidenceFor({ name: "text", label }, cells, (cell) => !isSpreadsheetError(cell));
};

/** Whether a second kind would say more than that an amount is a number, too. */
function isApart({ kind, read, of }: KindEvidence, chosen: KindEvidence | undefined): boolean {
  if (chosen?.kind === "number") return kind === "baht" && read === of;
  return !(
    measures.has(kind) &&
    chosen !== undefined &&
    (measures.has(chosen.kind) || kind !== "count")
  );
}

const measures: ReadonlySet<KindName> = new Set(["baht", "count", "number"]);

/** Not sure where another kind reads as many cells, where few cells speak, or where some don't fit. */
function surenessOf({ kind, read, of }: KindEvidence, evidence: readonly KindEvidence[]): Sureness {
  if (kind === "text") return read === 0 ? "unsure" : "likely";
  // Two digits of a year are Buddhist only if someone says so.
  if (of < 5 || kind === "compactMonth") return "unsure";
  const dates = evidence.filter((one) => one.kind.endsWith("FirstDate") && one.read === read);
  if (kind.endsWith("FirstDate") && dates.length > 1) return "unsure";
  if (kind === "category" || kind === "ordinal") return "likely";
  return read === of ? "certain" : "likely";
}
