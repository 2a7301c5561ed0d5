import writeExcelFile, { type CellObject, type Row } from "write-excel-file/universal";
import { sheetFeature } from "./sheetFeature.ts";
import { spreadsheetCellText } from "./spreadsheetCell.ts";
import type { SpreadsheetCell, SpreadsheetSheet } from "./spreadsheet.ts";
import { whereDatesFit } from "./zipClock.ts";
import { withChoices } from "./withChoices.ts";
import { withFormulas } from "./withFormulas.ts";
import { withoutZipTimes } from "./zipTimes.ts";

/** Writes sheets as an Excel workbook; equal sheets make equal bytes. */
export async function writeWorkbook(sheets: readonly SpreadsheetSheet[]): Promise<Uint8Array> {
  const { toBlob } = writeExcelFile(
    sheets.map(({ name, columns, rows, fills }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ heading }) => ({ width: Math.min(40, heading.length + 6) })),
      data: [
        columns.map(({ heading }) => ({ ...cell(heading), fontWeight: "bold" as const })),
        ...rows.map((row, r): Row =>
          row.map((value, i) => filled(cell(value, columns[i]?.format), fills?.[r]?.get(i))),
        ),
      ],
    })),
    { features: [withChoices, withFormulas].map((change) => sheetFeature(sheets, change)) },
  );
  const file = await whereDatesFit(toBlob);
  return withoutZipTimes(new Uint8Array(await file.arrayBuffer()));
}

/** An empty cell can be coloured too. */
const filled = (cell: CellObject | null, fill: string | undefined): CellObject | null =>
  fill === undefined ? cell : { ...cell, backgroundColor: fill };

function cell(value: SpreadsheetCell, format?: string): CellObject | null {
  if (value === null) return null;
  if (typeof value === "string")
    return { value: spreadsheetCellText(value), type: String, ...(format && { format }) };
  return typeof value === "number"
    ? { value, type: Number, ...(format && { format }) }
    : { value, type: Date, format: format ?? "yyyy-mm-dd" };
}
