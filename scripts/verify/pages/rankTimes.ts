import type { Claim } from "./claims.ts";
import { numbersIn } from "./numbers.ts";
import { type PlaceAmong as Standing, quotientStandings } from "./quotients.ts";
import type { EvidenceFile } from "./rawFiles.ts";
import { isTotal } from "./rows.ts";

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
  const isSo = (standings: readonly Standing[]) =>
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
      isSo(times.map((peers) => standingOf(peers.map(measured(measure)), peers[0]!.code))) ||
      isSo(stepsOf(times, measure)),
  );
}

interface Peer {
  readonly code: string;
  readonly cells: Numbers;
}

const measured =
  (measure: Measure) =>
  ({ code, cells }: Peer) => ({ code, value: measure(cells) });

function standingOf(
  peers: readonly { readonly code: string; readonly value: number }[],
  code: string,
): Standing {
  const known = peers.filter(({ value }) => Number.isFinite(value));
  const own = known.find((peer) => peer.code === code)?.value ?? NaN;
  return [1 + known.filter(({ value }) => value > own).length, known.length];
}

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
  const [, above = "", below = ""] = /([\d,.]+) ÷ ([\d,.]+)/.exec(working) ?? [];
  const [tops, bottoms] = [columnsOf([plain(above)]), columnsOf([plain(below)])];
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

const plain = (text: string): number => (text === "" ? NaN : Number(text.replaceAll(",", "")));

/** By the change since the time before, as a share of it. */
const stepsOf = (times: readonly (readonly Peer[])[], measure: Measure): Standing[] =>
  times.slice(1).map((peers, i) => {
    const before = new Map(times[i]!.map(({ code, cells }) => [code, measure(cells)]));
    const changes = peers.map(({ code, cells }) => ({
      code,
      value: (measure(cells) - before.get(code)!) / before.get(code)!,
    }));
    return standingOf(changes, peers[0]!.code);
  });

/** Of a row with a column a time: every stretch of columns, next to one another or every second, third … one. */
function columnRuns({ rows, numbers }: EvidenceFile, at: number): Standing[][] {
  const standings = (numbers[at] ?? []).map((own, j): Standing | null =>
    Number.isNaN(own)
      ? null
      : standingOf(
          numbers.map((cells, row) => ({
            code: String(row),
            value: isTotal(rows[row]!) ? NaN : (cells[j] ?? NaN),
          })),
          String(at),
        ),
  );
  const runs: Standing[][] = [];
  for (const stride of [1, 2, 3, 4])
    for (let from = 0; from < standings.length; from++)
      for (let end = from; end < standings.length; end += stride) {
        const run = standings.filter((_, j) => j >= from && j <= end && (j - from) % stride === 0);
        if (!run.includes(null)) runs.push(run as Standing[]);
      }
  return runs;
}
