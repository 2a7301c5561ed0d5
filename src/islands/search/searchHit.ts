import { areaFigure } from "../../i18n/areaTitle.ts";
import { searchText } from "../../i18n/searchText.ts";
import { evidenceWords } from "../../i18n/evidenceWords.ts";
import { homePath, areaPath } from "../../paths.ts";
import type {
  Findable,
  FindableArea,
  FindableFigure,
  FindableRow,
  FindableVillage,
} from "../../query/search/finder.ts";
import { areaKind, thaiAreaName } from "../../words/place/areaKind.ts";
import type { Language } from "../../words/text/language.ts";

/** A found thing as a list shows it: its name, and what tells it from its namesakes. */
export interface Hit {
  readonly label: string;
  readonly details: readonly string[];
  /** The name in the other language. */
  readonly other: { readonly text: string; readonly language: Language } | null;
  readonly code: string | null;
  readonly path: string;
}

export function hitOf(item: Findable, language: Language): Hit {
  if ("area" in item) return areaHit(item, language);
  if ("row" in item) return rowHit(item, language);
  if ("village" in item) return villageHit(item, language);
  if ("figure" in item) return figureHit(item, language);
  const { kind, title, path } = item.page;
  return {
    label: title[language],
    details: [searchText[language].kinds[kind]],
    other: null,
    code: null,
    path: homePath(language) + path,
  };
}

/** The figure on the page of the place. */
function figureHit(
  { figure: { title, section }, parents }: FindableFigure,
  language: Language,
): Hit {
  const [{ area }] = parents;
  const place = language === "th" ? thaiAreaName(area.code, area.name.th) : area.name.en;
  return {
    label: areaFigure(language, title[language], place),
    details: [searchText[language].kinds.figure],
    ...{ other: null, code: null },
    path: `${areaPath(language, area.code)}#${section ?? "table-figures"}`,
  };
}

function rowHit({ row: { table, title, path } }: FindableRow, language: Language): Hit {
  const number = /#row-(\d+)$/.exec(path)?.[1];
  return {
    label: title,
    details: [table[language], ...(number ? [evidenceWords[language].rowOf(number)] : [])],
    ...{ other: null, code: null },
    path: homePath(language) + path,
  };
}

function villageHit({ village, parents }: FindableVillage, language: Language): Hit {
  const { code, name } = village;
  const moo = String(Number(code.slice(6)));
  const page = areaPath(language, code.slice(0, 6));
  return {
    label: name,
    details: [searchText[language].village(moo), ...placesAround(parents, language)],
    ...{ other: null, code },
    path: page.includes("#") ? page : `${page}#moo-${moo}`,
  };
}

const placesAround = (parents: readonly FindableArea[], language: Language): string[] =>
  language === "th"
    ? parents.map(({ area }) => thaiAreaName(area.code, area.name.th))
    : [parents.map(({ area }) => area.name.en).join(", ")];

function areaHit({ area: { code, name }, parents }: FindableArea, language: Language): Hit {
  const path = areaPath(language, code);
  if (language === "th") {
    return {
      label: thaiAreaName(code, name.th),
      details: parents.map(({ area }) => thaiAreaName(area.code, area.name.th)),
      other: { text: name.en, language: "en" },
      code,
      path,
    };
  }
  return {
    label: name.en,
    details: [[areaKind(code).en, ...parents.map(({ area }) => area.name.en)].join(", ")],
    other: { text: name.th, language: "th" },
    code,
    path,
  };
}
