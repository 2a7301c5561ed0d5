import type { Text } from "../../words/text/language.ts";

/**
 * A caution. One that tells what was found in the files of an edition says so, and stands by figures of that
 * edition alone: nobody has looked whether it holds of the next.
 */
export interface Caveat extends Text {
  /** The folder of the edition, such as `2566`. */
  readonly edition?: string;
}

/** The cautions that hold of rows from the files of some editions. */
export const caveatsOfEditions = (
  caveats: readonly Caveat[],
  editions: ReadonlySet<string>,
): readonly Text[] =>
  caveats.flatMap(({ edition, th, en }) =>
    edition === undefined || editions.has(edition) ? [{ th, en }] : [],
  );

/** The editions that files lie in: `2566` of `raw/pao-budget/2566/totals.csv`. */
export const editionsOfFiles = (files: readonly string[]): ReadonlySet<string> =>
  new Set(files.map((file) => file.split("/").at(-2) ?? ""));
