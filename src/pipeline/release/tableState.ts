import { readCells } from "../../schema/csv/records.ts";
import type { TextRow } from "./differencePair.ts";
import type { ReleasedColumn } from "./releasedColumn.ts";

/** A table at one time: its columns and its rows as its canonical CSV writes them. */
export interface TableState {
  /** Empty where nothing tells one row from another. */
  readonly key: readonly string[];
  readonly columns: readonly ReleasedColumn[];
  /** Fields that tell wholes from their parts, which no sum runs over. */
  readonly nested?: Readonly<Partial<Record<string, string>>> | undefined;
  readonly rows: readonly TextRow[];
}

export function rowsOfCsv(csv: string): readonly TextRow[] {
  const [header = [], ...records] = readCells(csv);
  return records.map((cells) =>
    Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])),
  );
}
