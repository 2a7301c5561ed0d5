import type { FundFigure } from "../datasets/fund-statistics.ts";
import type { Text } from "../words/language.ts";
import type { Say } from "./chart.ts";

/** What charts select of a published figure. */
export const figureColumns = [
  ...(["fact", "part", "programme", "measure", "measure_as_written", "place_level"] as const),
  ...(["area_codes", "qualifier", "value", "unit", "as_of", "evidence"] as const),
  ...(["page_title", "page_url", "source_file", "source_row"] as const),
] as const;

export type Figure = Pick<FundFigure, (typeof figureColumns)[number]>;

/** 2,146 กองทุน · 2,146 funds, 66 ล้านบาท where that loses nothing; “more than” where the source says so. */
export function figureText({ value, unit, qualifier }: Figure, { language, format }: Say): string {
  const words = wording[language];
  const text = words.amount(
    value >= 1_000_000 && value % 100_000 === 0 ? format.large(value) : format.number(value),
    units[unit]?.[language] ?? unit,
  );
  return qualifier === "more_than" ? words.moreThan(text) : text;
}

/** When the figure held, as precisely as its source says. */
export const timeText = ({ as_of }: Figure, { language, format }: Say): string =>
  as_of === null ? wording[language].undated : format.asOf(as_of);

/** thaigov.go.th, and whether the full page was seen. */
export function sourceText({ page_url, evidence }: Figure, { language }: Say): string {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(page_url)?.[1] ?? page_url;
  return evidence === "excerpt" ? wording[language].excerpt(host) : host;
}

/** The units that sources count in, by how they write them. */
const units: Readonly<Record<string, Text>> = {
  แห่ง: { th: "แห่ง", en: "places" },
  หมู่บ้าน: { th: "หมู่บ้าน", en: "villages" },
  "หมู่บ้าน/ชุมชน": { th: "หมู่บ้าน/ชุมชน", en: "villages and communities" },
  กองทุน: { th: "กองทุน", en: "funds" },
  กลุ่ม: { th: "กลุ่ม", en: "groups" },
  คน: { th: "คน", en: "people" },
  องค์กร: { th: "องค์กร", en: "organisations" },
  บาท: { th: "บาท", en: "baht" },
  ล้านบาท: { th: "ล้านบาท", en: "million baht" },
  แปลง: { th: "แปลง", en: "plots" },
  ร้อยละ: { th: "%", en: "%" },
  ราย: { th: "ราย", en: "producers" },
  ผลิตภัณฑ์: { th: "ผลิตภัณฑ์", en: "products" },
  รางวัล: { th: "รางวัล", en: "awards" },
  ไร่: { th: "ไร่", en: "rai" },
  ครัวเรือน: { th: "ครัวเรือน", en: "households" },
};

const wording = {
  th: {
    amount: (value: string, unit: string) =>
      unit === "%" || value.endsWith("ล้าน") ? `${value}${unit}` : `${value}\u00a0${unit}`,
    moreThan: (value: string) => `มากกว่า ${value}`,
    undated: "ไม่ได้ระบุเวลา",
    excerpt: (host: string) => `${host} (ข้อความตัดตอน)`,
  },
  en: {
    amount: (value: string, unit: string) =>
      unit === "%" ? `${value}${unit}` : `${value}\u00a0${unit}`,
    moreThan: (value: string) => `more than ${value}`,
    undated: "time not stated",
    excerpt: (host: string) => `${host} (excerpt)`,
  },
};
