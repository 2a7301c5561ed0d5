import { chartOf } from "../../charts/index.ts";
import { formats } from "../../i18n/format.ts";
import { chartPath, releasedChartPath, releasePath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { SourceRow } from "../../words/subject/statement.ts";
import { languages } from "../../words/text/language.ts";
import { firstArea } from "../figures/chartAreas.ts";
import { type FigureModel, figureOf } from "../figures/figure.ts";
import type { Link } from "../site/link.ts";
import { type Address, definePages, languageParam, type Page, pageOf } from "../site/page.ts";
import { type ChangeNotice, changeNotice } from "../figures/pins/changeNotice.ts";
import { valuesOfFigure } from "../figures/pins/figureValues.ts";
import { keptCharts, releasedOf } from "../figures/pins/keptCharts.ts";
import { fateOf, fatesOf } from "../figures/pins/pinnedFigure.ts";
import { releaseTrail } from "./releasedChartPage.ts";
import { releaseOf } from "./releases.ts";
import { markedId, releaseName } from "./withdrawal.ts";

export interface ReleasedFigureAddress extends Address {
  readonly release: string;
  readonly chart: string;
  readonly area: string;
}

export interface ReleasedFigurePage extends Page {
  readonly heading: string;
  readonly figure: FigureModel;
  readonly release: string;
  readonly values: string;
  readonly notice: ChangeNotice;
  /** The figures of now, and the release; the first is missing where the site shows the chart no more. */
  readonly links: readonly Link[];
  readonly inputs: readonly {
    readonly file: string;
    readonly rows: string;
    readonly sha256: string;
  }[];
  readonly labels: (typeof wording)["th"]["labels"];
}

/** Figures of a release that are others now, as they were: `/releases/2569-11/charts/phase-targets/50/`. */
export const releasedFigurePages = definePages<ReleasedFigureAddress, ReleasedFigurePage>({
  addresses: (published) =>
    languages.flatMap((language) =>
      published.releases.flatMap(({ id: release }) =>
        keptCharts(releasedOf(published, release)).flatMap((chart) =>
          [...fatesOf(published, release, chart)].flatMap(([area, fate]) =>
            fate === "same"
              ? []
              : [
                  {
                    language,
                    ...{ release, chart: chart.id, area },
                    params: { ...languageParam(language), release, chart: chart.id, area },
                  },
                ],
          ),
        ),
      ),
    ),
  build: (published, address) => {
    const { language, release, chart: id, area } = address;
    const chart = chartOf(id);
    const then = releasedOf(published, release);
    const fate = fateOf(published, { language, release, chart, area });
    const figure = asItWas(figureOf(then, language, id, area), release, wording[language]);
    const named = releaseOf(published, release);
    const heading = wording[language].heading(figure.heading, markedId(named, language));
    const trail = releaseTrail(language, named, { label: chart.title[language], id });
    const notice = changeNotice(published, address, fate);
    return {
      ...pageOf(
        language,
        (language) => releasedChartPath(language, release, id, area),
        { title: heading, description: notice.summary },
        [...trail, { label: heading, path: releasedChartPath(language, release, id, area) }],
      ),
      ...{ heading, figure, release, notice },
      values: valuesOfFigure(then, chart, area),
      links: [
        ...(fate.kind === "gone"
          ? []
          : [
              {
                label: wording[language].present,
                path: chartPath(language, id, area === firstArea(chart) ? undefined : area),
              },
            ]),
        { label: releaseName(named, language), path: releasePath(language, release) },
      ],
      inputs: inputsOf(published, address, figure),
      labels: wording[language].labels,
    };
  },
});

/** Its rows stand in the release's own files: pages of evidence and pictures are those of now. */
const asItWas = (
  figure: FigureModel,
  release: string,
  say: { readonly release: (id: string) => string },
): FigureModel => ({
  ...figure,
  table: figure.table.map((row) => row.map((cell) => ({ ...cell, links: [] }))),
  downloads: figure.downloads.filter(({ path }) => path.includes("/data/")),
  source: figure.source === "" ? say.release(release) : figure.source,
});

/** The files that the figures were read from, as the release had them. */
function inputsOf(
  published: Published,
  { language, release }: ReleasedFigureAddress,
  { answers }: FigureModel,
): ReleasedFigurePage["inputs"] {
  const rows = Object.values(answers).flat() as readonly SourceRow[];
  const used = new Set(rows.map(({ source_file }) => source_file));
  return releaseOf(published, release)
    .inputs.filter(({ file }) => used.has(file))
    .map(({ file, rows, sha256 }) => ({ file, rows: formats[language].number(rows), sha256 }));
}

const wording = {
  th: {
    heading: (heading: string, release: string) => `${heading} ตามรุ่น ${release}`,
    present: "ดูตัวเลขปัจจุบัน",
    release: (id: string) => `รุ่น ${id}`,
    labels: {
      changes: "อะไรเปลี่ยนไปหลังจากรุ่นนี้",
      table: "ตารางตัวเลขตามรุ่นนี้",
      downloads: "ดาวน์โหลดตารางตามรุ่นนี้",
      inputs: "ไฟล์ต้นทางตามรุ่นนี้",
    },
  },
  en: {
    heading: (heading: string, release: string) => `${heading}, as of release ${release}`,
    present: "See the figures of today",
    release: (id: string) => `Release ${id}`,
    labels: {
      changes: "What changed since this release",
      table: "The figures of this release",
      downloads: "Download the tables of this release",
      inputs: "The source files of this release",
    },
  },
};
