import type { AnyChart, Say } from "../../charts/chart.ts";
import { chartOf } from "../../charts/index.ts";
import { words } from "../../i18n/text.ts";
import { chartPath, chartsPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { type Language, languages, type Text } from "../../words/text/language.ts";
import { programmes } from "../../words/subject/programme.ts";
import { chartAreas, firstArea } from "./chartAreas.ts";
import { type FigureModel, figureOf } from "./figure.ts";
import type { Link } from "../site/link.ts";
import { sayOf } from "../site/say.ts";
import { type Address, definePages, languageParam, type Page, pageOf } from "../site/page.ts";
import { chartsOf } from "./publishedCharts.ts";

interface ChartAddress extends Address {
  readonly chart: string;
  readonly area: string;
}

export interface ChartPage extends Page {
  readonly figure: FigureModel;
  /** The same chart elsewhere; the one shown has no path. */
  readonly areas: readonly (Link & { readonly current: boolean })[];
  /** What the other areas are called together. */
  readonly areasTitle: string;
}

function pathOf({ chart, area }: Pick<ChartAddress, "chart" | "area">, language: Language): string {
  return chartPath(language, chart, area === firstArea(chartOf(chart)) ? undefined : area);
}

/** A chart for one place: `/charts/phase-targets/50/`. */
export const chartPages = definePages<ChartAddress, ChartPage>({
  path: pathOf,
  addresses: (published) =>
    languages.flatMap((language) =>
      chartsOf(published).flatMap((chart) =>
        chartAreas(published, chart).map((area) => ({
          language,
          chart: chart.id,
          area,
          params: {
            ...languageParam(language),
            chart: chart.id,
            area: area === firstArea(chart) ? undefined : area,
          },
        })),
      ),
    ),
  build: (published, { language, chart: id, area }) => {
    const figure = figureOf(published, language, id, area);
    const chart = chartOf(id);
    const say = sayOf(published, language);
    return {
      ...pageOf(
        language,
        (language) => pathOf({ chart: id, area }, language),
        { title: figure.heading, description: figure.sentence },
        [
          { label: words[language].charts, path: chartsPath(language) },
          { label: figure.heading, path: figure.path },
        ],
      ),
      figure,
      areasTitle: chart.areasTitle?.[language] ?? words[language].otherPlaces,
      areas: chartAreas(published, chart).map((other) => ({
        label: areaLabel(published, chart, other, say),
        path: pathOf({ chart: id, area: other }, language),
        current: other === area,
      })),
    };
  },
});

/** What a chart calls a place of its own. */
export const areaLabel = (published: Published, chart: AnyChart, area: string, say: Say): string =>
  groups[area]?.[say.language] ?? chart.areaName?.(area, published.rows, say) ?? say.place(area);

/** Groups of places that charts are drawn for, and funds, which no register names. */
const groups: Readonly<Record<string, Text>> = {
  north4: { th: "4 จังหวัดรวมกัน", en: "Four provinces together" },
  ...programmes,
};
