import type { SpreadsheetSheet } from "./spreadsheet.ts";

/** What the writer of workbooks leaves to what is added to it: a change of the XML of each sheet. */
export const sheetFeature = (
  sheets: readonly SpreadsheetSheet[],
  change: (content: string, sheet: SpreadsheetSheet) => string,
) => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (
          content: string,
          _: unknown,
          { sheetIndex }: { readonly sheetIndex: number },
        ): string => {
          const sheet = sheets[sheetIndex];
          return sheet ? change(content, sheet) : content;
        },
      },
    },
  },
});
