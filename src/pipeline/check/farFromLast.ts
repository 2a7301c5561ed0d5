import { keptLines } from "./findingLog.ts";
import { writtenValue } from "../../schema/declare/field.ts";
import type { AnyColumn } from "../../schema/declare/column.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { isQuantity } from "../../schema/declare/kinds.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Refusal } from "../../words/reading/reading.ts";
import {
  type EditionChange,
  type EditionRows,
  type Followed,
  followedRows,
} from "./lastEdition.ts";
import { cellFinding } from "./cellFinding.ts";
import { oddAgainstLast } from "./oddAgainstLast.ts";
import { beyondLast, repeatedLast, shiftedFromLast, unlikeLast } from "./lastEditionTrouble.ts";
import { fewestToCompare, middle, type UsualChange, usualChange } from "./usualChange.ts";
import { severityOf } from "./severity.ts";

/** How a column is headed in a file, over the cell of a row or as a whole. */
export type HeadingIn = (
  file: string,
  column: string,
  values?: Readonly<Record<string, unknown>>,
) => string;

/** What lies too far from the edition before: beyond a declared bound, or out of line with how the others changed. */
export function farFromLast(
  dataset: Dataset,
  editions: readonly EditionRows[],
  headingIn: HeadingIn,
): Finding[] {
  const columns = Object.entries<AnyColumn>(dataset.table.columns).filter(
    ([, column]) => isQuantity(column) || column.atMostTimesLast !== undefined,
  );
  if (columns.length === 0) return [];
  const followed = [...Map.groupBy(followedRows(dataset, editions), ({ row }) => row.file)];
  return followed.flatMap(([file, pairs]) =>
    columns.flatMap(([name, column]) =>
      judgeColumn(
        {
          ...{ dataset, name, column },
          headingOf: (values) => headingIn(file, name, values),
        },
        pairs,
      ),
    ),
  );
}

interface Judged {
  readonly dataset: Dataset;
  readonly name: string;
  readonly column: AnyColumn;
  /** The heading over a row's cell, or without one that of the whole column. */
  readonly headingOf: (values?: Readonly<Record<string, unknown>>) => string;
}

function judgeColumn(judged: Judged, pairs: readonly Followed[]): Finding[] {
  const changes = pairs.flatMap((pair) => changeOf(judged, pair));
  const { atMostTimesLast } = judged.column;
  if (atMostTimesLast !== undefined)
    return told(
      judged,
      changes.filter(({ now, before }) => now > before * atMostTimesLast),
      (change) => beyondLast(judged.column, change, atMostTimesLast),
    );
  const ratios = changes.map(({ now, before }) => Math.log2(now / before));
  const { usual, isMany, isShifted } = usualChange(ratios);
  const spread = isMany ? middle(ratios.map((ratio) => Math.abs(ratio - usual))) : 0;
  const most = Math.max(leastFar, mostDeviations * deviationsOfNormal * spread);
  const far = changes.filter((_, i) => Math.abs(ratios[i]! - usual) > most);
  return [
    ...told(judged, far, (change) => unlikeLast(judged.column, change, isMany ? 2 ** usual : null)),
    ...(isMany ? ofAll(judged, changes, { usual, isShifted }) : []),
    ...odd(judged, pairs),
  ];
}

/** What no ratio tells; of what is withheld as a small count nothing more may be told. */
const odd = ({ dataset, name, headingOf }: Judged, pairs: readonly Followed[]): Finding[] =>
  dataset.disclosure?.measure === name
    ? []
    : oddAgainstLast(name, pairs).map(({ refusal, rows }): Finding => {
        const placed = (rows ?? []).toSorted((a, b) => a.line - b.line);
        const { file, release, line } = placed[0] ?? pairs[0]!.row;
        const received = placed[0] ? writtenValue(placed[0].values[name]) : "";
        const at = { file, release, line, column: headingOf(placed[0]?.values) };
        const finding = cellFinding(dataset, at, received, refusal);
        const lines = placed.map((row) => row.line);
        return {
          ...{ ...finding, severity: "warn", line: rows === null ? null : line },
          ...(lines.length > 1 && { times: lines.length, lines: lines.slice(0, keptLines) }),
        };
      });

/** The change of a cell; of what is not stated, zero or withheld nothing can be told. */
function changeOf({ dataset: { disclosure }, name }: Judged, pair: Followed): EditionChange[] {
  const now = pair.row.values[name];
  const before = pair.last.values[name];
  const least = disclosure?.measure === name ? disclosure.threshold : Number.MIN_VALUE;
  return typeof now === "number" && typeof before === "number" && now > 0 && before >= least
    ? [{ ...pair, now, before }]
    : [];
}

/** The first of a column at their rows, the rest counted with their lines. */
function told(
  { dataset, headingOf }: Judged,
  changes: readonly EditionChange[],
  refusalOf: (change: EditionChange) => Refusal,
): Finding[] {
  const placed = changes.toSorted((a, b) => a.row.line - b.row.line);
  const findings = placed.slice(0, toldOfAColumn).map((change): Finding => {
    const { file, release, line, values } = change.row;
    const refusal = refusalOf(change);
    const at = { file, release, line, column: headingOf(values) };
    const finding = cellFinding(dataset, at, writtenValue(change.now), refusal);
    const isDeclared = refusal.code === "beyond_last";
    return { ...finding, severity: isDeclared ? severityOf(dataset, refusal.code) : "warn" };
  });
  const rest = placed.slice(toldOfAColumn).map(({ row }) => row.line);
  const last = findings.at(-1);
  return rest.length === 0 || !last
    ? findings
    : [...findings.slice(0, -1), { ...last, times: rest.length + 1, lines: [last.line!, ...rest] }];
}

/** What is odd of the column as a whole: that all of it is so many times what it was, or just what it was. */
function ofAll(
  { dataset, name, headingOf }: Judged,
  changes: readonly EditionChange[],
  { usual, isShifted }: Pick<UsualChange, "usual" | "isShifted">,
) {
  // A file that tells all years again repeats the years before, as it should.
  const ofNewTime = changes.filter(({ row, last }) => row.time !== last.time);
  if (ofNewTime.length < fewestToCompare) return [];
  const isRepeated = ofNewTime.every(({ now, before }) => now === before);
  if (!isRepeated && !isShifted) return [];
  const [{ row, last }] = ofNewTime as [EditionChange];
  const warning = isRepeated
    ? repeatedLast(ofNewTime.length, last.file)
    : shiftedFromLast(2 ** usual, ofNewTime.length, last.file);
  const at = { file: row.file, release: row.release, line: row.line, column: headingOf() };
  const finding = cellFinding(dataset, at, writtenValue(row.values[name]), warning);
  return [{ ...finding, severity: "warn", line: null } as const];
}

const mostDeviations = 6;
const deviationsOfNormal = 1.4826;
/** A digit too many or too few is ten times, with room for what has grown meanwhile. */
const leastFar = Math.log2(8);
const toldOfAColumn = 10;
