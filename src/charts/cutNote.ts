import * as Plot from "@observablehq/plot";
import { words } from "../i18n/text.ts";
import type { Say } from "./chart.ts";
import { colour } from "./theme.ts";

/** What a picture says at its foot where it shows some of its things only: “แสดง 14 จาก 76 จังหวัด”; nothing where it shows all. */
export const cutNote = (
  shown: number,
  all: number,
  things: string,
  { language, format }: Pick<Say, "language" | "format">,
): string | null =>
  shown < all ? words[language].shownOf(format.number(shown), format.number(all), things) : null;

export const cutNoteHeight = 26;

export const drawCutNote = (note: string, y: number): Plot.Markish =>
  Plot.text([note], {
    x: 0,
    y,
    text: (text: string) => text,
    textAnchor: "start",
    lineAnchor: "top",
    fontSize: 15,
    fontWeight: 600,
    fill: colour("rivalB"),
  });
