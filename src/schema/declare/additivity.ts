import type { Text } from "../../words/text/language.ts";

/**
 * Over what a measure may be added. An additive one over everything (money spent); a semi-additive
 * one over places but not over time (people registered); of the rest, such as a share, no sum means
 * anything.
 */
export type Additivity = "additive" | "semi-additive" | "not additive";

export const additivityNames: Readonly<Record<Additivity, Text>> = {
  additive: { th: "รวมยอดได้ทุกด้าน", en: "adds up over everything" },
  "semi-additive": {
    th: "รวมยอดได้ตามพื้นที่ แต่ไม่รวมข้ามเวลา",
    en: "adds up over places, not over time",
  },
  "not additive": { th: "รวมยอดไม่ได้", en: "does not add up" },
};
