import type { CatalogOrigin } from "../../schema/catalogues/catalog.ts";

/** A source file in the data folder, with what is known of where it came from. */
export interface FoundSource {
  /** Counted from the data folder. */
  readonly file: string;
  readonly release: string;
  readonly bytes: Uint8Array;
  readonly origin: CatalogOrigin;
  /** Whether its source.json says that it is rightly what an edition before was. */
  readonly isUnchanged?: boolean;
}
