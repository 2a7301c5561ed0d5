import type { Text } from "../../words/text/language.ts";
import type { PublishedFile } from "../export/publishedFile.ts";

/** Where the newest bytes of a published file always answer: `data/latest/villages.csv`. */
export const latestPath = ({ path }: Pick<PublishedFile, "path">): string =>
  `${latestFolder}/${path.split("/").at(-1)}`;

/**
 * A large table's list of files stays beside its folder, from where their paths count. JSON and the CSV for Excel
 * hold the rows of the other forms: their copies would be two thirds of the folder.
 */
export const hasLatest = (form: string): boolean =>
  !["manifest", "json", "csvExcel"].includes(form);

const latestFolder = "data/latest";

/** The list of them. */
export const latestListPath = "data/latest.json";

/** A file at both of its addresses, which count from the list itself. */
export interface LatestFile {
  /** Holds the hash, so it never answers with other bytes. */
  readonly path: string;
  /** Never changes, and answers with the newest bytes; null for what has no copy. */
  readonly latest: string | null;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface LatestTable {
  readonly id: string;
  readonly title: Text;
  readonly rows: number;
  /** The newest release, where the table is byte for byte that of it. */
  readonly release: LatestRelease | null;
  readonly files: Readonly<Record<string, LatestFile>>;
}

export interface LatestRelease {
  readonly id: string;
  readonly version: string;
}

/** What is published now, as `data/latest.json` lists it for programs. */
export interface LatestList {
  /** Some of the tables are made up. */
  readonly sample?: true;
  /** The day on which the newest source was retrieved. */
  readonly retrieved: string;
  /** Null before the first. */
  readonly release: LatestRelease | null;
  readonly tables: readonly LatestTable[];
}
