import type { VillageCode } from "./area.ts";
import type { Text } from "../text/language.ts";
import { readNumber } from "../number/number.ts";
import type { Places } from "./places.ts";
import { accept, refuse, type Reading, type Refusal } from "../reading/reading.ts";
import { cleanText } from "../text/thaiText.ts";
import { villageCode, villageKey, type VillageRecord } from "./villageRegister.ts";

/** Reads หมู่ที่ 1 to 99, with or without the word: หมู่ที่ 3, ม.3, ๓. */
export function readMoo(cell: string): Reading<number> {
  const number = cleanText(cell)
    .replace(/^(?:หมู่ ?ที่|หมู่|ม\.) ?/, "")
    .replace(/^[0๐](?=[\d๐-๙]$)/, "");
  const reading = readNumber(number, { integer: true, min: 1, max: 99 });
  return reading.ok ? reading : refuse("moo", mooForm, mooAdvice, reading.refusal.suggest);
}

/** The code of the village with that หมู่ที่ in a tambon, as the key of village tables is made. */
export function readMooIn(cell: string, tambon: string): Reading<VillageCode> {
  const moo = readMoo(cell);
  return moo.ok ? accept(villageCode(tambon, moo.value)) : moo;
}

/** The code of the village with that name in a tambon, where the list of villages knows just one. */
export function readVillageName(
  cell: string,
  tambon: string,
  { villages }: Places,
): Reading<VillageCode> {
  const named = villagesNamed(cell, villages.of(tambon));
  if (named.length === 1) return accept(named[0]!.code as VillageCode);
  if (named.length > 1)
    return refuse("ambiguous_village", villageForm, severalOf(named), codesOf(named));
  return villages.covers(tambon)
    ? refuse(
        "unknown_village_name",
        villageForm,
        notListed,
        codesOf(nearTo(cell, villages.of(tambon))),
      )
    : refuse("unknown_village_name", villageForm, notCovered);
}

/** Another village of the tambon that the name belongs to, when the code's own village has another name. */
export function otherVillage(
  cell: string,
  code: string,
  { villages }: Places,
): VillageRecord | null {
  const all = villages.of(code.slice(0, 6));
  const named = villagesNamed(cell, all);
  return named.some((one) => one.code === code) ? null : (named[0] ?? null);
}

/** Why a village's name and its number can't both be right. */
export const ofOtherVillage = (
  code: string,
  other: VillageRecord,
  own?: VillageRecord,
): Refusal => ({
  code: "village_name_contradicts_code",
  expected: own
    ? { th: `${own.name} ตามหมู่ที่ ${mooOf(code)}`, en: `${own.name}, as หมู่ที่ ${mooOf(code)} says` }
    : { th: `ชื่อของหมู่ที่ ${mooOf(code)}`, en: `the name of หมู่ที่ ${mooOf(code)}` },
  advice: {
    th: `ทะเบียนหมู่บ้านมีชื่อนี้ที่หมู่ที่ ${mooOf(other.code)} (${other.code}) ของตำบลเดียวกัน โปรดตรวจว่าหมู่ที่หรือชื่อผิด แล้วแก้ให้ตรงกัน หากถูกทั้งสองช่อง ให้เพิ่มคอลัมน์รหัสหมู่บ้านและใส่ ${code}`,
    en: `The list of villages has this name for หมู่ที่ ${mooOf(other.code)} (${other.code}) of the same tambon. Check which of the two is wrong. If both are right, add a column of village codes and write ${code}.`,
  },
  suggest: [],
});

const mooOf = (code: string): number => Number(code.slice(-2));

function villagesNamed(cell: string, all: readonly VillageRecord[]): readonly VillageRecord[] {
  const key = villageKey(cell);
  return key === "" ? [] : all.filter(({ name }) => villageKey(name) === key);
}

const nearTo = (cell: string, all: readonly VillageRecord[]): readonly VillageRecord[] => {
  const key = villageKey(cell);
  return key.length < 2
    ? []
    : all.filter(({ name }) => villageKey(name).includes(key) || key.includes(villageKey(name)));
};

const codesOf = (villages: readonly VillageRecord[]): string[] =>
  villages.slice(0, 3).map(({ code, name }) => `${name} (${code})`);

const mooForm: Text = { th: "หมู่ที่ เช่น 3", en: "the number of the village, such as 3" };

const mooAdvice: Text = {
  th: "ใส่เลขหมู่ที่ 1–99 ให้ครบ หรือเพิ่มคอลัมน์รหัสหมู่บ้าน 8 หลัก",
  en: "Write the village's number, 1–99, or add a column of village codes of eight digits.",
};

const villageForm: Text = {
  th: "ชื่อหมู่บ้านที่มีแห่งเดียวในตำบล",
  en: "the name of just one village of the tambon",
};

const severalOf = (villages: readonly VillageRecord[]): Text => {
  const listed = villages.map(({ code }) => `หมู่ที่ ${mooOf(code)} (${code})`).join(", ");
  return {
    th: `ตำบลนี้มีหมู่บ้านชื่อนี้หลายแห่ง คือ ${listed} โปรดเพิ่มคอลัมน์หมู่ที่ หรือรหัสหมู่บ้าน`,
    en: `The tambon has several villages of this name: ${listed}. Add a column หมู่ที่ or the village codes.`,
  };
};

const notListed: Text = {
  th: "ทะเบียนหมู่บ้านของตำบลนี้ไม่มีชื่อนี้ โปรดตรวจการสะกด หรือเพิ่มคอลัมน์หมู่ที่",
  en: "The list of the tambon's villages has no such name. Check the spelling, or add a column หมู่ที่.",
};

const notCovered: Text = {
  th: "ยังไม่มีทะเบียนหมู่บ้านของจังหวัดนี้ ให้เพิ่มคอลัมน์หมู่ที่ หรือรหัสหมู่บ้าน",
  en: "There is no list of this province's villages. Add a column หมู่ที่ or the village codes.",
};
