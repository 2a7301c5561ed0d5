import type { Text } from "../text/language.ts";
import { codeLengths, expected, kind, olderRegister } from "./placeWords.ts";
import type { PlaceLevel } from "./area.ts";
import type { Places } from "./places.ts";
import { refuse, type Reading } from "../reading/reading.ts";

export function ofCodeLength(digits: string, level: PlaceLevel, places: Places): Reading<never> {
  const cut = digits.slice(0, codeLengths[level]);
  const suggest = digits.length > codeLengths[level] && places.byCode.has(cut) ? [cut] : [];
  return refuse(
    "code_length",
    expected[level],
    {
      th: `รหัส${kind[level].th}ต้องมี ${codeLengths[level]} หลัก แต่ช่องนี้มี ${digits.length} หลัก โปรดตรวจว่าเป็นรหัสของ${kind[level].th}จริงหรือไม่`,
      en: `The code of a ${kind[level].en} has ${codeLengths[level]} digits, but this one has ${digits.length}. Check that it is the code of a ${kind[level].en}.`,
    },
    suggest,
  );
}

export function ofUnknownCode(digits: string, level: PlaceLevel, places: Places): Reading<never> {
  const moved = places.movedTo.get(digits.slice(0, 4));
  if (level === "tambon" && moved) {
    return refuse("unknown_code", expected.tambon, amphoeMoved(digits.slice(0, 4), moved));
  }
  const registrar = level === "amphoe" && Number(digits.slice(2)) >= 60;
  return refuse("unknown_code", expected[level], registrar ? registrarCode : notInRegister(level));
}

export const ofVillage = (): Reading<never> =>
  refuse("village_code", villageCodeExpected, {
    th: "รหัสหมู่บ้านต้องเป็นรหัสตำบล 6 หลักตามด้วยหมู่ที่ 2 หลัก (01–99) โปรดตรวจว่าเลขศูนย์หายไปหรือไม่",
    en: "A village code is the six digits of its tambon and two for the หมู่ที่ (01–99). Check whether a zero was lost.",
  });

export const villageCodeExpected: Text = {
  th: "รหัสหมู่บ้าน 8 หลัก เช่น 50070101",
  en: "a village code of eight digits such as 50070101",
};

const notInRegister = (level: PlaceLevel): Text => ({
  th: `ไม่มีรหัสนี้ในทะเบียน${kind[level].th} โปรดตรวจรหัสกับต้นฉบับ ${olderRegister.th}`,
  en: `The register of ${kind[level].en}s has no such code. Check it against the original. ${olderRegister.en}`,
});

const registrarCode: Text = {
  th: "รหัสนี้ไม่ใช่รหัสอำเภอ รหัสที่ลงท้ายด้วยเลขสูงเช่นนี้มักเป็นของสำนักทะเบียนท้องถิ่น (เทศบาล) โปรดใช้รหัสอำเภอที่ตั้งอยู่",
  en: "This is no amphoe's code: codes with so high an ending mostly belong to a municipal registration office. Use the code of the amphoe it lies in.",
};

const amphoeMoved = (former: string, now: string): Text => ({
  th: `อำเภอรหัส ${former} เปลี่ยนเป็นรหัส ${now} แล้ว และรหัสตำบลเปลี่ยนตาม โปรดใช้รหัสตำบลปัจจุบันที่ขึ้นต้นด้วย ${now}`,
  en: `The amphoe of code ${former} is now ${now}, and its tambons have new codes too. Use the present code, which begins with ${now}.`,
});
