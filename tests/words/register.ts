import { readFileSync } from "node:fs";
import { buildPlaces, type AreaRecord, type PlaceLevel } from "../../src/words/place/place.ts";

/** The official register, as the reference file has it. */
export const areas: readonly AreaRecord[] = [
  ...readAreas("provinces", "province", "province"),
  ...readAreas("districts", "district", "amphoe"),
  ...readAreas("subdistricts", "subdistrict", "tambon"),
];

export const places = buildPlaces(areas, readVillages());

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

function readVillages() {
  const path = "../fixtures/data/raw/dopa-registration/2564/villages_north4.csv";
  const [, ...lines] = readFileSync(new URL(path, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const cells = line.split(",");
    return { code: cells[0]!, name: cells[5]! };
  });
}
