import { readRecords } from "../../schema/csv/records.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { headingKey } from "../../words/reading/heading.ts";
import { headingsOf } from "./headings.ts";
import { createDecoder } from "../decode/decode.ts";
import { wideSaid } from "../read/wideHeading.ts";
import { isFailure, isPacked, openWorkbook } from "../workbook/workbook.ts";

/** A source that a file's own headings speak for. */
export interface LikelyTable {
  readonly dataset: Dataset;
  readonly source: Source;
  /** How many of the declared columns its headings name. */
  readonly matched: number;
  /** As a part of all declared columns. */
  readonly share: number;
}

/** The table that a file is likeliest of; null where none is named by half. */
export const likelyTable = (head: Uint8Array, datasets: readonly Dataset[]): LikelyTable | null =>
  likelyTables(head, datasets)[0] ?? null;

/** The tables that the first bytes of a text speak for, or a whole workbook, the likeliest first. */
export const likelyTables = (
  head: Uint8Array,
  datasets: readonly Dataset[],
): readonly LikelyTable[] => tablesOfRecords(firstRows(head), datasets);

/** Compares the first records of a file with the columns of every dataset: those named by half, the likeliest first. */
export function tablesOfRecords(
  records: readonly (readonly string[])[],
  datasets: readonly Dataset[],
): readonly LikelyTable[] {
  const rows = records.map((cells) => ({ cells, keys: new Set(cells.map(headingKey)) }));
  const all = datasets.flatMap((dataset) =>
    dataset.sources
      .filter(({ kind }) => kind === "raw")
      .flatMap((source) => {
        const columns = Object.entries(headingsOf(dataset, source));
        const matched = Math.max(
          0,
          ...rows.map(({ cells, keys }) => {
            const wide = wideColumnsIn(cells, dataset);
            return columns.filter(
              ([column, names]) =>
                wide.has(column) || names.some((name) => keys.has(headingKey(name))),
            ).length;
          }),
        );
        return matched >= 2 && matched * 2 >= columns.length
          ? [{ dataset, source, matched, share: matched / columns.length }]
          : [];
      }),
  );
  return all.sort((a, b) => b.share - a.share || b.matched - a.matched);
}

/** The columns that a row of headings fills by what it is headed with: a month or year of each, at least two of them. */
function wideColumnsIn(cells: readonly string[], { layout = {} }: Dataset): ReadonlySet<string> {
  const said = cells.flatMap((cell) => wideSaid(layout, cell) ?? []);
  return layout.wide && said.length >= 2
    ? new Set([layout.wide.name, ...said.map(({ measure }) => measure)])
    : new Set();
}

/** The first rows of a text, cut in every way that it may be; those of each sheet of a whole workbook. */
function firstRows(head: Uint8Array): readonly (readonly string[])[] {
  if (isPacked(head)) return firstRowsOfSheets(openWorkbook(head));
  const text = createDecoder().push(head, true);
  return delimiters.flatMap((delimiter) =>
    readRecords(text, { delimiter })
      .slice(0, searchedRecords)
      .map(({ cells }) => cells),
  );
}

function firstRowsOfSheets(
  workbook: ReturnType<typeof openWorkbook>,
): readonly (readonly string[])[] {
  if (isFailure(workbook)) return [];
  return workbook.sheets.flatMap((_, i) => {
    const cells = workbook.cells(i, searchedRecords);
    return isFailure(cells) ? [] : cells.rows.map(({ texts }) => texts);
  });
}

/** A title and a few rows may stand above the headings. */
export const searchedRecords = 10;

const delimiters = [",", ";", "\t", "|"];
