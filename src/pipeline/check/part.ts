import type { Source } from "../../schema/declare/dataset.ts";
import type { Sheet } from "../read/sheet.ts";

/** A file of a dataset as it was read. */
export interface Part {
  readonly sheet: Sheet;
  readonly source: Source;
  readonly release: string;
  /** Whether its source.json says that it is rightly what an edition before was. */
  readonly isUnchanged?: boolean;
}
