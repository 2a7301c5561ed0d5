import Papa from "papaparse";
import type { RawFile } from "../../schema/catalog.ts";

/** Every record of a CSV text as it stands, the header included, with its row and its physical line. */
export function readRawFile(text: string, delimiter: string, headerRow: number): RawFile {
  const records: RawFile["records"][number][] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      records.push({ row: records.length + 1, line, cells: data });
      line += lineBreaks(text.slice(start, meta.cursor));
      start = meta.cursor;
    },
  });
  const last = records.at(-1);
  if (last?.cells.length === 1 && last.cells[0] === "") records.pop();
  return { headerRow, columns: records[headerRow - 1]?.cells ?? [], records };
}

const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
