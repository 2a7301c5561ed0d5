import { readBaht, type Baht, type BahtOptions } from "../words/baht.ts";
import type { Text } from "../words/language.ts";
import type { Column } from "./column.ts";

interface Details extends BahtOptions {
  readonly description?: Text;
}

/** An amount of money in baht, exact to the satang. */
export const baht = (
  label: Text,
  { description, ...options }: Details = {},
): Column<Baht> => ({
  kind: "baht",
  label,
  ...(description && { description }),
  unit: { th: "บาท", en: "baht" },
  sql: "DECIMAL(18,2)",
  nullable: false,
  parse: (cell) => readBaht(cell, options),
  format: String,
});
