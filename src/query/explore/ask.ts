import { queryOf, type AnyQuery, type Order } from "../query.ts";
import { type Askable, storedAskableColumns, askableTableOf } from "./askable.ts";
import { filtersOf, searchedColumns } from "./filters.ts";
import { measureOf } from "./measures.ts";
import { usualSort } from "./sorts.ts";
import type { View } from "./view.ts";

/** A view as questions: what is shown, and the one line that measures all that was found. */
export interface Asked {
  readonly answer: AnyQuery;
  readonly whole: AnyQuery;
}

/** How many rows a group has, and how many of them state what is measured. */
export const rowsName = "rows";
export const statedName = "stated";

export function askView(askable: Askable, view: View, withEvidence = false): Asked {
  const where = Object.fromEntries(
    filtersOf(askable).flatMap((filter) => {
      const values = view.chosen[filter.name];
      if (!values) return [];
      const { name, sql } = filter.column;
      const isNumber = sql !== "VARCHAR" && sql !== "DATE";
      const cells = isNumber ? values.map(Number) : values;
      return [[name, testOf(filter.kind === "area" && !filter.isExact, cells)]];
    }),
  );
  const text = view.text.trim();
  const searched = searchedColumns(askable);
  const table = askableTableOf(askable);
  const shared = {
    where,
    ...(text !== "" && searched.length > 0 && { search: { columns: searched, text } }),
  };
  const top = view.top === 0 ? {} : { top: view.top };
  const order = orderOf(view.sort || usualSort(askable, view));
  const measures = measuresAsked(askable, view);
  const columns = storedAskableColumns(askable);
  const { kind, column } = measureOf(askable, view.measure);
  const span = {
    ...(view.least !== undefined && { from: view.least }),
    ...(view.most !== undefined && { to: view.most }),
  };
  const isHeld = Object.keys(span).length > 0 && (kind === "sum" || kind === "rows");
  const ofRows = isHeld && column && view.by.length === 0 ? { [column.name]: span } : {};
  return {
    answer:
      view.by.length === 0
        ? queryOf(table, {
            ...shared,
            where: { ...where, ...ofRows },
            select: columns.map(({ name }) => name),
            order,
            ...top,
          })
        : queryOf(table, {
            ...shared,
            by: view.by,
            measures: { ...measures, ...(withEvidence && evidence) },
            ...(isHeld && { having: { [view.measure]: span } }),
            order,
            ...top,
          }),
    whole: queryOf(table, {
      ...shared,
      where: { ...where, ...ofRows },
      by: [],
      measures: view.by.length === 0 ? countedRows : measures,
    }),
  };
}

const testOf = (isWithin: boolean, values: readonly (string | number)[]): unknown => {
  if (isWithin) return { within: values };
  return values.length === 1 ? values[0] : { in: values };
};

const orderOf = (sort: string): readonly Order[] => {
  if (sort === "") return [];
  return [sort.startsWith("-") ? { by: sort.slice(1), falling: true } : { by: sort }];
};

const countedRows = { [rowsName]: { count: "rows" } };

/** Of a group of a single row these are where it was read. */
const evidence = { source_file: { min: "source_file" }, source_row: { min: "source_row" } };

/** Sums made beforehand do not know the rows they were made of. */
export const hasEvidence = ({ cubes }: Askable): boolean => cubes.length === 0;

function measuresAsked(askable: Askable, view: View) {
  const { id, kind, column } = measureOf(askable, view.measure);
  if (column === null) return countedRows;
  return {
    [id]: { [kind]: column.name },
    ...countedRows,
    [statedName]: { count: { of: column.name } },
  };
}
