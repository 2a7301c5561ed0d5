import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { type Language, languages, type Text } from "../../words/text/language.ts";

/** What a reader cites: a chart or the page of an area, whose figures it shows, and which data it was made from. */
export interface Cited {
  readonly language: Language;
  /** Null for the page of an area, which is no chart. */
  readonly chart: string | null;
  readonly area: string;
  readonly title: string;
  readonly publishers: readonly string[];
  readonly site: string;
  /** The year that its data speak of last, in the common era; null where no source says. */
  readonly dataYear: number | null;
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
  const compiled = [
    ...compilersOf(cited).map((name) => `รวบรวมข้อมูลโดย ${name}`),
    ...(authors.includes(site) ? [] : [`เรียบเรียงโดย ${site}`]),
  ];
  const year = cited.dataYear === null ? "ม.ป.ป." : cited.dataYear + buddhistOffset;
  const received = `ได้รับข้อมูลเมื่อ ${formats.th.date(retrieved)}`;
  const edition = release === null ? received : `ข้อมูลรุ่น ${release} ${received}`;
  return [
    `${authors.join("; ")}. (${year}). ${title}${chart === null ? "" : " [แผนภูมิ]"}`,
    ...compiled,
    edition,
    `สืบค้นเมื่อ [วัน เดือน ปี ที่เปิดดู], จาก ${address}`,
  ].join(". ");
}

/** Publisher. (2024). Title [Chart; data compiled by …]. Site. Retrieved …, from https://… */
export function apaCitation(cited: Cited): string {
  const { site, chart, title, release, address } = cited;
  const authors = authorsOf(cited);
  const version = release === null ? "" : ` (Version ${release})`;
  const form = [
    ...(chart === null ? [] : ["Chart"]),
    ...compilersOf(cited).map((name) => `data compiled by ${inEnglish(name)}`),
  ].join("; ");
  return [
    `${listInApa(authors)}. (${cited.dataYear ?? "n.d."}). ${title}${version}${form === "" ? "" : ` [${form}]`}`,
    ...(authors.includes(site) ? [] : [site]),
    address,
  ].join(". ");
}

/** An entry of BibTeX; a name in braces of its own is never taken apart into given and family name. */
export function bibtexCitation(cited: Cited): string {
  const { language, chart, area, site, title, release, address } = cited;
  const fields: readonly (readonly [string, string])[] = [
    ["author", authorsOf(cited).map(braced).join(" and ")],
    ["title", braced(title)],
    ["howpublished", escaped(site)],
    ...(cited.dataYear === null ? [] : ([["year", String(cited.dataYear)]] as const)),
    ...(release === null ? [] : ([["version", escaped(release)]] as const)),
    ["note", escaped(noteOf(cited))],
    ["language", languageName[language]],
    ["url", address],
  ];
  const key = `chumchon-${chart ?? "area"}-${area}-${cited.dataYear ?? "nd"}`.replaceAll("_", "-");
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join("")}}`;
}

/** Publishers by their names alone; where they are many, the site that brought them together. */
function authorsOf({ publishers, site }: Cited): readonly string[] {
  const names = [...new Set(publishers.map(nameOf))].filter((name) => !siteNames.has(name));
  return names.length === 0 || names.length > most ? [site] : names;
}

/** Who gathered the agencies' files into those that were read: “phoom007/Dashboard”. */
const compilersOf = (cited: Cited): readonly string[] => [
  ...new Set(
    (authorsOf(cited).includes(cited.site) ? [] : cited.publishers).flatMap((publisher) => {
      const [, compiler] = /รวบรวมโดย\s*(?:คลัง\s*)?(.*)$/.exec(withoutBrackets(publisher)) ?? [];
      return compiler === undefined || compiler === "" ? [] : [compiler.trim()];
    }),
  ),
];

/** Names of collections are Latin; what joins two of them is not. */
const inEnglish = (names: string): string => names.replace(/\s*และ\s*/g, " and ");

const noteOf = (cited: Cited): string =>
  [
    ...compilersOf(cited).map((name) => `Data compiled by ${inEnglish(name)}`),
    `Data received ${cited.retrieved}`,
  ].join("; ");

const withoutBrackets = (publisher: string): string => publisher.replace(/\s*\([^)]*\)/g, "");

/** Without what stands in brackets, and without who gathered the files, who is named beside. */
const nameOf = (publisher: string): string =>
  withoutBrackets(publisher)
    .replace(/\s+รวบรวมโดย.*$/, "")
    .trim();

/** Who made tables by hand from what others published is no publisher of it. */
const siteNames: ReadonlySet<string> = new Set(
  languages.map((language) => words[language].siteName),
);

const most = 3;

const listInApa = (names: readonly string[]): string =>
  names.length < 3
    ? names.join(" & ")
    : `${names.slice(0, -1).join(", ")}, & ${names.at(-1) as string}`;

const buddhistOffset = 543;

const languageName: Text = { th: "thai", en: "english" };

const braced = (text: string): string => `{${escaped(text)}}`;

/** Signs that TeX would take for its own. */
const escaped = (text: string): string =>
  text.replace(/[\\{}]/g, "").replace(/[%&#_$]/g, (sign) => `\\${sign}`);
