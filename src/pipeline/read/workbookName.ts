import { isPacked } from "../workbook/workbook.ts";

/** Whether a file is read as a workbook: by its name, or by its bytes where its name says nothing else. */
export const isReadAsWorkbook = (file: string, head: Uint8Array): boolean =>
  /\.(?:xls[xmb]?|ods)$/i.test(file) || (isPacked(head) && !/\.(?:csv|tsv|txt)$/i.test(file));
