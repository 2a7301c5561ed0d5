import type { AmphoeCode, ProvinceCode, TambonCode, VillageCode } from "../../words/place/area.ts";
import type { Text } from "../../words/text/language.ts";
import { readMissing } from "../../words/reading/missing.ts";
import {
  readAmphoe,
  readProvince,
  readTambon,
  type PlaceContext,
} from "../../words/place/place.ts";
import type { Places } from "../../words/place/places.ts";
import type { Reading, Refusal } from "../../words/reading/reading.ts";
import {
  ofOtherVillage,
  otherVillage,
  readMoo,
  readMooIn,
  readVillageName,
} from "../../words/place/villagePlace.ts";
import { nameVariants } from "./headingVariants.ts";
import type { Restatement } from "./restatement.ts";

/** The name of the province beside its code. */
export const provinceName = (name: string, label: Text): Restatement<ProvinceCode> => ({
  name,
  label,
  headings: [...nameVariants(label.th), "จ."],
  judge: (cell, code, { places }) => judgeName(cell, code, places, readProvince(cell, places)),
  read: (cell, _, { places }) => readProvince(cell, places),
});

/** The name of the amphoe beside its code. */
export const amphoeName = (name: string, label: Text): Restatement<AmphoeCode> => ({
  name,
  label,
  headings: [label.th, "เขต", "อำเภอ/เขต", "เขต/อำเภอ"]
    .flatMap((one) => [one, ...nameVariants(one)])
    .concat("อ."),
  read: (cell, within, { places }) =>
    readAmphoe(cell, places, within === "" ? {} : { province: provinceOf(within) }),
  judge: (cell, code, { places }) =>
    judgeName(cell, code, places, readAmphoe(cell, places, { province: provinceOf(code) })),
});

/** The name of the tambon beside its code. */
export const tambonName = (name: string, label: Text): Restatement<TambonCode> => ({
  name,
  label,
  headings: [label.th, "แขวง", "ตำบล/แขวง", "แขวง/ตำบล"]
    .flatMap((one) => [one, ...nameVariants(one)])
    .concat("ต."),
  read: (cell, within, { places }) => readTambon(cell, places, withinOf(within)),
  judge: (cell, code, { places }) =>
    judgeName(cell, code, places, readTambon(cell, places, { amphoe: amphoeOf(code) })),
});

/** The code of the area that this one lies in; whether it is a code at all is for its own column to say. */
export const parentCode = <Code extends AmphoeCode | TambonCode | VillageCode>(
  name: string,
  label: Text,
): Restatement<Code> => ({
  name,
  label,
  judge: (cell, code, { places }) => {
    const parent = code.slice(0, -2);
    const reading = readers[parent.length]?.(cell, places);
    return !reading?.ok || reading.value === parent ? null : otherParent(code, parent);
  },
});

/** หมู่ที่ beside the code of the village, whose last two digits it is. */
export const moo = (name: string, label: Text): Restatement<VillageCode> => ({
  name,
  label,
  headings: ["หมู่", "ม.", "เลขหมู่", "เลขที่หมู่", "เลขหมู่ที่"],
  read: (cell, within) => readMooIn(cell, within),
  judge: (cell, code) => {
    if (readMissing(cell) === null) return null;
    const reading = readMoo(cell);
    return reading.ok && reading.value === Number(code.slice(-2)) ? null : otherMoo(code);
  },
});

/** The name of the village beside its code, as far as the list of villages knows it. */
export const villageName = (name: string, label: Text): Restatement<VillageCode> => ({
  name,
  label,
  headings: nameVariants(label.th),
  ofDerived: true,
  read: (cell, within, { places }) => readVillageName(cell, within, places),
  judge: (cell, code, { places }) => {
    const other = otherVillage(cell, code, places);
    const own = places.villages.of(code.slice(0, 6)).find((one) => one.code === code);
    return other && ofOtherVillage(code, other, own);
  },
});

const withinOf = (code: string): PlaceContext =>
  code === ""
    ? {}
    : code.length === 2
      ? { province: provinceOf(code) }
      : { amphoe: amphoeOf(code) };

const provinceOf = (code: string): ProvinceCode => code.slice(0, 2) as ProvinceCode;
const amphoeOf = (code: string): AmphoeCode => code.slice(0, 4) as AmphoeCode;

const readers: Readonly<Record<number, (cell: string, places: Places) => Reading<string>>> = {
  2: readProvince,
  4: readAmphoe,
  6: readTambon,
};

function judgeName(
  cell: string,
  code: string,
  places: Places,
  named: Reading<string>,
): Refusal | null {
  if (readMissing(cell) === null || (named.ok && named.value === code)) return null;
  const name = places.byCode.get(code)?.nameTh ?? code;
  return {
    code: "area_name_contradicts_code",
    expected: { th: `${name} ตามรหัส ${code}`, en: `${name}, as the code ${code} says` },
    advice: {
      th: "ชื่อกับรหัสพื้นที่ในแถวนี้ไม่ตรงกัน โปรดตรวจว่าพิมพ์ชื่อผิดหรือใส่รหัสผิด แล้วแก้ให้ตรงกัน",
      en: "The name and the code in this row don't agree. Check which of them is wrong and correct it.",
    },
    suggest: [name],
  };
}

const otherParent = (code: string, parent: string): Refusal => ({
  code: "area_codes_contradict",
  expected: {
    th: `รหัส ${parent} ซึ่งเป็นต้นรหัสของ ${code}`,
    en: `${parent}, which ${code} begins with`,
  },
  advice: {
    th: "รหัสพื้นที่ในแถวนี้ไม่ได้อยู่ในพื้นที่เดียวกัน โปรดตรวจว่ารหัสใดผิดแล้วแก้ให้ตรงกัน",
    en: "The codes in this row lie in different areas. Check which of them is wrong and correct it.",
  },
  suggest: [parent],
});

const otherMoo = (code: string): Refusal => ({
  code: "moo_contradicts_code",
  expected: {
    th: `หมู่ที่ ${Number(code.slice(-2))} ตามสองหลักท้ายของรหัสหมู่บ้าน ${code}`,
    en: `${Number(code.slice(-2))}, as the last two digits of the village code ${code} say`,
  },
  advice: {
    th: "เลขหมู่ที่ไม่ตรงกับรหัสหมู่บ้าน โปรดตรวจกับทะเบียนหมู่บ้าน แล้วแก้ช่องที่ผิด",
    en: "The number of the village and its code don't agree. Check both in the register of villages and correct the wrong one.",
  },
  suggest: [String(Number(code.slice(-2)))],
});
