import { byPrecedence, type FundFigure } from "../../datasets/fund-statistics.ts";
import { measureText, wholeMeasures } from "../../words/subject/fundMeasure.ts";
import type { Programme } from "../../words/subject/programme.ts";
import type { Text } from "../../words/text/language.ts";
import { stated } from "../../words/subject/statement.ts";
import type { FigureCell, Say } from "../chart.ts";
import { statementCell } from "../kit/cells.ts";

/** What charts select of a published figure. */
export const figureColumns = [
  ...(["fact", "part", "programme", "measure", "measure_as_written", "place_level"] as const),
  ...(["area_codes", "qualifier", "value", "unit", "as_of", "as_of_kind", "evidence"] as const),
  ...(["page_title", "page_url", "source_file", "source_row"] as const),
] as const;

export type Figure = Pick<FundFigure, (typeof figureColumns)[number]>;

/** The one figure of the whole country that stands for a fund; null where none was found. */
export function figureOfWhole<F extends Figure>(
  fund: Programme | undefined,
  figures: readonly F[],
): F | null {
  const national = figures.filter(
    ({ programme, place_level }) => programme === fund && place_level === "country",
  );
  const measure = wholeMeasures.find((one) => national.some((row) => row.measure === one));
  return national.filter((row) => row.measure === measure).toSorted(byPrecedence)[0] ?? null;
}

/** The fund whose figures are those of a line of work, by the line’s name in documents. */
export const fundOfLine: Readonly<Record<string, Programme>> = {
  กลุ่มออมทรัพย์เพื่อการผลิต: "savings_group",
  "โครงการแก้ไขปัญหาความยากจน (กข.คจ.)": "poverty_fund",
  กองทุนแม่ของแผ่นดิน: "mother_fund",
  ศูนย์จัดการกองทุนชุมชน: "fund_centre",
};

/** 2,146 กองทุน · 2,146 funds, 66 ล้านบาท where that loses nothing; “more than” where the source says so. */
export function figureText({ value, unit, qualifier }: Figure, { language, format }: Say): string {
  const words = wording[language];
  const text = words.amount(
    value >= 1_000_000 && value % 100_000 === 0
      ? format.large(value)
      : unit === "บาท" && !Number.isInteger(value)
        ? format.decimal(value, 2)
        : format.number(value),
    units[unit]?.[language] ?? unit,
  );
  return qualifier === "exact" ? text : words[qualifier](text);
}

/** What a figure is of, in its source's own words: the phase, the years and the “in principle” stay. */
export const wordingOf = (
  { measure, measure_as_written }: Pick<Figure, "measure" | "measure_as_written">,
  { language }: Pick<Say, "language">,
): string => measureText(measure, measure_as_written)[language];

/** What time a figure is of, as precisely as its source says; a day of publication is told as one. */
export function timeText(
  { as_of, as_of_kind }: Pick<Figure, "as_of" | "as_of_kind">,
  { language, format }: Pick<Say, "language" | "format">,
): string {
  const words = wording[language];
  if (as_of === null) return words.undated;
  if (as_of_kind === "published") return words.published(format.asOf(as_of));
  if (as_of_kind !== "fiscal_year") return format.asOf(as_of);
  const [first = 0, last] = as_of.split("/").map((year) => Number(year) + 543);
  return last === undefined
    ? format.fiscalYear(first)
    : words.fiscalYears(format.yearSpan(first, last));
}

/** thaigov.go.th, and whether the full page was seen. */
export function sourceText({ page_url, evidence }: Figure, { language }: Say): string {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(page_url)?.[1] ?? page_url;
  return evidence === "excerpt" ? wording[language].excerpt(host) : host;
}

/** What stands above the columns of tables of such figures. */
export const figureHeads = {
  measure: { th: "สิ่งที่วัด", en: "Measure" },
  figure: { th: "ตัวเลข", en: "Figure" },
  time: { th: "เวลา", en: "Time" },
  source: { th: "ที่มา", en: "Source" },
};

/** A figure with the row that states it. */
export const figureCellOf = (figure: Figure, say: Say): FigureCell =>
  statementCell(stated(figure.value, figure), () => figureText(figure, say), "");

/** The units that sources count in, by how they write them. */
export const units: Readonly<Record<string, Text>> = {
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
  หย่อมบ้าน: { th: "หย่อมบ้าน", en: "hamlets" },
  จังหวัด: { th: "จังหวัด", en: "provinces" },
  หลังคาเรือน: { th: "หลังคาเรือน", en: "houses" },
  ตำบล: { th: "ตำบล", en: "tambons" },
};

const wording = {
  th: {
    amount: (value: string, unit: string) =>
      unit === "%" || value.endsWith("ล้าน") ? `${value}${unit}` : `${value}\u00a0${unit}`,
    more_than: (value: string) => `มากกว่า ${value}`,
    about: (value: string) => `ประมาณ ${value}`,
    published: (time: string) => `เผยแพร่ ${time}`,
    fiscalYears: (years: string) => `ปีงบประมาณ ${years.replace(/^พ\.ศ\. /, "")}`,
    undated: "ไม่ได้ระบุเวลา",
    excerpt: (host: string) => `${host} (ข้อความตัดตอน)`,
  },
  en: {
    amount: (value: string, unit: string) =>
      unit === "%" ? `${value}${unit}` : `${value}\u00a0${unit}`,
    more_than: (value: string) => `more than ${value}`,
    about: (value: string) => `about ${value}`,
    published: (time: string) => `published ${time}`,
    fiscalYears: (years: string) => `fiscal years ${years}`,
    undated: "time not stated",
    excerpt: (host: string) => `${host} (excerpt)`,
  },
};
