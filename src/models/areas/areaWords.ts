import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Language } from "../../words/text/language.ts";
import type { RankStanding } from "./standing.ts";

/** The kinds of areas as they are counted; Bangkok has เขต and แขวง. */
export type AreaKind = "province" | "amphoe" | "khet" | "amphoeOrKhet" | "tambon" | "khwaeng";

/** What an area and those it stands beside within another are called. */
export function areaKindOf(code: string, within: string): AreaKind {
  if (code.length === 2) return "province";
  const bangkok = code.startsWith("10");
  if (code.length === 6) return bangkok ? "khwaeng" : "tambon";
  if (within === country) return "amphoeOrKhet";
  return bangkok ? "khet" : "amphoe";
}

type Numbers = (value: number) => string;

const kindNames = {
  th: {
    province: "จังหวัด",
    amphoe: "อำเภอ",
    khet: "เขต",
    amphoeOrKhet: "อำเภอและเขต",
    tambon: "ตำบล",
    khwaeng: "แขวง",
  },
  en: {
    province: "provinces",
    amphoe: "amphoes",
    khet: "districts",
    amphoeOrKhet: "amphoes and districts",
    tambon: "tambons",
    khwaeng: "subdistricts",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<AreaKind, string>>>>;

const th = {
  kinds: kindNames.th as Readonly<Record<AreaKind, string>>,
  standing: (
    { place, of, tied, silent }: RankStanding,
    kind: AreaKind,
    within: string | null,
    number: Numbers,
  ) =>
    `อันดับ ${number(place)} จาก ${number(of)} ${kindNames.th[kind]}` +
    (within === null ? (kind === "province" ? "" : "ทั่วประเทศ") : `ใน${within}`) +
    (tied > 0 ? ` ร่วมกับอีก ${number(tied)} แห่ง` : "") +
    (silent > 0 ? ` (ไม่ได้ระบุ ${number(silent)} แห่ง)` : ""),
  areas: "พื้นที่",
  titleWithin: (title: string, within: readonly string[]) => [title, ...within].join(" "),
  code: "รหัสพื้นที่",
  leadSilent: (title: string) => `สิ่งที่ตารางทุกตารางบอกเกี่ยวกับ${title} และสิ่งที่ไม่ได้ระบุ`,
  tableFiguresHeading: "ตัวเลขอื่นของพื้นที่นี้",
  partsHeading: (kind: AreaKind, title: string) => `${kindNames.th[kind]}ใน${title}`,
  name: "ชื่อ",
  rank: "อันดับ",
  here: "หน้านี้",
  mapHeading: (title: string) => `แผนที่${title}`,
  mapsHeading: "แผนที่",
  moreKeyFigures: "ตัวเลขสำคัญอื่น",
  tablesHeading: "ตารางที่กล่าวถึงพื้นที่นี้",
  silentHeading: "สิ่งที่ไม่ได้ระบุ",
  silentExplained: "ตารางต่อไปนี้ไม่มีแถวที่ใช้รหัสของพื้นที่นี้ ซึ่งไม่ได้แปลว่าเป็นศูนย์",
  silentNoPlace: "ไม่มีรหัสพื้นที่ในตาราง",
  silentOnly: (kind: string) => `มีถึงระดับ${kind}เท่านั้น`,
  silentHere: "ไม่ได้กล่าวถึงพื้นที่นี้",
  silentElsewhere: (places: string) => `เป็นของ ${places} ไม่ใช่ของพื้นที่นี้`,
  levels: { 2: "จังหวัด", 4: "อำเภอ", 6: "ตำบล" } as Readonly<Record<number, string>>,
  notesHeading: "อ่านตัวเลขนี้อย่างไร",
  notes: [
    "อันดับนับจากมากไปน้อย พื้นที่ที่เท่ากันได้อันดับเดียวกัน พื้นที่ที่ต้นทางไม่ได้ระบุไม่ถูกจัดอันดับ",
    "“ไม่ได้ระบุ” คือไม่พบในเอกสารที่เว็บนี้รวบรวมไว้ ไม่ได้แปลว่าเป็นศูนย์",
  ],
  sourcesHeading: "ตัวเลขมาจากไหน",
  sheetHeading: "แผ่นพิมพ์ A4",
  sheetExplained: "สั่งพิมพ์แล้วได้แผ่น A4 ที่มีตัวเลขสำคัญ แหล่งข้อมูล และรหัส QR",
  qr: "รหัส QR ของที่อยู่",
  evidence: "หลักฐาน",
  retrieved: (date: string) => `ไฟล์ล่าสุดรับเข้าระบบ ${date}`,
  release: (id: string) => `ข้อมูลรุ่น ${id}`,
  compare: "เทียบกับพื้นที่อื่น",
};

const en: typeof th = {
  kinds: kindNames.en,
  standing: ({ place, of, tied, silent }, kind, within, number) =>
    `Rank ${number(place)} of ${number(of)} ${kindNames.en[kind]}` +
    (within === null ? (kind === "province" ? "" : " in the country") : ` in ${within}`) +
    (tied > 0 ? `, shared with ${number(tied)} more` : "") +
    (silent > 0 ? ` (not stated for ${number(silent)})` : ""),
  areas: "Areas",
  titleWithin: (title, within) => [title, ...within].join(", "),
  code: "Area code",
  leadSilent: (title) => `What every table says of ${title}, and what none does`,
  tableFiguresHeading: "More figures of this area",
  partsHeading: (kind, title) =>
    `${kindNames.en[kind].replace(/^./, (first) => first.toUpperCase())} of ${title}`,
  name: "Name",
  rank: "Rank",
  here: "this page",
  mapHeading: (title) => `Map of ${title}`,
  mapsHeading: "Map",
  moreKeyFigures: "More key figures",
  tablesHeading: "Tables that speak of this area",
  silentHeading: "What is not stated",
  silentExplained: "These tables have no row under the code of this area, which does not mean zero",
  silentNoPlace: "no codes of areas in the table",
  silentOnly: (kind) => `goes down to ${kind} only`,
  silentHere: "does not speak of this area",
  silentElsewhere: (places) => `of ${places}; this area is not in it`,
  levels: { 2: "provinces", 4: "amphoes", 6: "tambons" },
  notesHeading: "How to read these figures",
  notes: [
    "Ranks run from the most to the fewest; equal areas share a rank, and areas of which nothing was found have none.",
    "“Not stated” means not found in the documents gathered here; it does not mean zero.",
  ],
  sourcesHeading: "Where the figures come from",
  sheetHeading: "A4 sheet",
  sheetExplained:
    "Print this page for an A4 sheet with its key figures, its sources and a QR code that leads back here.",
  qr: "QR code of",
  evidence: "Evidence",
  retrieved: (date) => `latest file received ${date}`,
  release: (id) => `release ${id}`,
  compare: "Compare with other areas",
};

export const areaWords: Readonly<Record<Language, typeof th>> = { th, en };

type Words = typeof th;

/** The words that stand on every page of an area as they are. */
export type AreaLabels = {
  readonly [K in keyof Words as Words[K] extends string ? K : never]: string;
};

export const areaLabels: Readonly<Record<Language, AreaLabels>> = {
  th: labelsOf(th),
  en: labelsOf(en),
};

function labelsOf(words: Words): AreaLabels {
  const labels = Object.entries(words).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(labels) as unknown as AreaLabels;
}
