import type { Claim } from "./claims.ts";
import { numbersIn } from "./numbers.ts";

/** What the table of a page shows in numbers, and what follows from it: how many of each kind, shares, sums and differences. */
export function shownIn(claims: readonly Claim[]): readonly number[] {
  const inTable = claims.filter(({ where }) => ["cell", "label", "silence"].includes(where));
  const labels = inTable.filter(({ where }) => where === "label");
  const columns = [...Map.groupBy(inTable, ({ column }) => column).values()];
  return [
    ...inTable.flatMap(({ text }) => numbersOf(text)),
    ...counts(inTable.map(({ row }) => row)),
    ...counts(labels.map(({ text }) => text)),
    ...columns.flatMap(countsOfColumn),
    ...columns.flatMap(relationsOfColumn),
    ...countsOfPairs(inTable),
    ...relationsOf(groupTotals(inTable)),
    // The last row may be the total of all.
    ...relationsOf(groupTotals(inTable).slice(0, -1)),
  ];
}

/** The rows whose first label is the same, together: the projects of a plan. */
function groupTotals(inTable: readonly Claim[]): number[] {
  const rows = [...Map.groupBy(inTable, ({ row }) => row).values()];
  const groups = Map.groupBy(rows, (row) => row.find(({ where }) => where === "label")?.text);
  return [...groups.values()].map((rows) =>
    rows
      .flatMap((row) => row.filter(({ where }) => where === "cell").slice(0, 1))
      .flatMap(({ text }) => numbersOf(text).slice(0, 1))
      .reduce((sum, value) => sum + value, 0),
  );
}

const numbersOf = (text: string): number[] =>
  numbersIn(text).flatMap((one) => (one.kind === "day" ? [] : [one.value]));

const counts = (things: readonly unknown[]): number[] => [things.length, new Set(things).size];

/** How many of a column are told, fall, rise or are silent. */
function countsOfColumn(column: readonly Claim[]): number[] {
  const told = column.filter(({ where }) => where === "cell");
  const values = told.flatMap(({ text }) => numbersOf(text).slice(0, 1));
  return [
    told.length,
    column.filter(({ where }) => where === "silence").length,
    values.filter((value) => value < 0).length,
    values.filter((value) => value > 0).length,
    values.filter((value) => value === 0).length,
  ];
}

/** In how many rows one column is less than another: how many areas fell from one year to the next. */
function countsOfPairs(inTable: readonly Claim[]): number[] {
  const rows = [...Map.groupBy(inTable, ({ row }) => row).values()].map(
    (row) =>
      new Map(
        row
          .filter(({ where }) => where === "cell")
          .flatMap(({ column, text }) =>
            numbersOf(text)
              .slice(0, 1)
              .map((value) => [column, value] as const),
          ),
      ),
  );
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return columns.flatMap((one) =>
    columns.map(
      (other) => rows.filter((row) => (row.get(one) ?? NaN) < (row.get(other) ?? NaN)).length,
    ),
  );
}

/** Sums, and each value as a share of the sum, of the largest and of the first; the largest in smallest. */
const relationsOfColumn = (column: readonly Claim[]): number[] =>
  relationsOf(
    column
      .filter(({ where }) => where === "cell")
      .flatMap(({ text }) => numbersOf(text).slice(0, 1)),
  );

function relationsOf(values: readonly number[]): number[] {
  if (values.length === 0) return [];
  const sum = values.reduce((total, value) => total + value, 0);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const wholes = [sum, most, values[0]!].filter((whole) => whole !== 0);
  return [
    ...values,
    values.length,
    sum,
    most / least,
    most - least,
    ...values.flatMap((value) => wholes.map((whole) => value / whole)),
    ...values.slice(1).map((value, i) => value - values[i]!),
  ];
}
