import Papa from "papaparse";
import type { CatalogRawFile } from "../../schema/catalogues/catalog.ts";

/** Every record of a CSV text as it stands, titles and header included, with its row and its physical line. */
export function readRawFile(
  text: string,
  delimiter: string,
  header: readonly string[],
): CatalogRawFile {
  const records: CatalogRawFile["records"][number][] = [];
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
  const headings = header.join("\n");
  const found = records.slice(0, mostAbove).find(({ cells }) => cells.join("\n") === headings);
  const { row: headerRow, cells: columns } = found ?? { row: 1, cells: records[0]?.cells ?? [] };
  return { headerRow, columns, records };
}

/** A header of several rows is not found again as one record; the first then stands for it. */
const mostAbove = 50;

const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
