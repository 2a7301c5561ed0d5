import { explorableFilePath, filePath, placeNamesPath } from "../../paths.ts";
import type { Askable, AskableFile } from "../../query/explore/askable.ts";
import { fetchFile, fetchParsed } from "../shared/fetchFile.ts";
import type { Language, Text } from "../../words/text/language.ts";

/** Fetches each file once; one that failed is fetched again when it is next asked for. */
export function remembering<T, Rest extends unknown[]>(
  load: (path: string, ...rest: Rest) => Promise<T>,
): (path: string, ...rest: Rest) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path, ...rest) => {
    const found = known.get(path) ?? load(path, ...rest);
    known.set(path, found);
    found.catch(() => known.delete(path));
    return found;
  };
}

const json = remembering(fetchParsed);

export const fetchAskable = async (name: string): Promise<Askable> =>
  (await json(explorableFilePath(name))) as Askable;

export const fetchJson = async (file: AskableFile): Promise<unknown> => json(filePath(file.path));

const whole = remembering(
  async (path: string, bytes: number) => (await fetchFile(path, { bytes })).bytes.buffer,
);

export const fetchWhole = ({ path, bytes }: AskableFile): Promise<ArrayBuffer> =>
  whole(filePath(path), bytes);

/** The names of all areas within some provinces. */
export async function fetchPlaceNames(
  provinces: readonly string[],
  language: Language,
): Promise<readonly (readonly [string, string])[]> {
  const paths = [...new Set(provinces.map(placeNamesPath))];
  const files = await Promise.all(paths.map((path) => json(path)));
  return files.flatMap((names) =>
    Object.entries(names as Readonly<Record<string, Text>>)
      .filter(([code]) => provinces.includes(code.slice(0, 2)))
      .map(([code, text]) => [code, text[language]] as const),
  );
}
