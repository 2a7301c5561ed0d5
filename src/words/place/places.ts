import type { AreaRecord, PlaceLevel } from "./area.ts";
import { letterSet } from "../text/editDistance.ts";
import { formerCodes, formerNames, otherSpellings } from "./historicalPlace.ts";
import { isLatin, nameKey } from "./placeName.ts";
import type { Reading } from "../reading/reading.ts";
import { buildVillages, type VillageRecord, type VillageRegister } from "./villageRegister.ts";

/** The register of areas, indexed once, and what has been read with it so far. */
export interface Places {
  readonly byCode: ReadonlyMap<string, AreaRecord>;
  readonly byName: Readonly<Record<PlaceLevel, NameIndex>>;
  readonly spellings: Readonly<Record<PlaceLevel, readonly Spelling[]>>;
  /** An area's code now, by a code it had before. */
  readonly movedTo: ReadonlyMap<string, string>;
  /** The code an area had before, by its code now. */
  readonly movedFrom: ReadonlyMap<string, string>;
  readonly villages: VillageRegister;
  /** Readings by level, by the code of the parent they were read within, by cell. */
  readonly readings: Readonly<Record<PlaceLevel, Map<string, Map<string, Reading<string>>>>>;
}

export type NameIndex = ReadonlyMap<string, readonly AreaRecord[]>;

/** A name as suggestions compare it: its letters show quickly that it can't be near. */
export interface Spelling {
  readonly name: string;
  readonly isLatin: boolean;
  readonly letters: number;
  readonly areas: readonly AreaRecord[];
}

export function buildPlaces(
  areas: readonly AreaRecord[],
  villages: readonly VillageRecord[] = [],
): Places {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const moves = formerCodes.filter(({ now }) => byCode.has(now));
  const byName = {
    province: indexNames(byCode, "province"),
    amphoe: indexNames(byCode, "amphoe"),
    tambon: indexNames(byCode, "tambon"),
  };
  return {
    byCode,
    byName,
    spellings: {
      province: spellingsOf(byName.province),
      amphoe: spellingsOf(byName.amphoe),
      tambon: spellingsOf(byName.tambon),
    },
    movedTo: new Map(moves.map(({ former, now }) => [former, now])),
    movedFrom: new Map(moves.map(({ former, now }) => [now, former])),
    villages: buildVillages(villages),
    readings: { province: new Map(), amphoe: new Map(), tambon: new Map() },
  };
}

/** A register without areas, for what is no place. */
export const noPlaces: Places = buildPlaces([]);

/** True when the area lies in that province or amphoe, or did before a law moved it. */
export function liesWithin(code: string, parent: string, { movedFrom }: Places): boolean {
  if (code.startsWith(parent)) return true;
  const own = movedFrom.get(code) ?? movedFrom.get(code.slice(0, 4));
  return own !== undefined && own.startsWith(parent);
}

/** The records an area lies in, the nearest first. */
export const parentsOf = (area: AreaRecord, { byCode }: Places): AreaRecord[] =>
  [4, 2]
    .filter((length) => length < area.code.length)
    .flatMap((length) => byCode.get(area.code.slice(0, length)) ?? []);

function indexNames(byCode: ReadonlyMap<string, AreaRecord>, level: PlaceLevel): NameIndex {
  const index = new Map<string, AreaRecord[]>();
  const add = (name: string, area: AreaRecord | undefined) => {
    if (area?.level !== level || name === "") return;
    const key = nameKey(name);
    const namesakes = index.get(key);
    if (!namesakes) index.set(key, [area]);
    else if (!namesakes.includes(area)) namesakes.push(area);
  };
  for (const area of byCode.values()) add(area.nameTh, area);
  for (const area of byCode.values()) add(area.nameEn, area);
  for (const { name, code } of [...formerNames, ...otherSpellings]) add(name, byCode.get(code));
  return index;
}

function spellingsOf(index: NameIndex): readonly Spelling[] {
  return [...index].map(([name, areas]) => ({
    name,
    isLatin: isLatin(name),
    letters: letterSet(name),
    areas,
  }));
}
