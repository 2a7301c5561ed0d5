import { charts } from "../../../charts/index.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import { valuesOfFigure } from "./figureValues.ts";
import { isKept, releasedOf } from "./keptCharts.ts";
import { type Fate, fatesOf } from "./pinnedFigure.ts";

/** A release's figures by their charts and their places: their fingerprint, and what became of them. */
export type PinFile = Readonly<
  Record<string, Readonly<Record<string, { readonly values: string; readonly fate: Fate["kind"] }>>>
>;

/** One file for each release: `pins/2569-11.json`. */
export const pinFiles = (published: Published) =>
  published.releases.map(({ id }) => ({
    params: { release: id },
    props: { file: pinFile(published, id) },
  }));

function pinFile(published: Published, release: string): PinFile {
  const then = releasedOf(published, release);
  return Object.fromEntries(
    charts
      .filter((chart) => isKept(then, chart))
      .map((chart) => [
        chart.id,
        Object.fromEntries(
          [...fatesOf(published, release, chart)].map(([area, fate]) => [
            area,
            { values: valuesOfFigure(then, chart, area), fate },
          ]),
        ),
      ]),
  );
}
