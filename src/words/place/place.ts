import type { AmphoeCode, PlaceLevel, ProvinceCode, TambonCode, VillageCode } from "./area.ts";
import { isMissing, refuseEmpty } from "../reading/emptyRefusal.ts";
import { findNamed } from "./namedPlace.ts";
import { codeDigits, readCode } from "./placeCode.ts";
import { ofVillage, villageCodeExpected } from "./placeCodeRefusal.ts";
import { splitParents, type ParentedName } from "./placeName.ts";
import * as refusal from "./placeRefusal.ts";
import { liesWithin, type Places } from "./places.ts";
import { accept, type Reading } from "../reading/reading.ts";
import { cleanText } from "../text/thaiText.ts";

export type * from "./area.ts";
export { buildPlaces, type Places } from "./places.ts";

/** What the row already says about where an area lies. */
export interface PlaceContext {
  readonly province?: ProvinceCode | undefined;
  readonly amphoe?: AmphoeCode | undefined;
}

/** Reads a province from its code or name; never from a name that only comes near. */
export const readProvince = (cell: string, places: Places): Reading<ProvinceCode> =>
  readCached(cell, "province", "", places) as Reading<ProvinceCode>;

/** Reads an amphoe or a Bangkok เขต; a name that several provinces use needs its province. */
export const readAmphoe = (
  cell: string,
  places: Places,
  { province = none }: Pick<PlaceContext, "province"> = {},
): Reading<AmphoeCode> => readCached(cell, "amphoe", province, places) as Reading<AmphoeCode>;

/** Reads a tambon or a Bangkok แขวง; a name that several amphoes use needs its amphoe. */
export const readTambon = (
  cell: string,
  places: Places,
  { province = none, amphoe }: PlaceContext = {},
): Reading<TambonCode> =>
  readCached(cell, "tambon", amphoe ?? province, places) as Reading<TambonCode>;

/** Reads the eight digits of a village: a known tambon and หมู่ที่ 01 to 99. */
export function readVillageCode(cell: string, places: Places): Reading<VillageCode> {
  if (villageForm.test(cell) && places.byCode.has(cell.slice(0, 6))) {
    return accept(cell as VillageCode);
  }
  if (isMissing(cell)) return refuseEmpty(villageCodeExpected);
  const digits = codeDigits(cleanText(cell));
  if (digits?.length !== 8 || digits.endsWith("00")) return ofVillage();
  const tambon = readTambon(digits.slice(0, 6), places);
  return tambon.ok ? accept((tambon.value + digits.slice(6)) as VillageCode) : tambon;
}

const villageForm = /^\d{6}(?!00)\d\d$/;

const none = "" as ProvinceCode;

/** Most cells repeat, so each is read once for each parent it stands under. */
function readCached(
  cell: string,
  level: PlaceLevel,
  parent: string,
  places: Places,
): Reading<string> {
  const readings = places.readings[level];
  let within = readings.get(parent);
  if (!within) readings.set(parent, (within = new Map()));
  const known = within.get(cell);
  if (known) return known;
  if (within.size >= mostRemembered) within.clear();
  const reading = readPlace(cell, level, parent, places);
  within.set(cell, reading);
  return reading;
}

const mostRemembered = 4_000;

function readPlace(
  cell: string,
  level: PlaceLevel,
  parent: string,
  places: Places,
): Reading<string> {
  const text = cleanText(cell);
  const digits = codeDigits(text);
  if (digits !== null) return readCode(digits, level, parent, places);
  const named = findNamed(text, level, parent, places);
  if (named.length === 0) return readWithParents(text, level, parent, places);
  const within = named.filter(({ code }) => liesWithin(code, parent, places));
  if (within.length === 1) return accept(within[0]!.code);
  return within.length === 0
    ? refusal.ofElsewhere(named, level, parent, places)
    : refusal.ofAmbiguous(within, level, places);
}

/** Reads a name that brings its parents along: แม่ริม จังหวัดเชียงใหม่. */
function readWithParents(
  text: string,
  level: PlaceLevel,
  parent: string,
  places: Places,
): Reading<string> {
  const written = level === "province" ? null : splitParents(text, level);
  if (!written) return refusal.ofName(text, level, parent, places);
  const stated = readStatedParent(written, places);
  if (!stated.ok) return stated;
  const { value } = stated;
  const agrees = value.startsWith(parent) || parent.startsWith(value);
  if (!agrees) return refusal.ofParentConflict(value, level, parent, places);
  return readPlace(written.name, level, value.length > parent.length ? value : parent, places);
}

function readStatedParent(
  { amphoe, province }: ParentedName,
  places: Places,
): Reading<AmphoeCode | ProvinceCode> {
  if (province === undefined) return readAmphoe(amphoe ?? "", places);
  const read = readProvince(province, places);
  return read.ok && amphoe !== undefined
    ? readAmphoe(amphoe, places, { province: read.value })
    : read;
}
