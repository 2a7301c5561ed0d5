import type { SpreadsheetSheet } from "./spreadsheet.ts";

/** Drop-downs for the cells below a heading, which the writer of workbooks leaves to what is added to it. */
export const choicesFeature = (sheets: readonly SpreadsheetSheet[]) => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (
          content: string,
          _: unknown,
          { sheetIndex }: { readonly sheetIndex: number },
        ): string => withChoices(content, sheets[sheetIndex]?.choices ?? []),
      },
    },
  },
});

/** The list of drop-downs stands right behind the cells, where the format wants it. */
function withChoices(content: string, choices: NonNullable<SpreadsheetSheet["choices"]>): string {
  const lists = choices.flatMap((range, column) =>
    range === null ? [] : [{ range, letters: lettersOf(column) }],
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

/** `AB` for the column 27. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));
