import { accept } from "../../words/reading/reading.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { Column } from "./column.ts";
import { optional } from "./columns.ts";

/** The same column where it shares its cells with a neighbour: those of another form are the neighbour's, and null here. */
export function sharing<T>(column: Column<T>, form: RegExp): Column<T | null> {
  const own = optional(column);
  return {
    ...own,
    parse: (cell, context) =>
      form.test(cleanText(cell)) ? own.parse(cell, context) : accept(null),
  };
}
