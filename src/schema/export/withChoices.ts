import { columnLetters } from "../../words/reading/cellAddress.ts";
import type { SpreadsheetSheet } from "./spreadsheet.ts";

/** A sheet with drop-downs for the cells below a heading; their list stands right behind the cells, where the format wants it. */
export function withChoices(content: string, { choices = [] }: SpreadsheetSheet): string {
  const lists = choices.flatMap((range, column) =>
    range === null ? [] : [{ range, letters: columnLetters(column) }],
  );
  if (lists.length === 0) return content;
  const markup = lists
    .map(
      ({ range, letters }) =>
        `<dataValidation type="list" allowBlank="1" sqref="${letters}2:${letters}${lastRow}"><formula1>${range}</formula1></dataValidation>`,
    )
    .join("");
  return content.replace(
    /<\/sheetData>|<sheetData\/>/,
    (end) => `${end}<dataValidations count="${lists.length}">${markup}</dataValidations>`,
  );
}

const lastRow = 100_000;
