import { thingsText } from "../../../i18n/oneThing.ts";
import type { Language } from "../../../words/text/language.ts";

const th = {
  lead: (title: string, people: string, houses: string, date: string) =>
    `${title}มีประชากรตามทะเบียนราษฎร ${people} และบ้าน ${houses} ณ วันที่ ${date}`,
  people: "ประชากร",
  male: "ชาย",
  female: "หญิง",
  houses: "บ้าน",
  peoplePerHouse: "ประชากรต่อบ้านหนึ่งหลัง",
  change: (first: string, last: string) => `ประชากรเปลี่ยนไปจาก ${first} ถึง ${last}`,
  persons: (value: string) => `${value}\u00a0คน`,
  housesUnit: (value: string) => `${value}\u00a0หลัง`,
  perHouse: (value: string) => `${value}\u00a0คนต่อหลัง`,
  on: (date: string) => `ณ ${date}`,
  peopleHeading: "ประชากรและบ้าน",
  peopleDiffer: "ยอดของพื้นที่ย่อยรวมกันแล้วไม่เท่ากับยอดนี้ แสดงไว้ตามต้นทางทั้งสองทาง",
  yearsHeading: "ประชากรและบ้านรายปี",
  yearsCaption: "ณ วันที่ 31 ธันวาคมของแต่ละปี",
  yearsOfProvince: "ตัวเลขรายปีมีถึงระดับอำเภอเท่านั้น",
  year: "ปี",
  noYear: "เว็บนี้ยังไม่ได้ไฟล์ของปีนี้",
  nearHeading: "ประชากรใกล้เคียงกัน",
  nearExplained: (kind: string, within: string | null) =>
    `${kind}${within === null ? "" : `ใน${within}`}ที่มีประชากรมากกว่าและน้อยกว่าถัดไป`,
  mapCaption: (kind: string, title: string, date: string) => `ประชากรราย${kind}ใน${title} ${date}`,
  note: "ประชากรคือคนที่มีชื่อในทะเบียนบ้าน ไม่ใช่คนที่อาศัยอยู่จริงทั้งหมด",
};

const en: typeof th = {
  lead: (title, people, houses, date) =>
    `${title} has ${people} and ${houses} in the civil register of ${date}`,
  people: "Population",
  male: "Men",
  female: "Women",
  houses: "Registered houses",
  peoplePerHouse: "People per house",
  change: (first, last) => `Change of population from ${first} to ${last}`,
  persons: (value) => thingsText(value, "people"),
  housesUnit: (value) => thingsText(value, "houses"),
  perHouse: (value) => `${value}\u00a0a\u00a0house`,
  on: (date) => `on ${date}`,
  peopleHeading: "Population and houses",
  peopleDiffer:
    "The areas within do not add up to this figure; both are shown as their source has them",
  yearsHeading: "Population and houses by year",
  yearsCaption: "On 31 December of each year",
  yearsOfProvince: "Figures by year go down to amphoes only",
  year: "Year",
  noYear: "The file of this year has not been obtained",
  nearHeading: "Similar in population",
  nearExplained: (kind, within) =>
    `The ${kind}${within === null ? "" : ` of ${within}`} with the next more and the next fewer people`,
  mapCaption: (kind, title, date) => `Population of the ${kind} of ${title} ${date}`,
  note: "Population counts those registered in a house, not everyone who lives there.",
};

export const peopleWords: Readonly<Record<Language, typeof th>> = { th, en };
