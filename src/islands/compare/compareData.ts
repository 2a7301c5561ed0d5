import { compareDataPath } from "../../paths.ts";
import {
  type ComparedArea,
  type ComparedFile,
  type ComparedTimes,
  unpackAreas,
} from "../../schema/declare/comparedArea.ts";

/** A file of a province as it was fetched, once for all who ask. */
const fetched = new Map<string, Promise<ComparedFile | null>>();

/** The areas within a province, itself first; none where there is no such province. */
export async function comparableAreas(province: string): Promise<ComparedArea[]> {
  const file = await fileOf(province);
  return file === null ? [] : unpackAreas(file);
}

export interface ComparedPlaces {
  readonly areas: readonly ComparedArea[];
  /** None where no area was found. */
  readonly times: ComparedTimes | null;
}

/** The areas of those codes that exist, in their order, and the times their figures hold for. */
export async function findAreas(codes: readonly string[]): Promise<ComparedPlaces> {
  const provinces = [...new Set(codes.map((code) => code.slice(0, 2)))];
  const files = (await Promise.all(provinces.map(fileOf))).filter((file) => file !== null);
  const known = new Map(files.flatMap(unpackAreas).map((area) => [area.code, area]));
  return {
    areas: codes.flatMap((code) => known.get(code) ?? []),
    times: files[0]?.times ?? null,
  };
}

function fileOf(province: string): Promise<ComparedFile | null> {
  const known = fetched.get(province) ?? load(province);
  fetched.set(province, known);
  return known;
}

async function load(province: string): Promise<ComparedFile | null> {
  const answer = await fetch(compareDataPath(province));
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`figures not fetched: ${answer.status}`);
  return (await answer.json()) as ComparedFile;
}
