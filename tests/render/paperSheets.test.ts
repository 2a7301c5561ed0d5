import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { paperSheets } from "../../src/render/paperSheets.ts";
import { markSample, sampleBand } from "../../src/render/sampleMark.ts";
import { sampleMark } from "../../src/words/subject/sample.ts";

const pictures = join(import.meta.dirname, "../pictures");
const wide = readdirSync(pictures).filter((file) => file.endsWith("-wide.svg"));
const read = (file: string) => readFileSync(join(pictures, file), "utf8").trim();
const heightOf = (svg: string) => Number(/viewBox="0 -?[\d.]+ [\d.]+ ([\d.]+)"/.exec(svg)?.[1]);
const tall = wide.filter((file) => heightOf(read(file)) > 750);

describe("a picture on paper", () => {
  it("is whole where its letters can be read", () => {
    const short = wide.filter((file) => !tall.includes(file));
    expect(short.length).toBeGreaterThan(20);
    expect(short.filter((file) => paperSheets(read(file), "a") !== null)).toEqual([]);
  });

  it("goes over several sheets where it is tall, each as high as it has room for, and loses nothing", () => {
    expect(tall.length).toBeGreaterThan(5);
    for (const file of tall) {
      const svg = read(file);
      const { whole, sheets } = paperSheets(svg, "a") ?? { whole: "", sheets: [] };
      expect([file, sheets.length > (heightOf(svg) > 840 ? 1 : 0)]).toEqual([file, true]);
      const heights = sheets.map(heightOf);
      expect(heights.reduce((sum, height) => sum + height, 0)).toBe(heightOf(svg));
      expect(heights[0]).toBeLessThanOrEqual(840);
      expect(Math.max(...heights)).toBeLessThanOrEqual(1040);
      expect(whole.replace('<g id="a">', "").replace("</g></svg>", "</svg>")).toBe(svg);
    }
  });

  it("of made-up figures says so on every sheet, and no sheet is higher for it", () => {
    for (const file of tall) {
      const svg = read(file);
      const { sheets } = paperSheets(svg, "a", sampleBand(svg))!;
      const marked = sheets.map(markSample);
      expect(marked.map((sheet) => sheet.split(sampleMark).length - 1)).toEqual(
        sheets.map(() => 1),
      );
      expect(Math.max(...marked.map(heightOf))).toBeLessThanOrEqual(1040);
      expect(heightOf(marked[0]!)).toBeLessThanOrEqual(840);
      const shown = (sheet: string) =>
        /viewBox="0 (-?[\d.]+) [\d.]+ ([\d.]+)"/.exec(sheet)!.slice(1);
      marked.forEach((sheet, i) => {
        const [top, height] = shown(sheet).map(Number) as [number, number];
        const [from, part] = shown(sheets[i]!).map(Number) as [number, number];
        expect([top + height, height - part]).toEqual([from + part, from - top]);
        const [y, band] = /<rect x="0" y="(-?[\d.]+)" width="760" height="([\d.]+)"/
          .exec(sheet)!
          .slice(1)
          .map(Number) as [number, number];
        expect([y < top, y + band]).toEqual([true, from]);
      });
    }
  });

  it("cuts no word and no bar", () => {
    const cut = tall.flatMap((file) => {
      const svg = read(file);
      const starts = paperSheets(svg, "a")!.sheets.map((sheet) =>
        Number(/viewBox="0 ([\d.]+)/.exec(sheet)?.[1]),
      );
      return spansOf(svg)
        .filter(({ top, foot }) => starts.some((at) => at > top && at < foot))
        .map(({ what }) => `${file}: ${what}`);
    });
    expect(cut).toEqual([]);
  });
});

/** How high words and bars reach, read from the picture as a document. */
function spansOf(svg: string) {
  const { document } = parseHTML(`<body>${svg}</body>`);
  const words = [...document.querySelectorAll("text")].map((text) => {
    const size = Number(text.closest("[font-size]")?.getAttribute("font-size") ?? 10);
    const y = Number(/,([\d.-]+)\)/.exec(text.getAttribute("transform") ?? "")?.[1]);
    return { what: text.textContent ?? "", top: y - size * 0.7, foot: y + size * 0.7 };
  });
  const bars = [...document.querySelectorAll("rect")].map((bar) => {
    const top = Number(bar.getAttribute("y"));
    return { what: "bar", top, foot: top + Number(bar.getAttribute("height")) };
  });
  return [...words, ...bars];
}
