import {
  readFiscalYear,
  type FiscalYear,
  type FiscalYearOptions,
} from "../../words/time/fiscalYear.ts";
import type { Text } from "../../words/text/language.ts";
import type { Column } from "./column.ts";

/** A fiscal year as the Buddhist year in which it ends. */
export const fiscalYear = (label: Text, options: FiscalYearOptions = {}): Column<FiscalYear> => ({
  kind: "fiscalYear",
  label,
  sql: "SMALLINT",
  nullable: false,
  parse: (cell, { years }) => readFiscalYear(cell, years, options),
});
