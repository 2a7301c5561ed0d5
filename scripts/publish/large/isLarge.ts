import { openSync, closeSync, readSync, statSync } from "node:fs";

/** Whether CSV files hold more rows than that, going by their lines; the header of each is none. */
export function isLarge(paths: readonly string[], rows: number): boolean {
  // A code list in JSON has many lines a row, and is never long.
  if (paths.some((path) => path.endsWith(".json"))) return false;
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  if (bytes < rows * shortestRow) return false;
  let left = rows + paths.length;
  for (const path of paths) {
    left -= countLines(path, left);
    if (left < 0) return true;
  }
  return false;
}

/** A row has a cell and a line feed at the least: smaller files need not be read. */
const shortestRow = 2;

/** Counts line feeds until there are more than `most`. */
function countLines(path: string, most: number): number {
  const file = openSync(path, "r");
  const block = Buffer.alloc(4 * 1024 * 1024);
  let lines = 0;
  try {
    for (let size; lines <= most && (size = readSync(file, block)) > 0;)
      for (
        let at = block.indexOf(lineFeed);
        at >= 0 && at < size;
        at = block.indexOf(lineFeed, at + 1)
      )
        lines++;
  } finally {
    closeSync(file);
  }
  return lines;
}

const lineFeed = 10;
