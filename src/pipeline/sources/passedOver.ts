import { parsePath } from "./rawPath.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { inFormOf } from "./edition.ts";
import { isLeftover } from "./leftovers.ts";
import { namePartsOf } from "./fileNames.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
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
export const passedOver = (folder: DataFolder, datasets: readonly Dataset[]): Finding[] =>
  notRead(folder, datasets).map(({ file, meaning, isThere }, _, all) => {
    const dataset = meaning.dataset ?? "";
    const rivals = all.flatMap((other) =>
      other.file !== file && other.meaning.path === meaning.path ? [other.file] : [],
    );
    return sourceFinding({ file, dataset }, passedOverTrouble(file, meaning, { isThere, rivals }));
  });

/** Tables that are not read for their name or place, by the path where they would be: one run checks them too. */
export function misplaced(
  folder: DataFolder,
  datasets: readonly Dataset[],
): ReadonlyMap<string, string> {
  const tables = notRead(folder, datasets).filter(
    ({ file, meaning: { dataset, path, form }, isThere }) =>
      dataset !== null && path !== null && !isThere && isText(file, form),
  );
  const byPath = Map.groupBy(tables, ({ meaning }) => meaning.path!);
  return new Map(
    [...byPath].flatMap(([path, [only, ...others]]) =>
      only && others.length === 0 ? [[path, only.file] as const] : [],
    ),
  );
}

const isText = (file: string, form: Meaning["form"]): boolean =>
  form === "text" || ["csv", "xlsx"].includes(namePartsOf(nameOf(file)).ending);

interface NotRead {
  readonly file: string;
  readonly meaning: Meaning;
  /** The file that it was meant to be is there already. */
  readonly isThere: boolean;
}

const notRead = (folder: DataFolder, datasets: readonly Dataset[]): readonly NotRead[] =>
  folder.files
    .filter(
      (file) =>
        !isLeftover(file) &&
        !isReadFile(file, datasets, otherForms(file, folder.files)) &&
        !folder.isAttachment(file),
    )
    .map((file) => {
      const meant = meaningOf(parsePath(file), () => folder.headOf(file), datasets);
      const [other] = otherForms(file, folder.files);
      const meaning =
        other && meant.path === file ? { ...meant, path: folderOf(file) + other } : meant;
      const isThere = meaning.path !== null && folder.files.includes(meaning.path);
      return { file, meaning, isThere };
    });

/** The names of the same file in other forms beside it. */
const otherForms = (file: string, files: readonly string[]): readonly string[] =>
  files.flatMap((one) =>
    one !== file && folderOf(one) === folderOf(file) && inFormOf(file, one) === file
      ? [nameOf(one)]
      : [],
  );

const nameOf = (file: string): string => file.split("/").at(-1)!;
const folderOf = (file: string): string => file.slice(0, -nameOf(file).length);
