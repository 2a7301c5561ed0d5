import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { themes } from "../../src/charts/theme.ts";

const css = readFileSync(join(import.meta.dirname, "../../src/styles/site/colours.css"), "utf8");
const [, light = "", dark = ""] = css.split(":root {");

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("the %s theme", (name, block) => {
  const values = new Map(
    [...block.split("}")[0]!.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, key, value]) => [
      key,
      value,
    ]),
  );
  const resolve = (key: string): string | undefined => {
    const value = values.get(key);
    const [, other] = /^var\(--([\w-]+)\)$/.exec(value ?? "") ?? [];
    return other ? values.get(other) : value;
  };

  it("has the same colours in the stylesheet as in the pictures", () => {
    for (const [colour, value] of Object.entries(themes[name])) {
      const inherited = { paper: "paper", ink: "ink", quiet: "quiet", line: "line" }[colour];
      expect([colour, resolve(inherited ?? `chart-${colour}`)]).toEqual([colour, value]);
    }
  });

  it("sets marks off from the paper at 3:1 and words at 4.5:1", () => {
    const { paper, ink, quiet, strong, soft, plain, hatch, onStrong, onSoft } = themes[name];
    const { fall2, rise2 } = themes[name];
    for (const mark of [strong, soft, plain, hatch, fall2, rise2])
      expect(contrast(mark, paper)).toBeGreaterThanOrEqual(3);
    for (const [word, ground] of [
      [ink, paper],
      [quiet, paper],
      [onStrong, strong],
      [onSoft, soft],
    ] as const)
      expect(contrast(word, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

/** The contrast ratio of WCAG 2.2 between two colours. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const channel = parseInt(colour.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
