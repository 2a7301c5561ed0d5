import { embedPath } from "../../paths.ts";
import { chartPages } from "./chartPage.ts";
import { type FigureModel, figureOf } from "./figure.ts";
import { type Address, definePages, languageParam, type Page, pageOf } from "../site/page.ts";

export interface EmbedAddress extends Address {
  readonly chart: string;
  readonly area: string;
}

export interface EmbedPage extends Page {
  readonly figure: FigureModel;
  /** What the way to the whole page is called. */
  readonly back: string;
}

/** A chart for one place in a bare page, which others put on theirs: `/embed/phase-targets/50/`. */
export const embedPages = definePages<EmbedAddress, EmbedPage>({
  addresses: (published) =>
    chartPages.addresses(published).map(({ language, chart, area }) => ({
      language,
      chart,
      area,
      params: { ...languageParam(language), chart, area },
    })),
  build: (published, { language, chart, area }) => {
    const figure = figureOf(published, language, chart, area);
    const { title, back } = wording[language];
    return {
      ...pageOf(language, (language) => embedPath(language, chart, area), {
        title: title(figure.heading),
        description: figure.sentence,
      }),
      figure,
      back,
    };
  },
});

const wording = {
  th: {
    title: (heading: string) => `${heading} (แผนภูมิสำหรับฝังในเว็บอื่น)`,
    back: "ดูตาราง ที่มาของตัวเลข และดาวน์โหลดข้อมูลที่",
  },
  en: {
    title: (heading: string) => `${heading} (chart for embedding)`,
    back: "See the table, where the numbers come from, and download the data at",
  },
};
