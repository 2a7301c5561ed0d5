import type { Text } from "../text/language.ts";

/** A way to divide the country into parts larger than a province. */
export interface Division<Id extends string> {
  readonly title: Text;
  /** Who drew it, and when. */
  readonly source: Text;
  /** Its parts by their codes, in the order in which they are listed. */
  readonly parts: Readonly<Record<Id, Text>>;
}

const division = <const Id extends string>(declared: Division<Id>): Division<Id> => declared;

/** The six geographical regions: ภาค. */
export const regions = division({
  title: { th: "ภาค", en: "Region" },
  source: {
    th: "การแบ่งภูมิภาคทางภูมิศาสตร์ของคณะกรรมการภูมิศาสตร์แห่งชาติ พ.ศ. 2520 ตามที่ราชบัณฑิตยสภาใช้ในอักขรานุกรมภูมิศาสตร์ไทย",
    en: "the geographical regions of the National Geographic Committee (1977, B.E. 2520), as used by the Royal Society of Thailand in its gazetteer",
  },
  parts: {
    north: { th: "ภาคเหนือ", en: "North" },
    northeast: { th: "ภาคตะวันออกเฉียงเหนือ", en: "Northeast" },
    central: { th: "ภาคกลาง", en: "Central" },
    east: { th: "ภาคตะวันออก", en: "East" },
    west: { th: "ภาคตะวันตก", en: "West" },
    south: { th: "ภาคใต้", en: "South" },
  },
});

/** The eighteen groups of provinces that plan and budget together: กลุ่มจังหวัด. Bangkok is in none. */
export const provinceGroups = division({
  title: { th: "กลุ่มจังหวัด", en: "Province group" },
  source: {
    th: "ประกาศคณะกรรมการนโยบายการบริหารงานจังหวัดและกลุ่มจังหวัดแบบบูรณาการ ราชกิจจานุเบกษา 17 พฤศจิกายน 2560",
    en: "the notice of the Integrated Provincial and Provincial Group Administration Policy Committee, Royal Gazette, 17 November 2017 (B.E. 2560)",
  },
  parts: {
    "north-upper-1": { th: "ภาคเหนือตอนบน 1", en: "Upper North 1" },
    "north-upper-2": { th: "ภาคเหนือตอนบน 2", en: "Upper North 2" },
    "north-lower-1": { th: "ภาคเหนือตอนล่าง 1", en: "Lower North 1" },
    "north-lower-2": { th: "ภาคเหนือตอนล่าง 2", en: "Lower North 2" },
    "northeast-upper-1": { th: "ภาคตะวันออกเฉียงเหนือตอนบน 1", en: "Upper Northeast 1" },
    "northeast-upper-2": { th: "ภาคตะวันออกเฉียงเหนือตอนบน 2", en: "Upper Northeast 2" },
    "northeast-middle": { th: "ภาคตะวันออกเฉียงเหนือตอนกลาง", en: "Middle Northeast" },
    "northeast-lower-1": { th: "ภาคตะวันออกเฉียงเหนือตอนล่าง 1", en: "Lower Northeast 1" },
    "northeast-lower-2": { th: "ภาคตะวันออกเฉียงเหนือตอนล่าง 2", en: "Lower Northeast 2" },
    "central-upper": { th: "ภาคกลางตอนบน", en: "Upper Central" },
    "central-vicinity": { th: "ภาคกลางปริมณฑล", en: "Central, Bangkok vicinity" },
    "central-lower-1": { th: "ภาคกลางตอนล่าง 1", en: "Lower Central 1" },
    "central-lower-2": { th: "ภาคกลางตอนล่าง 2", en: "Lower Central 2" },
    "east-1": { th: "ภาคตะวันออก 1", en: "East 1" },
    "east-2": { th: "ภาคตะวันออก 2", en: "East 2" },
    "south-gulf": { th: "ภาคใต้ฝั่งอ่าวไทย", en: "South, Gulf coast" },
    "south-andaman": { th: "ภาคใต้ฝั่งอันดามัน", en: "South, Andaman coast" },
    "south-border": { th: "ภาคใต้ชายแดน", en: "Southern border" },
  },
});

type ZoneNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
type Zone = `zone-${ZoneNumber}` | "central";

/** The zones of government inspection, by which the Community Development Department sends its inspectors: เขตตรวจราชการ. */
export const inspectionZones = division<Zone>({
  title: { th: "เขตตรวจราชการ", en: "Inspection zone" },
  source: {
    th: "เขตตรวจราชการตามคำสั่งสำนักนายกรัฐมนตรีที่ 303/2568",
    en: "the inspection zones of the Office of the Prime Minister’s order 303/2568 (2025)",
  },
  parts: {
    ...(Object.fromEntries(
      Array.from({ length: 18 }, (_, i) => [
        `zone-${i + 1}`,
        { th: `เขตตรวจราชการที่ ${i + 1}`, en: `Inspection zone ${i + 1}` },
      ]),
    ) as Record<Zone, Text>),
    central: { th: "เขตตรวจราชการส่วนกลาง", en: "Central inspection zone" },
  },
});
