import type { Finding } from "../../words/reading/finding.ts";
import { createRowCheck, type RowCheck } from "./checkRows.ts";
import type { ReadFile } from "./explainRecord.ts";
import { createFindingLog, type FindingLog, keptOfACode } from "./findingLog.ts";
import { createOutlierWatch } from "./outliers.ts";
import { keepRefusedTotals } from "./refusedTotals.ts";
import type { SheetRecord, TotalRecord } from "../read/sheet.ts";
import { createSums, type Sums } from "./sums.ts";
import { createTableKeys, type TableKeys } from "./tableKeys.ts";
import { unusualValues } from "./unusualValue.ts";
import { createVillageWatch } from "./villageWatch.ts";
import { tellWholeColumns } from "./wholeColumn.ts";

export interface FileCheckOptions extends ReadFile {
  readonly batchRows: number;
  /** Findings kept of a code; all are counted. */
  readonly kept?: number;
  /** The keys of files of the same table that were read before. */
  readonly keys?: TableKeys;
  readonly onRejected?: ((record: SheetRecord, findings: readonly Finding[]) => void) | undefined;
}

/** What becomes of a file's records: the only way from records to rows, for checking as for publishing. */
export interface FileCheck extends RowCheck {
  /** Of cells, each cause once; `rows` are the records of data, accepted or not. */
  readonly cells: (rows: number) => readonly Finding[];
  readonly keys: FindingLog;
  /** Of rows whose key a row of an earlier file has. */
  readonly sharedKeys: FindingLog;
  /** What is worth a look in the rows that were kept. */
  readonly unusual: () => readonly Finding[];
  /** Sums of the rows kept, where the file states totals. */
  readonly sums: Sums | null;
  /** Records refused for adding up the whole file, where those are all that is refused. */
  readonly refusedTotals: () => readonly TotalRecord[];
  readonly counts: () => readonly FindingLog["counts"][];
}

export function createFileCheck(options: FileCheckOptions): FileCheck {
  const { dataset, file, context, kept = keptOfACode, keys = createTableKeys() } = options;
  const newLog = () => createFindingLog({ kept });
  const [cellFindings, keyFindings, sharedKeyFindings] = [newLog(), newLog(), newLog()];
  const outliers = createOutlierWatch(dataset);
  const villages = createVillageWatch(dataset, context.places);
  const totals = keepRefusedTotals();
  let sums: Sums | null = null;
  const rows = createRowCheck({
    ...options,
    ...{ keys, cellFindings, keyFindings, sharedKeyFindings, outliers, villages },
    onRejected: (record, findings) => {
      totals.add(record, findings);
      options.onRejected?.(record, findings);
    },
    sumsOf: (fields) =>
      (sums = dataset.layout?.totals ? createSums(fields, dataset.layout.wide?.name) : null),
  });
  const place = { file, release: context.release };
  return {
    ...rows,
    cells: (count) => tellWholeColumns({ log: cellFindings, rows: count, sample: rows.sample }),
    keys: keyFindings,
    sharedKeys: sharedKeyFindings,
    unusual: () => [
      ...unusualValues(dataset, outliers, place, rows.headingOf),
      ...villages.findings(place, rows.headingOf(villages.column ?? "")),
    ],
    sums,
    refusedTotals: () => (rows.rejected() === totals.all.length ? totals.all : []),
    counts: () => [cellFindings.counts, keyFindings.counts, sharedKeyFindings.counts],
  };
}

/** Of a file that is refused for lack of columns no record is a row that rules could be held against. */
export const hasRows = ({ isWhole }: RowCheck, findings: readonly Finding[]): boolean =>
  isWhole || !findings.some(({ severity }) => severity === "refuse");
