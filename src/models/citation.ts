import { formats } from "../i18n/format.ts";
import type { Language, Text } from "../words/language.ts";

/** What a reader cites: a chart or the page of an area, whose figures it shows, and which data it was made from. */
export interface Cited {
  readonly language: Language;
  /** Null for the page of an area, which is no chart. */
  readonly chart: string | null;
  readonly area: string;
  readonly title: string;
  readonly publishers: readonly string[];
  readonly site: string;
  /** The day the newest of its sources was received: `2026-11-22`. */
  readonly retrieved: string;
  /** The release that the data are, where they are one. */
  readonly release: string | null;
  readonly address: string;
}

/** กรมการพัฒนาชุมชน. (2569). ชื่อเรื่อง [แผนภูมิ]. … สืบค้นเมื่อ [วัน เดือน ปี], จาก https://… */
export function thaiCitation(cited: Cited): string {
  const { site, chart, title, retrieved, release, address } = cited;
  const authors = authorsOf(cited);
  const compiled = authors.includes(site) ? [] : [`เรียบเรียงโดย ${site}`];
  const edition =
    release === null ? `ข้อมูลที่รับเมื่อ ${formats.th.date(retrieved)}` : `ข้อมูลรุ่น ${release}`;
  return [
    `${authors.join("; ")}. (${yearOf(retrieved) + buddhistOffset}). ${title}${chart === null ? "" : " [แผนภูมิ]"}`,
    ...compiled,
    edition,
    `สืบค้นเมื่อ [วัน เดือน ปี ที่เปิดดู], จาก ${address}`,
  ].join(". ");
}

/** Publisher. (2026, November 22). Title [Chart]. Site. https://… */
export function apaCitation(cited: Cited): string {
  const { site, chart, title, retrieved, release, address } = cited;
  const authors = authorsOf(cited);
  const [day, month, year] = formats.en.date(retrieved).split(" ");
  const version = release === null ? "" : ` (Version ${release})`;
  return [
    `${listInApa(authors)}. (${year}, ${month} ${day}). ${title}${version}${chart === null ? "" : " [Chart]"}`,
    ...(authors.includes(site) ? [] : [site]),
    address,
  ].join(". ");
}

/** An entry of BibTeX; a name in braces of its own is never taken apart into given and family name. */
export function bibtexCitation(cited: Cited): string {
  const { language, chart, area, site, title, retrieved, release, address } = cited;
  const fields: readonly (readonly [string, string])[] = [
    ["author", authorsOf(cited).map(braced).join(" and ")],
    ["title", braced(title)],
    ["howpublished", escaped(site)],
    ["year", String(yearOf(retrieved))],
    ...(release === null ? [] : ([["version", escaped(release)]] as const)),
    ["note", `Data received ${retrieved}`],
    ["language", languageName[language]],
    ["url", address],
  ];
  const key = `chumchon-${chart ?? "area"}-${area}-${yearOf(retrieved)}`.replaceAll("_", "-");
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join("")}}`;
}

/** Publishers by their names alone; where they are many, the site that brought them together. */
function authorsOf({ publishers, site }: Cited): readonly string[] {
  const names = [...new Set(publishers.map(nameOf))];
  return names.length === 0 || names.length > most ? [site] : names;
}

/** Without what stands in brackets, and without who gathered the files: the chart's page tells both. */
const nameOf = (publisher: string): string =>
  publisher
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/\s+รวบรวมโดย.*$/, "")
    .trim();

const most = 3;

const listInApa = (names: readonly string[]): string =>
  names.length < 3
    ? names.join(" & ")
    : `${names.slice(0, -1).join(", ")}, & ${names.at(-1) as string}`;

const buddhistOffset = 543;

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

const languageName: Text = { th: "thai", en: "english" };

const braced = (text: string): string => `{${escaped(text)}}`;

/** Signs that TeX would take for its own. */
const escaped = (text: string): string =>
  text.replace(/[\\{}]/g, "").replace(/[%&#_$]/g, (sign) => `\\${sign}`);
