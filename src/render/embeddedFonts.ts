import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { packWoff } from "./woff.ts";

const require = createRequire(import.meta.url);
const fonts = {
  400: "400Regular/Sarabun_400Regular.ttf",
  600: "600SemiBold/Sarabun_600SemiBold.ttf",
} as const;
type Weight = keyof typeof fonts;
const weights = [400, 600] as const satisfies readonly Weight[];
const whole = Object.fromEntries(
  weights.map((weight) => [
    weight,
    readFileSync(require.resolve(`@expo-google-fonts/sarabun/${fonts[weight]}`)),
  ]),
);

/** The picture with the letters that it needs of each weight inside, so that it looks the same on a machine without the font. */
export async function embedFonts(svg: string): Promise<string> {
  const letters = lettersByWeight(svg.replace(/<(title|desc)>.*?<\/\1>/gs, ""));
  const faces = await Promise.all(
    weights
      .filter((weight) => letters[weight].size > 0)
      .map((weight) => fontFace(weight, [...letters[weight], ...always].sort().join(""))),
  );
  return svg.replace(/<svg[^>]*>/, (root) => `${root}<style>${faces.join("")}</style>`);
}

/** Letters that are written by their names, and the two parts of สระอำ: whoever sets that takes it apart first. */
const always = [...'&<>"\u0e4d\u0e32'];

/** The letters between the tags of a drawing, by the weight that the elements around them set. */
function lettersByWeight(svg: string): Readonly<Record<Weight, ReadonlySet<string>>> {
  const letters = { 400: new Set<string>(), 600: new Set<string>() };
  const around: Weight[] = [400];
  for (const [, end, attributes = "", isEmpty, text] of svg.matchAll(piece)) {
    const weight = around.at(-1) as Weight;
    if (text !== undefined) for (const letter of unnumbered(text)) letters[weight].add(letter);
    else if (end) around.pop();
    else if (!isEmpty) around.push(weightOf(attributes) ?? weight);
  }
  return letters;
}

/** A tag with its attributes, or a text. */
const piece = /<(\/?)\w+([^>]*?)(\/?)>|([^<>]+)/g;

const unnumbered = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

function weightOf(attributes: string): Weight | null {
  const [, stated] = /\sfont-weight="([^"]*)"/.exec(attributes) ?? [];
  if (stated === undefined) return null;
  const weight = weights.find((one) => String(one) === stated);
  if (weight === undefined) throw new Error(`no font of the weight ${stated}`);
  return weight;
}

/**
 * Hints serve coarse screens only, and of what a font does with letters, a picture has what a
 * browser does without being asked: the other features bring forms of every digit.
 */
const cutting = {
  targetFormat: "truetype" as const,
  noHinting: true,
  keepFeatures: ["ccmp", "locl", "rlig", "liga", "clig", "calt", "kern", "mark", "mkmk"],
  dropTables: ["gasp"],
};

async function fontFace(weight: Weight, characters: string): Promise<string> {
  const cut = packWoff(await subsetFont(whole[weight] as Buffer, characters, cutting));
  const address = `data:font/woff;base64,${cut.toString("base64")}`;
  return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(${address})}`;
}
