import { describe, expect, it } from "vitest";
import { population } from "../../src/datasets/population.ts";
import { chartAreas } from "../../src/models/figures/chartAreas.ts";
import { chartIndex } from "../../src/models/figures/chartIndex.ts";
import { chartPages } from "../../src/models/figures/chartPage.ts";
import { figureOf } from "../../src/models/figures/figure.ts";
import { chartsOf } from "../../src/models/figures/publishedCharts.ts";
import { searchPages } from "../../src/models/site/searchIndex.ts";
import { chartOf } from "../../src/charts/index.ts";
import { drawForPage } from "../../src/render/figure.ts";
import { published } from "../publication.ts";
import { withVillageFunds } from "../villageFunds.ts";
import { plain } from "./saying.ts";

const ids = ["village-funds-types", "village-funds-years", "village-funds-map"];

const sentence = (id: string, area: string, language: "th" | "en") =>
  plain(figureOf(withVillageFunds, language, id, area).sentence);

const cells = (id: string, area: string, first: string) =>
  figureOf(withVillageFunds, "th", id, area)
    .table.filter(([cell]) => cell?.text === first)
    .map((row) => row.map(({ text }) => plain(text)));

describe("charts whose table is awaited", () => {
  it("are nowhere before a file is handed in, and everywhere after", () => {
    const idsOf = (one: typeof published) => chartsOf(one).map(({ id }) => id);
    expect(idsOf(published).filter((id) => ids.includes(id))).toEqual([]);
    expect(idsOf(withVillageFunds).filter((id) => ids.includes(id))).toEqual(ids);
    for (const [one, count] of [
      [published, 0],
      [withVillageFunds, 3],
    ] as const) {
      const pages = chartPages
        .addresses(one)
        .filter(({ chart, language }) => ids.includes(chart) && language === "th");
      expect(new Set(pages.map(({ chart }) => chart)).size).toBe(count);
      const paths = searchPages(one).map(({ path }) => path);
      expect(paths.filter((path) => path.startsWith("charts/village-funds")).length).toBe(count);
      const { topics } = chartIndex.build(one, { language: "th", params: {} });
      const listed = topics.flatMap(({ charts }) => charts.map(({ path }) => path));
      expect(listed.filter((path) => path.includes("/village-funds-")).length).toBe(count);
    }
  });

  it("have a page for each province that has rows, and for no other", () => {
    expect(ids.map((id) => chartAreas(withVillageFunds, chartOf(id)))).toEqual([
      ["00", "50", "57"],
      ["00", "50", "57"],
      ["north4", "50", "57"],
    ]);
  });

  it("draw no number that is none", () => {
    for (const id of ids)
      for (const area of chartAreas(withVillageFunds, chartOf(id))) {
        const figure = figureOf(withVillageFunds, "th", id, area);
        const drawn = drawForPage(chartOf(id), figure, published.shapes);
        expect(JSON.stringify(drawn)).not.toMatch(/NaN|undefined|Infinity| style=/);
      }
  });
});

