import type { ColumnStore, ColumnValues } from "../schema/parquet/columnBatch.ts";
import type { Field } from "../schema/declare/field.ts";
import { groupOfCode, type Grouping } from "../schema/declare/grouping.ts";
import type { Table } from "../schema/declare/table.ts";
import type { AnyQuery } from "./query.ts";

type AnyRow = Readonly<Record<string, unknown>>;

/** The columns of a table whose values follow from another's, each with how. */
export const groupingsOf = ({
  columns,
}: Pick<Table, "columns">): readonly (readonly [string, Grouping])[] =>
  Object.entries<Field>(columns).flatMap(([name, { grouping }]) =>
    grouping ? [[name, grouping] as const] : [],
  );

/** Rows with the columns that follow from others. */
export function withGroupings(table: Table, rows: readonly AnyRow[]): readonly AnyRow[] {
  const groupings = groupingsOf(table);
  if (groupings.length === 0) return rows;
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      groupings.map(([name, grouping]) => [
        name,
        groupOfCode(grouping, row[grouping.of] as string | null),
      ]),
    ),
  }));
}

/** The same of a store, where a query asks for such columns; each is worked out once. */
export function storeWithGroupings(q: AnyQuery, store: ColumnStore): ColumnStore {
  const asked = new Set([...q.columns, ...q.where.map(({ column }) => column)]);
  const made = groupingsOf(q.table).flatMap(([name, grouping]) => {
    const from = store.columns[grouping.of];
    return asked.has(name) && from?.kind === "coded"
      ? [[name, groupedValues(from, grouping)] as const]
      : [];
  });
  if (made.length === 0) return store;
  return { rows: store.rows, columns: { ...store.columns, ...Object.fromEntries(made) } };
}

const worked = new WeakMap<ColumnValues, Map<string, ColumnValues>>();

function groupedValues(from: ColumnValues & { kind: "coded" }, grouping: Grouping): ColumnValues {
  const key = JSON.stringify([grouping.digits, Object.keys(grouping.groups)]);
  const known = worked.get(from) ?? new Map<string, ColumnValues>();
  worked.set(from, known);
  const found = known.get(key) ?? group(from, grouping);
  known.set(key, found);
  return found;
}

function group(from: ColumnValues & { kind: "coded" }, grouping: Grouping): ColumnValues {
  const texts = Object.keys(grouping.groups);
  const idOf = from.texts.map((text) => {
    const group = groupOfCode(grouping, text);
    return group === null ? -1 : texts.indexOf(group);
  });
  const ids = from.ids.map((id) => (id < 0 ? -1 : idOf[id]!));
  return { ...from, texts, ids };
}
