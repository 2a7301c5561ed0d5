import type { AnyChart } from "../../charts/chart.ts";
import { areas } from "../../datasets/areas.ts";
import { words } from "../../i18n/text.ts";
import {
  aboutPath,
  areasPath,
  chartPath,
  checkPath,
  dataPath,
  explorePath,
  forOfficialsPath,
  glossaryPath,
  homePath,
  methodPath,
  programmePath,
  qualityIndexPath,
  releasesPath,
  sourcesPath,
  tablePath,
} from "../../paths.ts";
import { encodeIndex } from "../../query/search/indexFile.ts";
import type { SearchArea, SearchContent, SearchPage } from "../../query/search/searchIndex.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { formerCodes, formerNames, otherSpellings } from "../../words/place/historicalPlace.ts";
import { type Language, languages, type Text } from "../../words/text/language.ts";
import { glossary } from "../../words/text/glossary.ts";
import { nicknames } from "../../words/place/placeSuggestion.ts";
import { type PlaceFigure, placeFiguresOf } from "../areas/placeFigures.ts";
import { datasetOf } from "../tables/dataIndex.ts";
import { programmeDeclarations } from "../programmes/declared/index.ts";
import { rowsFile, type SearchFile } from "./searchRows.ts";
import { chartsOf } from "../figures/publishedCharts.ts";

/** Every page names the file, so it is made once for a publication. */
export function searchFile(
  published: Published,
  fingerprint: (text: string) => string,
): SearchFile {
  const known = files.get(published);
  if (known) return known;
  const more = rowsFile(published, fingerprint).name;
  const text = encodeIndex({ ...searchContent(published), more });
  const file = { name: `index-${fingerprint(text)}`, text };
  files.set(published, file);
  return file;
}

const files = new WeakMap<Published, SearchFile>();

export const searchContent = (published: Published): Omit<SearchContent, "more"> => ({
  areas: searchAreas(published),
  pages: searchPages(published),
});

/** What can be found besides areas, in the order it is listed where there is no script. */
export const searchPages = (published: Published): SearchPage[] => [
  ...programmeDeclarations.map(({ id, title, lead }) =>
    pageAt(
      "programme",
      (language) => title[language],
      (language) => programmePath(language, id),
      [lead],
    ),
  ),
  ...figuresOfPlaces(published).map(figureAt),
  ...chartsOf(published).map(chartAt),
  ...published.catalog.tables.map(({ id }) => tableAt(id)),
  ...glossary.map(termAt),
  pageAt("page", (language) => areaNames[language], areasPath),
  pageAt("page", (language) => words[language].data, dataPath),
  pageAt("page", (language) => words[language].explore, explorePath),
  ...ownPages.map(([name, path]) =>
    pageAt("page", (language) => words[language].pageNames[name], path),
  ),
];

const ownPages = [
  ["sources", sourcesPath],
  ["quality", qualityIndexPath],
  ["releases", releasesPath],
  ["method", methodPath],
  ["glossary", glossaryPath],
  ["about", aboutPath],
  ["check", checkPath],
  ["forOfficials", forOfficialsPath],
] as const;

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

/** What pages of places tell: of figures that a section tells in its own way, quotients stand there otherwise. */
const figuresOfPlaces = (published: Published): readonly PlaceFigure[] =>
  placeFiguresOf(published).filter(
    ({ figure: { toldIn, per } }) => toldIn === undefined || per === undefined,
  );

/** A figure on the page of its table, and on those of the provinces that it speaks of. */
export const figureAt = ({ dataset, figure, of }: PlaceFigure): SearchPage => ({
  ...pageAt(
    "figure",
    (language) => figure.title[language],
    (language) => `${tablePath(language, dataset.table.id)}#figure-${figure.id}`,
    dataset.about?.keywords,
  ),
  places: [...of.keys()].filter((code) => code.length === 2 && code !== country).toSorted(),
  ...(figure.toldIn !== undefined && { section: figure.toldIn }),
});

const chartAt = ({ id, title }: AnyChart): SearchPage =>
  pageAt(
    "chart",
    (language) => title[language],
    (language) => chartPath(language, id),
  );

function tableAt(id: string): SearchPage {
  const { title, description } = datasetOf(id).table;
  const path = (language: Language) => tablePath(language, id);
  return pageAt("table", (language) => title[language], path, [description]);
}

const termAt = ({ id, term, short }: (typeof glossary)[number]): SearchPage =>
  pageAt(
    "term",
    (language) => term[language],
    (language) => glossaryPath(language, id),
    short ? [short] : [],
  );

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
