import { charts } from "../charts/index.ts";
import { words } from "../i18n/text.ts";
import { chartPath, programmePath } from "../paths.ts";
import { languages } from "../words/language.ts";
import { type FigureModel, figureOf, type Link, sayOf } from "./figure.ts";
import { type Address, definePages, languageParam, type Page, pageOf } from "./page.ts";

interface ChartAddress extends Address {
  readonly chart: string;
  readonly area: string;
}

export interface ChartPage extends Page {
  readonly figure: FigureModel;
  /** The same chart elsewhere; the one shown has no path. */
  readonly areas: readonly (Link & { readonly current: boolean })[];
}

/** A chart for one place: `/charts/phase-targets/50/`. */
export const chartPages = definePages<ChartAddress, ChartPage>({
  addresses: () =>
    languages.flatMap((language) =>
      charts.flatMap((chart) =>
        chart.areas.map((area) => ({
          language,
          chart: chart.id,
          area,
          params: {
            ...languageParam(language),
            chart: chart.id,
            area: area === chart.areas[0] ? undefined : area,
          },
        })),
      ),
    ),
  build: (published, { language, chart: id, area }) => {
    const figure = figureOf(published, language, id, area);
    const chart = charts.find((chart) => chart.id === id) as (typeof charts)[number];
    const say = sayOf(published, language);
    const pathOf = (area: string) => (area === chart.areas[0] ? undefined : area);
    return {
      ...pageOf(
        language,
        (language) => chartPath(language, id, pathOf(area)),
        { title: figure.heading, description: figure.sentence, image: figure.image },
        [
          { label: words[language].programme, path: programmePath(language) },
          { label: figure.heading, path: figure.path },
        ],
      ),
      figure,
      areas: chart.areas.map((other) => ({
        label: other === chart.areas[0] ? groupName[language] : say.place(other),
        path: chartPath(language, id, pathOf(other)),
        current: other === area,
      })),
    };
  },
});

const groupName = { th: "4 จังหวัดรวมกัน", en: "Four provinces together" };
