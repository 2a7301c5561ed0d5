import type { Text } from "../text/language.ts";

/** What an area is called by law, by its code: Bangkok has เขต and แขวง, and is no จังหวัด. */
export function areaKind(code: string): Text {
  const kinds = code.startsWith("10") ? ofBangkok : elsewhere;
  return kinds[code.length / 2 - 1]!;
}

/** The name as Thai writes it, with its kind: อำเภอแม่ริม. */
export const thaiAreaName = (code: string, name: string): string =>
  code === "10" ? name : areaKind(code).th + name;

const elsewhere: readonly Text[] = [
  { th: "จังหวัด", en: "Province" },
  { th: "อำเภอ", en: "Amphoe" },
  { th: "ตำบล", en: "Tambon" },
];

const ofBangkok: readonly Text[] = [
  { th: "เขตปกครองพิเศษ", en: "Special administrative area" },
  { th: "เขต", en: "Khet" },
  { th: "แขวง", en: "Khwaeng" },
];
