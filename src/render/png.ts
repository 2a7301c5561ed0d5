import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fontFiles, hasGlyph } from "./fontMetrics.ts";
import { openRasterizers } from "./rasterizers.ts";

const require = createRequire(import.meta.url);
/** Paints a picture in its own size with the site's fonts; a character they don't have stops the build. */
export async function rasterize(svg: string): Promise<Uint8Array> {
  const missing = missingCharacters(svg);
  if (missing.length > 0) throw new Error(`font has no glyph: ${missing.join(" ")}`);
  return painted(joinSaraAm(svg));
}

const painted = openRasterizers(Object.values(fontFiles));

/** Names a painting by what it follows from: the drawing, the fonts and the rasterizer. Equal names, equal bytes. */
const nameOfPainting = (svg: string): string =>
  createHash("sha256").update(painting).update(svg).digest("hex");

/** What decides, besides the drawing, how a painting comes out. */
const painting = [
  ...Object.values(fontFiles),
  ...["rasterizer.ts", "indexedPng.ts", "pngFile.ts"].map((file) =>
    join(process.cwd(), "src/render", file),
  ),
  require.resolve("@resvg/resvg-js/package.json"),
]
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256"))
  .digest();

/**
 * As `paint`, but a picture is painted once: one that was painted before is taken from where it was
 * kept, and one that is being painted is waited for.
 */
export function rasterizeOnce(svg: string): Promise<Uint8Array> {
  const name = nameOfPainting(svg);
  const begun = underWay.get(name);
  if (begun) return begun;
  const png = paintOrTake(svg, name).finally(() => underWay.delete(name));
  underWay.set(name, png);
  return png;
}

const underWay = new Map<string, Promise<Uint8Array>>();

async function paintOrTake(svg: string, name: string): Promise<Uint8Array> {
  const kept = takeKept(name);
  if (kept) return kept;
  const png = await rasterize(svg);
  keep(name, png);
  return png;
}

/** A kept picture behind the sum of its name and its bytes: one that is cut short, garbled or another's is painted again. */
function takeKept(name: string): Uint8Array | null {
  try {
    const file = readFileSync(keptPath(name));
    const png = file.subarray(sumBytes);
    return file.subarray(0, sumBytes).equals(sumOf(name, png)) ? png : null;
  } catch {
    return null;
  }
}

/** Written aside first, so that none is half there under its name; where it can't be kept, it is painted each time. */
function keep(name: string, png: Uint8Array): void {
  const aside = `${keptPath(name)}.${process.pid}`;
  try {
    mkdirSync(keptFolder, { recursive: true });
    writeFileSync(aside, Buffer.concat([sumOf(name, png), png]));
    renameSync(aside, keptPath(name));
  } catch {
    return;
  }
}

const sumOf = (name: string, png: Uint8Array): Buffer =>
  createHash("sha256").update(name).update(png).digest();

const sumBytes = 32;

const keptPath = (name: string): string => join(keptFolder, `${name}.kept`);

/** Beside the packages that paint: whoever installs those anew paints anew. */
const keptFolder = join(process.cwd(), "node_modules/.cache/pictures");

/** The characters of a picture's texts that a font lacks, each as `U+0E00`. */
export function missingCharacters(svg: string): string[] {
  const texts = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*)/g)].map(([, text]) => text ?? "");
  const characters = new Set(texts.join("").replace(/&(?:amp|lt|gt|quot|#\d+);/g, ""));
  return [...characters]
    .map((character) => character.codePointAt(0) as number)
    .filter((code) => !hasGlyph(code))
    .map((code) => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`);
}

/** The rasterizer loses the width of U+0E33; its two parts, with the tone mark between them, are painted right. */
const joinSaraAm = (svg: string): string =>
  svg.replace(/([\u0E48-\u0E4B]?)\u0E33/g, "\u0E4D$1\u0E32");
