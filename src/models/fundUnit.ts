import type { Language } from "../words/language.ts";

/** An amount with the unit that its source gives it: 1,187 แปลง · 1,187 plots. */
export function fundUnit(amount: string, unit: string, language: Language): string {
  if (unit === "ร้อยละ") return language === "th" ? `ร้อยละ\u00a0${amount}` : `${amount}%`;
  const word = language === "th" ? unit : (english[unit] ?? unit);
  return `${amount}\u00a0${word}`;
}

const english: Readonly<Record<string, string>> = {
  แห่ง: "places",
  หมู่บ้าน: "villages",
  "หมู่บ้าน/ชุมชน": "villages or communities",
  คน: "people",
  องค์กร: "organisations",
  บาท: "baht",
  ล้านบาท: "million baht",
  กองทุน: "funds",
  กลุ่ม: "groups",
  แปลง: "plots",
  ผลิตภัณฑ์: "products",
  ราย: "producers",
  รางวัล: "awards",
  ไร่: "rai",
  ตำบล: "tambons",
  ครัวเรือน: "households",
  หลังคาเรือน: "households",
};
