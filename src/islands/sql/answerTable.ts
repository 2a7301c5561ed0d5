import type { Field, SqlType } from "../../schema/declare/field.ts";
import type { StoredCell } from "../../schema/parquet/columnBatch.ts";
import type { Row, Table } from "../../schema/declare/table.ts";
import type { Answer, AnswerCell } from "../engine/arrowAnswer.ts";
import { isNumberType } from "../engine/answerType.ts";
import type { AnswerColumn } from "./answerColumn.ts";

/** An answer as the writers of published files know a table: its columns with their types, then its rows. */
export interface AnswerTable {
  readonly table: Table;
  readonly rows: readonly Row<Table>[];
  /** Fields of lists, structs and maps, whose cells are JSON. */
  readonly nested: readonly string[];
}

export function answerTable(
  { columns, rows }: Answer,
  about: readonly AnswerColumn[],
  title: { readonly th: string; readonly en: string },
  description: { readonly th: string; readonly en: string },
): AnswerTable {
  const names = uniqueNames(columns.map(({ name }) => name));
  const kinds = columns.map(({ type }, j) => storageOf(type, rows, j));
  const declared = names.map((name, j): [string, Field] => [
    name,
    columnOf(name, kinds[j] as SqlType, about[j]),
  ]);
  const table = {
    id: "answer",
    title,
    description,
    columns: Object.fromEntries(declared),
    key: [],
  } as unknown as Table;
  return {
    table,
    nested: names.filter((_, j) => columns[j]?.isNested === true),
    rows: rows.map((row) =>
      Object.fromEntries(
        row.map((cell, j) => [names[j] as string, stored(cell, kinds[j] as SqlType)] as const),
      ),
    ) as unknown as Row<Table>[],
  };
}

/** A name that stands twice gets a number, for a file has one column of a name. */
function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  });
}

function storageOf(type: string, rows: Answer["rows"], column: number): SqlType {
  const cells = rows.map((row) => row[column] ?? null);
  if (/^U?(TINY|SMALL)INT$|^U?INTEGER$/.test(type)) return "BIGINT";
  if (/^(FLOAT|DOUBLE)$/.test(type)) return cells.every(isFiniteOrMissing) ? "DOUBLE" : "VARCHAR";
  if (type === "DATE") return cells.every(isDayOrMissing) ? "DATE" : "VARCHAR";
  if (!isNumberType(type)) return "VARCHAR";
  const digits = cells.map((cell) => String(cell ?? ""));
  if (!digits.every(isExact)) return "VARCHAR";
  if (!digits.some((text) => text.includes("."))) return "BIGINT";
  return digits.every((text) => /^(-?\d+\.\d\d)?$/.test(text)) ? "DECIMAL(18,2)" : "DOUBLE";
}

/** Files have no form for infinity but its word. */
const isFiniteOrMissing = (cell: AnswerCell): boolean =>
  cell === null || Number.isFinite(Number(cell));
const isDayOrMissing = (cell: AnswerCell): boolean =>
  cell === null || /^\d{4}-\d\d-\d\d$/.test(String(cell));

/** Whether a double holds the number as it is written; larger ones stay text, digit by digit. */
const isExact = (text: string): boolean =>
  text.replace(/[-.]/g, "").replace(/^0+/, "").length <= 15;

const columnOf = (name: string, sql: SqlType, about: AnswerColumn | undefined): Field => ({
  kind:
    sql === "DECIMAL(18,2)"
      ? "baht"
      : sql === "DATE"
        ? "date"
        : sql === "VARCHAR"
          ? "text"
          : "number",
  label: { th: about?.known?.label ?? name, en: name },
  sql,
  nullable: true,
});

function stored(cell: AnswerCell, sql: SqlType): StoredCell {
  if (cell === null) return null;
  if (sql === "VARCHAR" || sql === "DATE") return String(cell);
  return Number(cell);
}
