import { describe, expect, it } from "vitest";
import { chartOf } from "../../src/charts/index.ts";
import { chartAreas } from "../../src/models/figures/chartAreas.ts";
import { figureOf } from "../../src/models/figures/figure.ts";
import { chartsOf } from "../../src/models/figures/publishedCharts.ts";
import { breakLines } from "../../src/words/text/lines.ts";
import { measure } from "../../src/render/fontMetrics.ts";
import { missingCharacters, rasterize } from "../../src/render/png.ts";
import { figureCard, figureSheet } from "../../src/render/portable.ts";
import { scriptJson } from "../../src/render/scriptJson.ts";
import { published } from "../publication.ts";

const charts = chartsOf(published);
const figure = figureOf(published, "th", "phase-targets", "north4");
const chart = chartOf("phase-targets");

describe("the picture of a link preview", () => {
  const svg = figureCard(chart, figure, published.shapes, measure);

  it("is a PNG of 1200 by 630 pixels of at most 40 KB", async () => {
    const png = Buffer.from(await rasterize(svg));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(15_000);
    expect(png.length).toBeLessThanOrEqual(40_000);
  });

  it("says the place, the title, the number, the source and its time", () => {
    const said = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join("");
    for (const text of [
      ...["4 จังหวัดชายแดนภาคเหนือ", figure.headline.value, figure.headline.label, figure.heading],
      ...["แหล่งข้อมูล: ", "ข่าวล่าสุดเมื่อ 5 กุมภาพันธ์ 2563 · รับไฟล์ ", "ชุมชนเปิดข้อมูล"],
    ])
      expect(said.replaceAll(" ", "")).toContain(text.replaceAll(" ", ""));
  });

  it("sets its number as large as its column allows, and shows the beginning of a tall chart", () => {
    const ranks = figureOf(published, "th", "otop-rank", "00");
    const card = figureCard(chartOf("otop-rank"), ranks, published.shapes, measure);
    const [, size = ""] = /font-size="(\d+)"[^>]*>22,340\u00a0ล้านบาท</.exec(card) ?? [];
    expect(Number(size)).toBeGreaterThan(60);
    expect(measure(Number(size), 600)("22,340\u00a0ล้านบาท")).toBeLessThanOrEqual(560);
    expect(card).toContain("นครปฐม");
    expect(card).not.toContain("แม่ฮ่องสอน");
    const shown = ranks.table.filter((row) =>
      row.some(({ text, path }) => path !== null && card.includes(`>${text}<`)),
    ).length;
    expect(shown).toBeGreaterThan(10);
    expect(card.replaceAll("\u00a0", " ")).toContain(`แสดง ${shown} จาก 77 จังหวัด`);
  });

  /** Whatever a preview cuts off, it says so on the picture. */
  it.each(["th", "en"] as const)("tells in %s of every chart that it is cut", (language) => {
    for (const { id } of charts) {
      const chart = chartOf(id);
      const [area = ""] = chartAreas(published, chart);
      const one = figureOf(published, language, id, area);
      const card = figureCard(chart, one, published.shapes, measure);
      const isCut = card.includes("url(#fade)");
      const whole = chart.drawnOnce !== undefined || !isCut;
      const says = /Only the upper part|แสดงเฉพาะส่วนบน/.test(card);
      expect([id, whole || says]).toEqual([id, true]);
      expect([id, isCut]).toEqual([id, says]);
    }
  });

  it("leaves no colour to a stylesheet it does not have", () => {
    expect(svg).not.toContain("var(");
  });

  it("is not painted when the fonts lack a character", async () => {
    expect(missingCharacters("<text>ที่ น้ำ ป่า กำลัง ผู้ใหญ่ ญู</text>")).toEqual([]);
    expect(missingCharacters("<text>ที่ 漢</text>")).toEqual(["U+6F22"]);
    await expect(
      rasterize(`<svg xmlns="http://www.w3.org/2000/svg"><text>漢</text></svg>`),
    ).rejects.toThrow("font has no glyph: U+6F22");
  });

  it("gives sara am its width, so that what follows does not stand on it", async () => {
    expect(await inkWidth("กำก")).toBeGreaterThan((await inkWidth("กาก")) * 0.95);
    expect(await inkWidth("น้ำป่า")).toBeGreaterThan((await inkWidth("นาปา")) * 0.95);
  });
});

