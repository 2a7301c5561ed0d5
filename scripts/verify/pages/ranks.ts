import type { Claim } from "./claims.ts";
import { numbersIn, type WrittenNumber } from "./numbers.ts";
import type { EvidenceFile } from "./rawFiles.ts";
import { quotientStandings } from "./quotients.ts";
import { standsThroughout } from "./rankTimes.ts";
import { amountOf, headOf, isTotal, saysHundredths } from "./rows.ts";

/** Where an area stands among others, as a text says. */
export interface WrittenRank {
  readonly text: string;
  readonly place: number;
  /** The last of the places that it has at several times; the same where it has one. */
  readonly to: number;
  readonly among: number;
}

const rank =
  /(?:อันดับที่|อันดับ|[Rr]ank|[Nn]umber)\s*([\d,]+)(?:–([\d,]+))?\s*(?:จาก|of)(?: the)?\s*([\d,]+)/g;

/** The ranks that a text tells, and the text without them. */
export function ranksIn(text: string): { ranks: WrittenRank[]; rest: string } {
  const ranks: WrittenRank[] = [];
  const rest = text
    .replace(/[\u00a0\u2060\u200b]/g, " ")
    .replace(rank, (written, place: string, to: string | undefined, among: string) => {
      ranks.push({
        ...{ text: written, place: plain(place), to: plain(to ?? place) },
        among: plain(among),
      });
      return " ";
    });
  return { ranks, rest };
}

const plain = (digits: string): number => Number(digits.replaceAll(",", ""));

type FileOf = (file: string) => EvidenceFile;
type Standing = readonly [place: number, among: number, tied: number];

/**
 * Whether an area stands where the page says: its rows' figure is held against those of the areas
 * of its level in the whole file, in its province or in its amphoe; or at each of several times.
 */
export const rankHolds = (rank: WrittenRank, claim: Claim, fileOf: FileOf): boolean =>
  (rank.place === rank.to &&
    [...standings(claim, fileOf), ...quotientStandings(claim, fileOf).flat()].some(
      ([place, among]) => place === rank.place && among === rank.among,
    )) ||
  standsThroughout(rank, claim, fileOf);

/** How many others share the place, in each way of ranking that gives it. */
export const tiesOf = (rank: WrittenRank, claim: Claim, fileOf: FileOf): number[] =>
  standings(claim, fileOf).flatMap(([place, among, tied]) =>
    place === rank.place && among === rank.among ? [tied] : [],
  );

/** Every way in which the claim's figure can be ranked. */
function standings(claim: Claim, fileOf: FileOf): Standing[] {
  const own = claim.evidence.flatMap(({ file, rows }) => rows.map((row) => ({ file, row })));
  const [first, second] = [...new Map(own.map((one) => [one.file, one])).values()];
  if (!first) return [];
  const rows = own.map(({ row }) => row - 1);
  const measures = second
    ? [
        ratios(fileOf(first.file), fileOf(second.file)),
        ratios(fileOf(second.file), fileOf(first.file)),
      ]
    : measuresOf(claim, fileOf(first.file), first.row);
  return measures.flatMap((values) => rows.flatMap((at) => placesOf(values, at)));
}

interface Valued {
  readonly code: string | null;
  readonly value: number;
  readonly at: number;
}

function placesOf(values: readonly Valued[], at: number): Standing[] {
  const own = values.find((one) => one.at === at);
  if (!own) return [];
  const widths = own.code === null ? [0] : [0, 2, 4].filter((width) => width < own.code!.length);
  return widths.map((width): Standing => {
    const peers = values.filter(
      ({ code }) =>
        code?.length === own.code?.length && code?.slice(0, width) === own.code?.slice(0, width),
    );
    const above = peers.filter(({ value }) => value > own.value).length;
    const equals = peers.filter(({ value }) => value === own.value).length;
    return [1 + above, peers.length, equals - 1];
  });
}

/** The columns that hold the claim's figure, and the sum of each row's amounts. */
function measuresOf(claim: Claim, { rows, numbers }: EvidenceFile, row: number): Valued[][] {
  const own = numbers[row - 1] ?? [];
  const written = numbersIn(claim.text).filter((one): one is WrittenNumber => one.kind !== "day");
  // A heading may say that a column is of hundredths.
  const scales = saysHundredths(headOf(rows, numbers)) ? [1, 0.01] : [1];
  const columns = own.flatMap((cell, j) =>
    written.some(({ value, tolerance }) =>
      scales.some((scale) => Math.abs(cell * scale - value) <= tolerance),
    )
      ? [j]
      : [],
  );
  const by = (of: (cells: readonly number[]) => number) =>
    numbers
      .map((cells, at) => ({ code: codeOf(rows[0] ?? [], rows[at]!), value: of(cells), at }))
      .filter(({ value, at }) => !Number.isNaN(value) && hasNumber(numbers[at]!))
      .filter(({ at }) => !isTotal(rows[at]!));
  return [...columns.map((j) => by((cells) => cells[j] ?? NaN)), by(amountOf)];
}

/** One file's amounts a head of the other's, its rows found by the names of areas. */
function ratios(amounts: EvidenceFile, people: EvidenceFile): Valued[] {
  const [header = []] = people.rows;
  const [name, level, count] = ["name_th", "level", "population"].map((one) => header.indexOf(one));
  if (name === undefined || name < 0) return [];
  const peopleOf = new Map(
    people.rows.flatMap((cells, at): [string, number][] =>
      cells[level ?? -1] === "province"
        ? [[cells[name] ?? "", people.numbers[at]![count ?? -1] ?? NaN]]
        : [],
    ),
  );
  return amounts.rows.flatMap((cells, at) => {
    const heads = cells.map((cell) => peopleOf.get(cell)).find((heads) => heads !== undefined);
    return heads === undefined
      ? []
      : [{ code: null, value: amountOf(amounts.numbers[at]!) / heads, at }];
  });
}

/** A header has none. */
const hasNumber = (numbers: readonly number[]): boolean =>
  numbers.some((value) => !Number.isNaN(value));

/** The code of the area that a row is of, by the heading above it. */
function codeOf(header: readonly string[], cells: readonly string[]): string | null {
  const cell = cells[header.findIndex((heading) => /^(area_)?code$/.test(heading))] ?? "";
  return /^\d{2}(\d{2}){0,2}$/.test(cell) ? cell : null;
}
