import type { CatalogAccount, CatalogOrigin } from "../../../src/schema/catalogues/catalog.ts";
import type { Source } from "../../../src/schema/declare/dataset.ts";
import type { Finding } from "../../../src/words/reading/finding.ts";

/** An export file of a large table. */
export interface PublishedPart {
  readonly source: Source;
  /** Counted from the data folder. */
  readonly file: string;
  readonly release: string;
  readonly origin: CatalogOrigin;
  /** Where it lies on this machine. */
  readonly path: string;
}

/** An export file to be read by a process of its own, and where its rows go. */
export interface PartTask extends PublishedPart {
  readonly dataset: string;
  readonly out: string;
}

/** What reading it came to. */
export interface PartReading {
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly account: CatalogAccount;
  readonly rows: number;
  readonly findings: readonly Finding[];
  /** The most memory that the process took. */
  readonly peakBytes: number;
}
