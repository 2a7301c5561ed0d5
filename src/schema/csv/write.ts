/** Records as CSV without a line end after the last; a cell is quoted only where it must be. */
export const writeRecords = (
  records: readonly (readonly string[])[],
  newline: "\n" | "\r\n" = "\n",
): string => records.map((cells) => cells.map(quotedWhereNeeded).join(",")).join(newline);

export const quotedWhereNeeded = (cell: string): string =>
  needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** What would end the cell, and spaces or a byte-order mark that some readers drop. */
const needsQuotes = /[",\r\n\ufeff]|^ | $/;
