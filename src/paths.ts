import { pageOfArea } from "./words/text/areaPage.ts";
import { evidencePageOf } from "./words/text/evidencePage.ts";
import { type Language, languages } from "./words/text/language.ts";

/** The folder the site is served from: `/`, or a base path with slashes at both ends. */
const base = (import.meta.env?.BASE_URL ?? process.env["BASE_PATH"] ?? "/").replace(/\/?$/, "/");

const root = (language: Language): string =>
  language === languages[0] ? base : `${base}${language}/`;

export const homePath = (language: Language): string => root(language);

/** What a static host answers unknown addresses with, each language for its own. */
export const notFoundPath = (language: Language): string => `${root(language)}404.html`;

/** What is shown without a network in place of a page that was never seen, and the script that shows it. */
export const offlinePath = (language: Language): string => `${root(language)}offline/`;
/** The licences of what others have made and the site sends. */
export const noticesPath = `${base}notices.txt`;

/** What the site is made of, package by package, as CycloneDX; how to cite it; what it holds, for language models. */
export const sbomPath = `${base}sbom.json`;
export const citationFilePath = `${base}CITATION.cff`;
export const llmsPath = `${base}llms.txt`;

/** A workbook to fill in for a table. */
export const templatePath = (table: string): string => `${base}data/${table}/template.xlsx`;
/** The description of a table for programs that learn from data. */
export const croissantPath = (table: string): string => `${base}data/${table}/croissant.json`;

export const workerPath = `${base}sw.js`;

export const programmesPath = (language: Language): string => `${root(language)}programmes/`;

export const programmePath = (language: Language, programme = "roi-jai-rak"): string =>
  `${programmesPath(language)}${programme}/`;

export const explorePath = (language: Language): string => `${root(language)}explore/`;

export const sqlPath = (language: Language): string => `${explorePath(language)}sql/`;

/** What the question page fetches when a table is chosen; `name` holds the hash of its content. */
export const explorableFilePath = (name: string): string => `${base}explore/${name}.json`;

/** The names of the areas within a province and those whose codes begin as its own, in all languages at once. */
export const placeNamesPath = (province: string): string =>
  `${base}explore/places/${province.slice(0, 1)}.json`;

/** Every published table; the files themselves stand in folders beside the pages, named by their hashes. */
export const dataPath = (language: Language): string => `${root(language)}data/`;

/** The dictionary of a table; `column` leads to its entry. */
export const tablePath = (language: Language, table: string, column?: string): string =>
  `${dataPath(language)}${table}/${column ? `#column-${column}` : ""}`;

export const qualityPath = (language: Language, table: string): string =>
  `${tablePath(language, table)}quality/`;

export const chartsPath = (language: Language): string => `${root(language)}charts/`;

/** The country, and the areas by region. */
export const areasPath = (language: Language): string => `${root(language)}areas/`;

/** An area by its code: its own page, or its line on the page of the amphoe it lies in. */
export function areaPath(language: Language, code: string): string {
  if (code === "00") return areasPath(language);
  const page = pageOfArea(code);
  return `${areasPath(language)}${page}/${page === code ? "" : `#tambon-${code}`}`;
}

/** The places whose names begin with a letter, which finds them without a script. */
export const letterPath = (language: Language, letter: string): string =>
  `${areasPath(language)}names/${letter}/`;

export const hasAreaPage = (code: string): boolean => !areaPath(languages[0], code).includes("#");

/** Areas side by side; the bare address shows the four northern border provinces. */
export const comparePath = (language: Language, codes: readonly string[] = []): string =>
  `${root(language)}compare/${codes.length > 0 ? `?areas=${codes.join(",")}` : ""}`;

/** The figures of a province and all areas within it, for comparing. */
export const compareDataPath = (province: string): string => `${base}compare/${province}.json`;

/** The bare address shows the chart's first area; every other area has its own. */
export const chartPath = (language: Language, chart: string, area?: string): string =>
  `${root(language)}charts/${chart}/${area ? `${area}/` : ""}`;

/** How the row of an area is named in the table below a chart. */
export const rowOfArea = (area: string): string => `area-${area}`;

/** The row of an area below the chart of all. */
export const chartRowPath = (language: Language, chart: string, area: string): string =>
  `${chartPath(language, chart)}#${rowOfArea(area)}`;

/** A chart alone, for pages of others; it names the area even where the chart's own address does not. */
export const embedPath = (language: Language, chart: string, area: string): string =>
  `${root(language)}embed/${chart}/${area}/`;

