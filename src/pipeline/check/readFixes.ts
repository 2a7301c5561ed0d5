import Papa from "papaparse";
import type { Fix } from "./normalize.ts";

const columns = ["key", "column", "expected", "replacement", "reason", "reference"] as const;

/** Reads `data/fixes/<dataset>.csv`, which we write ourselves: a malformed one is thrown. */
export function readFixes(csv: string): Fix[] {
  const [header, ...records] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  if (header?.join() !== columns.join())
    throw new Error(`fixes have other columns: ${header?.join()}`);
  return records.map((cells, i) => {
    if (cells.length !== columns.length || cells.some((cell) => cell === ""))
      throw new Error(`fix is not complete: row ${i + 2}`);
    return Object.fromEntries(columns.map((name, j) => [name, cells[j]])) as unknown as Fix;
  });
}
