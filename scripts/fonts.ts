import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

/**
 * Cuts the web fonts out of Sarabun: Thai and what English is written with in one file a weight, so
 * that a phone fetches one file only. Run it after a change of font; its output is committed.
 */
const require = createRequire(import.meta.url);
const weights = { 400: "400Regular/Sarabun_400Regular", 600: "600SemiBold/Sarabun_600SemiBold" };
/** ASCII, Thai, and the signs that the pages set. */
const ranges = [
  [0x20, 0x7e],
  [0x0e01, 0x0e3a],
  [0x0e3f, 0x0e5b],
  [0x2013, 0x2014],
  [0x2018, 0x201d],
] as const;
const single =
  "\u00a0\u00ab\u00b0\u00b1\u00b2\u00b3\u00b7\u00bb\u00bc\u00bd\u00d7\u200b\u200c\u200d\u2022\u2026\u2032\u2033\u203a\u20ac\u2190\u2191\u2192\u2193\u2212\u2260\u2264\u2265\u25cc\u03a3\u00f7";
const text =
  ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .map((code) => String.fromCodePoint(code))
    .join("") + single;

/** Thai marks stand where they belong, Latin letters keep their distance; small numbers and fractions are never set. */
const options = { targetFormat: "woff2", keepFeatures: ["ccmp", "mark", "mkmk", "kern"] } as const;

for (const [weight, name] of Object.entries(weights)) {
  const whole = readFileSync(require.resolve(`@expo-google-fonts/sarabun/${name}.ttf`));
  const cut = await subsetFont(whole, text, options);
  writeFileSync(join(import.meta.dirname, `../src/styles/fonts/sarabun-${weight}.woff2`), cut);
  console.log(`sarabun-${weight}.woff2 ${cut.length} B`);
}