/** What tells other sites how to show a chart: the answer of an oEmbed service, as a file. */
export const oembedPath = (language: Language, chart: string, area: string): string =>
  `${base}oembed/${chart}/${area}/${language}.json`;

/** `file` is counted from the data folder; files too long for one page have several. */
export const evidencePath = (language: Language, file: string, page = 1): string =>
  `${root(language)}evidence/${file}/${page > 1 ? `${page}/` : ""}`;

export const evidenceIndexPath = (language: Language): string => `${root(language)}evidence/`;

/** What the site says of itself and of its data as a whole. */
export const sourcesPath = (language: Language, anchor?: string): string =>
  `${root(language)}sources/${hash(anchor)}`;
export const qualityIndexPath = (language: Language, anchor?: string): string =>
  `${root(language)}quality/${hash(anchor)}`;
export const releasesPath = (language: Language): string => `${root(language)}releases/`;
export const releasePath = (language: Language, id: string): string =>
  `${releasesPath(language)}${id}/`;
/** A chart as a release has it: its figures at every place, or the page of one place that has changed since. */
export const releasedChartPath = (
  language: Language,
  release: string,
  chart: string,
  area?: string,
): string => `${releasePath(language, release)}charts/${chart}/${area ? `${area}/` : ""}`;
/** What became of a release's figures, for the script that reads pinned links. */
export const pinsPath = (release: string): string => `${base}pins/${release}.json`;
/** A link to the figures of a chart's page as a release has them; `values` is their fingerprint. */
export const pinnedPath = (path: string, release: string, values: string): string =>
  `${path}?release=${release}&values=${values}`;
export const methodPath = (language: Language, section?: string): string =>
  `${root(language)}method/${hash(section)}`;
export const glossaryPath = (language: Language, term?: string): string =>
  `${root(language)}glossary/${hash(term)}`;
export const accessibilityPath = (language: Language): string => `${root(language)}accessibility/`;
export const privacyPath = (language: Language): string => `${root(language)}privacy/`;
/** Where a file is checked before it is handed in. */
export const checkPath = (language: Language): string => `${root(language)}check/`;
export const forOfficialsPath = (language: Language): string => `${root(language)}for-officials/`;
export const aboutPath = (language: Language): string => `${root(language)}about/`;

const hash = (anchor: string | undefined): string => (anchor ? `#${anchor}` : "");

/** What search engines read: the list of pages, or the list of its parts where it is long. */
export const sitemapPath = (part?: number): string =>
  `${base}sitemap${part === undefined ? "" : `-${part}`}.xml`;

/** The row itself, on the evidence page that shows it; rows count from 1. */
export const evidenceRowPath = (language: Language, file: string, row: number): string =>
  `${evidencePath(language, file, evidencePageOf(row))}#row-${row}`;

export const searchPath = (language: Language): string => `${root(language)}search/`;

/** What the search box fetches, in all languages at once; `name` holds the hash of its content. */
export const searchFilePath = (name: string): string => `${base}search/${name}.json`;

/** A picture of a chart: `th/phase-targets-50.svg`. */
export const picturePath = (
  language: Language,
  chart: string,
  area: string,
  kind: "svg" | "png",
): string => `${base}pictures/${pictureName(language, chart, area)}.${kind}`;

export const pictureName = (language: Language, chart: string, area: string): string =>
  `${chart}-${area}-${language}`;

/** A picture of a link preview, which chats keep under its whole address: another picture has another version. */
export const previewPath = (name: string, version: string): string =>
  `${base}pictures/${name}.png?v=${version}`;
/** A file of a figure's own rows, or its kit with everything: `figures/phase-targets-50.csv`. */
export const figureFilePath = (name: string): string => `${base}figures/${name}`;
export const kitPath = (name: string): string => `${base}kits/${name}`;

/** What is new on the site, in a table or in a province: `feeds/table/villages.xml`. */
export const feedPath = (
  language: Language,
  { kind, id }: { readonly kind: "site" | "table" | "province"; readonly id?: string },
): string => `${root(language)}feeds/${kind}${id ? `/${id}` : ""}.xml`;

/** A published file; `path` is counted from `public`. */
export const filePath = (path: string): string => `${base}${path}`;

/** An address counted from the site's root, where the site stands: `/areas/`. */
export const sitePath = (address: string): string => `${base}${address.replace(/^\//, "")}`;

/** The whole address, for what leaves the site. */
export const absolute = (path: string, site: URL | undefined): string =>
  new URL(path, site ?? "http://localhost:4321").href;
