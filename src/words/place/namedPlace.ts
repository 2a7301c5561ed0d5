import { nameKey, withoutDesignation, type Designation } from "./placeName.ts";
import type { AreaRecord, PlaceLevel } from "./area.ts";
import type { Places } from "./places.ts";

/** The areas with that name: as written, or without the word for their kind. */
export function findNamed(
  text: string,
  level: PlaceLevel,
  parent: string,
  places: Places,
): readonly AreaRecord[] {
  const index = places.byName[level];
  const asWritten = index.get(nameKey(text));
  if (asWritten) return asWritten;
  const { name, designation } = withoutDesignation(text, level);
  if (level === "amphoe" && mueangForm.test(name)) return findMueang(name, parent, places);
  return withDesignation(index.get(nameKey(name)) ?? [], designation);
}

const mueangForm = /^(?:เมือง(?:ฯ| ?$| )|mueang$)/i;

/** อำเภอเมือง is the amphoe named after its province. */
function findMueang(name: string, parent: string, places: Places): readonly AreaRecord[] {
  const index = places.byName.amphoe;
  const province = places.byCode.get(parent.slice(0, 2));
  const full = name.includes(" ") ? name.replace(" ", "") : `เมือง${province?.nameTh ?? ""}`;
  return index.get(full) ?? [];
}

/** Only Bangkok has เขต and แขวง; an อำเภอ may be one of Bangkok's before 2515, when they got that name. */
function withDesignation(
  areas: readonly AreaRecord[],
  designation: Designation,
): readonly AreaRecord[] {
  if (designation === null) return areas;
  const inBangkok = areas.filter(({ code }) => code.startsWith("10"));
  if (designation === "bangkok") return inBangkok;
  return inBangkok.length === areas.length
    ? areas
    : areas.filter((area) => !inBangkok.includes(area));
}
