import { charts } from "../charts/index.ts";
import { areas } from "../datasets/areas.ts";
import { words } from "../i18n/text.ts";
import {
  areasPath,
  chartPath,
  dataPath,
  evidenceIndexPath,
  explorePath,
  homePath,
  programmePath,
  tablePath,
} from "../paths.ts";
import { encodeIndex } from "../query/search/indexFile.ts";
import type { SearchArea, SearchContent, SearchPage } from "../query/search/searchIndex.ts";
import type { Published } from "../schema/catalog.ts";
import { formerCodes, formerNames, otherSpellings } from "../words/historicalPlace.ts";
import { type Language, languages, type Text } from "../words/language.ts";
import { nicknames } from "../words/placeSuggestion.ts";
import { programmes } from "../words/programme.ts";
import { datasetOf } from "./dataIndex.ts";
import { sayOf } from "./figure.ts";

/** A word the glossary explains, as search needs it. */
export interface SearchTerm {
  readonly id: string;
  readonly term: Text;
  readonly short?: Text;
}

/** The file that search reads; its name follows from its content, so that it never changes. */
export interface SearchFile {
  readonly name: string;
  readonly text: string;
}

/** Every page names the file, so it is made once for a publication. */
export function searchFile(
  published: Published,
  fingerprint: (text: string) => string,
): SearchFile {
  const known = files.get(published);
  if (known) return known;
  const text = encodeIndex(searchContent(published));
  const file = { name: `index-${fingerprint(text)}`, text };
  files.set(published, file);
  return file;
}

const files = new WeakMap<Published, SearchFile>();

export const searchContent = (published: Published): SearchContent => ({
  areas: searchAreas(published),
  pages: searchPages(published),
});

/** What can be found besides areas, in the order it is listed where there is no script. */
export const searchPages = (
  published: Published,
  glossary: readonly SearchTerm[] = [],
): SearchPage[] => [
  pageAt("programme", (language) => words[language].programme, programmePath, programmeNames),
  ...charts.flatMap((chart) => chart.areas.map((area) => chartAt(published, chart, area))),
  ...published.catalog.tables.map(({ id }) => tableAt(id)),
  ...glossary.map(termAt),
  pageAt("page", (language) => areaNames[language], areasPath),
  pageAt("page", (language) => words[language].data, dataPath),
  pageAt("page", (language) => words[language].explore, explorePath),
  pageAt("page", (language) => words[language].evidence, evidenceIndexPath),
];

function pageAt(
  kind: SearchPage["kind"],
  title: (language: Language) => string,
  path: (language: Language) => string,
  also: readonly Text[] = [],
): SearchPage {
  const [first] = languages;
  return {
    kind,
    title: { th: title("th"), en: title("en") },
    path: path(first).slice(homePath(first).length),
    also: also.flatMap((text) => [text.th, text.en]).join(" "),
  };
}

function chartAt(published: Published, chart: (typeof charts)[number], area: string): SearchPage {
  const own = area === chart.areas[0] ? undefined : area;
  return pageAt(
    "chart",
    (language) => chart.heading(area, sayOf(published, language)),
    (language) => chartPath(language, chart.id, own),
    [chart.title],
  );
}

function tableAt(id: string): SearchPage {
  const { title, description } = datasetOf(id).table;
  const path = (language: Language) => tablePath(language, id);
  return pageAt("table", (language) => title[language], path, [description]);
}

const termAt = ({ id, term, short }: SearchTerm): SearchPage =>
  pageAt(
    "term",
    (language) => term[language],
    (language) => `${homePath(language)}glossary/#${id}`,
    short ? [short] : [],
  );

const programmeNames = [programmes.roi_jai_rak, programmes.roi_jai_rak_expansion];

const areaNames: Text = { th: "พื้นที่ทั่วประเทศ", en: "Areas of the country" };

/** In the order of their codes, each with its other names and the codes it had. */
function searchAreas(published: Published): SearchArea[] {
  const others = [
    ...[...formerNames, ...otherSpellings].map(({ name, code }) => [code, name] as const),
    ...formerCodes.map(({ former, now }) => [now, former] as const),
    ...[...nicknames].map(([name, code]) => [code, name] as const),
  ];
  const also = Map.groupBy(others, ([code]) => code);
  return published
    .rows(areas.table)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name_th, name_en }) => {
      const own: readonly string[] = [name_th, name_en];
      const names = (also.get(code) ?? []).map(([, name]) => name);
      return {
        code,
        name: { th: name_th, en: name_en },
        also: names.filter((name) => !own.includes(name)),
      };
    });
}
