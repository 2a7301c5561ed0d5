import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Places } from "../../words/place/places.ts";
import type { Text } from "../../words/text/language.ts";
import type { MeasureChange, TableDifference } from "../../schema/releases/release.ts";
import { changedPairs, differenceOf } from "../release/difference.ts";
import type { TextRow } from "../release/differencePair.ts";
import { isValue, type KeyedRow, pairRows } from "../release/pairRows.ts";
import { releasedColumns } from "../release/release.ts";
import { beyondTolerance } from "../release/releaseTolerance.ts";
import { type ChangedColumn, changedColumns } from "./changedColumns.ts";
import { type TimesAndPlaces, coverageWith } from "./coverage.ts";
import { rowName } from "./rowName.ts";
import { type Odd, oddsOf, type Shift, shiftsOf } from "./shifts.ts";
import { measureName, type MovedTotal, movedTotals } from "./totals.ts";
import { fileOf, type FileStanding, findStanding } from "./standing.ts";

/** What a file would change in its table if it were published. */
export interface FileChanges {
  readonly standing: FileStanding;
  /** Rows of the table as published, of the file, and of the table with it. */
  readonly rows: { readonly before: number; readonly file: number; readonly after: number };
  /** By the rule of releases. */
  readonly difference: TableDifference;
  readonly coverage: TimesAndPlaces;
  readonly shifts: readonly Shift[];
  readonly odds: readonly Odd[];
  /** The first rows that would go, and come. */
  readonly lost: readonly ToldRow[];
  readonly added: readonly ToldRow[];
  readonly totals: readonly MovedTotal[];
  readonly columns: readonly ChangedColumn[];
  /** Columns that are published covered, and so can't be compared. */
  readonly covered: readonly string[];
  readonly hasKey: boolean;
  /** Why a release of it would ask for a reason. */
  readonly reasons: readonly Text[];
}

export interface ToldRow {
  readonly name: Text;
  readonly file: string;
  readonly row: number;
}

export interface FileChangesOptions {
  readonly dataset: Dataset;
  readonly path: string;
  /** The rows of the file that passed, and those of its table as published. */
  readonly rows: readonly TextRow[];
  readonly published: readonly TextRow[];
  /** The edition whose place it takes, where a reader chose one: null for a new one. */
  readonly chosen?: string | null | undefined;
  readonly places: Places;
}

export function fileChanges(options: FileChangesOptions): FileChanges {
  const { dataset, rows, published, places } = options;
  const { table, nested, tolerance } = dataset;
  const standing = findStanding(options);
  const isReplaced = (row: TextRow) => standing.replaced.includes(fileOf(row));
  const placed = rows.map((row) => ({ ...row, source_file: standing.replaced[0] ?? fileOf(row) }));
  const covered = coveredColumns(dataset);
  const columns = releasedColumns(table.columns).filter(({ name }) => !covered.includes(name));
  const stateOf = (rows: readonly TextRow[]) => ({ key: table.key, columns, nested, rows });
  const before = stateOf(published);
  const after = stateOf([...published.filter((row) => !isReplaced(row)), ...placed]);
  const paired = pairRows(before, after);
  const difference = differenceOf(before, after, paired);
  const told = (all: readonly KeyedRow[]) =>
    all.slice(0, rowsTold).map(({ row }) => toldRow(dataset, row, places));
  return {
    standing,
    rows: { before: published.length, file: rows.length, after: after.rows.length },
    difference,
    coverage: coverageWith(table, {
      ...{ before: published, after: after.rows, file: rows },
      own: ownRows(published, standing),
    }),
    shifts: shiftsOf(dataset, rows, published),
    odds: oddsOf(dataset, rows, published),
    lost: told(paired.removed),
    added: told(paired.added),
    totals: movedTotals(difference.measures.filter(addsUpOf(dataset)), table, places),
    columns: changedColumns(table, changedPairs(after, paired).filter(hasValue), places),
    covered,
    hasKey: table.key.length > 0,
    reasons: beyondTolerance(table.id, published.length, difference, tolerance, (measure) => {
      const { th, en } = measureName(measure, table, places);
      return { th: `“${th}”`, en: `“${en}”` };
    }).map(withoutTable),
  };
}

/** Of rows that hold others only those declared to add up have a total: headings of a budget hold one another. */
const addsUpOf =
  ({ nested = {} }: Dataset) =>
  ({ within = {} }: MeasureChange): boolean =>
    Object.entries(nested).every(([name, value]) => (within[name] ?? value) === value);

/** Of one table its id says nothing. */
const withoutTable = ({ th, en }: Text): Text => ({
  th: th.slice(th.indexOf(": ") + 2),
  en: en.slice(en.indexOf(": ") + 2),
});

const rowsTold = 100;

const hasValue = ({ names }: { readonly names: readonly string[] }): boolean => names.some(isValue);

/** A small count is published covered, and a file has it as it is: the two say nothing of each other. */
const coveredColumns = ({ disclosure }: Dataset): readonly string[] =>
  disclosure ? [disclosure.measure, disclosure.state] : [];

/** What was published of the file's source: its editions are those that it could take the place of. */
function ownRows(published: readonly TextRow[], { choices }: FileStanding): readonly TextRow[] {
  const files = new Set(choices.flatMap(({ files }) => files));
  return published.filter((row) => files.has(fileOf(row)));
}

const toldRow = ({ table }: Dataset, row: TextRow, places: Places): ToldRow => ({
  name: rowName(table, row, places),
  file: fileOf(row),
  row: Number(row["source_row"]),
});
