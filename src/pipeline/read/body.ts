import { cleanText } from "../../words/text/thaiText.ts";
import type { Tally } from "./account.ts";
import type { HeaderPlan } from "./header.ts";
import { fieldTooLong } from "./limits.ts";
import { createRaggedRows } from "./raggedRows.ts";
import { prepareKinds, type RecordKind } from "./recordKind.ts";
import * as trouble from "./recordTrouble.ts";
import type { RecordOptions } from "./recordOptions.ts";
import type { Trouble } from "./report.ts";
import { shapeOf, type SheetRecord } from "./shape.ts";
import type { Batch, RawRecord } from "../../schema/csv/tokenize.ts";
import { prepareTotals } from "./totals.ts";

/** A total or subtotal that a file states, kept apart from its data. */
export interface TotalRecord extends SheetRecord {
  /** What the total is called; empty where it is told only by its blanks. */
  readonly label: string;
}

/** What stands under a header: the data, and what comes between and after. */
export interface Body {
  readonly header: readonly string[];
  /** The headings of the file's own columns, before any are turned into one. */
  readonly names: readonly string[];
  /** The columns that unknown headings are taken for, by the headings. */
  readonly taken: ReadonlyMap<string, string>;
  readonly take: (batch: Batch) => readonly SheetRecord[];
  /** Settles what only the end of the file can tell. */
  readonly end: () => void;
  readonly totals: readonly TotalRecord[];
  readonly footnotes: readonly string[];
}

interface Place {
  readonly line: number;
  readonly received: string;
}

export function createBody(
  plan: HeaderPlan,
  { layout, columns, limits, report }: RecordOptions,
  tally: Tally,
): Body {
  const shape = shapeOf(plan.names, layout, columns, plan.taken);
  const labelOf = layout.totals ? prepareTotals(layout.totals, plan.names, columns) : null;
  const kindOf = prepareKinds(plan, layout, labelOf);
  const totals: TotalRecord[] = [];
  const footnotes: string[] = [];
  const ragged = createRaggedRows(plan);
  let blanks: Place[] = [];
  let isUnderNote = false;
  let isReadable = plan.isReadable;

  function take(batch: Batch): SheetRecord[] {
    const { records, broken } = batch;
    const taken: SheetRecord[] = [];
    let upcoming = 0;
    for (let i = 0; i < records.length; i++) {
      const isBroken = broken[upcoming]?.index === i;
      if (isBroken) upcoming++;
      if (!isReadable) tally.rejected++;
      else if (isBroken) takeBroken(batch, upcoming - 1);
      else takeRecord(records[i]!, batch, i, taken);
    }
    return taken;
  }

  function takeRecord(record: RawRecord, batch: Batch, index: number, taken: SheetRecord[]): void {
    const kind = kindOf(record.cells, { isAfterBlank: blanks.length > 0, isUnderNote });
    if (kind === "data" && !(batch.hasLongField && hasLongField(record))) accept(record, taken);
    else if (kind !== "data") takeOther(kind, record, batch.raw(index));
  }

  function accept(record: RawRecord, taken: SheetRecord[]): void {
    tally.accepted++;
    closeGap(true);
    isUnderNote = false;
    if (shape.isPlain) taken.push(record);
    else taken.push(...shape.lengthen(shape.fill(record)));
  }

  function takeOther(kind: RecordKind, record: RawRecord, received: string): void {
    const place = { line: record.line, received };
    if (kind === "blank") {
      blanks.push(place);
      return;
    }
    closeGap(kind !== "note" && kind !== "anotherTable");
    isUnderNote = kind === "note";
    if (kind === "header")
      pass("repeatedHeaders", layout.repeatedHeader ? null : trouble.repeatedHeader, place);
    else if (kind === "title") pass("titles", null, place);
    else if (kind === "note") takeNote(record, place);
    else if (kind === "total") takeTotal(record);
    else if (kind === "ragged") takeRagged(record, received);
    else if (kind === "anotherTable") {
      pass("rejected", trouble.multipleTables, place);
      isReadable = false;
    }
  }

  function takeNote(record: RawRecord, place: Place): void {
    footnotes.push(record.cells.map(cleanText).filter(Boolean).join(" "));
    pass("footnotes", layout.footnotes ? null : trouble.footnoteRow, place);
  }

  function takeTotal(record: RawRecord): void {
    tally.totals++;
    const label = labelOf?.(record.cells) ?? "";
    for (const shaped of shape.lengthen(record)) totals.push({ ...shaped, label });
  }

  function takeRagged(record: RawRecord, received: string): void {
    tally.rejected++;
    ragged.add(record, received);
  }

  function takeBroken(batch: Batch, which: number): void {
    const { index, line, trouble: kind } = batch.broken[which]!;
    closeGap(true);
    pass("rejected", trouble.brokenQuote(kind), { line, received: batch.raw(index) });
  }

  function hasLongField({ line, cells }: RawRecord): boolean {
    const long = cells.findIndex((cell) => cell.length > limits.fieldLength);
    if (long < 0) return false;
    tally.rejected++;
    const column = plan.names[long] ?? null;
    report.add(fieldTooLong(limits), { line, column, received: cells[long]! });
    return true;
  }

  /** Blank records are a gap inside the table when data follows; under it they only mark its end. */
  function closeGap(isInTable: boolean): void {
    if (blanks.length === 0) return;
    tally.blank += blanks.length;
    if (isInTable && !layout.blankRows)
      for (const place of blanks) report.add(trouble.blankRow, place);
    blanks = [];
  }

  function pass(kind: keyof Tally, found: Trouble | null, place: Place): void {
    tally[kind]++;
    if (found) report.add(found, place);
  }

  function end(): void {
    const [first] = blanks;
    if (first && !layout.blankRows) report.add(trouble.blankLine(blanks.length), first);
    closeGap(false);
    ragged.tell(report, tally.accepted + tally.totals);
  }

  return {
    ...{ header: shape.header, names: plan.names, taken: plan.taken.columns },
    ...{ take, end, totals, footnotes },
  };
}
