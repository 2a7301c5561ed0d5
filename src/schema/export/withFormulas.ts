import { formatCellAddress } from "../../words/reading/cellAddress.ts";
import type { SpreadsheetSheet } from "./spreadsheet.ts";

/**
 * A sheet with formulas before the values of cells, `<c r="D2"><f>SUM(A1:A9)</f><v>45</v></c>`: those stay readable
 * where nothing calculates, in a phone's preview, say.
 */
export function withFormulas(content: string, { formulas = [] }: SpreadsheetSheet): string {
  const byCell = new Map<string, string>(
    formulas.flatMap((ofRow, row) =>
      [...ofRow].map(
        ([column, formula]) => [formatCellAddress({ row: row + 2, column }), formula] as const,
      ),
    ),
  );
  if (byCell.size === 0) return content;
  return content.replace(/(<c r="([A-Z]+\d+)"[^>]*>)(<v>)/g, (whole, cell, reference, value) => {
    const formula = byCell.get(reference as string);
    return formula === undefined
      ? (whole as string)
      : `${cell}<f>${formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</f>${value}`;
  });
}
