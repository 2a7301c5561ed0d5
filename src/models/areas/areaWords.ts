import { country } from "../../schema/declare/anyAreaColumns.ts";
import { thingsText } from "../../i18n/oneThing.ts";
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
  lead: (title: string, people: string, houses: string, date: string) =>
    `${title}มีประชากรตามทะเบียนราษฎร ${people} และบ้าน ${houses} ณ วันที่ ${date}`,
  leadSilent: (title: string) => `สิ่งที่ตารางทุกตารางบอกเกี่ยวกับ${title} และสิ่งที่ไม่ได้ระบุ`,
  people: "ประชากร",
  male: "ชาย",
  female: "หญิง",
  houses: "บ้าน",
  peoplePerHouse: "ประชากรต่อบ้านหนึ่งหลัง",
  change: (first: string, last: string) => `ประชากรเปลี่ยนไปจาก ${first} ถึง ${last}`,
  villages: "หมู่บ้านในรายชื่อ",
  sales: "ยอดจำหน่าย OTOP",
  salesPerHead: "ยอดจำหน่าย OTOP ต่อประชากรหนึ่งคน",
  persons: (value: string) => `${value}\u00a0คน`,
  housesUnit: (value: string) => `${value}\u00a0หลัง`,
  villagesUnit: (value: string) => `${value}\u00a0หมู่บ้าน`,
  baht: (value: string) => `${value}\u00a0บาท`,
  /** ล้านบาท is one word. */
  largeBaht: (value: string) => `${value}${value.endsWith("ล้าน") ? "" : "\u00a0"}บาท`,
  perHouse: (value: string) => `${value}\u00a0คนต่อหลัง`,
  perHead: (value: string) => `${value}\u00a0บาทต่อคน`,
  on: (date: string) => `ณ ${date}`,
  perHeadNote: (salesYear: string, people: string) => `ยอด${salesYear} หารด้วยประชากร ณ ${people}`,
  countedRows: (rows: string) => `นับจาก ${rows} แถว`,
  registerNote: "รายชื่อหมู่บ้านที่มีผู้รวบรวมไว้ ไม่ใช่ประกาศของทางราชการ",
  peopleHeading: "ประชากรและบ้าน",
  peopleDiffer: "ยอดของพื้นที่ย่อยรวมกันแล้วไม่เท่ากับยอดนี้ แสดงไว้ตามต้นทางทั้งสองทาง",
  yearsHeading: "ประชากรและบ้านรายปี",
  yearsCaption: "ณ วันที่ 31 ธันวาคมของแต่ละปี",
  yearsOfProvince: "ตัวเลขรายปีมีถึงระดับอำเภอเท่านั้น",
  year: "ปี",
  noYear: "เว็บนี้ยังไม่ได้ไฟล์ของปีนี้",
  targetsHeading: "เป้าหมายโครงการร้อยใจรักษ์",
  target: (unit: string, phase: string) => `${unit}เป้าหมายร้อยใจรักษ์ ระยะที่\u00a0${phase}`,
  phase: (phase: string) => `ระยะที่ ${phase}`,
  targetUnit: "เป้าหมาย",
  fourTogether: "4 จังหวัดรวมกัน",
  targetsOwn: (place: string) => `เอกสารไม่ได้แยกเป้าหมายของ${place}ไว้ มีแต่ยอดรวม 4 จังหวัด`,
  targetsPlan: (years: string) =>
    `ตามแผนปฏิบัติการด้านการแก้ไขปัญหายาเสพติดชายแดนภาคเหนือแบบเบ็ดเสร็จ ${years}`,
  targetsUnnamed: "เอกสารไม่ได้ระบุชื่อหมู่บ้าน ตำบล หรืออำเภอที่เป็นเป้าหมาย",
  targetsUnknown: "เอกสารที่ประกาศเป้าหมายไม่ได้ระบุชื่อหมู่บ้าน ตำบล หรืออำเภอ จึงยังบอกไม่ได้ว่าที่นี่เป็นเป้าหมายหรือไม่",
  targetsPilot: (place: string) =>
    `เอกสารที่ประกาศเป้าหมายไม่ได้ระบุชื่อหมู่บ้าน ตำบล หรืออำเภอ แต่มีแหล่งหนึ่งกล่าวถึงการขยายผลที่ ${place} ดูตัวเลขด้านล่าง`,
  targetsChart: "ดูเป็นแผนภูมิ ส่งต่อ หรืออ้างอิงตัวเลขเหล่านี้",
  fundsHeading: "กองทุนและโครงการ",
  fundsWithin: "ตัวเลขของพื้นที่ที่อยู่ข้างใน",
  fundsNote: "ตัวเลขที่หน่วยงานเผยแพร่ แต่ละตัวบอกเวลา พื้นที่ และหน้าเว็บที่มา ตัวเลขที่นับหลายพื้นที่รวมกันบอกพื้นที่ทั้งหมดไว้",
  fundsWithinNote: "ตัวเลขเหล่านี้เป็นของตำบลหรือหมู่บ้านในพื้นที่นี้ ไม่ใช่ของทั้งพื้นที่",
  otopHeading: "ยอดจำหน่าย OTOP",
  otopMonths: "รายเดือน (บาท)",
  otopStatedProvinces: (stated: string, silent: string) =>
    `เฉพาะ ${stated} จังหวัดที่ต้นทางระบุ ไม่รวม${silent}`,
  tableFiguresHeading: "ตัวเลขอื่นของพื้นที่นี้",
  workHeading: "คน การประชุม และเอกสาร",
  targetGroup: "กลุ่มเป้าหมายของการประชุม",
  targetGroupNote: (year: string) => `${year} ไม่ใช่อัตรากำลังของหน่วยงาน`,
  mechanism: (mechanism: string, role: string) => `${role} · ${mechanism}`,
  units: (units: string, persons: string) => `${units} แห่งละ ${persons} คน`,
  unitsTogether: (units: string) => `รวม ${units}`,
  meeting: "การประชุม",
  meetingDatesDiffer: "เอกสารสองฉบับลงวันที่ประชุมไม่ตรงกัน",
  document: "เอกสารที่กล่าวถึง",
  until: (first: string, last: string) => `${first} ถึง ${last}`,
  villagesHeading: "หมู่บ้าน",
  moo: "หมู่ที่",
  villagesNone: "รายชื่อหมู่บ้านที่รวบรวมไว้ไม่มีหมู่บ้านในตำบลนี้ ตำบลที่อยู่ในเขตเทศบาลทั้งตำบลไม่มีหมู่บ้าน",
  partsHeading: (kind: AreaKind, title: string) => `${kindNames.th[kind]}ใน${title}`,
  name: "ชื่อ",
  neighboursHeading: "ประชากรใกล้เคียงกัน",
  neighboursExplained: (kind: AreaKind, within: string | null) =>
    `${kindNames.th[kind]}${within === null ? "" : `ใน${within}`}ที่มีประชากรมากกว่าและน้อยกว่าถัดไป`,
  rank: "อันดับ",
  here: "หน้านี้",
  mapHeading: (title: string) => `แผนที่${title}`,
  mapCaption: (kind: AreaKind, title: string, date: string) =>
    `ประชากรราย${kindNames.th[kind]}ใน${title} ${date}`,
  mapsHeading: "แผนที่",
  regionsHeading: "อยู่ในภาคและเขตใด",
  moreKeyFigures: "ตัวเลขสำคัญอื่น",
  tablesHeading: "ตารางที่กล่าวถึงพื้นที่นี้",
  silentHeading: "สิ่งที่ไม่ได้ระบุ",
  silentExplained: "ตารางต่อไปนี้ไม่มีตัวเลขของพื้นที่นี้ ซึ่งไม่ได้แปลว่าเป็นศูนย์",
  silentNoPlace: "ไม่แยกตามพื้นที่",
  silentOnly: (kind: string) => `มีถึงระดับ${kind}เท่านั้น`,
  silentHere: "ไม่ได้กล่าวถึงพื้นที่นี้",
  silentElsewhere: (places: string) => `เป็นของ ${places} ไม่ใช่ของพื้นที่นี้`,
  levels: { 2: "จังหวัด", 4: "อำเภอ", 6: "ตำบล" } as Readonly<Record<number, string>>,
  notesHeading: "อ่านตัวเลขนี้อย่างไร",
  notes: [
    "อันดับนับจากมากไปน้อย พื้นที่ที่เท่ากันได้อันดับเดียวกัน พื้นที่ที่ต้นทางไม่ได้ระบุไม่ถูกจัดอันดับ",
    "“ไม่ได้ระบุ” คือไม่พบในเอกสารที่เว็บนี้รวบรวมไว้ ไม่ได้แปลว่าเป็นศูนย์",
    "ประชากรคือคนที่มีชื่อในทะเบียนบ้าน ไม่ใช่คนที่อาศัยอยู่จริงทั้งหมด",
  ],
  sourcesHeading: "ตัวเลขมาจากไหน",
  sheetHeading: "แผ่นพิมพ์ A4",
  sheetExplained: "สั่งพิมพ์หน้านี้ได้เลย จะได้แผ่น A4 ที่มีตัวเลขสำคัญ แหล่งข้อมูล และรหัส QR ของหน้านี้",
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
  lead: (title, people, houses, date) =>
    `${title} has ${people} and ${houses} in the civil register of ${date}`,
  leadSilent: (title) => `What every table says of ${title}, and what none does`,
  people: "Population",
  male: "Men",
  female: "Women",
  houses: "Registered houses",
  peoplePerHouse: "People per house",
  change: (first, last) => `Change of population from ${first} to ${last}`,
  villages: "Villages in the list",
  sales: "OTOP sales",
  salesPerHead: "OTOP sales per head",
  persons: (value) => thingsText(value, "people"),
  housesUnit: (value) => thingsText(value, "houses"),
  villagesUnit: (value) => thingsText(value, "villages"),
  baht: (value) => `${value}\u00a0baht`,
  largeBaht: (value) => `${value}\u00a0baht`,
  perHouse: (value) => `${value}\u00a0a\u00a0house`,
  perHead: (value) => `${value}\u00a0baht\u00a0a\u00a0head`,
  on: (date) => `on ${date}`,
  perHeadNote: (salesYear, people) => `sales of ${salesYear}, divided by the people of ${people}`,
  countedRows: (rows) => `counted from ${rows} ${rows === "1" ? "row" : "rows"}`,
  registerNote: "A register as someone compiled it, not an official list",
  peopleHeading: "Population and houses",
  peopleDiffer:
    "The areas within do not add up to this figure; both are shown as their source has them",
  yearsHeading: "Population and houses by year",
  yearsCaption: "On 31 December of each year",
  yearsOfProvince: "Figures by year go down to amphoes only",
  year: "Year",
  noYear: "The file of this year has not been obtained",
  targetsHeading: "Targets of Roi Jai Rak",
  target: (unit, phase) => `Roi Jai Rak target ${unit.toLowerCase()}, phase\u00a0${phase}`,
  phase: (phase) => `Phase ${phase}`,
  targetUnit: "Target",
  fourTogether: "Four provinces together",
  targetsOwn: (place) =>
    `The documents give no targets of ${place} alone, only those of the four provinces together`,
  targetsPlan: (years) => `By the action plan against drugs on the northern border, ${years}`,
  targetsUnnamed: "The documents name none of the target villages, tambons or amphoes",
  targetsPilot: (place) =>
    `The documents that set the targets name no village, tambon or amphoe, but a source speaks of the expansion at ${place}; see its figures below`,
  targetsUnknown:
    "The documents name none of the target villages, tambons or amphoes, so whether this place is one cannot be told",
  targetsChart: "See these figures as a chart, to send on or to cite",
  fundsHeading: "Funds and programmes",
  fundsWithin: "Figures of places within",
  fundsNote:
    "Figures that agencies published, each with its time, its place and its page; one that counts several areas together names them all.",
  fundsWithinNote:
    "These are figures of tambons or villages in this area, not of the area as a whole.",
  otopHeading: "OTOP sales",
  otopMonths: "By month (baht)",
  otopStatedProvinces: (stated, silent) =>
    `The ${stated} provinces that the source states, without ${silent}`,
  tableFiguresHeading: "More figures of this area",
  workHeading: "People and documents",
  targetGroup: "Target group of a meeting",
  targetGroupNote: (year) => `${year}; not the staff of a body`,
  mechanism: (mechanism, role) => `${role} · ${mechanism}`,
  units: (units, persons) => `${units}, ${persons} people each`,
  unitsTogether: (units) => `${units} together`,
  meeting: "Meeting",
  meetingDatesDiffer: "Two documents date this meeting differently",
  document: "Document that speaks of it",
  until: (first, last) => `${first} to ${last}`,
  villagesHeading: "Villages",
  moo: "Number",
  villagesNone: "The list of villages names none in this tambon; wholly urban tambons have none",
  partsHeading: (kind, title) =>
    `${kindNames.en[kind].replace(/^./, (first) => first.toUpperCase())} of ${title}`,
  name: "Name",
  neighboursHeading: "Similar in population",
  neighboursExplained: (kind, within) =>
    `The ${kindNames.en[kind]}${within === null ? "" : ` of ${within}`} with the next more and the next fewer people`,
  rank: "Rank",
  here: "this page",
  mapHeading: (title) => `Map of ${title}`,
  mapCaption: (kind, title, date) => `Population of the ${kindNames.en[kind]} of ${title} ${date}`,
  mapsHeading: "Map",
  regionsHeading: "Region and zone",
  moreKeyFigures: "More key figures",
  tablesHeading: "Tables that speak of this area",
  silentHeading: "What is not stated",
  silentExplained: "These tables have no figure of this area, which does not mean zero",
  silentNoPlace: "not divided by area",
  silentOnly: (kind) => `goes down to ${kind} only`,
  silentHere: "does not speak of this area",
  silentElsewhere: (places) => `of ${places}; this area is not in it`,
  levels: { 2: "provinces", 4: "amphoes", 6: "tambons" },
  notesHeading: "How to read these figures",
  notes: [
    "Ranks run from the most to the fewest; equal areas share a rank, and areas of which nothing was found have none.",
    "“Not stated” means not found in the documents gathered here; it does not mean zero.",
    "Population counts those registered in a house, not everyone who lives there.",
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
