import { keptCharts, releasedOf } from "../figures/pins/keptCharts.ts";
import { chartOf } from "../../charts/index.ts";
import { words } from "../../i18n/text.ts";
import { chartPath, releasedChartPath, releasePath, releasesPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { IndexedRelease } from "../../schema/releases/release.ts";
import { type Language, languages } from "../../words/text/language.ts";
import { chartAreas, firstArea } from "../figures/chartAreas.ts";
import { areaLabel } from "../figures/chartPage.ts";
import type { Link } from "../site/link.ts";
import { type Address, definePages, languageParam, type Page, pageOf } from "../site/page.ts";
import { valuesOfFigure } from "../figures/pins/figureValues.ts";
import { type Fate, fatesOf } from "../figures/pins/pinnedFigure.ts";
import { releaseOf } from "./releases.ts";
import { sayOf } from "../site/say.ts";
import { markedId, releaseName, withdrawalOf } from "./withdrawal.ts";

export interface ReleasedChartAddress extends Address {
  readonly release: string;
  readonly chart: string;
}

export interface ReleasedChartPage extends Page {
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly string[];
  readonly figures: readonly (Link & {
    readonly area: string;
    readonly values: string;
    readonly fate: string;
  })[];
}

/** A release's figures of a chart, place by place: `/releases/2569-11/charts/phase-targets/`. */
export const releasedChartPages = definePages<ReleasedChartAddress, ReleasedChartPage>({
  addresses: (published) =>
    languages.flatMap((language) =>
      published.releases.flatMap(({ id }) =>
        keptCharts(releasedOf(published, id)).map((chart) => ({
          language,
          ...{ release: id, chart: chart.id },
          params: { ...languageParam(language), release: id, chart: chart.id },
        })),
      ),
    ),
  build: (published, { language, release, chart: id }) => {
    const chart = chartOf(id);
    const say = wording[language];
    const named = releaseOf(published, release);
    const heading = say.heading(chart.title[language], markedId(named, language));
    const lead = [withdrawalOf(named, language), say.lead]
      .filter((text) => text !== null)
      .join(" ");
    return {
      ...pageOf(
        language,
        (language) => releasedChartPath(language, release, id),
        { title: heading, description: lead },
        releaseTrail(language, named, { label: chart.title[language], id }),
      ),
      heading,
      lead,
      columns: say.columns,
      figures: figuresOf(published, { language, release, chart: id }),
    };
  },
});

/** The way to a page below a release. */
export const releaseTrail = (
  language: Language,
  release: IndexedRelease,
  chart: { readonly label: string; readonly id: string },
): Link[] => [
  { label: words[language].pageNames.releases, path: releasesPath(language) },
  { label: releaseName(release, language), path: releasePath(language, release.id) },
  { label: chart.label, path: releasedChartPath(language, release.id, chart.id) },
];

/** The charts that can be drawn again from a release, with their pages. */
export const releasedCharts = (
  published: Published,
  { language, release }: { readonly language: Language; readonly release: string },
): { readonly title: string; readonly links: readonly Link[] } => ({
  title: wording[language].charts,
  links: keptCharts(releasedOf(published, release)).map(({ id, title }) => ({
    label: title[language],
    path: releasedChartPath(language, release, id),
  })),
});

function figuresOf(
  published: Published,
  { language, release, chart: id }: Omit<ReleasedChartAddress, "params">,
): ReleasedChartPage["figures"] {
  const chart = chartOf(id);
  const then = releasedOf(published, release);
  const say = sayOf(then, language);
  const fates = fatesOf(published, release, chart);
  return chartAreas(then, chart).map((area) => {
    const fate: Fate["kind"] = fates.get(area) ?? "same";
    return {
      area,
      label: areaLabel(then, chart, area, say),
      path:
        fate === "same"
          ? chartPath(language, id, area === firstArea(chart) ? undefined : area)
          : releasedChartPath(language, release, id, area),
      values: valuesOfFigure(then, chart, area),
      fate: wording[language].fates[fate],
    };
  });
}

const wording = {
  th: {
    charts: "แผนภูมิตามรุ่นนี้",
    heading: (title: string, release: string) => `${title}: ตัวเลขตามรุ่น ${release}`,
    lead: "ลิงก์ถาวรของรุ่นนี้อ้างถึงตัวเลขเหล่านี้ ค่าใดไม่เปลี่ยนให้ดูที่หน้าแผนภูมิปัจจุบัน ค่าใดเปลี่ยนไปแล้ว มีหน้าที่เก็บตัวเลขเดิมไว้พร้อมบอกว่าเปลี่ยนอะไร ลายนิ้วมือคือรหัสที่คำนวณจากค่าทั้งหมดในตารางของแผนภูมิ",
    columns: ["ตัวเลขของ", "เทียบกับปัจจุบัน และลายนิ้วมือ"],
    fates: { same: "เหมือนเดิมทุกค่า", changed: "เปลี่ยนไปแล้ว ดูตัวเลขเดิม", gone: "ไม่ได้แสดงแล้ว ดูตัวเลขเดิม" },
  },
  en: {
    charts: "Charts as of this release",
    heading: (title: string, release: string) => `${title}: the figures of release ${release}`,
    lead: "Links that keep to a release mean these figures. Where nothing changed, the present page of the chart shows them; where something did, a page keeps them as they were and says what changed. The fingerprint is made of all values in the chart's table.",
    columns: ["Figures of", "Held against today, and fingerprint"],
    fates: {
      same: "all the same",
      changed: "changed; see them as they were",
      gone: "no longer shown; see them as they were",
    },
  },
};
