import type { Branded } from "../text/brand.ts";

/** จังหวัด: two digits. */
export type ProvinceCode = Branded<string, "ProvinceCode">;
/** อำเภอ or เขต: four digits. */
export type AmphoeCode = Branded<string, "AmphoeCode">;
/** ตำบล or แขวง: six digits. */
export type TambonCode = Branded<string, "TambonCode">;
/** หมู่บ้าน: the six digits of its tambon and the two of its หมู่ที่. */
export type VillageCode = Branded<string, "VillageCode">;

export type PlaceLevel = "province" | "amphoe" | "tambon";

export interface AreaRecord {
  readonly code: string;
  readonly level: PlaceLevel;
  readonly nameTh: string;
  readonly nameEn: string;
}
