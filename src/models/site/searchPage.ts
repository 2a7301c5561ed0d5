import { searchBoxText } from "../../i18n/searchBoxText.ts";
import { searchText } from "../../i18n/searchText.ts";
import { areasPath, homePath, searchPath } from "../../paths.ts";
import { pageKinds } from "../../query/search/searchIndex.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import { regions } from "../../words/place/region.ts";
import type { Link } from "./link.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "./page.ts";
import { lettersOf } from "../areas/placesByLetter.ts";
import { searchPages } from "./searchIndex.ts";

export interface LinkGroup {
  readonly title: string;
  readonly links: readonly Link[];
}

export interface SearchPageModel extends Page {
  readonly lead: string;
  /** What needs a script, and which way leads to every area without. */
  readonly withoutScript: { readonly says: string; readonly way: Link };
  /** All there is to find, for a reader without script: places by their first letters, then everything else. */
  readonly groups: readonly LinkGroup[];
}

/** Where the search box sends its question: `/search/?q=`. */
export const searchPage = definePages<Address, SearchPageModel>({
  addresses: singleAddresses,
  build: (published, { language }) => ({
    ...pageOf(
      language,
      searchPath,
      { title: searchBoxText[language].search, description: leads[language] },
      [{ label: searchBoxText[language].search, path: searchPath(language) }],
    ),
    lead: leads[language],
    withoutScript: {
      says: withoutScript[language].says,
      way: { label: withoutScript[language].way, path: areasPath(language) },
    },
    groups: [
      { title: lettersTitle[language], links: lettersOf(published, language) },
      ...searchGroups(published, language),
    ],
  }),
});

/** Areas by region, then everything else by its kind. */
export function searchGroups(published: Published, language: Language): LinkGroup[] {
  const pages = searchPages(published);
  const areas = {
    title: areasTitle[language],
    links: Object.entries(regions.parts).map(([id, name]) => ({
      label: name[language],
      path: `${areasPath(language)}#region-${id}`,
    })),
  };
  const others = pageKinds.map((kind) => ({
    title: searchText[language].kinds[kind],
    links: pages
      .filter((page) => page.kind === kind)
      .map(({ title, path }) => ({ label: title[language], path: homePath(language) + path })),
  }));
  return [areas, ...others].filter(({ links }) => links.length > 0);
}

const lettersTitle = {
  th: "พื้นที่ แยกตามอักษรตัวแรกของชื่อ",
  en: "Places by the first letter of their names",
};

const areasTitle = { th: "พื้นที่ แยกตามภาค", en: "Areas by region" };

const withoutScript = {
  th: {
    says: "การค้นด้วยคำที่พิมพ์ต้องใช้สคริปต์ ซึ่งเบราว์เซอร์นี้ปิดไว้ ให้เลือกอักษรตัวแรกของชื่อจังหวัด อำเภอ หรือตำบลจากรายการด้านล่าง หรือเลือกจาก",
    way: "รายชื่อจังหวัดและอำเภอ แยกตามภาค",
  },
  en: {
    says: "Finding what you typed needs a script, which this browser does not run. Choose the first letter of a province, amphoe or tambon below, or begin with the",
    way: "provinces and amphoes by region",
  },
};

const leads = {
  th: "พิมพ์ชื่อหรือรหัสพื้นที่ ชื่อโครงการ แผนภูมิ หรือตาราง หรือเลือกจากรายการ",
  en: "Type the name or code of an area, or the name of a programme, chart or table, or choose from the lists.",
};
