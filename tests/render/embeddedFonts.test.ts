import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import { describe, expect, it } from "vitest";
import { embedFonts } from "../../src/render/embeddedFonts.ts";

const picture = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${content}</svg>`;
const text = (words: string, attributes = "") => picture(`<text${attributes}>${words}</text>`);

/** The fonts inside a picture by their weights. */
const fontsIn = (svg: string) =>
  new Map(
    Array.from(
      svg.matchAll(/font-weight:(\d+);src:url\(data:font\/woff;base64,([^)]+)\)/g),
      ([, weight, data]) => [
        weight,
        fontkit.create(Buffer.from(data ?? "", "base64")) as fontkit.Font,
      ],
    ),
  );

const lettersMissing = (font: fontkit.Font | undefined, letters: string) =>
  [...letters].filter((letter) => !font?.hasGlyphForCodePoint(letter.codePointAt(0) as number));

describe("the letters inside a picture", () => {
  it("are those of its words, with the parts that สระอำ is set from", async () => {
    const words = "ตำบลน้ำป่า ญู ฐู ที่ปั้น 1,234.5";
    const fonts = fontsIn(await embedFonts(text(words)));
    expect([...fonts.keys()]).toEqual(["400"]);
    expect(lettersMissing(fonts.get("400"), `${words}\u0e4d\u0e32`)).toEqual([]);
  });

  it("are in each weight those that the elements around them set in it", async () => {
    const svg = picture(
      `<g font-weight="600"><rect font-weight="400"/><text>กข&#3588;</text></g>` +
        `<text>งจ<tspan font-weight="600">ฉ</tspan>ช</text>`,
    );
    const fonts = fontsIn(await embedFonts(svg));
    expect(lettersMissing(fonts.get("600"), "กขคงจฉช")).toEqual([..."งจช"]);
    expect(lettersMissing(fonts.get("400"), "กขคงจฉช")).toEqual([..."กขคฉ"]);
  });

  it("stop where no font has the weight", async () => {
    await expect(embedFonts(text("ก", ' font-weight="bold"'))).rejects.toThrow("weight bold");
  });

  it("are no others, and the same words bring the same bytes", async () => {
    const svg = await embedFonts(text("หมู่บ้าน"));
    const [font] = fontsIn(svg).values();
    expect(lettersMissing(font, "A1")).toEqual(["A", "1"]);
    expect(await embedFonts(text("หมู่บ้าน"))).toBe(svg);
    expect(svg.length).toBeLessThan(10_000);
  });

  it("stand and lean on each other as those of the whole font do", async () => {
    const words = "ที่ปั้น ป้ำ ฐู ญู ฎุ AVATAR To 1,234";
    const path = createRequire(import.meta.url).resolve(
      "@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf",
    );
    const whole = fontkit.create(readFileSync(path)) as fontkit.Font;
    const [cut] = fontsIn(await embedFonts(text(words))).values();
    const set = (font: fontkit.Font | undefined) => {
      const { glyphs, positions } = (font as fontkit.Font).layout(words);
      return glyphs.map((glyph, index) => [glyph.path.toSVG(), positions[index]]);
    };
    expect(set(cut)).toEqual(set(whole));
  });
});
