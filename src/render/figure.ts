import type { AnyChart, Canvas } from "../charts/chart.ts";
import { areaTitle } from "../i18n/areaTitle.ts";
import { formats } from "../i18n/format.ts";
import type { ShapeSet, ShapesOf } from "../schema/declare/shapes.ts";
import type { Language } from "../words/text/language.ts";
import { createDocument } from "./document.ts";
import { measure } from "./fontMetrics.ts";
import { type Drawing, drawInline, drawStandalone } from "./svg.ts";

/** What a picture is drawn from: a figure's rows and the names of the places it speaks of. */
export interface Drawable {
  readonly chart: string;
  readonly area: string;
  readonly language: Language;
  readonly heading: string;
  readonly sentence: string;
  readonly answers: Readonly<Record<string, readonly unknown[]>>;
  readonly shapes: ShapeSet | null;
  readonly places: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
}

/** The picture for a page: in two widths, of which the stylesheet shows the one that fits, or once for all. */
export type PagePictures =
  | { readonly kind: "two"; readonly narrow: string; readonly wide: string }
  | { readonly kind: "one"; readonly picture: string };

export const narrowWidth = 340;
export const wideWidth = 760;

/** Drawn once a figure, for the chart's own page and wherever else the figure stands. */
export function drawForPage(chart: AnyChart, figure: Drawable, shapesOf: ShapesOf): PagePictures {
  const pictures = drawn.get(figure) ?? drawPictures(chart, figure, shapesOf);
  drawn.set(figure, pictures);
  return pictures;
}

const drawn = new WeakMap<Drawable, PagePictures>();

function drawPictures(chart: AnyChart, figure: Drawable, shapesOf: ShapesOf): PagePictures {
  const draw = (width: number) =>
    drawInline({
      ...drawing(chart, figure, shapesOf, { brief: false, link: (code) => figure.links[code] }),
      width,
    });
  return chart.drawnOnce === undefined
    ? { kind: "two", narrow: draw(narrowWidth), wide: draw(wideWidth) }
    : { kind: "one", picture: draw(chart.drawnOnce) };
}

/** The picture away from the page: its colours are the light theme's own, and it leads nowhere. */
export const drawAlone = (
  chart: AnyChart,
  figure: Drawable,
  shapesOf: ShapesOf,
  width: number,
  { brief = false } = {},
): string =>
  drawStandalone({
    ...drawing(chart, figure, shapesOf, { brief, link: () => undefined }),
    width: chart.drawnOnce ?? width,
  });

const drawing = (
  chart: AnyChart,
  { area, answers, language, places, shapes }: Drawable,
  shapesOf: ShapesOf,
  { brief, link }: Pick<Canvas, "brief" | "link">,
): Omit<Drawing, "width"> => {
  const place = (code: string): string => {
    const name = places[code];
    if (name === undefined) throw new Error(`place not in the figure: ${code}`);
    return name;
  };
  return {
    chart,
    area,
    answers,
    canvas: {
      language,
      format: formats[language],
      place,
      placeTitle: (code) => areaTitle(language, code, place(code)),
      measure: (text, size) => measure(size, 600)(text),
      shapes: shapes === null ? [] : shapesOf(shapes),
      brief,
      link,
    },
    document: createDocument(),
  };
};
