import { editDistance, leastDistance, letterSet, editCost } from "../text/editDistance.ts";
import { isLatin, nameKey } from "./placeName.ts";
import type { AreaRecord, PlaceLevel } from "./area.ts";
import { liesWithin, parentsOf, type Places, type Spelling } from "./places.ts";

/** Up to three official names that come nearest, best first, each written so that it can be read. */
export function suggestPlaces(
  name: string,
  level: PlaceLevel,
  parent: string,
  places: Places,
): readonly string[] {
  const key = nameKey(level === "province" ? name.replace(officeOfProvince, "") || name : name);
  const oneSlip = nearest(key, level, parent, places, () => editCost);
  const near = oneSlip.length > 0 ? oneSlip : nearest(key, level, parent, places, furthest);
  const familiar = places.byCode.get(nicknames.get(name) ?? "");
  const best = familiar?.level === level ? [familiar, ...near] : near;
  return [...new Set(best)]
    .slice(0, 3)
    .map((area) => labelWithin(area, parent, places, isLatin(key)));
}

/** The offices that a province is named within: `อบจ.แพร่`, `สำนักงานพัฒนาชุมชนจังหวัดแพร่`. */
const officeOfProvince =
  /^(?:อบจ\.?|องค์การบริหารส่วนจังหวัด|(?:สำนักงาน|สนง\.?|ที่ทำการ|ศาลากลาง).*จังหวัด|จังหวัด|จ\.) ?/;

/** True for a name that people use for a province and no law gives it. */
export const isNickname = (name: string): boolean => nicknames.has(name);

/** The name with the parents it needs to be told from its namesakes. */
export function placeLabel(area: AreaRecord, places: Places): string {
  const inBangkok = area.code.startsWith("10");
  const parents = parentsOf(area, places).map(({ level, nameTh }) =>
    level === "amphoe"
      ? `${inBangkok ? "เขต" : "อำเภอ"}${nameTh}`
      : `${inBangkok ? "" : "จังหวัด"}${nameTh}`,
  );
  return [area.nameTh, ...parents].join(" ");
}

function labelWithin(area: AreaRecord, parent: string, places: Places, latin: boolean): string {
  const name = latin ? area.nameEn : area.nameTh;
  const namesakes = places.byName[area.level].get(nameKey(name)) ?? [];
  const within = namesakes.filter(({ code }) => liesWithin(code, parent, places));
  return within.length > 1 ? placeLabel(area, places) : name;
}

/** The areas whose name comes within a limit of the key, the nearest first. */
function nearest(
  key: string,
  level: PlaceLevel,
  parent: string,
  places: Places,
  limitFor: (name: string) => number,
): AreaRecord[] {
  const latin = isLatin(key);
  const letters = letterSet(key);
  const costs = new Map<AreaRecord, number>();
  for (const spelling of places.spellings[level]) {
    if (spelling.isLatin !== latin) continue;
    const limit = limitFor(spelling.name);
    const cost = nearness(key, letters, spelling, limit);
    if (cost > limit) continue;
    for (const area of spelling.areas) {
      if (!liesWithin(area.code, parent, places)) continue;
      costs.set(area, Math.min(cost, costs.get(area) ?? cost));
    }
  }
  return [...costs].sort(([, a], [, b]) => a - b).map(([area]) => area);
}

function nearness(key: string, letters: number, spelling: Spelling, limit: number): number {
  const { name } = spelling;
  const isPart = key.length > 2 && (letters & ~spelling.letters) === 0 && name.includes(key);
  const best = isPart ? partOfName : limit + 1;
  if (leastDistance(letters, spelling.letters) > limit) return best;
  return Math.min(best, editDistance(key, name, limit));
}

/** When no name is one slip away: a third of its letters. */
const furthest = (name: string): number => editCost * Math.max(2, Math.floor(name.length / 3));

// A piece of a name (อยุธยา) ranks behind one slip and before two.
const partOfName = editCost * 1.5;

// Names people say that no law gives: suggested, never accepted.
export const nicknames: ReadonlyMap<string, string> = new Map([
  ["โคราช", "30"],
  ["Korat", "30"],
  ["BKK", "10"],
  ["แปดริ้ว", "24"],
  ["เมืองคอน", "80"],
  ["แม่กลอง", "75"],
  ["มหาชัย", "74"],
  ["ปากน้ำ", "11"],
]);
