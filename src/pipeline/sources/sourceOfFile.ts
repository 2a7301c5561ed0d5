import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { fileIn, inEdition, isNamed } from "./edition.ts";
import { namePartsOf } from "./fileNames.ts";

/** Which of a dataset's files this is, by its name; its first when the name tells nothing. */
export function sourceOfFile(dataset: Dataset, path: string): Source {
  const { folder, name } = placeOf(path);
  const source = declaredSource(dataset, path);
  const edition = editionOf(folder, name);
  return edition === null ? source : inEdition(source, edition, name);
}

/** The same as it is declared, for files of all editions; a copy, a download and a mended file are of the source that they were made from. */
export function declaredSource({ table, sources }: Dataset, path: string): Source {
  const { name } = placeOf(path);
  const { stem } = namePartsOf(name);
  const isCopy = (one: Source) => namePartsOf(fileIn(one, yearIn(name) ?? "")).stem === stem;
  const source = sources.find((one) => isNamed(one, name)) ?? sources.find(isCopy) ?? sources[0];
  if (!source) throw new Error(`dataset has no source: ${table.id}`);
  return source;
}

/** The last two names of a path, whichever system wrote it. */
function placeOf(path: string) {
  const [name = "", folder = ""] = path.split(/[\\/]/).reverse();
  return { name, folder };
}

/** The year that a file's folder is named after, or else the last in its own name. */
const editionOf = (folder: string, name: string): string | null =>
  isYear(folder) ? folder : yearIn(name);

/** The last year in a name. */
const yearIn = (name: string): string | null =>
  (name.match(/\d{4}/g) ?? []).findLast(isYear) ?? null;

const isYear = (text: string): boolean => /^2[45]\d\d$/.test(text);
