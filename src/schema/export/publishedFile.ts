/** A file of the site under `public`; its address holds the hash of its bytes, so it never changes. */
export interface PublishedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The forms a table can be published in. */
export type FileFormat = "csv" | "csvExcel" | "xlsx" | "parquet" | "json" | "schema" | "csvw";
