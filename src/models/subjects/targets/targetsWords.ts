import type { Language } from "../../../words/text/language.ts";

const th = {
  heading: "เป้าหมายโครงการร้อยใจรักษ์",
  target: (unit: string, phase: string) => `${unit}เป้าหมายร้อยใจรักษ์ ระยะที่\u00a0${phase}`,
  phase: (phase: string) => `ระยะที่ ${phase}`,
  unit: "เป้าหมาย",
  fourTogether: "4 จังหวัดรวมกัน",
  own: (place: string) => `เอกสารไม่ได้แยกเป้าหมายของ${place}ไว้ มีแต่ยอดรวม 4 จังหวัด`,
  plan: (years: string) => `ตามแผนปฏิบัติการด้านการแก้ไขปัญหายาเสพติดชายแดนภาคเหนือแบบเบ็ดเสร็จ ${years}`,
  unnamed: "เอกสารไม่ได้ระบุชื่อหมู่บ้าน ตำบล หรืออำเภอที่เป็นเป้าหมาย",
  unknown: "เอกสารที่ประกาศเป้าหมายไม่ได้ระบุชื่อหมู่บ้าน ตำบล หรืออำเภอ จึงยังบอกไม่ได้ว่าที่นี่เป็นเป้าหมายหรือไม่",
  pilot: (place: string) =>
    `เอกสารที่ประกาศเป้าหมายไม่ได้ระบุชื่อหมู่บ้าน ตำบล หรืออำเภอ แต่มีแหล่งหนึ่งกล่าวถึงการขยายผลที่ ${place} ดูตัวเลขด้านล่าง`,
  chart: "ดูเป็นแผนภูมิ ส่งต่อ หรืออ้างอิงตัวเลขเหล่านี้",
  more: "เป้าหมายทั้งหมด",
};

const en: typeof th = {
  heading: "Targets of Roi Jai Rak",
  target: (unit, phase) => `Roi Jai Rak target ${unit.toLowerCase()}, phase\u00a0${phase}`,
  phase: (phase) => `Phase ${phase}`,
  unit: "Target",
  fourTogether: "Four provinces together",
  own: (place) =>
    `The documents give no targets of ${place} alone, only those of the four provinces together`,
  plan: (years) => `By the action plan against drugs on the northern border, ${years}`,
  unnamed: "The documents name none of the target villages, tambons or amphoes",
  unknown:
    "The documents name none of the target villages, tambons or amphoes, so whether this place is one cannot be told",
  pilot: (place) =>
    `The documents that set the targets name no village, tambon or amphoe, but a source speaks of the expansion at ${place}; see its figures below`,
  chart: "See these figures as a chart, to send on or to cite",
  more: "All targets",
};

export const targetsWords: Readonly<Record<Language, typeof th>> = { th, en };
