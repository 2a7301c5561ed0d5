import { openAccount, type Account } from "./account.ts";
import { createBody, type Body, type TotalRecord } from "./body.ts";
import { openHead } from "./head.ts";
import { findHeader, headRecords } from "./header.ts";
import { saysOtherUnit, unitInTitle } from "./headerTrouble.ts";
import { tooManyColumns, tooManyRows } from "./limits.ts";
import type { RecordOptions } from "./recordOptions.ts";
import type { SheetRecord } from "./shape.ts";
import type { Batch } from "../../schema/csv/tokenize.ts";

/** What a file's records come to, its data records apart. */
export interface RecordResult {
  readonly header: readonly string[];
  /** The columns that unknown headings are taken for, by the headings. */
  readonly taken: ReadonlyMap<string, string>;
  readonly titles: readonly string[];
  readonly totals: readonly TotalRecord[];
  readonly footnotes: readonly string[];
  readonly account: Account;
}

/** Tells header, data, totals and the rest apart, batch by batch. */
export interface RecordReader {
  /** The data records that have become certain. */
  readonly push: (batch: Batch) => readonly SheetRecord[];
  readonly end: () => readonly SheetRecord[];
  /** A limit has been passed, and reading on would be useless. */
  readonly isStopped: () => boolean;
  readonly result: () => RecordResult;
  /** The headings of the file's own columns, once they are found. */
  readonly names: () => readonly string[];
}

export function createRecordReader(options: RecordOptions): RecordReader {
  const { limits, report } = options;
  const tally = openAccount();
  const head = openHead();
  let titles: readonly string[] = [];
  let body: Body | null = null;
  let isStopped = false;

  function push(batch: Batch): readonly SheetRecord[] {
    tally.read += batch.records.length;
    const allowed = stopAtLimit(batch);
    if (body) return body.take(allowed);
    head.add(allowed);
    return head.size() < headRecords ? [] : begin();
  }

  function begin(): readonly SheetRecord[] {
    const first = head.records(headRecords);
    const plan = findHeader(first, options);
    for (const [trouble, sighting] of plan.seen) report.add(trouble, sighting);
    for (const kind of plan.classes) tally[kind]++;
    titles = plan.titles.map(({ raw }) => raw);
    for (const { raw, line } of options.columns ? plan.titles : [])
      if (saysOtherUnit(raw)) report.add(unitInTitle, { line, received: raw.trim() });
    body = createBody(plan, options, tally);
    if (plan.width > limits.columns) {
      const line = first[plan.classes.length - 1]?.line ?? 1;
      report.add(tooManyColumns(limits), { line, received: String(plan.width) });
      isStopped = true;
    }
    return body.take(head.after(plan.classes.length));
  }

  /** Leaves out the records past the limit; they are not counted as read. */
  function stopAtLimit(batch: Batch): Batch {
    const over = tally.read - limits.rows;
    if (over <= 0) return batch;
    isStopped = true;
    tally.read = limits.rows;
    const records = batch.records.slice(0, batch.records.length - over);
    report.add(tooManyRows(limits), { line: batch.records[records.length]?.line ?? null });
    return { ...batch, records };
  }

  function end(): readonly SheetRecord[] {
    const records = body ? [] : begin();
    body?.end();
    return records;
  }

  const result = (): RecordResult => ({
    header: body?.header ?? [],
    taken: body?.taken ?? new Map<string, string>(),
    titles,
    totals: body?.totals ?? [],
    footnotes: body?.footnotes ?? [],
    account: { ...tally },
  });

  return { push, end, isStopped: () => isStopped, result, names: () => body?.names ?? [] };
}
