import type { TambonCode, VillageCode } from "./area.ts";
import { cleanText } from "../text/thaiText.ts";

/** A village as the list of villages has it. */
export interface VillageRecord {
  readonly code: string;
  readonly name: string;
}

/** The villages that are known; of provinces that the list doesn't cover nothing is. */
export interface VillageRegister {
  readonly covers: (tambon: string) => boolean;
  readonly of: (tambon: string) => readonly VillageRecord[];
}

export function buildVillages(villages: readonly VillageRecord[]): VillageRegister {
  const byTambon = Map.groupBy(villages, ({ code }) => code.slice(0, 6));
  const provinces = new Set(villages.map(({ code }) => code.slice(0, 2)));
  return {
    covers: (tambon) => provinces.has(tambon.slice(0, 2)),
    of: (tambon) => byTambon.get(tambon) ?? [],
  };
}

/** The name by which villages are compared: without บ้าน, หมู่บ้าน, their short forms and all spaces. */
export const villageKey = (name: string): string =>
  cleanText(name)
    .replace(/^(?:หมู่บ้าน|บ้าน|บ\.) ?/, "")
    .replace(/\s/g, "");

/** The code of a village: the six digits of its tambon and the two of its หมู่ที่. */
export const villageCode = (tambon: TambonCode | string, moo: number): VillageCode =>
  `${tambon}${String(moo).padStart(2, "0")}` as VillageCode;
