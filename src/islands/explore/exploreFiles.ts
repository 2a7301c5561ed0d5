import { explorableFilePath, filePath, placeNamesPath } from "../../paths.ts";
import type { Askable, AskableFile } from "../../query/explore/askable.ts";
import { served } from "../shared/served.ts";
import type { Language, Text } from "../../words/text/language.ts";

/** Fetches each file once; one that failed is fetched again when it is next asked for. */
export function remembering<T>(load: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const found = known.get(path) ?? load(path);
    known.set(path, found);
    found.catch(() => known.delete(path));
    return found;
  };
}

const json = remembering(async (path) => (await served(path)).json() as Promise<unknown>);

export const fetchAskable = async (name: string): Promise<Askable> =>
  (await json(explorableFilePath(name))) as Askable;

export const fetchJson = async (file: AskableFile): Promise<unknown> => json(filePath(file.path));

export const fetchBytes = remembering(async (path) => (await served(path)).arrayBuffer());

/** The names of all areas within some provinces. */
export async function fetchPlaceNames(
  provinces: readonly string[],
  language: Language,
): Promise<readonly (readonly [string, string])[]> {
  const files = await Promise.all(provinces.map((code) => json(placeNamesPath(code))));
  return files.flatMap((names) =>
    Object.entries(names as Readonly<Record<string, Text>>).map(
      ([code, text]) => [code, text[language]] as const,
    ),
  );
}
