import type { Say } from "../../charts/chart.ts";
import { areaPath, comparePath, hasAreaPage } from "../../paths.ts";
import { written } from "../../datasets/index.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { editionOf } from "../../schema/declare/edition.ts";
import { type Language, languages } from "../../words/text/language.ts";
import { type AreaAnswer, areaAnswers } from "./areaAnswers.ts";
import type { AreaFact } from "./areaFact.ts";
import { keyFiguresOf, leadOf, themesOf } from "./areaFacts.ts";
import { ancestorsOf, neighboursOf, partsOf } from "./areaFamily.ts";
import { type AreaKit, areaKit } from "./areaKit.ts";
import { areaJumps, type AreaSections } from "./areaJumps.ts";
import { mapsOf } from "./areaMap.ts";
import { type AreaCoverage, coverageOf } from "./areaCoverage.ts";
import { areaSubjects } from "../subjects/index.ts";
import { siblingsOf } from "./areaStandings.ts";
import { type AreaSource, latestRetrieval, sourcesOfTables } from "./areaSources.ts";
import { figureTables } from "./areaTableFigures.ts";
import { areaLabels, areaWords } from "./areaWords.ts";
import { areaFindings } from "../findings/areaFindings.ts";
import { followLink } from "../site/followLink.ts";
import type { Link } from "../site/link.ts";
import { type Address, definePages, languageParam, type Page, pageOf } from "../site/page.ts";
import { isWanted } from "../figures/chartAreas.ts";
import { areasOf, sayOf } from "../site/say.ts";

interface AreaAddress extends Address {
  readonly code: string;
}

export interface AreaPage extends Page, AreaSections {
  readonly code: string;
  readonly notes: readonly string[];
  readonly heading: string;
  readonly otherName: string;
  readonly lead: string;
  readonly keyFigures: readonly AreaFact[];
  readonly answers: readonly AreaAnswer[];
  /** The sections of the page, to go to from anywhere on it. */
  readonly jumps: readonly Link[];
  readonly coverage: AreaCoverage;
  readonly sources: readonly AreaSource[];
  /** Those of figures that the sheet for paper leaves out. */
  readonly screenSources: readonly AreaSource[];
  readonly edition: string;
  readonly compare: Link;
  /** What can be taken away of a province. */
  readonly kit: AreaKit | null;
}

const pathOf = ({ code }: Pick<AreaAddress, "code">, language: Language): string =>
  areaPath(language, code);

/** Everything that any table says of an area: `/areas/5010/`. */
export const areaPages = definePages<AreaAddress, AreaPage>({
  path: pathOf,
  addresses: (published) =>
    languages.flatMap((language) =>
      [...areasOf(published).keys()]
        .filter((code) => hasAreaPage(code) && isWanted(published, code))
        .map((code) => ({
          language,
          code,
          params: { ...languageParam(language), code },
        })),
    ),
  build: (published, { language, code }) => {
    const say = sayOf(published, language);
    const coverage = coverageOf(published, code, say);
    const heading = say.placeTitle(code);
    const above = ancestorsOf(code, say);
    const lead = leadOf(published, code, say);
    const neighbours = neighboursOf(published, code, say);
    const besides = (neighbours?.areas ?? []).flatMap((area) => (area.current ? [] : [area.code]));
    const sections: AreaSections = {
      labels: areaLabels[language],
      findings: areaFindings(published, code, say),
      themes: themesOf(published, code, say),
      parts: partsOf(published, code, say),
      neighbours,
      maps: mapsOf(published, code, say),
    };
    return {
      ...pageOf(
        language,
        (language) => pathOf({ code }, language),
        { title: titleOf(published, code, above, say), description: lead },
        [...above, { label: heading, path: areaPath(language, code) }],
      ),
      ...(code.length === 2 &&
        code !== country && {
          follow: followLink(published, { kind: "province", id: code }, language),
        }),
      code,
      ...sections,
      heading,
      notes: [
        ...areaWords[language].notes,
        ...areaSubjects.flatMap(({ note }) => note?.[language] ?? []),
      ],
      otherName: sayOf(published, language === "th" ? "en" : "th").placeTitle(code),
      lead,
      keyFigures: keyFiguresOf(published, code, say),
      answers: areaAnswers(published, code, coverage, say),
      jumps: areaJumps(sections),
      coverage,
      sources: sourcesOfTables(
        published,
        coverage.ids.filter((id) => !isWritten(id)),
        say,
      ),
      screenSources: sourcesOfTables(
        published,
        figureTables(published, code).filter(isWritten),
        say,
      ),
      edition: editionText(published, say),
      kit: areaKit(published, code, language),
      compare: {
        label: areaWords[language].compare,
        path: comparePath(language, [code, ...besides]),
      },
    };
  },
});

/** Tables declared in `data/tables` are on the page where they declare figures. */
const isWritten = (id: string): boolean => written.some(({ table }) => table.id === id);

/** With the areas it lies in, the nearest first: many amphoes and tambons share a name, two within one amphoe even that. */
function titleOf(published: Published, code: string, above: readonly Link[], say: Say): string {
  const isNamesake = (other: string) => other !== code && say.place(other) === say.place(code);
  const heading = say.placeTitle(code);
  return areaWords[say.language].titleWithin(
    siblingsOf(published, code).some(isNamesake) ? `${heading} (${code})` : heading,
    above
      .slice(1)
      .map(({ label }) => label)
      .toReversed(),
  );
}

/** When the newest of the data was received, and the release that they are. */
function editionText(published: Published, { language, format }: Say): string {
  const words = areaWords[language];
  const { release } = editionOf(published);
  return [
    words.retrieved(format.date(latestRetrieval(published))),
    ...(release?.isShown ? [words.release(release.id)] : []),
  ].join(" · ");
}
