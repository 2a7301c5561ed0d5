import type { Text } from "./language.ts";

/** A part of the country: ภาค. */
export interface Region {
  readonly id: string;
  readonly name: Text;
  /** The codes of its provinces. */
  readonly provinces: readonly string[];
}

/** Who drew the regions. */
export const regionsSource: Text = {
  th: "การแบ่งภูมิภาคทางภูมิศาสตร์ของคณะกรรมการภูมิศาสตร์แห่งชาติ พ.ศ. 2520 ตามที่ราชบัณฑิตยสภาใช้ในอักขรานุกรมภูมิศาสตร์ไทย",
  en: "the geographical regions of the National Geographic Committee (B.E. 2520), as used by the Royal Society of Thailand in its gazetteer",
};

/** The six geographical regions, from north to south. */
export const regions: readonly Region[] = [
  {
    id: "north",
    name: { th: "ภาคเหนือ", en: "North" },
    provinces: codes("50 51 52 53 54 55 56 57 58"),
  },
  {
    id: "northeast",
    name: { th: "ภาคตะวันออกเฉียงเหนือ", en: "Northeast" },
    provinces: codes("30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49"),
  },
  {
    id: "central",
    name: { th: "ภาคกลาง", en: "Central" },
    provinces: codes("10 11 12 13 14 15 16 17 18 19 26 60 61 62 64 65 66 67 72 73 74 75"),
  },
  {
    id: "east",
    name: { th: "ภาคตะวันออก", en: "East" },
    provinces: codes("20 21 22 23 24 25 27"),
  },
  {
    id: "west",
    name: { th: "ภาคตะวันตก", en: "West" },
    provinces: codes("63 70 71 76 77"),
  },
  {
    id: "south",
    name: { th: "ภาคใต้", en: "South" },
    provinces: codes("80 81 82 83 84 85 86 90 91 92 93 94 95 96"),
  },
];

function codes(text: string): readonly string[] {
  return text.split(" ");
}
