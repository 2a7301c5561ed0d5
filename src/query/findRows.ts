import type { ColumnStore, ColumnValues } from "../schema/parquet/columnBatch.ts";
import { storedColumn } from "./columnStore.ts";
import { holds, mentions } from "./conditions.ts";
import type { AnyQuery, Cell, Condition } from "./query.ts";

/** The numbers of the rows that meet a query's conditions, in rising order. */
export function findRows({ where, search }: AnyQuery, store: ColumnStore): Uint32Array {
  const key = JSON.stringify([where, search]);
  const last = lastFound.get(store);
  if (last?.key === key) return last.found;
  const found = lookThrough(where, search, store);
  lastFound.set(store, { key, found });
  return found;
}

/** What is shown and what measures all of it are asked of the same rows. */
const lastFound = new WeakMap<ColumnStore, { readonly key: string; readonly found: Uint32Array }>();

function lookThrough(
  where: AnyQuery["where"],
  search: AnyQuery["search"],
  store: ColumnStore,
): Uint32Array {
  const { rows } = store;
  const passes = new Uint8Array(rows).fill(1);
  for (const condition of where) keep(passes, storedColumn(store, condition.column), condition);
  if (search) {
    const found = new Uint8Array(rows);
    for (const name of search.columns)
      markTexts(found, storedColumn(store, name), (cell) => mentions(search, cell));
    for (let i = 0; i < rows; i++) passes[i]! &= found[i]!;
  }
  let count = 0;
  for (let i = 0; i < rows; i++) count += passes[i]!;
  const found = new Uint32Array(count);
  for (let i = 0, at = 0; at < count; i++) if (passes[i]) found[at++] = i;
  return found;
}

function keep(passes: Uint8Array, values: ColumnValues, condition: Condition): void {
  if (values.kind === "coded") {
    const meets = meetingsOf(values, condition);
    const { ids } = values;
    const missing = values.texts.length;
    for (let i = 0; i < ids.length; i++) passes[i]! &= meets[ids[i]! < 0 ? missing : ids[i]!]!;
    return;
  }
  const { numbers } = values;
  if (condition.kind === "equals") {
    for (let i = 0; i < numbers.length; i++) if (numbers[i] !== condition.value) passes[i] = 0;
    return;
  }
  // Neighbouring rows often share a number.
  let last = NaN;
  let holdsLast = holds(condition, null);
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i]!;
    if (value !== last && !(Number.isNaN(value) && Number.isNaN(last))) {
      last = value;
      holdsLast = holds(condition, Number.isNaN(value) ? null : value);
    }
    if (!holdsLast) passes[i] = 0;
  }
}

function markTexts(
  found: Uint8Array,
  values: ColumnValues,
  isFound: (cell: Cell) => boolean,
): void {
  if (values.kind !== "coded") return;
  const meets = meetings(values.texts, isFound);
  for (let i = 0; i < found.length; i++) if (meets[values.ids[i]!]) found[i] = 1;
}

/** Which texts of a column meet a condition; those asked lately are remembered, for most stay as they are. */
function meetingsOf(values: CodedValues, condition: Condition): Uint8Array {
  const key = JSON.stringify(condition);
  const known = remembered.get(values) ?? new Map<string, Uint8Array>();
  remembered.set(values, known);
  const meets = known.get(key) ?? meetings(values.texts, (cell) => holds(condition, cell));
  known.delete(key);
  known.set(key, meets);
  const [oldest] = known.keys();
  if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
  return meets;
}

type CodedValues = ColumnValues & { readonly kind: "coded" };
const remembered = new WeakMap<ColumnValues, Map<string, Uint8Array>>();
const mostRemembered = 8;

/** 1 for each text that meets a test; behind the last stands what missing cells give. */
const meetings = (texts: readonly string[], meets: (cell: Cell) => boolean): Uint8Array =>
  Uint8Array.from([...texts, null], (cell) => Number(meets(cell)));
