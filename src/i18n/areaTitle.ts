import type { Language } from "../words/text/language.ts";

/** จังหวัดเชียงใหม่ · Chiang Mai province, from an area's code and name. Bangkok has เขต and แขวง, and is itself no จังหวัด. */
export function areaTitle(language: Language, code: string, name: string): string {
  if (code === "00" || code === "10") return name;
  const bangkok = code.startsWith("10");
  return title[language][code.length]?.(name, bangkok) ?? name;
}

type Title = (name: string, bangkok: boolean) => string;

const title: Readonly<Record<Language, Readonly<Record<number, Title>>>> = {
  th: {
    2: (name) => `จังหวัด${name}`,
    4: (name, bangkok) => `${bangkok ? "เขต" : "อำเภอ"}${name}`,
    6: (name, bangkok) => `${bangkok ? "แขวง" : "ตำบล"}${name}`,
  },
  en: {
    2: (name) => `${name} province`,
    4: (name, bangkok) => `${name} ${bangkok ? "district" : "amphoe"}`,
    6: (name, bangkok) => `${name} ${bangkok ? "subdistrict" : "tambon"}`,
  },
};

/** หนี้ครัวเรือนเฉลี่ย จังหวัดเชียงใหม่ · Average household debt, Chiang Mai: a figure with its place. */
export const areaFigure = (language: Language, figure: string, place: string): string =>
  language === "th" ? `${figure} ${place}` : `${figure}, ${place}`;
