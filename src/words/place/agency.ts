import type { Text } from "../text/language.ts";

/** The agencies whose figures are published here, by their official names. */
export const agencies = {
  communityDevelopment: {
    th: "กรมการพัฒนาชุมชน กระทรวงมหาดไทย",
    en: "Community Development Department, Ministry of Interior",
  },
  provincialAdministration: {
    th: "กรมการปกครอง กระทรวงมหาดไทย",
    en: "Department of Provincial Administration, Ministry of Interior",
  },
  budgetBureau: { th: "สำนักงบประมาณ", en: "Budget Bureau" },
} as const satisfies Readonly<Record<string, Text>>;
