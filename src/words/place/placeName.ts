import type { PlaceLevel } from "./area.ts";

/** What an area is called apart from its name: a เขต lies in Bangkok, an อำเภอ outside it. */
export type Designation = "bangkok" | "elsewhere" | null;

export interface WrittenPlace {
  readonly name: string;
  readonly designation: Designation;
}

/** The name without จังหวัด, จ., อำเภอ, District and their kin. */
export function withoutDesignation(text: string, level: PlaceLevel): WrittenPlace {
  for (const [form, designation] of designations[level]) {
    const name = text.replace(form, "");
    if (name !== text && name !== "") return { name, designation };
  }
  return { name: text, designation: null };
}

/** The key names are looked up by: English without case, spaces and marks, Thai letter for letter. */
export const nameKey = (name: string): string =>
  isLatin(name) ? name.toLowerCase().replace(/[^a-z]/g, "") : name;

export const isLatin = (text: string): boolean => /^[a-z]/i.test(text);

export interface ParentedName {
  readonly name: string;
  readonly amphoe?: string | undefined;
  readonly province?: string | undefined;
}

/** Takes apart a name with its parents behind it: บ้านใหม่ อำเภอเมืองพะเยา จังหวัดพะเยา. Null when it has none. */
export function splitParents(text: string, level: "amphoe" | "tambon"): ParentedName | null {
  const [, before = text, province] = provinceBehind.exec(text) ?? [];
  const [, name = before, amphoe] = (level === "tambon" && amphoeBehind.exec(before)) || [];
  return province === undefined && amphoe === undefined ? null : { name, amphoe, province };
}

const provinceBehind = /^(.+?) ?(?:จังหวัด|จ\.|(?= (?:กรุงเทพ|กทม))) ?(.+)$/;
const amphoeBehind = /^(.+?) ?((?:กิ่ง ?อำเภอ|กิ่ง ?อ\.|อำเภอ|อ\.|เขต) ?.+)$/;

type DesignationForm = readonly [RegExp, Designation];

const designations: Readonly<Record<PlaceLevel, readonly DesignationForm[]>> = {
  province: [
    [/^(?:จังหวัด|จว?\.) ?/, null],
    [/^changwat /i, null],
    [/ province$/i, null],
  ],
  amphoe: [
    // The last 81 กิ่งอำเภอ became อำเภอ on 8 September 2550.
    [/^(?:กิ่ง ?อำเภอ|กิ่ง ?อ\.|อำเภอ|อ\.) ?/, "elsewhere"],
    [/^เขต ?/, "bangkok"],
    [/^(?:king )?(?:amphoe|amphur|amphor) /i, "elsewhere"],
    [/^khet /i, "bangkok"],
    [/ (?:minor )?district$/i, null],
  ],
  tambon: [
    [/^(?:ตำบล|ต\.) ?/, "elsewhere"],
    [/^แขวง ?/, "bangkok"],
    [/^(?:tambon|tambol) /i, "elsewhere"],
    [/^khwaeng /i, "bangkok"],
    [/ sub-?district$/i, null],
  ],
};
