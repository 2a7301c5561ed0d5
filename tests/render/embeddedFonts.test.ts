import * as fontkit from "fontkit";
import { describe, expect, it } from "vitest";
import { embedFonts } from "../../src/render/embeddedFonts.ts";

const picture = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text>${words}</text></svg>`;

/** The fonts inside a picture, in the order of their weights. */
const fontsIn = (svg: string) =>
  Array.from(svg.matchAll(/data:font\/ttf;base64,([^)]+)\)/g), ([, data]) =>
    fontkit.create(Buffer.from(data ?? "", "base64")),
  ) as fontkit.Font[];

describe("the letters inside a picture", () => {
  it("are those of its words in both weights, with the parts that สระอำ is set from", async () => {
    const words = "ตำบลน้ำป่า ญู ฐู ที่ปั้น 1,234.5";
    const fonts = fontsIn(await embedFonts(picture(words)));
    expect(fonts.length).toBe(2);
    for (const font of fonts)
      for (const letter of `${words}\u0e4d\u0e32`)
        expect([letter, font.hasGlyphForCodePoint(letter.codePointAt(0) as number)]).toEqual([
          letter,
          true,
        ]);
  });

  it("are no others, and the same words bring the same bytes", async () => {
    const svg = await embedFonts(picture("หมู่บ้าน"));
    for (const font of fontsIn(svg)) expect(font.hasGlyphForCodePoint(0x41)).toBe(false);
    expect(await embedFonts(picture("หมู่บ้าน"))).toBe(svg);
    expect(svg.length).toBeLessThan(40_000);
  });
});
