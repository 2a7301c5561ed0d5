import type { AnyChart, Say } from "../charts/chart.ts";
import { formats } from "../i18n/format.ts";
import type { Language } from "../words/language.ts";
import { createDocument } from "./document.ts";
import { drawInline, drawStandalone } from "./svg.ts";

/** What a picture is drawn from: a figure's rows and the names of the places it speaks of. */
export interface Drawable {
  readonly chart: string;
  readonly area: string;
  readonly language: Language;
  readonly heading: string;
  readonly sentence: string;
  readonly rows: readonly unknown[];
  readonly places: Readonly<Record<string, string>>;
}

/** The picture for a page in two widths, of which the stylesheet shows the one that fits. */
export interface PagePictures {
  readonly narrow: string;
  readonly wide: string;
}

const narrowWidth = 340;
export const wideWidth = 760;

export const drawForPage = (chart: AnyChart, figure: Drawable): PagePictures => ({
  narrow: drawInline({ ...drawing(chart, figure), width: narrowWidth }),
  wide: drawInline({ ...drawing(chart, figure), width: wideWidth }),
});

/** The picture away from the page: its colours are the light theme's own. */
export const drawAlone = (chart: AnyChart, figure: Drawable, width: number): string =>
  drawStandalone({ ...drawing(chart, figure), width });

const drawing = (chart: AnyChart, { area, rows, language, places }: Drawable) => ({
  chart,
  area,
  rows,
  say: sayFor(language, places),
  document: createDocument(),
});

function sayFor(language: Language, places: Drawable["places"]): Say {
  return {
    language,
    format: formats[language],
    place: (code) => {
      const name = places[code];
      if (name === undefined) throw new Error(`place not in the figure: ${code}`);
      return name;
    },
  };
}
