import { readBaht, type Baht, type BahtOptions } from "../../words/number/baht.ts";
import type { Text } from "../../words/text/language.ts";
import { plainNumber } from "../../words/number/plainNumber.ts";
import type { Additivity } from "./additivity.ts";
import type { Column } from "./column.ts";

interface Details extends BahtOptions {
  readonly description?: Text;
  readonly additivity?: Additivity;
}

/** An amount of money in baht, exact to the satang. */
export const baht = (
  label: Text,
  { description, additivity, ...options }: Details = {},
): Column<Baht> => ({
  kind: "baht",
  label,
  ...(description && { description }),
  ...(additivity && { additivity }),
  unit: { th: "บาท", en: "baht" },
  sql: "DECIMAL(18,2)",
  nullable: false,
  parse: (cell) => readBaht(cell, options),
  plain: options.multiplier === undefined ? plainBaht : undefined,
});

/** Below this a plain number of at most fifteen digits can't hide a fraction of a satang. */
const surelyExact = 1e13;

function plainBaht(cell: string): number {
  const value = plainNumber(cell);
  return value < surelyExact && Math.round(value * 100) / 100 === value ? value : NaN;
}
