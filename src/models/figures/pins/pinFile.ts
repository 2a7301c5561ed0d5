import type { AnyChart } from "../../../charts/chart.ts";
import { charts } from "../../../charts/index.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import { chartsOf } from "../publishedCharts.ts";
import { valuesOfFigure } from "./figureValues.ts";
import { isKept, releasedOf } from "./keptCharts.ts";
import { type Fate, fatesOf } from "./pinnedFigure.ts";

/** A release's figures of a chart, by their places: their fingerprint, and what became of them. */
export type PinFile = Readonly<
  Record<string, { readonly values: string; readonly fate: Fate["kind"] }>
>;

/** One file for each release and chart: `pins/2569-11/otop-rank.json`. */
export const pinFiles = (published: Published) =>
  published.releases.flatMap(({ id }) => {
    const then = releasedOf(published, id);
    const shown = chartsOf(published);
    return charts
      .filter((chart) => shown.includes(chart) || isKept(then, chart))
      .map((chart) => ({
        params: { release: id, chart: chart.id },
        props: { file: pinFile(published, id, chart) },
      }));
  });

export function pinFile(published: Published, release: string, chart: AnyChart): PinFile {
  const then = releasedOf(published, release);
  if (!isKept(then, chart)) return {};
  return Object.fromEntries(
    [...fatesOf(published, release, chart)].map(([area, fate]) => [
      area,
      { values: valuesOfFigure(then, chart, area), fate },
    ]),
  );
}
