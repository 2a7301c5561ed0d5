import { columnLetters } from "../../words/reading/cellAddress.ts";
import { spreadsheetColumns } from "../../schema/export/spreadsheetColumn.ts";
import { isOtherFigure, type TableFigure } from "../../schema/declare/figure.ts";
import type { FigureRow } from "../../charts/subjects/figureValues.ts";
import type { KitFigure, KitTable } from "./kitFigures.ts";

/** Programs take no more ranges in one call than 255. */
const mostRanges = 200;

/** A table’s rows and the name of the sheet that they stand on. */
export interface KitSheet extends KitTable {
  readonly name: string;
}

/** How a figure follows from its rows on the sheets of its tables: `SUM('villages'!F2:F9)/SUM('villages'!G2:G9)`. */
export function totalFormula(
  { placed: { dataset, figure, per }, rows, per: divisor }: KitFigure,
  sheetOf: (table: string) => KitSheet,
): string {
  const own = formulaOver(figure, rows, sheetOf(dataset.table.id));
  if (!per || !divisor) return own;
  const below = formulaOver(per.figure, divisor.rows, sheetOf(per.dataset.table.id));
  return `${own}/${per.figure.per === undefined ? below : `(${below})`}`;
}

function formulaOver(
  { measure, per, area }: TableFigure,
  rows: readonly FigureRow[],
  { table, rows: onSheet, name: sheet }: KitSheet,
): string {
  const columns = spreadsheetColumns(table);
  const ranges = rangesOf(rows, onSheet);
  const over = (call: string, name: string) => {
    const letters = columnLetters(columns.findIndex((column) => column.name === name));
    return nested(
      call,
      ranges.map(([first, last]) => `'${sheet}'!${letters}${first}:${letters}${last}`),
    );
  };
  if (measure === undefined) return over("COUNTA", area);
  const total = over("SUM", measure);
  return per === undefined || isOtherFigure(per) ? total : `${total}/${over("SUM", per)}`;
}

/** Counts of counts are added up: only the innermost call sees cells. */
function nested(call: string, ranges: readonly string[]): string {
  if (ranges.length <= mostRanges) return `${call}(${ranges.join(",")})`;
  const parts = Array.from({ length: Math.ceil(ranges.length / mostRanges) }, (_, i) =>
    nested(call, ranges.slice(i * mostRanges, (i + 1) * mostRanges)),
  );
  return nested("SUM", parts);
}

/** Where rows stand on a sheet below its heading, neighbours together. */
function rangesOf(rows: readonly FigureRow[], onSheet: readonly FigureRow[]): [number, number][] {
  const wanted = new Set(rows);
  const ranges: [number, number][] = [];
  onSheet.forEach((row, i) => {
    if (!wanted.has(row)) return;
    const line = i + 2;
    const last = ranges.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  });
  return ranges;
}
