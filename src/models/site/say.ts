import type { Say } from "../../charts/chart.ts";
import { areas } from "../../datasets/areas.ts";
import { areaTitle } from "../../i18n/areaTitle.ts";
import { formats } from "../../i18n/format.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Row } from "../../schema/declare/table.ts";
import type { Language } from "../../words/text/language.ts";

type Area = Row<typeof areas.table>;

/** The areas of a publication by their codes; indexed once for each. */
export function areasOf(published: Published): ReadonlyMap<string, Area> {
  const known = indexes.get(published);
  if (known) return known;
  const index = new Map<string, Area>(published.rows(areas.table).map((area) => [area.code, area]));
  indexes.set(published, index);
  return index;
}

const indexes = new WeakMap<Published, ReadonlyMap<string, Area>>();

/** How charts and pages name places in this publication. */
export function sayOf(published: Published, language: Language): Say {
  const names = areasOf(published);
  const place = (code: string): string => {
    if (code === country) return countryName[language];
    const area = names.get(code);
    if (!area) throw new Error(`area not published: ${code}`);
    return language === "th" ? area.name_th : area.name_en;
  };
  return {
    language,
    format: formats[language],
    place,
    placeTitle: (code) => areaTitle(language, code, place(code)),
  };
}

const countryName = { th: "ประเทศไทย", en: "Thailand" };
