import { openAccount } from "./account.ts";
import type { Sheet } from "./sheet.ts";
import type { CatalogRawFile } from "../../schema/catalogues/catalog.ts";

/**
 * Reads a JSON list of flat objects as records of text; row n is the n-th object, line is where it begins.
 * Code lists come in this shape; agencies' exports come as CSV.
 */
export function readJsonRecords(text: string): CatalogRawFile {
  const objects = JSON.parse(text) as readonly Readonly<Record<string, unknown>>[];
  const columns = [...new Set(objects.flatMap(Object.keys))];
  const lines = objectLines(text);
  return {
    headerRow: null,
    columns,
    records: objects.map((object, i) => ({
      row: i + 1,
      line: lines[i] as number,
      cells: columns.map((name) => String(object[name] ?? "")),
    })),
  };
}

/** The line on which each object of the outer list begins. */
function objectLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|\n|[{}]/g)) {
    if (token === "\n") line++;
    else if (token === "{" && depth++ === 0) lines.push(line);
    else if (token === "}") depth--;
  }
  return lines;
}

/** The records of a JSON list as a sheet, so that they go the way of every other file. */
export function jsonSheet(
  file: string,
  bytes: Uint8Array,
  raw: CatalogRawFile,
  sha256: string,
): Sheet {
  const count = raw.records.length;
  return {
    file,
    sha256,
    bytes: bytes.length,
    encoding: "utf-8",
    newline: "lf",
    delimiter: ",",
    taken: new Map(),
    header: raw.columns,
    titles: [],
    totals: [],
    footnotes: [],
    account: { ...openAccount(), read: count, accepted: count },
    findings: [],
    records: raw.records.map((record) => ({ ...record })),
  };
}
