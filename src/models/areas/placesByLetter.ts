import { formats } from "../../i18n/format.ts";
import { areaPath, areasPath, letterPath, searchPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { type Language, languages } from "../../words/text/language.ts";
import type { Link } from "../site/link.ts";
import { type Address, definePages, languageParam, type Page, pageOf } from "../site/page.ts";
import { areasOf } from "../site/say.ts";
import { perPublication } from "../releases/perPublication.ts";
import { parentOf } from "./areaParts.ts";

interface LetterAddress extends Address {
  readonly letter: string;
}

export interface LetterPage extends Page {
  readonly lead: string;
  readonly letters: readonly (Link & { readonly current: boolean })[];
  readonly levels: readonly {
    readonly title: string;
    readonly count: string;
    /** Tambons by their provinces; the others in one group without a name. */
    readonly groups: readonly {
      readonly title: string | null;
      readonly count: string;
      readonly places: readonly (Link & { readonly within: string | null })[];
    }[];
  }[];
}

/** The places of the country whose names begin with a letter: what finds a place without a script. */
export const letterPages = definePages<LetterAddress, LetterPage>({
  addresses: (published) =>
    languages.flatMap((language) =>
      [...lettersWithPlaces(published, language).keys()].map((letter) => ({
        language,
        letter,
        params: { ...languageParam(language), letter: letterId(letter) },
      })),
    ),
  build: (published, { language, letter }) => {
    const { title, lead } = wording[language];
    const path = letterPath(language, letterId(letter));
    return {
      ...pageOf(language, () => path, { title: title(letter), description: lead }, [
        { label: wording[language].areas, path: areasPath(language) },
        { label: title(letter), path },
      ]),
      // Letters of one script have no counterpart in the other, so the other language begins at its search.
      alternates: languages.map((other) => ({
        language: other,
        path: other === language ? path : searchPath(other),
      })),
      lead,
      letters: lettersOf(published, language).map((link) => ({
        ...link,
        current: link.label === letter,
      })),
      levels: levelsOf(
        lettersWithPlaces(published, language).get(letter) ?? [],
        published,
        language,
      ),
    };
  },
});

/** The letters that names of places begin with, in the order of the dictionary, and their pages. */
export const lettersOf = (published: Published, language: Language): Link[] =>
  [...lettersWithPlaces(published, language).keys()].map((letter) => ({
    label: letter,
    path: letterPath(language, letterId(letter)),
  }));

interface Place {
  readonly code: string;
  readonly name: string;
}

const placesOf = perPublication(
  (published): Readonly<Record<Language, ReadonlyMap<string, readonly Place[]>>> => ({
    th: byLetter(published, "th"),
    en: byLetter(published, "en"),
  }),
);

const lettersWithPlaces = (published: Published, language: Language) =>
  placesOf(published)[language];

function byLetter(published: Published, language: Language): ReadonlyMap<string, readonly Place[]> {
  const { compare } = formats[language];
  const places = [...areasOf(published).values()].map(({ code, name_th, name_en }) => ({
    code: code as string,
    name: { th: name_th, en: name_en }[language],
  }));
  const groups = Map.groupBy(places, ({ name }) => firstLetter(name));
  const sorted = [...groups].toSorted(([a], [b]) => compare(a, b));
  return new Map(
    sorted.map(([letter, group]) => [
      letter,
      group.toSorted((a, b) => compare(a.name, b.name) || Number(a.code) - Number(b.code)),
    ]),
  );
}

/** Where a dictionary has the name: a vowel that Thai writes before its consonant does not count. */
export const firstLetter = (name: string): string =>
  (/[ก-ฮA-Za-z]/.exec(name)?.[0] ?? name.slice(0, 1)).toUpperCase();

/** Addresses are ASCII: ท is `0e17`, T is `t`. */
const letterId = (letter: string): string =>
  letter < "\u0080"
    ? letter.toLowerCase()
    : (letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0");

function levelsOf(
  places: readonly Place[],
  published: Published,
  language: Language,
): LetterPage["levels"] {
  const areas = areasOf(published);
  const { compare, number } = formats[language];
  const nameOf = (code: string) => {
    const area = areas.get(code);
    return area ? { th: area.name_th, en: area.name_en }[language] : code;
  };
  const groupOf = (title: string | null, group: readonly Place[]) => ({
    title,
    count: number(group.length),
    places: group.map(({ code, name }) => ({
      label: name,
      path: areaPath(language, code),
      within: code.length === 2 ? null : nameOf(parentOf(code)),
    })),
  });
  return ([2, 4, 6] as const).flatMap((length) => {
    const own = places.filter(({ code }) => code.length === length);
    if (own.length === 0) return [];
    const provinces = [...Map.groupBy(own, ({ code }) => code.slice(0, 2))]
      .map(([province, group]) => groupOf(nameOf(province), group))
      .toSorted((a, b) => compare(a.title ?? "", b.title ?? ""));
    const groups = length === 6 ? provinces : [groupOf(null, own)];
    return [{ title: wording[language].levels[length], count: number(own.length), groups }];
  });
}

const wording = {
  th: {
    areas: "พื้นที่",
    title: (letter: string) => `ชื่อพื้นที่ที่ขึ้นต้นด้วย ${letter}`,
    lead: "จังหวัด อำเภอ และตำบลทั่วประเทศ เรียงตามอักษรตัวแรก ไม่นับสระที่อยู่หน้าพยัญชนะ ตำบลแยกตามจังหวัด",
    levels: { 2: "จังหวัด", 4: "อำเภอและเขต", 6: "ตำบลและแขวง" },
  },
  en: {
    areas: "Areas",
    title: (letter: string) => `Places whose names begin with ${letter}`,
    lead: "Provinces, amphoes and tambons of the country by the first letter of their names, tambons by province",
    levels: { 2: "Provinces", 4: "Amphoes and districts", 6: "Tambons and subdistricts" },
  },
};
