import type { ColumnStore, ColumnValues } from "../schema/parquet/columnBatch.ts";
import { fromSatang, toSatang, type Baht } from "../words/number/baht.ts";
import { isMoney, ranks, storedColumn } from "./columnStore.ts";
import type { RowGrouping } from "./groupRows.ts";
import { columnOf, type AnyQuery, type Cell, type Measure } from "./query.ts";

/** A measure of every group: what it is, and a number that orders it, NaN where it is missing. */
export interface Measured {
  readonly cellOf: (group: number) => Cell;
  readonly order: Float64Array;
}

export function measureGroups(
  { table }: AnyQuery,
  { kind, column }: Measure,
  store: ColumnStore,
  found: Uint32Array,
  grouping: RowGrouping,
): Measured {
  if (column === null) return countedRows(grouping);
  const values = storedColumn(store, column);
  if (kind === "count") {
    const isStated =
      values.kind === "coded"
        ? (i: number) => values.ids[found[i]!]! >= 0
        : (i: number) => !Number.isNaN(values.numbers[found[i]!]!);
    return counted(grouping, isStated);
  }
  if (kind !== "sum") return extreme(kind, values, found, grouping);
  if (values.kind === "coded") throw new Error(`column does not add up: ${column}`);
  const { sql } = columnOf(table, column);
  const isExact = sql !== "DOUBLE";
  const inSatang = isMoney(columnOf(table, column));
  const sums = summed(inSatang, isExact, values.numbers, found, grouping);
  if (!inSatang) return numeric(sums);
  return { order: sums, cellOf: (group) => stated(sums[group]!, fromSatang) };
}

const stated = (value: number, written: (value: number) => number): Cell =>
  Number.isNaN(value) ? null : written(value);

const numeric = (values: Float64Array): Measured => ({
  order: values,
  cellOf: (group) => stated(values[group]!, (value) => value),
});

function countedRows({ count, groupOf }: RowGrouping): Measured {
  const counts = new Float64Array(count);
  for (let i = 0; i < groupOf.length; i++) counts[groupOf[i]!]!++;
  return numeric(counts);
}

function counted({ count, groupOf }: RowGrouping, isCounted: (i: number) => boolean): Measured {
  const counts = new Float64Array(count);
  for (let i = 0; i < groupOf.length; i++) if (isCounted(i)) counts[groupOf[i]!]!++;
  return numeric(counts);
}

function summed(
  inSatang: boolean,
  isExact: boolean,
  numbers: Float64Array,
  found: Uint32Array,
  { count, groupOf }: RowGrouping,
): Float64Array {
  const carried = new Map<number, bigint>();
  const sums = new Float64Array(count);
  const isStated = new Uint8Array(count);
  for (let i = 0; i < found.length; i++) {
    const value = numbers[found[i]!]!;
    if (Number.isNaN(value)) continue;
    const group = groupOf[i]!;
    const amount = inSatang ? toSatang(value as Baht) : value;
    const sum = sums[group]! + amount;
    if (!isExact || Number.isSafeInteger(sum)) sums[group] = sum;
    else {
      carried.set(group, (carried.get(group) ?? 0n) + BigInt(sums[group]!));
      sums[group] = amount;
    }
    isStated[group] = 1;
  }
  for (const [group, rest] of carried) sums[group] = exact(rest + BigInt(sums[group]!));
  for (let group = 0; group < count; group++) if (!isStated[group]) sums[group] = NaN;
  return sums;
}

/** What outgrew a double on the way must fit one in the end. */
function exact(sum: bigint): number {
  const number = Number(sum);
  if (!Number.isSafeInteger(number)) throw new RangeError(`sum is too large to be exact: ${sum}`);
  return number;
}

function extreme(
  kind: "min" | "max",
  values: ColumnValues,
  found: Uint32Array,
  { count, groupOf }: RowGrouping,
): Measured {
  const wanted = kind === "min" ? -1 : 1;
  const best = new Float64Array(count).fill(NaN);
  const order = values.kind === "coded" ? ranks(values) : null;
  for (let i = 0; i < found.length; i++) {
    const value = orderAt(values, order, found[i]!);
    if (Number.isNaN(value)) continue;
    const group = groupOf[i]!;
    const before = best[group]!;
    if (Number.isNaN(before) || (value - before) * wanted > 0) best[group] = value;
  }
  if (values.kind === "numeric") return numeric(best);
  const textAt: string[] = [];
  for (const [id, rank] of ranks(values).entries()) textAt[rank] = values.texts[id]!;
  return { order: best, cellOf: (group) => textAt[best[group]!] ?? null };
}

/** A number that stands for a row's value in the order of the database; NaN where it is missing. */
export function orderAt(values: ColumnValues, order: Int32Array | null, row: number): number {
  if (values.kind === "numeric") return values.numbers[row]!;
  const id = values.ids[row]!;
  return id < 0 ? NaN : order![id]!;
}
