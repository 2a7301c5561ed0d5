import type { FileFormat, PublishedFile } from "../export/publishedFile.ts";

/** What a release means to whoever built on the one before; `first` has none before it. */
export type ReleaseStep = "first" | "major" | "minor" | "patch" | "none";

export interface ReleaseInput {
  /** Counted from the data folder. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

/** What one release is, whatever its tables hold. */
export interface ReleaseHead {
  /** ASCII, and later releases sort behind earlier ones: `2569-11`. */
  readonly id: string;
  readonly version: string;
  readonly previous: string | null;
  readonly step: ReleaseStep;
  /** The day on which the newest of its sources was retrieved: `2026-11-22`. */
  readonly retrieved: string;
  /** Why a difference beyond the tolerance is right, in the words of whoever released it. */
  readonly acknowledged: string | null;
  readonly inputs: readonly ReleaseInput[];
  /** Tables of the release before that this one no longer has. */
  readonly gone: readonly string[];
  /** Why it was withdrawn, in the words of whoever withdrew it; it stays listed, and its links answer. */
  readonly withdrawn?: string;
}

/** The first of releases in an order that was not withdrawn. */
export const firstStanding = <R extends Pick<ReleaseHead, "withdrawn">>(
  releases: readonly R[],
): R | undefined => releases.find(({ withdrawn }) => withdrawn === undefined);

/** Later releases sort behind earlier ones, numbers by size: `2569-11-2` before `2569-11-10`. */
export function compareReleaseIds(a: string, b: string): number {
  const parts = (id: string): readonly string[] => id.match(/\d+|\D+/g) ?? [];
  const left = parts(a);
  const right = parts(b);
  for (const [i, part] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    if (part === other) continue;
    const areNumbers = /^\d/.test(part) && /^\d/.test(other);
    if (areNumbers && Number(part) !== Number(other)) return Number(part) - Number(other);
    return part < other ? -1 : 1;
  }
  return left.length - right.length;
}

/** Which columns a table gained or lost, and which no longer mean what they meant. */
export interface ColumnChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** Columns whose closed list gained codes and lost none. */
  readonly extended: readonly string[];
}

/** How a measure of a table moved: its sum over the rows that may be added up, and the values that changed most. */
export interface MeasureChange {
  readonly column: string;
  /** Which rows, where a sum over all would mix wholes with parts, units or times: `{ level: "province" }`. */
  readonly within?: Readonly<Record<string, string>>;
  /** Null where no row states it. */
  readonly before: string | null;
  readonly after: string | null;
  /** At most five, the largest first. */
  readonly largest: readonly LargestChange[];
}

export interface LargestChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** What became of a table from one release to the next; rows are told apart by their key. */
export interface TableDifference {
  readonly added: number;
  readonly removed: number;
  /** Rows of which a value changed, and of these the ones that declared corrections explain. */
  readonly changed: number;
  readonly corrected: number;
  /** Rows of which only the evidence moved to another file or row. */
  readonly moved: number;
  /** How many cells of each column changed. */
  readonly cells: Readonly<Record<string, number>>;
  readonly columns: ColumnChanges;
  readonly measures: readonly MeasureChange[];
  /** The rows that name a province, or an area within it, by the code of the province. */
  readonly provinces: Readonly<Record<string, RowChanges>>;
}

/** How many rows came, went and changed a value. */
export interface RowChanges {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** A released table with the addresses its files answer under now. */
export interface IndexedTable {
  readonly id: string;
  readonly rows: number;
  /** Null in the first release that has the table. */
  readonly difference: TableDifference | null;
  readonly files: Readonly<Partial<Record<FileFormat, PublishedFile>>>;
  /** Forms made again with other bytes than the release had, by a newer writer; their values are the same. */
  readonly remade: readonly FileFormat[];
}

export interface IndexedRelease extends ReleaseHead {
  readonly tables: readonly IndexedTable[];
}

/** All releases, the newest first, as `data/releases.json` lists them. */
export interface ReleaseIndex {
  readonly releases: readonly IndexedRelease[];
}
