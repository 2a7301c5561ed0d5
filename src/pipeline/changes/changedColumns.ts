import type { Field } from "../../schema/declare/field.ts";
import { isQuantity } from "../../schema/declare/kinds.ts";
import type { Table } from "../../schema/declare/table.ts";
import type { Places } from "../../words/place/places.ts";
import type { Text } from "../../words/text/language.ts";
import type { ChangedPair } from "../release/difference.ts";
import { amountChanges } from "../release/differenceMeasures.ts";
import { isValue } from "../release/pairRows.ts";
import { cellName, rowName } from "./rowName.ts";

/** How the cells of one column changed in rows that stay. */
export interface ChangedColumn {
  readonly column: string;
  readonly label: Text;
  readonly kind: string;
  readonly changed: number;
  /** Cells that were stated and no longer are; those that now are; and of these the ones that now say zero. */
  readonly emptied: number;
  readonly filled: number;
  readonly zeroed: number;
  /** The first of them; of amounts the largest, by what they moved and by their share. */
  readonly byAmount: readonly ChangedCell[];
  readonly byShare: readonly ChangedCell[];
}

export interface ChangedCell {
  readonly row: Text;
  readonly before: Text;
  readonly after: Text;
  /** Of amounts: by how much, and by what share of what it was. */
  readonly difference: string | null;
  readonly share: number | null;
}

/** In the order of the table. */
export function changedColumns(
  table: Table,
  pairs: readonly ChangedPair[],
  places: Places,
): readonly ChangedColumn[] {
  return Object.entries<Field>(table.columns).flatMap(([name, field]) => {
    const own = pairs.filter(({ names }) => names.includes(name) && isValue(name));
    return own.length === 0 ? [] : [changedColumn(table, { name, field }, own, places)];
  });
}

function changedColumn(
  table: Table,
  { name, field }: { readonly name: string; readonly field: Field },
  pairs: readonly ChangedPair[],
  places: Places,
): ChangedColumn {
  const count = (is: (from: string, to: string) => boolean) =>
    pairs.filter(({ from, to }) => is(from[name] ?? "", to[name] ?? "")).length;
  return {
    column: name,
    label: field.label,
    kind: field.kind,
    changed: pairs.length,
    emptied: count((_, to) => to === ""),
    filled: count((from) => from === ""),
    zeroed: count((from, to) => from === "" && isQuantity(field) && Number(to) === 0),
    ...(isQuantity(field)
      ? amounts(table, name, pairs, places)
      : { byAmount: firstOf(table, name, pairs, places), byShare: [] }),
  };
}

function amounts(
  table: Table,
  name: string,
  pairs: readonly ChangedPair[],
  places: Places,
): Pick<ChangedColumn, "byAmount" | "byShare"> {
  const unit = table.columns[name]?.unitIn;
  const alike = unit === undefined ? pairs : pairs.filter(({ names }) => !names.includes(unit));
  const rows = new Map(alike.map(({ key, to }) => [key, to]));
  const all = amountChanges(alike, name).map(({ key, before, after, difference }) => ({
    key,
    ...{ before: plain(before), after: plain(after), difference },
    share: Number(before) === 0 ? null : Number(difference) / Math.abs(Number(before)),
  }));
  const told = (list: typeof all) =>
    list.slice(0, cellsTold).map(({ key, ...change }) => {
      return { ...change, row: rowName(table, rows.get(key)!, places) };
    });
  const size = ({ share }: (typeof all)[number]) => Math.abs(share ?? 0);
  return { byAmount: told(all), byShare: told(all.toSorted((a, b) => size(b) - size(a))) };
}

const firstOf = (
  table: Table,
  name: string,
  pairs: readonly ChangedPair[],
  places: Places,
): ChangedCell[] =>
  pairs.slice(0, cellsTold).map(({ from, to }) => ({
    row: rowName(table, to, places),
    before: cellName(table.columns[name], from[name] ?? "", places),
    after: cellName(table.columns[name], to[name] ?? "", places),
    ...{ difference: null, share: null },
  }));

const plain = (number: string): Text => ({ th: number, en: number });

const cellsTold = 20;
