import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import type { TextMeasure } from "../words/text/lines.ts";

const require = createRequire(import.meta.url);

/** The site's font in both of its weights. */
export const fontFiles = {
  400: require.resolve("@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf"),
  600: require.resolve("@expo-google-fonts/sarabun/600SemiBold/Sarabun_600SemiBold.ttf"),
} as const;

const fonts = {
  400: fontkit.create(readFileSync(fontFiles[400])) as fontkit.Font,
  600: fontkit.create(readFileSync(fontFiles[600])) as fontkit.Font,
};

export const measure =
  (size: number, weight: 400 | 600): TextMeasure =>
  (text) =>
    (advanceOf(text, weight) * size) / fonts[weight].unitsPerEm;

/** Letters with their marks are set once each; what two letters lean towards one another is left out. */
function advanceOf(text: string, weight: 400 | 600): number {
  const known = advances[weight];
  let sum = 0;
  for (const letter of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const advance = known.get(letter) ?? fonts[weight].layout(letter).advanceWidth;
    known.set(letter, advance);
    sum += advance;
  }
  return sum;
}

const advances = { 400: new Map<string, number>(), 600: new Map<string, number>() };

export const hasGlyph = (code: number): boolean =>
  Object.values(fonts).every((font) => font.hasGlyphForCodePoint(code));
