import type { Text } from "../words/text/language.ts";

/** What charts are about, in the order that lists of charts have. */
export const topics = {
  "roi-jai-rak": { th: "ร้อยใจรักษ์", en: "Roi Jai Rak" },
  funds: { th: "กองทุนชุมชน", en: "Community funds" },
  otop: { th: "OTOP", en: "OTOP" },
  budget: { th: "งบประมาณ", en: "Budget" },
  people: { th: "คนทำงานและแผนพัฒนา", en: "People at work and development plans" },
  population: { th: "ประชากรและบ้าน", en: "Population and houses" },
  places: { th: "ตัวเลขอื่นของพื้นที่", en: "More figures of places" },
  data: { th: "ข้อมูลที่เว็บนี้ใช้", en: "The data behind this site" },
} as const satisfies Readonly<Record<string, Text>>;

export type TopicId = keyof typeof topics;
