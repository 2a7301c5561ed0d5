import type { Dataset, Source } from "../../schema/dataset.ts";
import { isEditionName } from "./editionName.ts";
import { parsePath } from "./rawPath.ts";

/** Whether a file stands where one is read: a table's file, its source.json, or a table's corrections. */
export function isReadFile(path: string, datasets: readonly Dataset[]): boolean {
  const { kind, folder, edition, between, name } = parsePath(path);
  if (kind === "fixes")
    return folder === null && datasets.some(({ table }) => name === `${table.id}.csv`);
  if (edition === null || between.length > 0 || !isEditionName(edition)) return false;
  const sources = sourcesIn(folder, datasets);
  return (
    sources.length > 0 && (name === "source.json" || sources.some((one) => isFileOf(one, name)))
  );
}

/** The sources that are read from a folder of `data/raw`. */
export const sourcesIn = (folder: string | null, datasets: readonly Dataset[]): readonly Source[] =>
  datasets.flatMap(({ sources }) =>
    sources.filter((one) => one.kind === "raw" && one.folder === folder),
  );

/** Whether a name is the source's, or one of its parts'. */
export function isFileOf(
  { file, inParts }: Pick<Source, "file" | "inParts">,
  name: string,
): boolean {
  if (name === file) return true;
  const dot = file.lastIndexOf(".");
  return (
    Boolean(inParts) && name.startsWith(`${file.slice(0, dot)}-`) && name.endsWith(file.slice(dot))
  );
}
