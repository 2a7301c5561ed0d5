import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import type { AreaFact } from "./areaFact.ts";
import { keyFiguresOf, leadOf, themesOf } from "./areaFacts.ts";
import { coverageOf, type AreaCoverage } from "./areaCoverage.ts";
import { type AreaSource, sourcesOfTables } from "./areaSources.ts";
import type { AreaTheme } from "./areaTheme.ts";
import { type AreaLabels, areaLabels } from "./areaWords.ts";
import { sayOf } from "../site/say.ts";

/** What the tables say of the whole country. */
export interface CountryFacts {
  readonly language: Language;
  readonly labels: AreaLabels;
  readonly heading: string;
  readonly lead: string;
  readonly keyFigures: readonly AreaFact[];
  readonly themes: readonly AreaTheme[];
  readonly coverage: AreaCoverage;
  readonly sources: readonly AreaSource[];
}

export function countryFacts(published: Published, language: Language): CountryFacts {
  const say = sayOf(published, language);
  const coverage = coverageOf(published, country, say);
  return {
    language,
    labels: areaLabels[language],
    heading: say.placeTitle(country),
    lead: leadOf(published, country, say),
    keyFigures: keyFiguresOf(published, country, say),
    themes: themesOf(published, country, say),
    coverage,
    sources: sourcesOfTables(published, coverage.ids, say),
  };
}
