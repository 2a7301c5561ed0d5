import type { Claim } from "./claims.ts";
import type { EvidenceFile } from "./rawFiles.ts";
import { isTotal } from "./rows.ts";
import { type PlaceAmong, placeAmong } from "./placeAmong.ts";

/** The two sides of a division that a working writes: `55,300,000 ÷ 1,789,385 = 30.9`. */
export function sidesOf(working: string): readonly [above: number, below: number] | null {
  const [, above, below] = /([\d,.]+) ÷ ([\d,.]+)/.exec(working) ?? [];
  return above === undefined || below === undefined ? null : [plain(above), plain(below)];
}

const plain = (text: string): number => Number(text.replaceAll(",", ""));

/**
 * Where a place stands at each time by what one file holds of it, for each of what another counts: every way of
 * reading its rows that could be meant. Places are found by their names.
 */
export function quotientStandings(
  { evidence, working }: Pick<Claim, "evidence" | "working">,
  fileOf: (file: string) => EvidenceFile,
): PlaceAmong[][] {
  const sides = sidesOf(working);
  const rowsOf = Map.groupBy(evidence, ({ file }) => file);
  if (!sides || rowsOf.size !== 2) return [];
  const named = [...rowsOf].map(([file, all]) => ({
    ...fileOf(file),
    at: all.flatMap(({ rows }) => rows.map((row) => row - 1)),
  }));
  const counted = named.map((one) => headsOf(one, sides[1]));
  const below = counted.findIndex((heads) => heads !== null);
  const [divided, heads] = [named[1 - below], counted[below]];
  if (!heads || !divided) return [];
  const [at] = divided.at;
  return [
    ...(at !== undefined && divided.at.length === 1 ? columnStandings(divided, at, heads) : []),
    ...rowStandings(divided, divided.at, heads),
  ];
}

type Heads = ReadonlyMap<string, number>;

/** What the divisor counts of each place at the time and level of the row that is named, by the place’s name. */
function headsOf(
  { rows, numbers, at }: EvidenceFile & { readonly at: readonly number[] },
  value: number,
): Heads | null {
  const row = at.find((row) => numbers[row]?.includes(value));
  const header = rows[0] ?? [];
  const name = header.indexOf("name_th");
  if (row === undefined || name < 0) return null;
  const column = numbers[row]!.indexOf(value);
  const alike = header.flatMap((heading, j) => (/^(level|year)/.test(heading) ? [j] : []));
  return new Map(
    rows.flatMap((cells, i): [string, number][] =>
      alike.every((j) => cells[j] === rows[row]![j])
        ? [[cells[name] ?? "", numbers[i]![column] ?? NaN]]
        : [],
    ),
  );
}

const nameIn = (cells: readonly string[], heads: Heads): string | undefined =>
  cells.find((cell) => heads.has(cell));

/** Of a row with a column a time: the standings in all columns of numbers, in their order. */
function columnStandings(
  { rows, numbers }: EvidenceFile,
  at: number,
  heads: Heads,
): PlaceAmong[][] {
  const own = nameIn(rows[at]!, heads);
  if (own === undefined) return [];
  const columns = numbers[at]!.flatMap((value, j) => (Number.isNaN(value) ? [] : [j]));
  return [
    columns.map((j) =>
      placeAmong(
        own,
        rows.flatMap((cells, row): [string, number][] => {
          const name = isTotal(cells) ? undefined : nameIn(cells, heads);
          return name === undefined ? [] : [[name, numbers[row]![j]! / heads.get(name)!]];
        }),
      ),
    ),
  ];
}

/** Of rows of several times: what the rows that say the same words in some columns add up to, place by place. */
function rowStandings(
  { rows, numbers }: EvidenceFile,
  at: readonly number[],
  heads: Heads,
): PlaceAmong[][] {
  const [first] = at;
  const own = first === undefined ? undefined : nameIn(rows[first] ?? [], heads);
  if (first === undefined || own === undefined) return [];
  const width = rows[first]!.length;
  const shared = Array.from({ length: width - 2 }, (_, j) => j + 1).filter(
    (j) => rows[first]![j] !== own && at.every((row) => rows[row]![j] === rows[first]![j]),
  );
  const times = [...new Set(at.map((row) => rows[row]![0]!))].toSorted();
  return subsetsOf(shared).map((columns) =>
    times.map((time) => {
      const sums = new Map<string, number>();
      rows.forEach((cells, row) => {
        if (cells[0] !== time || columns.some((j) => cells[j] !== rows[first]![j])) return;
        const name = nameIn(cells, heads);
        if (name !== undefined)
          sums.set(name, (sums.get(name) ?? 0) + (numbers[row]![width - 1] ?? NaN));
      });
      return placeAmong(
        own,
        [...sums].map(([name, sum]) => [name, sum / heads.get(name)!]),
      );
    }),
  );
}

const subsetsOf = (columns: readonly number[]): number[][] =>
  columns.reduce<number[][]>(
    (all, column) => [...all, ...all.map((one) => [...one, column])],
    [[]],
  );
