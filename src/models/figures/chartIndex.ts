import type { AnyChart } from "../../charts/chart.ts";
import { topics } from "../../charts/topic.ts";
import { words } from "../../i18n/text.ts";
import { chartPath, chartsPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import { chartAreas, firstArea } from "./chartAreas.ts";
import { figureOf } from "./figure.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "../site/page.ts";
import { chartsOf } from "./publishedCharts.ts";

/** A chart as lists show it: what it says, and its one large number. */
export interface ChartEntry {
  readonly title: string;
  readonly path: string;
  readonly sentence: string;
  readonly value: string;
  readonly label: string;
  readonly places: string | null;
}

export interface ChartIndexPage extends Page {
  readonly lead: string;
  readonly topics: readonly { readonly title: string; readonly charts: readonly ChartEntry[] }[];
}

/** Every chart, by what it is about: `/charts/`. */
export const chartIndex = definePages<Address, ChartIndexPage>({
  addresses: singleAddresses,
  build: (published, { language }) => ({
    ...pageOf(
      language,
      chartsPath,
      { title: words[language].charts, description: wording[language].lead },
      [{ label: words[language].charts, path: chartsPath(language) }],
    ),
    lead: wording[language].lead,
    topics: Object.entries(topics)
      .map(([id, title]) => ({
        title: title[language],
        charts: chartsOf(published)
          .filter(({ topic }) => topic === id)
          .map((chart) => entryOf(published, language, chart)),
      }))
      .filter((topic) => topic.charts.length > 0),
  }),
});

function entryOf(published: Published, language: Language, chart: AnyChart): ChartEntry {
  const { sentence, headline } = figureOf(published, language, chart.id, firstArea(chart));
  const places = chartAreas(published, chart).length;
  return {
    title: chart.title[language],
    path: chartPath(language, chart.id),
    sentence,
    ...headline,
    places: places > 1 ? placesText(chart, places, language) : null,
  };
}

/** How many pictures there are to choose among; not all are of places. */
const placesText = (chart: AnyChart, count: number, language: Language): string =>
  chart.areasTitle ? wording[language].choices(count) : wording[language].places(count);

const wording = {
  th: {
    lead: "แผนภูมิทุกภาพวาดจากตารางที่ดาวน์โหลดได้ มีประโยคสรุป ตารางตัวเลข และทางไปถึงแถวต้นทางของทุกค่า",
    places: (places: number) => `ดูได้ ${places} พื้นที่`,
    choices: (choices: number) => `เลือกดูได้ ${choices} รายการ`,
  },
  en: {
    lead: "Every chart is drawn from tables that can be downloaded, with a sentence, its figures, and the way to the source row of each.",
    places: (places: number) => `for ${places} places`,
    choices: (choices: number) => `${choices} to choose from`,
  },
};
