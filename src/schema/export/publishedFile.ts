/** A file of the site under `public`; its address holds the hash of its bytes, so it never changes. */
export interface PublishedFile extends Fingerprint {
  readonly path: string;
  /** Of a file too large for many hosts: the file that the archive at this path holds. */
  readonly inside?: Fingerprint;
}

/** What bytes are, without the bytes. */
export interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

/** The bytes that a reader ends up with, in an archive or not. */
export const fingerprintOf = ({ bytes, sha256, inside }: PublishedFile): Fingerprint =>
  inside ?? { bytes, sha256 };

/** The forms a table can be published in. */
export type FileFormat = "csv" | "csvExcel" | "xlsx" | "parquet" | "json" | "schema" | "csvw";
