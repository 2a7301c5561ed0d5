import type { Comparison, Disagreement, EarlierRows } from "../../schema/declare/comparison.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Row, Table } from "../../schema/declare/table.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Part, Publication } from "./publish.ts";
import { createFindingLog } from "../check/findingLog.ts";
import { severityOf } from "../check/severity.ts";

type Place = Pick<Finding, "file" | "release" | "line">;

/** What a dataset's comparisons with the tables published before it have found. */
export function compareTables(
  { dataset, rows }: Pick<Publication, "dataset" | "rows">,
  parts: readonly Part[],
  earlier: readonly Publication[],
  absent: ReadonlySet<string> = new Set(),
): Finding[] {
  const rowsOf = earlierRows(dataset, earlier, absent);
  const found = (dataset.comparisons ?? []).flatMap((comparison) =>
    brokenOf(comparison, rows, rowsOf).map(({ row, ...told }) =>
      disagreement(dataset, comparison, placeOf(row as Row<Table> | null, parts), told),
    ),
  );
  const { refuse = [], ...rest } = Object.groupBy(found, ({ severity }) => severity);
  return [...eachCauseOnce(refuse), ...(rest.warn ?? []), ...(rest.count ?? [])];
}

/** Rows that are refused for one reason are one finding, from the first of their lines on. */
function eachCauseOnce(refused: readonly Finding[]): readonly Finding[] {
  const log = createFindingLog({ kept: Infinity });
  for (const finding of refused.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))) log.add(finding);
  return log.findings;
}

/** Nothing is broken against a table whose file is missing: that is told by itself. */
function brokenOf(
  comparison: Comparison<Row<Table>>,
  rows: readonly Row<Table>[],
  rowsOf: EarlierRows,
): ReturnType<typeof comparison.broken> {
  try {
    return comparison.broken(rows, rowsOf);
  } catch (error) {
    if (error instanceof AbsentTable) return [];
    throw error;
  }
}

class AbsentTable extends Error {}

const earlierRows =
  (dataset: Dataset, earlier: readonly Publication[], absent: ReadonlySet<string>): EarlierRows =>
  <T extends Table>({ id }: T) => {
    if (absent.has(id)) throw new AbsentTable(id);
    const publication = earlier.find(({ dataset: { table } }) => table.id === id);
    if (!publication) throw new Error(`table not published before ${dataset.table.id}: ${id}`);
    return publication.rows as readonly Row<T>[];
  };

function placeOf(row: Row<Table> | null, parts: readonly Part[]): Place {
  const part = parts.find(({ sheet }) => row === null || sheet.file === row.source_file)!;
  const record = part.sheet.records.find((record) => record.row === row?.source_row);
  return { file: part.sheet.file, release: part.release, line: record?.line ?? null };
}

const disagreement = (
  dataset: Dataset,
  {
    code,
    expected,
    advice,
    severity,
  }: Pick<Comparison<never>, "code" | "expected" | "advice" | "severity">,
  place: Place,
  told: Omit<Disagreement<never>, "row">,
): Finding => ({
  dataset: dataset.table.id,
  ...place,
  column: told.column ?? null,
  code,
  severity: severityOf(dataset, code, severity),
  expected,
  received: told.received,
  advice: told.advice ?? advice,
  suggest: [],
});
