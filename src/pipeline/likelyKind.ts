import type { Text } from "../words/language.ts";
import { defaultMissingTokens, readMissing } from "../words/missing.ts";
import type { Places } from "../words/places.ts";
import { isSpreadsheetError } from "../words/spreadsheetError.ts";
import { cleanText } from "../words/thaiText.ts";
import { cellKinds, type CellKind, type KindName } from "./kindOfCell.ts";
import type { SheetRecord } from "./shape.ts";

export type Sureness = "certain" | "likely" | "unsure";

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
}

export function likelyColumn(
  heading: string,
  index: number,
  records: readonly SheetRecord[],
  places: Places,
): LikelyColumn {
  const { byText, stated, missing } = gather(index, records);
  const evidence = evidenceOf(heading, byText, stated, places);
  const chosen = evidence.find((one) => isBelieved(one, heading));
  const values = [...byText.keys()];
  const others = evidence.filter(
    (one) => one !== chosen && one.read >= one.of / 2 && isApart(one, chosen),
  );
  const isClosed =
    values.length > 1 &&
    values.length <= 12 &&
    stated >= values.length * 4 &&
    values.every(isShort);
  const fallback = isClosed ? categoryOf(values.length, stated) : textOf(stated);
  const first = chosen ?? fallback;
  return {
    heading,
    kind: first.kind,
    sure: surenessOf(first, evidence),
    evidence: [first, ...others.slice(0, 3)],
    stated,
    distinct: values.length,
    missing,
    examples: values.slice(0, 3),
    values: isClosed ? values : [],
  };
}

interface Gathered {
  readonly byText: ReadonlyMap<string, { count: number; readonly line: number }>;
  readonly stated: number;
  readonly missing: Readonly<Record<string, number>>;
}

function gather(index: number, records: readonly SheetRecord[]): Gathered {
  const byText = new Map<string, { count: number; line: number }>();
  const missing = new Map<string, number>();
  let stated = 0;
  for (const { line, cells } of records) {
    const cell = cells[index] ?? "";
    if (readMissing(cell, defaultMissingTokens) === null) {
      const token = cleanText(cell);
      missing.set(token, (missing.get(token) ?? 0) + 1);
      continue;
    }
    stated++;
    const text = cleanText(cell);
    const known = byText.get(text);
    if (known) known.count++;
    else byText.set(text, { count: 1, line });
  }
  return { byText, stated, missing: Object.fromEntries(missing) };
}

/** How many cells each kind reads; a kind that needs its heading is left out without it, but for money. */
function evidenceOf(
  heading: string,
  byText: Gathered["byText"],
  stated: number,
  places: Places,
): KindEvidence[] {
  if (stated === 0) return [];
  const allowed = cellKinds.filter((kind) => kind.name === "baht" || isAllowed(kind, heading));
  const counted = allowed.map((kind) => count(kind, byText, stated, places));
  const whole = counted.find(({ kind }) => kind === "count")?.read;
  return counted.filter(({ kind, read }) => read > 0 && !(kind === "number" && read === whole));
}

const isAllowed = (kind: CellKind, heading: string): boolean =>
  !kind.needsHeading || isHeaded(kind, heading);

const isHeaded = ({ heading }: CellKind, written: string): boolean =>
  heading !== undefined && heading.test(cleanText(written));

function count(
  { name, label, reads }: CellKind,
  byText: Gathered["byText"],
  stated: number,
  places: Places,
): KindEvidence {
  const rest: Example[] = [];
  let read = 0;
  for (const [cell, { count, line }] of byText) {
    if (reads(cell, places)) read += count;
    else if (rest.length < 3) rest.push({ line, cell });
  }
  return { kind: name, label, read, of: stated, rest };
}

/** A place must read throughout, a measure may have a few cells to mend. */
function isBelieved({ label, read, of }: KindEvidence, heading: string): boolean {
  const kind = cellKinds.find((one) => one.label === label)!;
  if (!isAllowed(kind, heading)) return false;
  if (kind.isWhole) return read === of;
  return read >= of * 0.9 || (of >= 4 && read === of - 1);
}

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
  if (kind === "text") return of === 0 ? "unsure" : "likely";
  if (of < 5) return "unsure";
  const dates = evidence.filter((one) => one.kind.endsWith("FirstDate") && one.read === read);
  if (kind.endsWith("FirstDate") && dates.length > 1) return "unsure";
  if (kind === "category" || kind === "ordinal") return "likely";
  return read === of ? "certain" : "likely";
}

const isShort = (cell: string): boolean => cell.length <= 60 && !isSpreadsheetError(cell);

const categoryOf = (distinct: number, stated: number): KindEvidence => ({
  kind: "category",
  label: { th: `คำใดคำหนึ่งใน ${distinct} คำ`, en: `one of a list of ${distinct}` },
  read: stated,
  of: stated,
  rest: [],
});

const textOf = (stated: number): KindEvidence => ({
  kind: "text",
  label: { th: "ข้อความ", en: "text" },
  read: stated,
  of: stated,
  rest: [],
});
