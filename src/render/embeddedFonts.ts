import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const fonts = {
  400: "400Regular/Sarabun_400Regular.ttf",
  600: "600SemiBold/Sarabun_600SemiBold.ttf",
} as const;
const weights = Object.keys(fonts) as unknown as readonly (keyof typeof fonts)[];
const whole = Object.fromEntries(
  weights.map((weight) => [
    weight,
    readFileSync(require.resolve(`@expo-google-fonts/sarabun/${fonts[weight]}`)),
  ]),
);

/**
 * The picture with the letters it needs inside, so that it looks the same on a machine without the
 * font. They travel uncompressed: packing them as WOFF takes twenty times as long and saves little
 * of a file that hosts and archives compress anyway.
 */
export async function embedFonts(svg: string): Promise<string> {
  const drawn = svg.replace(/<(title|desc)>.*?<\/\1>/gs, "");
  const texts = Array.from(drawn.matchAll(/>([^<]+)</g), ([, text]) => text).join("");
  const characters = [...new Set(`${texts}&<>"${saraAmParts}`)].sort().join("");
  const faces = await Promise.all(weights.map((weight) => fontFace(weight, characters)));
  return svg.replace(/<svg[^>]*>/, (root) => `${root}<style>${faces.join("")}</style>`);
}

/** Whoever sets สระอำ takes it apart first. */
const saraAmParts = "\u0e4d\u0e32";

/** Hints serve coarse screens only. */
const cutting = { targetFormat: "truetype", noHinting: true } as const;

async function fontFace(weight: keyof typeof fonts, characters: string): Promise<string> {
  const cut = await subsetFont(whole[weight] as Buffer, characters, cutting);
  const address = `data:font/ttf;base64,${cut.toString("base64")}`;
  return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(${address})}`;
}
