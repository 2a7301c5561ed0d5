import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { filesOfEdition } from "./edition.ts";
import { isEditionName } from "./editionName.ts";
import { parsePath } from "./rawPath.ts";

/**
 * Whether a file stands where one is read: a table's file, its source.json, or a table's corrections. Of one
 * that lies there in two forms, both of which `beside` names, the declared one is read.
 */
export function isReadFile(
  path: string,
  datasets: readonly Dataset[],
  beside: readonly string[] = [],
): boolean {
  const { kind, folder, edition, between, name } = parsePath(path);
  if (kind === "fixes")
    return folder === null && datasets.some(({ table }) => name === `${table.id}.csv`);
  if (edition === null || between.length > 0 || !isEditionName(edition)) return false;
  const sources = sourcesIn(folder, datasets);
  return (
    sources.length > 0 &&
    (name === "source.json" ||
      sources.some((one) => filesOfEdition(one, edition, [...beside, name]).includes(name)))
  );
}

/** The sources that are read from a folder of `data/raw`. */
export const sourcesIn = (folder: string | null, datasets: readonly Dataset[]): readonly Source[] =>
  datasets.flatMap(({ sources }) =>
    sources.filter((one) => one.kind === "raw" && one.folder === folder),
  );
