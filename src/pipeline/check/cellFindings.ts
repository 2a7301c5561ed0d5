import type { ReadingContext } from "../../schema/declare/column.ts";
import type { Limit } from "../../schema/declare/limit.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { sampledRecords } from "./columnFit.ts";
import { createFindingLog } from "./findingLog.ts";
import type { Normalized } from "./normalize.ts";
import { tellWholeColumns } from "./wholeColumn.ts";

/** What was found in the cells of a sheet, each cause told once. */
export function cellFindings(
  header: readonly string[],
  { findings, drafts, bindings }: Normalized,
  context: ReadingContext,
  limits: readonly Limit[] = [],
): readonly Finding[] {
  const log = createFindingLog({ kept: Infinity });
  for (const finding of findings) log.add(finding);
  const records = drafts.slice(0, sampledRecords).map(({ record }) => record);
  const sample = { header, bindings, limits, records, context };
  return tellWholeColumns({ log, rows: rowsOf(drafts), sample });
}

/** The rows of the file: where headings hold data, each makes several records. */
const rowsOf = (drafts: Normalized["drafts"]): number =>
  drafts.reduce(
    (rows, { record }, i) => (record.row === drafts[i - 1]?.record.row ? rows : rows + 1),
    0,
  );
