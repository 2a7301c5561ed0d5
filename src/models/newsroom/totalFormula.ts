import { columnLetters } from "../../words/reading/cellAddress.ts";
import { spreadsheetColumns } from "../../schema/export/spreadsheetColumn.ts";
import type { TableFigure } from "../../schema/declare/figure.ts";
import type { FigureRow } from "../../charts/subjects/figureValues.ts";
import type { KitTable } from "./kitFigures.ts";

/** Programs take no more ranges in one call than 255. */
const mostRanges = 200;

/** How a figure follows from its rows on the sheet of its table: `SUM('villages'!F2:F9)/SUM('villages'!G2:G9)`. */
export function totalFormula(
  { measure, per, area }: TableFigure,
  rows: readonly FigureRow[],
  { table, rows: onSheet }: KitTable,
  sheet: string,
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
  return per === undefined ? total : `${total}/${over("SUM", per)}`;
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
