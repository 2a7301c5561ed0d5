import type { NamedRows } from "./claims.ts";
import { arabic, commonEra, type WrittenFigure } from "./numbers.ts";
import type { EvidenceFile } from "./rawFiles.ts";

/** What can be derived from the rows that a claim names: their cells, and sums and counts of them. */
export interface Derivable {
  readonly count: number;
  /** Whether one of the numbers that the rows give is near enough. */
  readonly has: (value: number, tolerance: number) => boolean;
  /** Whether a day stands in the rows, in figures or in the words of the page. */
  readonly hasDay: (day: string, written: string) => boolean;
  readonly hasYear: (year: number) => boolean;
}

/** Works out what rows give, and remembers it for the next claim that names them. */
export function deriving(fileOf: (file: string) => EvidenceFile) {
  const known = new Map<string, Derivable>();
  return (evidence: readonly NamedRows[]): Derivable => {
    const together = joined(evidence);
    const key = JSON.stringify([...together].map(([file, rows]) => [file, [...rows]]));
    const derivable = known.get(key) ?? derive(together, fileOf);
    if (known.size > 300) known.clear();
    known.set(key, derivable);
    return derivable;
  };
}

type RowsOfFiles = ReadonlyMap<string, ReadonlySet<number>>;

const joined = (evidence: readonly NamedRows[]): RowsOfFiles =>
  new Map(
    [...Map.groupBy(evidence, ({ file }) => file)].map(([file, named]) => [
      file,
      new Set(named.flatMap(({ rows }) => rows)),
    ]),
  );

function derive(evidence: RowsOfFiles, fileOf: (file: string) => EvidenceFile): Derivable {
  const values: number[] = [];
  const words: string[] = [];
  let count = 0;
  for (const [file, named] of evidence) {
    const { rows, numbers, origin } = fileOf(file);
    const at = [...named].map((row) => row - 1).filter((row) => row in rows);
    count += at.length;
    const head = headOf(rows, numbers);
    words.push(`/${file}`, origin, ...head, ...at.flatMap((row) => rows[row]!));
    const scale = saysHundredths(head) ? 0.01 : 1;
    values.push(at.length, ...at.flatMap((row) => valuesOf(rows[row]!, numbers[row]!)));
    if (scale !== 1) values.push(...at.flatMap((row) => numbers[row]!.map((one) => one * scale)));
    values.push(...sumsOf(at.map((row) => numbers[row]!)));
    if (at.length <= mostForKinds) values.push(...kindsOf(at.map((row) => rows[row]!)));
    if (at.length <= mostForRuns) values.push(...runsOf(at.map((row) => numbers[row]!)));
    if (at.every((row) => row === 0)) values.push(...lengthsOf(rows));
  }
  const known = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  const text = arabic(words.join("\n"));
  return {
    count,
    has: (value, tolerance) => isNear(known, value, tolerance),
    hasDay: (day, written) => {
      if (text.includes(written)) return true;
      const [year = "", ...rest] = day.split("-");
      return text.includes(day) || text.includes([Number(year) + 543, ...rest].join("-"));
    },
    hasYear: (year) =>
      [commonEra(year), commonEra(year) + 543].some((one) =>
        new RegExp(`(?<!\\d)${one}(?!\\d)`).test(text),
      ),
  };
}

/** What stands above the first row of numbers: titles and headings, which tell years and units of columns below. */
export function headOf(
  rows: EvidenceFile["rows"],
  numbers: EvidenceFile["numbers"],
): readonly string[] {
  const first = numbers.findIndex(
    (row) => row.filter((one) => !Number.isNaN(one)).length > row.length / 3,
  );
  return rows.slice(0, Math.min(Math.max(first, 1), mostHeadRows)).flat();
}

const mostHeadRows = 6;

export const saysHundredths = (cells: readonly string[]): boolean =>
  cells.some((cell) => /ร้อยละ|%|เปอร์เซ็นต์/.test(cell));

export const isTotal = (row: readonly string[]): boolean =>
  row.some((cell) => cell.trim().startsWith("รวม"));

/** Whether a sorted list has a number within the tolerance. */
function isNear(sorted: Float64Array, value: number, tolerance: number): boolean {
  const wide = tolerance + 1e-9 * Math.abs(value);
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value - wide) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]! <= value + wide;
}

