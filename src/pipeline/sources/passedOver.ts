import { parsePath } from "./rawPath.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Finding } from "../../words/finding.ts";
import { isLeftover } from "./leftovers.ts";
import { meaningOf } from "./meaning.ts";
import { passedOverTrouble } from "./passedOverTrouble.ts";
import { isReadFile } from "./readFiles.ts";
import { sourceFinding } from "./sourceFinding.ts";

/** What lies in the data folder. */
export interface DataFolder {
  /** Every file below `raw` and `fixes`, counted from the data folder. */
  readonly files: readonly string[];
  /** The first bytes of a file, to read its headings. */
  readonly headOf: (file: string) => Uint8Array;
  /** What the source.json of a file's folder lists as lying beside. */
  readonly isAttachment: (file: string) => boolean;
}

/** Every file that no table is read from, with what it was probably meant to be and what to do about it. */
export function passedOver(folder: DataFolder, datasets: readonly Dataset[]): Finding[] {
  return folder.files
    .filter(
      (file) => !isLeftover(file) && !isReadFile(file, datasets) && !folder.isAttachment(file),
    )
    .map((file) => {
      const meaning = meaningOf(parsePath(file), () => folder.headOf(file), datasets);
      const isThere = meaning.path !== null && folder.files.includes(meaning.path);
      const dataset = meaning.dataset ?? "";
      return sourceFinding({ file, dataset }, passedOverTrouble(file, meaning, isThere));
    });
}
