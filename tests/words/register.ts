import { readFileSync } from "node:fs";
import { buildPlaces, type AreaRecord, type PlaceLevel } from "../../src/words/place.ts";

/** The official register, as the reference file has it. */
export const areas: readonly AreaRecord[] = [
  ...readAreas("provinces", "province", "province"),
  ...readAreas("districts", "district", "amphoe"),
  ...readAreas("subdistricts", "subdistrict", "tambon"),
];

export const places = buildPlaces(areas);

function readAreas(file: string, prefix: string, level: PlaceLevel): AreaRecord[] {
  const path = new URL(`../../data/reference/admin-units/${file}.json`, import.meta.url);
  const records = JSON.parse(readFileSync(path, "utf8")) as Record<string, string | number>[];
  return records.map((record) => ({
    code: String(record[`${prefix}Code`]),
    level,
    nameTh: String(record[`${prefix}NameTh`]),
    nameEn: String(record[`${prefix}NameEn`]),
  }));
}
