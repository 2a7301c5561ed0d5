import type { Finding } from "../words/finding.ts";
import type { Account, Origin, PublishedFile } from "./catalog.ts";

/** A large table as it is published: a folder of Parquet files that engines read as one table. */
export interface PartitionedTable {
  readonly id: string;
  readonly rows: number;
  readonly bytes: number;
  /** Its address holds a hash of all its files; `**` below it are folders such as `fiscal_year=2567/province=50`. */
  readonly folder: string;
  /** What stands before the `=` of each level of folders, the outermost first. */
  readonly partition: readonly string[];
  /** By their path below the folder. */
  readonly files: readonly PartitionFile[];
  /** The list of files as JSON, and the columns as a Table Schema. */
  readonly manifest: PublishedFile;
  readonly schema: PublishedFile;
  readonly sources: readonly PartitionSource[];
  readonly findings: readonly Finding[];
}

export interface PartitionFile extends PublishedFile {
  readonly rows: number;
}

/** A source file of a large table: its records are too many to be shown, so it is named by its hash. */
export interface PartitionSource {
  /** Counted from the data folder. */
  readonly file: string;
  /** Null, as is the size, where small counts are withheld: either would let them be tried. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly encoding: string;
  readonly origin: Origin;
  readonly account: Account;
}
