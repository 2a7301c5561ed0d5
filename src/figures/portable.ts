import type { FigureModel } from "../models/figures/figure.ts";
import type { Portable } from "../render/portable.ts";

/** All that a picture away from its page is drawn from, and nothing besides. */
export const portableOf = (figure: FigureModel): Portable => ({
  chart: figure.chart,
  area: figure.area,
  language: figure.language,
  heading: figure.heading,
  sentence: figure.sentence,
  answers: figure.answers,
  shapes: figure.shapes,
  places: figure.places,
  // It leads nowhere.
  links: {},
  place: figure.place,
  asOf: figure.asOf,
  headline: figure.headline,
  legend: figure.legend,
  source: figure.source,
  ...(figure.sample && { sample: true }),
});
