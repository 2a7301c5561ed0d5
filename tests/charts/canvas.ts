import type { Canvas } from "../../src/charts/chart.ts";
import { sayOf } from "../../src/models/site/say.ts";
import { measure } from "../../src/render/fontMetrics.ts";
import type { Language } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

/** What a chart of published figures is drawn on, without outlines. */
export const canvasOf = (language: Language, width: number): Canvas => ({
  ...sayOf(published, language),
  ...{ width, idPrefix: "test", shapes: [], brief: false },
  link: () => undefined,
  measure: (text, size) => measure(size, 600)(text),
});