describe("a picture of made-up figures", () => {
  it("says so above everything else, and grows by that much", () => {
    const plain = figureSheet(chart, figure, published.shapes, measure);
    const marked = figureSheet(chart, { ...figure, sample: true }, published.shapes, measure);
    const heightOf = (svg: string) => Number(/^<svg[^>]* height="(\d+)"/.exec(svg)?.[1]);
    expect(marked).toContain("ข้อมูลสมมติ · Sample data");
    expect(heightOf(marked)).toBe(heightOf(plain) + 44);
    expect(marked).toMatch(/viewBox="0 -44 \d+ \d+"/);
    expect(plain).not.toContain("ข้อมูลสมมติ");
  });

  it("keeps its size where link previews ask for one", () => {
    const made = { ...figure, sample: true } as const;
    const card = figureCard(chart, made, published.shapes, measure);
    expect(card).toContain("ข้อมูลสมมติ · Sample data");
    expect(card).toContain(`viewBox="0 0 1200 630"`);
  });
});

describe("the picture to take away", () => {
  const svg = figureSheet(chart, figure, published.shapes, measure);

  it("carries its heading, its legend, its source and a description", () => {
    for (const text of [figure.legend[1]?.label, "แหล่งข้อมูล", figure.sentence])
      expect(svg).toContain(text);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img"/);
    expect(svg).not.toContain("var(");
  });
});

describe("lines", () => {
  const perCharacter = (text: string) => text.length;

  it("break between segments and never within one", () => {
    const lines = breakLines(["โครงการ", "ร้อยใจรักษ์", " ", "ใน"], {
      width: 12,
      most: 4,
      measure: perCharacter,
    });
    expect(lines).toEqual(["โครงการ", "ร้อยใจรักษ์", "ใน"]);
  });

  it("end in an ellipsis where the text does not fit, whole characters with their marks kept", () => {
    const [line = ""] = breakLines(["ผู้ใหญ่", "บ้าน", "ที่ดี"], {
      width: 9,
      most: 1,
      measure: perCharacter,
    });
    expect(line.endsWith("…")).toBe(true);
    expect(line.length).toBeLessThanOrEqual(9);
    const kept = line.slice(0, -1);
    expect("ผู้ใหญ่บ้าน".startsWith(kept)).toBe(true);
    expect("ผู้ใหญ่บ้าน".charAt(kept.length)).not.toMatch(/^\p{M}$/u);
  });
});

describe("JSON inside a script element", () => {
  it("can't close the element, and reads back the same", () => {
    const value = { cell: `</script><!--<script>&\u2028` };
    expect(scriptJson(value)).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(scriptJson(value))).toEqual(value);
  });
});

/** The rightmost painted column of a text set at 100 pixels, found by narrowing a cover over it. */
async function inkWidth(text: string): Promise<number> {
  const painted = async (from: number) =>
    Buffer.from(
      await rasterize(
        `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="160"><text x="0" y="110" font-size="100">${text}</text><rect width="${from}" height="160"/></svg>`,
      ),
    );
  const bare = async (from: number) =>
    Buffer.from(
      await rasterize(
        `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="160"><rect width="${from}" height="160"/></svg>`,
      ),
    );
  let low = 0;
  let high = 800;
  while (high - low > 2) {
    const middle = (low + high) >> 1;
    if ((await painted(middle)).equals(await bare(middle))) high = middle;
    else low = middle;
  }
  return high;
}