/** The numbers of a row, those within its words, and how many its lists name. */
function valuesOf(cells: readonly string[], numbers: readonly number[]): number[] {
  const scales = [
    1,
    ...(cells.some((cell) => cell.includes("ล้าน")) ? [1e6] : []),
    ...(saysHundredths(cells) ? [0.01] : []),
  ];
  return cells.flatMap((cell, j) =>
    Number.isNaN(numbers[j])
      ? [
          ...[...arabic(cell).matchAll(/\d[\d,]*(?:\.\d+)?/g)].flatMap(([text]) =>
            scales.map((scale) => Number(text.replaceAll(",", "")) * scale),
          ),
          ...(cell.includes(";") ? [cell.split(";").length] : []),
        ]
      : scales.map((scale) => numbers[j]! * scale),
  );
}

/**
 * How many records a file has, with and without a header, and by their looks how many of them are blank, stand
 * alone above or below the rows, add rows up, or head the columns: what the account of a file tells.
 */
const lengthsOf = (rows: EvidenceFile["rows"]): number[] => {
  const records =
    rows.at(-1)?.join("") === "" && rows.at(-1)!.length < 2 ? rows.slice(0, -1) : rows;
  const filledCells = records.map((row) => row.filter((cell) => cell.trim() !== "").length);
  const filled = filledCells.filter((count) => count > 0).length;
  const isNumbered = (row: readonly string[]) =>
    row.filter((cell) => /^[\s\d,.]*\d[\s\d,.]*$/.test(cell)).length > row.length / 3;
  const first = records.findIndex((row) => isNumbered(row) && !isTotal(row));
  const last = records.findLastIndex((row) => isNumbered(row) && !isTotal(row));
  const count = (isOne: (row: readonly string[], i: number) => boolean) =>
    records.filter(isOne).length;
  return [
    ...[filled, filled - 1, 1, 0, records.length],
    count((row) => isNumbered(row) && !isTotal(row)),
    count((_, i) => filledCells[i] === 0),
    count((_, i) => i < first && filledCells[i] === 1),
    count((_, i) => i < first && filledCells[i]! > 1),
    count((_, i) => i > last && filledCells[i] === 1),
    count((row, i) => i > last && isTotal(row)),
  ];
};

/** Of each column over the rows, of each row over its amounts, and of all of these together. */
function sumsOf(rows: readonly (readonly number[])[]): number[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, j) => {
    const numbers = rows.map((row) => row[j] ?? NaN);
    return numbers.some(Number.isNaN) ? NaN : exactSum(numbers);
  });
  const amounts = rows.map(amountOf);
  return [...columns, ...amounts, exactSum(amounts)];
}

const mostForKinds = 200;

/** How many of the rows say the same in a column: how many of them are leaves, say. */
function kindsOf(rows: readonly (readonly string[])[]): number[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, j) => [
    ...Map.groupBy(rows, (row) => row[j]).values(),
  ]).flatMap((groups) => [groups.length, ...groups.map(({ length }) => length)]);
}

const mostForRuns = 32;

/** Of each column over rows that follow one another: a whole is told with its parts below it. */
function runsOf(rows: readonly (readonly number[])[]): number[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const sums: number[] = [];
  for (let j = 0; j < width; j++)
    for (let from = 0; from < rows.length; from++) {
      let sum = 0;
      for (let to = from; to < rows.length; to++) sums.push((sum += rows[to]![j] ?? NaN));
    }
  return sums;
}

/** A row's amounts together; its first cell names it. */
export const amountOf = (numbers: readonly number[]): number =>
  exactSum(numbers.slice(1).filter((value) => !Number.isNaN(value)));

/** In hundredths, so that satang add up exactly. */
const exactSum = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;

/** Whether a number, year or day of a text is among what rows give. */
export function isAmong(written: WrittenFigure, from: Derivable): boolean {
  if (written.kind === "day")
    return from.hasDay(written.day, written.text) || isYearEnd(written.day, from);
  if (written.kind === "year" && from.hasYear(written.value)) return true;
  const { value, tolerance } = written;
  return from.has(value, tolerance) || from.has(Math.abs(value), tolerance);
}

/** The last day of a year, where the rows tell the year alone. */
const isYearEnd = (day: string, from: Derivable): boolean =>
  day.endsWith("-12-31") && from.hasYear(Number(day.slice(0, 4)));
