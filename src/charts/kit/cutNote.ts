import { words } from "../../i18n/text.ts";
import type { Say } from "../chart.ts";
import type { Parts } from "./pixels.ts";

/** What a picture says at its foot where it shows some of its things only: “แสดง 14 จาก 76 จังหวัด”; nothing where it shows all. */
export const cutNote = (
  shown: number,
  all: number,
  things: string,
  { language, format }: Pick<Say, "language" | "format">,
): string | null =>
  shown < all ? words[language].shownOf(format.number(shown), format.number(all), things) : null;

/** Writes it, and says how tall the picture is with it. */
export function writeCutNote(note: string, top: number, { written }: Parts): number {
  written.push({ x: 0, y: top + 12, text: note, size: 15, bold: true, fill: "rivalB" });
  return top + 26;
}
