import { isTimeOfRows } from "../../query/explore/opening.ts";
import type { Fields } from "../../schema/declare/field.ts";
import { kindOf } from "../../schema/declare/kinds.ts";
import type { Table } from "../../schema/declare/table.ts";
import type { TextRow } from "../release/differencePair.ts";
import { areaNames, provincesNamed } from "../release/differenceProvinces.ts";

/** Of which times and provinces a table tells before and after. */
export interface TimesAndPlaces {
  /** The column that says of what time a row speaks; null where none does. */
  readonly time: string | null;
  /** Times that the table would tell nothing of any more, and those that are new to it, with their rows. */
  readonly lostTimes: readonly TimeRows[];
  readonly newTimes: readonly TimeRows[];
  /** Codes of provinces that no row would name any more. */
  readonly lostProvinces: readonly string[];
  /** Provinces that the file leaves out of the newest time it tells; null where it leaves out none. */
  readonly absent: Absent | null;
}

export interface TimeRows {
  readonly time: string;
  readonly rows: number;
}

export interface Absent {
  /** The published time that they were looked for in; null in a table without times. */
  readonly time: string | null;
  /** How many provinces it has. */
  readonly of: number;
  readonly provinces: readonly string[];
}

export interface CoveredRows {
  readonly before: readonly TextRow[];
  readonly after: readonly TextRow[];
  /** The rows of the file, and what was published of its own source. */
  readonly file: readonly TextRow[];
  readonly own: readonly TextRow[];
}

export function coverageWith(
  table: Table,
  { before, after, file, own }: CoveredRows,
): TimesAndPlaces {
  const time = timeColumn(table);
  const provinces = provincesIn(table.columns);
  const remaining = provinces(after);
  const lostProvinces = [...provinces(before)].filter((code) => !remaining.has(code)).sort();
  const absent = absentFrom(file, own, time, provinces);
  const isSaid = absent?.provinces.every((code) => lostProvinces.includes(code)) ?? true;
  return {
    time,
    lostTimes: time === null ? [] : timesOnlyIn(before, after, time),
    newTimes: time === null ? [] : timesOnlyIn(after, before, time),
    lostProvinces,
    absent: isSaid ? null : absent,
  };
}

/** A year before any shorter time: a reader looks for the year that is missing. */
function timeColumn({ key, columns }: Table): string | null {
  const times = Object.entries<Fields[string]>(columns)
    .map(([name, { kind }]) => ({ name, kind }))
    .filter((column) => isTimeOfRows(key, column));
  return (times.find((column) => kindOf(column).form === "year") ?? times[0])?.name ?? null;
}

function timesOnlyIn(
  rows: readonly TextRow[],
  others: readonly TextRow[],
  time: string,
): TimeRows[] {
  const known = new Set(others.map((row) => row[time]));
  const only = rows.filter((row) => (row[time] ?? "") !== "" && !known.has(row[time]));
  return [...Map.groupBy(only, (row) => row[time]!)]
    .map(([time, all]) => ({ time, rows: all.length }))
    .sort((a, b) => (a.time < b.time ? -1 : 1));
}

const provincesIn = (columns: Fields) => {
  const names = areaNames(Object.entries(columns).map(([name, { kind }]) => ({ name, kind })));
  return (rows: readonly TextRow[]): ReadonlySet<string> =>
    new Set(rows.flatMap((row) => provincesNamed(row, names)));
};

/** Held against the same time as published, or else the latest before it. */
function absentFrom(
  file: readonly TextRow[],
  own: readonly TextRow[],
  time: string | null,
  provinces: (rows: readonly TextRow[]) => ReadonlySet<string>,
): Absent | null {
  const newest = time === null ? null : latest(file, time);
  const known = own.filter((row) => newest === null || row[time!]! <= newest);
  const last = time === null ? null : latest(known, time);
  const at = (rows: readonly TextRow[], when: string | null) =>
    provinces(when === null ? rows : rows.filter((row) => row[time!] === when));
  const [published, here] = [at(known, last), at(file, newest)];
  const missing = [...published].filter((code) => !here.has(code)).sort();
  return missing.length === 0 ? null : { time: last, of: published.size, provinces: missing };
}

const latest = (rows: readonly TextRow[], time: string): string | null =>
  rows.reduce<string | null>((last, row) => {
    const own = row[time] ?? "";
    return own !== "" && (last === null || own > last) ? own : last;
  }, null);
