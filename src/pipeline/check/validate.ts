import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { brokenRules, type AnyRow } from "./brokenRule.ts";
import { duplicateKey, type RowPlace } from "./duplicateKey.ts";
import { type Draft, keyOf } from "./normalize.ts";

/** A draft with the file it came from. */
export interface Located {
  readonly file: string;
  readonly release: string;
  readonly draft: Draft;
}

export interface Validated {
  /** In the order of the table's key. */
  readonly rows: readonly AnyRow[];
  readonly findings: readonly Finding[];
  /** Rows whose key a row of another file has. */
  readonly inTwoFiles: readonly Finding[];
}

/** Checks what no single cell shows: that no two rows share a key, and the dataset's own rules. */
export function validate(dataset: Dataset, located: readonly Located[]): Validated {
  const places = new Map<AnyRow, RowPlace>();
  const keys = new Map<string, RowPlace>();
  const findings: Finding[] = [];
  const inTwoFiles: Finding[] = [];
  const told = new Set<string>();
  for (const { file, release, draft } of located) {
    if (!draft.complete) continue;
    const { line, row: source_row } = draft.record;
    const row = { ...draft.values, source_file: file, source_row } as AnyRow;
    const place = { file, release, line };
    places.set(row, place);
    // Without a column of the key all rows would seem to share it.
    if (!dataset.table.key.every((name) => name in row)) continue;
    const key = keyOf(dataset, row);
    const earlier = keys.get(key);
    if (!earlier) keys.set(key, place);
    else if (isNew(told, `${file}:${line} ${earlier.file}:${earlier.line}`))
      (earlier.file === file ? findings : inTwoFiles).push(
        duplicateKey(dataset, place, earlier, key),
      );
  }
  const rows = [...places.keys()];
  findings.push(...brokenRules(dataset, rows, (row) => places.get(row)!));
  return { rows: sortByKey(dataset, rows), findings, inTwoFiles };
}

/** Where headings hold data, two lines share as many keys as there are headings: that is told once. */
const isNew = (told: Set<string>, pair: string): boolean => told.size < told.add(pair).size;

/** Numbers by size, texts by code point, so that every machine writes the same file. */
function sortByKey(dataset: Dataset, rows: readonly AnyRow[]): AnyRow[] {
  const cells = (row: AnyRow) =>
    dataset.table.key.map((name) => (row as Readonly<Record<string, unknown>>)[name]);
  return rows
    .map((row) => ({ row, key: cells(row) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ row }) => row);
}

function compareKeys(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i];
    if (value === other) continue;
    return (value as string | number) < (other as string | number) ? -1 : 1;
  }
  return 0;
}
