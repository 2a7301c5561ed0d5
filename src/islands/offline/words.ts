import { formats } from "../../i18n/format.ts";

const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0");

/** What the site says of the copies on a reader's device. */
export const wording = {
  th: {
    kept: (pages: number, bytes: number) =>
      `เปิดดูซ้ำได้แม้ไม่มีเน็ต · ${unbroken(`เก็บไว้ ${formats.th.number(pages)} หน้า (${formats.th.bytes(bytes)})`)}`,
    remove: "ลบออกจากเครื่องนี้",
    removed: "ลบออกจากเครื่องนี้หมดแล้ว และจะไม่เก็บอีก",
    keptNothing: "ไม่เก็บหน้าใดไว้ในเครื่องนี้ ตามที่คุณเลือก",
    keepAgain: "เก็บไว้ดูแม้ไม่มีเน็ต",
  },
  en: {
    kept: (pages: number, bytes: number) =>
      `Available offline · ${unbroken(`${formats.en.number(pages)} ${pages === 1 ? "page" : "pages"} kept (${formats.en.bytes(bytes)})`)}`,
    remove: "Remove from this device",
    removed: "All removed from this device; nothing will be kept again",
    keptNothing: "Nothing is kept on this device, as you chose",
    keepAgain: "Keep pages to read offline",
  },
};
