import { type Break, breakPlaces, breaksOf } from "../../schema/declare/breaks.ts";
import type { AskedTable } from "../../schema/export/askedTable.ts";
import type { AnswerCell } from "../engine/arrowAnswer.ts";
import { type AnswerColumn, numberOf } from "./answerColumn.ts";
import type { ChartChoice } from "./chartChoice.ts";

interface Asked {
  readonly sql: string;
  readonly tables: readonly Pick<AskedTable, "breaks" | "columns">[];
  readonly columns: readonly Pick<AnswerColumn, "name">[];
  readonly rows: readonly (readonly AnswerCell[])[];
  readonly choice: Pick<ChartChoice, "by" | "value">;
}

/**
 * The breaks that may lie in the lines of an answer: those of the value's own column, or of all of a
 * table's where a statement made the value and named it anew. Those of an area count where the
 * statement or a row names it.
 */
export function breaksOfAnswer({ sql, tables, columns, rows, choice }: Asked): readonly Break[] {
  const nameOf = (j: number) => columns[j]?.name ?? "";
  const isIn = (area: string) => sql.includes(area) || rows.some((row) => row.includes(area));
  const times = [...new Set(rows.flatMap((row) => numberOf(row[choice.by]) ?? []))].sort(
    (a, b) => a - b,
  );
  return tables.flatMap((table) => {
    if (!table.breaks || !isTime(table, nameOf(choice.by), rows, choice.by)) return [];
    const isOwn = table.columns.some(({ name }) => name === nameOf(choice.value));
    const found = isOwn ? breaksOf(table, nameOf(choice.value)) : table.breaks.breaks;
    return found.filter(
      (one) =>
        (one.areas === undefined || one.areas.some(isIn)) && breakPlaces(times, [one]).length > 0,
    );
  });
}

/** By its name, or by a new name and years of the table alone. */
function isTime(
  { breaks, columns }: Asked["tables"][number],
  name: string,
  rows: Asked["rows"],
  by: number,
): boolean {
  if (name === breaks?.time) return true;
  const times = columns.find((column) => column.name === breaks?.time)?.times ?? [];
  const values = rows.flatMap((row) => numberOf(row[by]) ?? []);
  return values.length > 0 && values.every((value) => times.includes(value));
}