describe("village funds by type", () => {
  it("says what the funds hold that state it, and how many these are", () => {
    expect(sentence("village-funds-types", "00", "th")).toBe(
      "ปีงบประมาณ 2568 กองทุนและกลุ่มการเงินในหมู่บ้านใน 2 จังหวัดที่มีข้อมูลมี 4 แห่ง " +
        "เงินออมเท่าที่ระบุ 3 แห่งรวมกันเป็น 1.35 ล้านบาท เงินกู้เท่าที่ระบุ 3 แห่งรวมกันเป็น 420,000 บาท " +
        "ประเภทที่มีเงินออมมากที่สุดคือกองทุนหมู่บ้าน 1.3 ล้านบาท",
    );
    expect(sentence("village-funds-types", "50", "en")).toBe(
      "In fiscal year 2025 (B.E. 2568), Chiang Mai province had 3 village funds and groups. " +
        "The 2 that state their savings hold 1.15 million baht; the 2 that state their loans have lent 320,000 baht. " +
        "The type with the most savings is the Village fund, at 1.1 million baht.",
    );
  });

  it("adds to the satang, and says in the working how many state a figure", () => {
    const rowOf = (area: string) =>
      figureOf(withVillageFunds, "th", "village-funds-types", area).table.find(
        ([cell]) => cell?.text === "กองทุนหมู่บ้าน",
      ) ?? [];
    expect(rowOf("50").map(({ text }) => text)).toEqual([
      ...["กองทุนหมู่บ้าน", "2", "200", "1,100,000.50", "300,000.00"],
    ]);
    expect(rowOf("50").map(({ working }) => working)).toEqual([
      null,
      "นับจาก 2\u00a0แถว",
      "รวม 2\u00a0ค่า = 200",
      "รวม 1 จาก 2\u00a0ค่า = 1,100,000.5",
      "รวม 1 จาก 2\u00a0ค่า = 300,000",
    ]);
    expect(rowOf("50")[3]?.links.map(({ label }) => label)).toEqual(["ไฟล์ต้นทาง 2 แถว"]);
    expect(rowOf("00")[3]?.text).toBe("1,300,000.75");
  });

  it("withholds the members of a small group, and every sum that would tell them", () => {
    for (const area of ["00", "50"]) {
      expect(cells("village-funds-types", area, "กลุ่มออมทรัพย์เพื่อการผลิต")[0]?.[2]).toBe("ไม่เปิดเผย");
      expect(cells("village-funds-types", area, "ทุกประเภทรวมกัน")[0]?.[2]).toBe("ไม่เปิดเผย");
    }
    const { notes } = figureOf(withVillageFunds, "th", "village-funds-types", "50");
    expect(notes.at(-1)).toMatch(/^จำนวนสมาชิกของ 1 แห่งไม่เปิดเผย/);
  });

  it("says of a type without funds, and of a province without rows, that nothing is stated", () => {
    expect(cells("village-funds-types", "50", "กข.คจ.")).toEqual([
      ["กข.คจ.", ...Array(4).fill("ไม่ได้ระบุ")],
    ]);
    expect(sentence("village-funds-types", "10", "th")).toBe(
      "ต้นทางไม่ได้ระบุกองทุนและกลุ่มการเงินในหมู่บ้านของกรุงเทพมหานคร ปีงบประมาณ 2568 ซึ่งไม่ได้แปลว่าไม่มี",
    );
    expect(cells("village-funds-types", "10", "ทุกประเภทรวมกัน")).toEqual([
      ["ทุกประเภทรวมกัน", ...Array(4).fill("ไม่ได้ระบุ")],
    ]);
  });
});

describe("village funds by year", () => {
  it("sets the last year beside the first, with how many funds state it", () => {
    expect(sentence("village-funds-years", "50", "th")).toBe(
      "ปีงบประมาณ 2568 กองทุนและกลุ่มการเงินในหมู่บ้านในจังหวัดเชียงใหม่มีเงินออม 1.15 ล้านบาท (ระบุ 2 จาก 3 แห่ง) และเงินกู้ 320,000 บาท " +
        "ส่วนปีงบประมาณ 2567 มีเงินออม 1 ล้านบาท (ระบุ 1 จาก 1 แห่ง) และเงินกู้ 400,000 บาท",
    );
    expect(sentence("village-funds-years", "00", "en")).toBe(
      "In fiscal year 2025 (B.E. 2568), village funds and groups of the 2 provinces with data had savings of 1.35 million baht (stated for 3 of 4) and loans of 420,000 baht. " +
        "In fiscal year 2024 (B.E. 2567) they had savings of 1 million baht (stated for 1 of 1) and loans of 400,000 baht.",
    );
  });

  it("says of a year of which a province states nothing that it is not stated", () => {
    expect(cells("village-funds-years", "57", "2567")[0]).toEqual([
      "2567",
      "ทุกประเภทรวมกัน",
      ...Array(4).fill("ไม่ได้ระบุ"),
    ]);
  });
});

describe("the map of village funds", () => {
  it("divides the savings that are stated by the people registered", () => {
    expect(sentence("village-funds-map", "50", "th")).toContain(
      "ต้นทางไม่ได้ระบุเงินออมของ 24 จาก 25 อำเภอ",
    );
    const [row] = figureOf(withVillageFunds, "th", "village-funds-map", "50").table;
    const registered = published
      .rows(population.table)
      .find(({ code }) => (code as string) === "5001")?.population;
    expect(row?.[0]?.text).toBe("เมืองเชียงใหม่");
    expect(Number(row?.[1]?.text.replaceAll(",", ""))).toBe(
      Math.round(1_150_000.5 / Number(registered)),
    );
  });

  it("goes down to the tambons of the four provinces, those that are silent hatched", () => {
    const { table, legend } = figureOf(withVillageFunds, "th", "village-funds-map", "north4");
    expect(table.length).toBe(441);
    expect(table.filter((row) => row[3]?.kind === "derived").length).toBe(2);
    expect(legend.at(-1)).toEqual({ fill: "hatch", label: "ไม่ได้ระบุ" });
  });
});
