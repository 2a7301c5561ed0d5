import { cleanText } from "../text/thaiText.ts";

/** The key that headings are compared by: spelling damage, spaces and the case of Latin letters aside. */
export const headingKey = (heading: string): string =>
  cleanText(heading).toLowerCase().replace(/\s/g, "");

/** Words before a unit that make it a multiple: พันบาท is no baht. */
export const multipleWords = /(พัน|หมื่น|แสน|ล้าน|thousands?|millions?)/i;
