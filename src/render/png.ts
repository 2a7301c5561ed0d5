import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import * as fontkit from "fontkit";
import type { Measure } from "./lines.ts";

const require = createRequire(import.meta.url);
const fontFiles = {
  400: require.resolve("@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf"),
  600: require.resolve("@expo-google-fonts/sarabun/600SemiBold/Sarabun_600SemiBold.ttf"),
} as const;

const fonts = {
  400: fontkit.create(readFileSync(fontFiles[400])) as fontkit.Font,
  600: fontkit.create(readFileSync(fontFiles[600])) as fontkit.Font,
};

export const measure =
  (size: number, weight: 400 | 600): Measure =>
  (text) =>
    (fonts[weight].layout(text).advanceWidth * size) / fonts[weight].unitsPerEm;

/** Paints a picture in its own size with the site's fonts; a character they don't have stops the build. */
export function paint(svg: string): Uint8Array {
  const missing = missingCharacters(svg);
  if (missing.length > 0) throw new Error(`font has no glyph: ${missing.join(" ")}`);
  const painter = new Resvg(joinSaraAm(svg), {
    font: {
      fontFiles: Object.values(fontFiles),
      loadSystemFonts: false,
      defaultFontFamily: "Sarabun",
    },
  });
  return painter.render().asPng();
}

/** The characters of a picture's texts that a font lacks, each as `U+0E00`. */
export function missingCharacters(svg: string): string[] {
  const texts = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*)/g)].map(([, text]) => text ?? "");
  const characters = new Set(texts.join("").replace(/&(?:amp|lt|gt|quot|#\d+);/g, ""));
  return [...characters]
    .map((character) => character.codePointAt(0) as number)
    .filter((code) => !Object.values(fonts).every((font) => font.hasGlyphForCodePoint(code)))
    .map((code) => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`);
}

/** The painter loses the width of U+0E33; its two parts, with the tone mark between them, are painted right. */
const joinSaraAm = (svg: string): string =>
  svg.replace(/([\u0E48-\u0E4B]?)\u0E33/g, "\u0E4D$1\u0E32");
