import { compareDataPath } from "../../paths.ts";
import { fetchDecoded } from "../shared/fetchFile.ts";
import {
  type ComparedArea,
  type ComparedFile,
  type ComparedRow,
  unpackAreas,
} from "../../schema/declare/comparedArea.ts";

/** A file of a province as it was fetched, once for all who ask; one that failed is fetched again. */
const fetched = new Map<string, Promise<Province>>();

interface Province {
  readonly areas: readonly ComparedArea[];
  readonly rows: readonly ComparedRow[];
}

/** The areas within a province, itself first. */
export const comparableAreas = async (province: string): Promise<readonly ComparedArea[]> =>
  (await fileOf(province)).areas;

export interface ComparedPlaces {
  /** The areas that were found. */
  readonly areas: readonly ComparedArea[];
  /** None where no area was found. */
  readonly rows: readonly ComparedRow[] | null;
  /** Codes of which it could not be learned what they are, and why. */
  readonly missed: { readonly codes: readonly string[]; readonly error: unknown } | null;
}

/** The areas of those codes that exist, in their order, and what they are compared by. */
export async function findAreas(
  codes: readonly string[],
  provinces: ReadonlySet<string>,
): Promise<ComparedPlaces> {
  const around = [...new Set(codes.map(provinceOf))].filter((code) => provinces.has(code));
  const answers = await Promise.allSettled(around.map(fileOf));
  const files = answers.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = answers.find((one) => one.status === "rejected");
  const missing = around.filter((_, i) => answers[i]?.status === "rejected");
  const known = new Map(files.flatMap(({ areas }) => areas).map((area) => [area.code, area]));
  return {
    areas: codes.flatMap((code) => known.get(code) ?? []),
    rows: files[0]?.rows ?? null,
    missed: failed
      ? {
          codes: codes.filter((code) => missing.includes(provinceOf(code))),
          error: failed.reason,
        }
      : null,
  };
}

const provinceOf = (code: string): string => code.slice(0, 2);

function fileOf(province: string): Promise<Province> {
  const known = fetched.get(province) ?? fetchDecoded(compareDataPath(province), provinceIn);
  fetched.set(province, known);
  known.catch(() => fetched.delete(province));
  return known;
}

function provinceIn(text: string): Province {
  const file = JSON.parse(text) as ComparedFile;
  return { areas: unpackAreas(file), rows: file.rows };
}
