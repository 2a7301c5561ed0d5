import type { Text } from "../text/language.ts";

/** The funds and programmes that the agencies' figures speak of. */
export const programmes = {
  mother_fund: { th: "กองทุนแม่ของแผ่นดิน", en: "Mother of the Land fund" },
  village_fund: { th: "กองทุนหมู่บ้าน", en: "Village fund" },
  women_fund: { th: "กองทุนพัฒนาบทบาทสตรี", en: "Women's development fund" },
  poverty_fund: { th: "กข.คจ.", en: "Poverty alleviation project" },
  fund_centre: { th: "ศูนย์จัดการกองทุนชุมชน", en: "Fund management centres" },
  savings_group: { th: "กลุ่มออมทรัพย์เพื่อการผลิต", en: "Savings groups for production" },
  khok_nong_na: { th: "โคก หนอง นา", en: "Khok Nong Na" },
  otop: { th: "OTOP", en: "OTOP" },
  roi_jai_rak: { th: "ร้อยใจรักษ์", en: "Roi Jai Rak" },
  roi_jai_rak_expansion: { th: "ร้อยใจรักษ์ (ขยายผล)", en: "Roi Jai Rak (expansion)" },
  village_base: { th: "ฐานหมู่บ้าน", en: "Villages of the country" },
} as const satisfies Readonly<Record<string, Text>>;

/** The programmes and lines of work that have a page, in the order that lists have. */
export const programmePageIds = [
  "roi-jai-rak",
  "community-funds",
  "savings-groups",
  "poverty-fund",
  "mother-fund",
  "fund-centres",
  "royal-initiative",
  "village-fund",
  "womens-fund",
  "khok-nong-na",
  "otop",
  "budget",
  "people",
  "one-plan",
] as const;

export type ProgrammePageId = (typeof programmePageIds)[number];

export type Programme = keyof typeof programmes;
