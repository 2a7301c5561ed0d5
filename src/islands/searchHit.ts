import { searchText } from "../i18n/searchText.ts";
import { homePath, areaPath } from "../paths.ts";
import type { Findable, FindableArea } from "../query/search/finder.ts";
import { areaKind, thaiAreaName } from "../words/areaKind.ts";
import type { Language } from "../words/language.ts";

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
  const { kind, title, path } = item.page;
  return {
    label: title[language],
    details: [searchText[language].kinds[kind]],
    other: null,
    code: null,
    path: homePath(language) + path,
  };
}

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
