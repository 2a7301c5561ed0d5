import * as Plot from "@observablehq/plot";
import type { AnyChart, AreaId, Say } from "../charts/chart.ts";
import { type Colour, themes } from "../charts/theme.ts";

export interface Drawing {
  readonly chart: AnyChart;
  readonly area: AreaId;
  readonly rows: readonly unknown[];
  readonly say: Say;
  readonly width: number;
  readonly document: Document;
}

/** The picture as part of a page: colours and fonts come from the page's stylesheet. */
export function drawInline(drawing: Drawing): string {
  const svg = draw(drawing);
  svg.setAttribute("aria-hidden", "true");
  return svg.outerHTML;
}

/** The picture away from the page, in the colours of the light theme. */
export const drawStandalone = (drawing: Drawing): string =>
  resolveColours(draw(drawing).outerHTML, "light");

/** Replaces every colour variable by the theme's own value. */
export const resolveColours = (svg: string, theme: keyof typeof themes): string =>
  svg.replace(
    /var\(--chart-(\w+), #[0-9a-f]{6}\)/g,
    (_, name: string) => themes[theme][name as Colour],
  );

/** Plot puts a style element into each picture, which the pages' policy forbids; the site's stylesheet has its rules. */
function draw({ chart, area, rows, say, width, document }: Drawing): Element {
  const options = chart.plot(chart.shape(rows as never, area) as never, {
    ...say,
    width,
    idPrefix: `${chart.id}-${area}-${width}`,
  });
  const svg = Plot.plot({ ...options, document, className: "plot" });
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.removeAttribute("font-family");
  return svg;
}
