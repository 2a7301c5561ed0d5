import type { Field } from "../schema/declare/field.ts";
import type { ColumnStore, ColumnValues } from "../schema/parquet/columnBatch.ts";
import { compareCells } from "./compareCells.ts";

/** A column's values numbered from 0, and the number of each row's value; the last number stands for missing. */
export interface Numbered {
  readonly ids: Int32Array;
  readonly size: number;
}

/** Numbers the values of a column; done once for each. */
export const numbered = (values: ColumnValues): Numbered => remembered(numberings, values, number);

/** The place of each text of a column in the order of the database; worked out once for each. */
export const ranks = (values: ColumnValues & { readonly kind: "coded" }): Int32Array =>
  remembered(rankings, values, () => {
    const order = values.texts.map((_, i) => i);
    order.sort((a, b) => compareCells(values.texts[a]!, values.texts[b]!));
    const ranks = new Int32Array(order.length);
    for (const [rank, id] of order.entries()) ranks[id] = rank;
    return ranks;
  });

export const storedColumn = ({ columns }: ColumnStore, name: string): ColumnValues => {
  const values = columns[name];
  if (!values) throw new Error(`column not in the store: ${name}`);
  return values;
};

/** How a query's table holds a column's numbers. */
export const isMoney = ({ sql }: Field): boolean => sql === "DECIMAL(18,2)";

function number(values: ColumnValues): Numbered {
  if (values.kind === "coded") {
    const missing = values.texts.length;
    const ids = values.ids.map((id) => (id < 0 ? missing : id));
    return { ids, size: missing + 1 };
  }
  const idByNumber = new Map<number, number>();
  const ids = new Int32Array(values.numbers.length);
  for (let i = 0; i < ids.length; i++) {
    const value = values.numbers[i]!;
    let id = idByNumber.get(value);
    if (id === undefined) idByNumber.set(value, (id = idByNumber.size));
    ids[i] = id;
  }
  return { ids, size: idByNumber.size };
}

const numberings = new WeakMap<ColumnValues, Numbered>();
const rankings = new WeakMap<ColumnValues, Int32Array>();

function remembered<V>(
  known: WeakMap<ColumnValues, V>,
  values: ColumnValues,
  make: (values: ColumnValues) => V,
): V {
  const found = known.get(values);
  if (found !== undefined) return found;
  const made = make(values);
  known.set(values, made);
  return made;
}
