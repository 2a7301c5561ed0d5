import type { AnyColumn } from "../../schema/declare/column.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { readFiscalYear } from "../../words/time/fiscalYear.ts";
import { isMonthForm } from "../../words/time/month.ts";
import { eraIn, type YearContext } from "../../words/time/yearContext.ts";
import { yearOf } from "../sources/edition.ts";
import type { SheetRecord } from "../read/sheet.ts";
import { wideSaid } from "../read/wideHeading.ts";

/** What is known of the years of a file before any cell is read: the fiscal year it is filed under, the era of its months. */
export function yearContextOf(
  { table, layout }: Dataset,
  { constants = {}, fromFolder = [], edition = "" }: Source,
  records: readonly SheetRecord[],
): YearContext {
  const stated = Object.entries<AnyColumn>(table.columns)
    .filter(([, { kind }]) => kind === "fiscalYear")
    .map(([name]) =>
      readFiscalYear(constants[name] ?? (fromFolder.includes(name) ? yearOf(edition) : "")),
    )
    .find(({ ok }) => ok);
  const wide = layout?.wide;
  const headings = wide?.headings === "months" ? wideHeadings(records) : [];
  const months = headings
    .map((one) => wideSaid({ wide: wide! }, one)?.said ?? one)
    .filter(isMonthForm);
  return { fiscalYear: stated?.ok ? stated.value : undefined, era: eraIn(months) };
}

/** Where headings hold data, those that the cells of the first record stood under. */
export function wideHeadings(records: readonly SheetRecord[]): string[] {
  const first = records[0]?.row;
  return records.filter(({ row }) => row === first).flatMap(({ source = "" }) => source);
}
