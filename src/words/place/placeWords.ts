import type { Text } from "../text/language.ts";
import type { PlaceLevel } from "./area.ts";
import type { Places } from "./places.ts";

export const levels: readonly PlaceLevel[] = ["province", "amphoe", "tambon"];

/** How many digits the code of each kind of area has. */
export const codeLengths: Readonly<Record<PlaceLevel, number>> = {
  province: 2,
  amphoe: 4,
  tambon: 6,
};

export const kind: Readonly<Record<PlaceLevel, Text>> = {
  province: { th: "จังหวัด", en: "province" },
  amphoe: { th: "อำเภอ", en: "amphoe" },
  tambon: { th: "ตำบล", en: "tambon" },
};

export const expected: Readonly<Record<PlaceLevel, Text>> = {
  province: {
    th: "ชื่อหรือรหัสจังหวัด เช่น เชียงใหม่ หรือ 50",
    en: "the name or code of a province, such as เชียงใหม่, Chiang Mai or 50",
  },
  amphoe: {
    th: "ชื่อหรือรหัสอำเภอ เช่น แม่ริม หรือ 5007",
    en: "the name or code of an amphoe, such as แม่ริม, Mae Rim or 5007",
  },
  tambon: {
    th: "ชื่อหรือรหัสตำบล เช่น ริมใต้ หรือ 500701",
    en: "the name or code of a tambon, such as ริมใต้, Rim Tai or 500701",
  },
};

/** What may be so of a place that the register lacks, beside a slip. */
export const olderRegister: Text = {
  th: "ถ้าเป็นพื้นที่ตั้งใหม่ เปลี่ยนชื่อ หรือเปลี่ยนรหัส ทะเบียนของเว็บอาจเก่ากว่าไฟล์นี้ ให้แจ้งผู้ดูแลเว็บไซต์ปรับทะเบียนก่อน อย่าใช้พื้นที่อื่นแทน",
  en: "If the place is new, or has a new name or code, this site’s register may be older than the file: ask the site's keepers to renew it first, and put no other place in its stead.",
};

/** An area as a sentence names it. */
export function placeName(code: string, places: Places): Text {
  const area = places.byCode.get(code);
  if (!area) return { th: code, en: code };
  const inBangkok = code.startsWith("10");
  if (area.level === "province") {
    return inBangkok
      ? { th: area.nameTh, en: area.nameEn }
      : { th: `จังหวัด${area.nameTh}`, en: `${area.nameEn} province` };
  }
  return { th: `${inBangkok ? "เขต" : "อำเภอ"}${area.nameTh}`, en: `the district ${area.nameEn}` };
}
