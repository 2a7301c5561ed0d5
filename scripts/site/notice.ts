import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "../../src/words/text/language.ts";
import { isSiteWhole, outputOf, type Site } from "./stamp.ts";

/** Whether some site stands that can be served. */
export const hasSite = (site: Site): boolean => existsSync(join(outputOf(site), "index.html"));

/** What is served, or what is not, after a build that came to nothing. */
export function notice(site: Site, obstacle: Text): Text {
  const at = {
    th: `ขั้น “${obstacle.th}” ไม่สำเร็จ สาเหตุอยู่ด้านบน`,
    en: `the step “${obstacle.en}” did not succeed, for the reason above`,
  };
  if (!hasSite(site))
    return {
      th: `✗ ยังไม่มีเว็บให้เปิด เพราะ${at.th}`,
      en: `✗ there is no site to serve yet: ${at.en}`,
    };
  return {
    th: `⚠ เว็บนี้เป็นชุดก่อนหน้า ไม่มีสิ่งที่แก้ไขล่าสุด เพราะ${at.th}${isSiteWhole(site) ? "" : changed.th}`,
    en: `⚠ this is the site as it was before, without the latest changes: ${at.en}${isSiteWhole(site) ? "" : changed.en}`,
  };
}

/** Somebody else wrote into the folder: then it can't be said that it is whole. */
const changed: Text = {
  th: " ทั้งนี้ไฟล์ในโฟลเดอร์ของเว็บไม่ตรงกับที่สร้างไว้ครั้งล่าสุด จึงอาจไม่ครบ",
  en: "; its files are not those that the last build left, so some may be missing",
};
