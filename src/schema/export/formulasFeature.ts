import { lettersOf } from "./choicesFeature.ts";
import type { SpreadsheetSheet } from "./spreadsheet.ts";

/** Formulas of cells beside their values, which stay readable where nothing calculates: in a phone's preview, say. */
export const formulasFeature = (sheets: readonly SpreadsheetSheet[]) => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (
          content: string,
          _: unknown,
          { sheetIndex }: { readonly sheetIndex: number },
        ): string => withFormulas(content, sheets[sheetIndex]?.formulas ?? []),
      },
    },
  },
});

/** A formula stands before its value: `<c r="D2"><f>SUM(A1:A9)</f><v>45</v></c>`. */
function withFormulas(content: string, formulas: NonNullable<SpreadsheetSheet["formulas"]>) {
  const byCell = new Map<string, string>(
    formulas.flatMap((ofRow, row) =>
      [...ofRow].map(([column, formula]) => [`${lettersOf(column)}${row + 2}`, formula] as const),
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
