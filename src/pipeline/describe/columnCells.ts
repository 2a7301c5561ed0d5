import { defaultMissingTokens, readMissing } from "../../words/reading/missing.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { SheetRecord } from "../read/shape.ts";

/** The cells of one column, each different text once. */
export interface ColumnCells {
  /** By their cleaned text: how often it stands there, and on which line first. */
  readonly byText: ReadonlyMap<string, { readonly count: number; readonly line: number }>;
  /** Cells that state a value. */
  readonly stated: number;
  /** Cells that say there is none, by how they are written. */
  readonly missing: Readonly<Record<string, number>>;
}

export function columnCells(index: number, records: readonly SheetRecord[]): ColumnCells {
  const byText = new Map<string, { count: number; line: number }>();
  const missing = new Map<string, number>();
  let stated = 0;
  for (const { line, cells } of records) {
    const cell = cells[index] ?? "";
    if (readMissing(cell, defaultMissingTokens) === null) {
      const token = cleanText(cell);
      missing.set(token, (missing.get(token) ?? 0) + 1);
      continue;
    }
    stated++;
    const text = cleanText(cell);
    const known = byText.get(text);
    if (known) known.count++;
    else byText.set(text, { count: 1, line });
  }
  return { byText, stated, missing: Object.fromEntries(missing) };
}
