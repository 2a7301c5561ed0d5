import type { Batch, BrokenRecord, RawRecord } from "../../schema/csv/tokenize.ts";

/** One of a file's first records, kept until the header is found. */
export interface HeadRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** The record as the file has it. */
  readonly raw: string;
  readonly broken: BrokenRecord | null;
}

/** The first records of a file as one batch, that can be taken up again after the header. */
export interface Head {
  readonly add: (batch: Batch) => void;
  readonly size: () => number;
  /** At most so many of them. */
  readonly records: (count: number) => readonly HeadRecord[];
  readonly after: (count: number) => Batch;
}

export function openHead(): Head {
  const records: RawRecord[] = [];
  const broken: BrokenRecord[] = [];
  const raws: string[] = [];
  let hasLongField = false;

  function add(batch: Batch): void {
    for (const one of batch.broken) broken.push({ ...one, index: one.index + records.length });
    batch.records.forEach((record, i) => {
      records.push(record);
      raws.push(batch.raw(i));
    });
    hasLongField ||= batch.hasLongField;
  }

  const after = (count: number): Batch => ({
    records: records.slice(count),
    broken: broken
      .filter(({ index }) => index >= count)
      .map((one) => ({ ...one, index: one.index - count })),
    hasLongField,
    raw: (index) => raws[index + count]!,
  });

  return {
    add,
    size: () => records.length,
    records: (count) => {
      const brokenAt = new Map(broken.map((one) => [one.index, one]));
      return records.slice(0, count).map(({ line, cells }, i) => {
        return { line, cells, raw: raws[i]!, broken: brokenAt.get(i) ?? null };
      });
    },
    after,
  };
}
