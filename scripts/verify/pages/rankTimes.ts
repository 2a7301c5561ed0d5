import type { Claim } from "./claims.ts";
import { numbersIn } from "./numbers.ts";
import { quotientStandings, sidesOf } from "./quotients.ts";
import type { EvidenceFile } from "./rawFiles.ts";
import { isTotal } from "./rows.ts";
import { type PlaceAmong, placeAmong } from "./placeAmong.ts";

type Numbers = readonly number[];
type Measure = (cells: Numbers) => number;

/** From which place to which, among how many. */
interface PlaceSpan {
  readonly place: number;
  readonly to: number;
  readonly among: number;
}

/** Whether an area stands between two places at every time: at each of the rows that are named, or in a row of each column. */
export function standsThroughout(
  rank: PlaceSpan,
  { evidence, text, working }: Claim,
  fileOf: (file: string) => EvidenceFile,
): boolean {
  const [named] = evidence;
  if (!named) return false;
  const at = evidence
    .filter(({ file }) => file === named.file)
    .flatMap(({ rows }) => rows.map((row) => row - 1));
  const file = fileOf(named.file);
  const isSo = (standings: readonly PlaceAmong[]) =>
    standings.length > 0 &&
    Math.min(...standings.map(([place]) => place)) === rank.place &&
    Math.max(...standings.map(([place]) => place)) === rank.to &&
    standings.at(-1)![1] === rank.among;
  if (quotientStandings({ evidence, working }, fileOf).some(isSo)) return true;
  // Columns may begin with the last time.
  if (at.length === 1)
    return columnRuns(file, at[0]!).some((run) => isSo(run) || isSo(run.toReversed()));
  const times = at.map((row) => peersOf(file, row));
  return measuresOf(file, at.at(-1)!, text, working).some(
    (measure) =>
      isSo(times.map((peers) => placeAmong(peers[0]!.code, peers.map(measured(measure))))) ||
      isSo(stepsOf(times, measure)),
  );
}

interface Peer {
  readonly code: string;
  readonly cells: Numbers;
}

const measured =
  (measure: Measure) =>
  ({ code, cells }: Peer): [string, number] => [code, measure(cells)];

/** The row itself first, then the others of its time and of its level. */
function peersOf({ rows, numbers }: EvidenceFile, at: number): Peer[] {
  const header = rows[0] ?? [];
  const [code, time] = [/^(\w+_)?code$/, /^(year|month|fiscal_year)/].map((name) =>
    header.findIndex((heading) => name.test(heading)),
  ) as [number, number];
  const isPeer = (row: number) =>
    rows[row]![time] === rows[at]![time] && rows[row]![code]?.length === rows[at]![code]?.length;
  const others = rows.flatMap((_, row) => (row !== at && isPeer(row) ? [row] : []));
  return [at, ...others].map((row) => ({ code: rows[row]![code] ?? "", cells: numbers[row]! }));
}

/** The columns that hold a number of the text, and the quotients of those that its working divides. */
function measuresOf(
  { numbers }: EvidenceFile,
  at: number,
  text: string,
  working: string,
): Measure[] {
  const own = numbers[at] ?? [];
  const columnsOf = (values: Numbers) =>
    own.flatMap((cell, j) => (values.some((value) => Math.abs(value - cell) < 1e-6) ? [j] : []));
  const written = numbersIn(text).flatMap((one) => (one.kind === "day" ? [] : [one.value]));
  const [above = NaN, below = NaN] = sidesOf(working) ?? [];
  const [tops, bottoms] = [columnsOf([above]), columnsOf([below])];
  return [
    ...columnsOf(written).map(
      (j): Measure =>
        (cells) =>
          cells[j] ?? NaN,
    ),
    ...tops.flatMap((top) =>
      bottoms.map(
        (bottom): Measure =>
          (cells) =>
            (cells[top] ?? NaN) / (cells[bottom] ?? NaN),
      ),
    ),
  ];
}

/** By the change since the time before, as a share of it. */
const stepsOf = (times: readonly (readonly Peer[])[], measure: Measure): PlaceAmong[] =>
  times.slice(1).map((peers, i) => {
    const before = new Map(times[i]!.map(({ code, cells }) => [code, measure(cells)]));
    const changes = peers.map(({ code, cells }): [string, number] => [
      code,
      (measure(cells) - before.get(code)!) / before.get(code)!,
    ]);
    return placeAmong(peers[0]!.code, changes);
  });

/** Of a row with a column a time: every stretch of columns, next to one another or every second, third … one. */
function columnRuns({ rows, numbers }: EvidenceFile, at: number): PlaceAmong[][] {
  const standings = (numbers[at] ?? []).map((own, j): PlaceAmong | null =>
    Number.isNaN(own)
      ? null
      : placeAmong(
          String(at),
          numbers.map((cells, row): [string, number] => [
            String(row),
            isTotal(rows[row]!) ? NaN : (cells[j] ?? NaN),
          ]),
        ),
  );
  const runs: PlaceAmong[][] = [];
  for (const stride of [1, 2, 3, 4])
    for (let from = 0; from < standings.length; from++)
      for (let end = from; end < standings.length; end += stride) {
        const run = standings.filter((_, j) => j >= from && j <= end && (j - from) % stride === 0);
        if (!run.includes(null)) runs.push(run as PlaceAmong[]);
      }
  return runs;
}
