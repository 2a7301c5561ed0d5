import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { otopMonths } from "../../src/charts/otop-months.ts";
import { otopPerHead } from "../../src/charts/otop-per-head.ts";
import { otopRank } from "../../src/charts/otop-rank.ts";
import { otopSales } from "../../src/datasets/otop-sales.ts";
import { comparedRows } from "../../src/models/areas/comparedAreas.ts";
import { keyFigures } from "../../src/models/programmes/keyFigures.ts";
import { salesMeasure } from "../../src/models/subjects/otop/salesMeasures.ts";
import { sayOf } from "../../src/models/site/say.ts";
import type { Query } from "../../src/query/query.ts";
import { run } from "../../src/query/run.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import type { Row, Table } from "../../src/schema/declare/table.ts";
import { published } from "../publication.ts";
import { plain } from "./saying.ts";

type Sale = Row<typeof otopSales.table>;

/** The publication with only those sales. */
const withSales = (isIn: (sale: Sale) => boolean): Published => ({
  ...published,
  rows: <T extends Table>(table: T) =>
    table.id === otopSales.table.id
      ? (published.rows(otopSales.table).filter(isIn) as unknown as readonly Row<T>[])
      : published.rows(table),
});

function told<Answers, Data>(of: Published, chart: Chart<Answers, Data>, area = "00") {
  const questions = Object.entries(chart.queries(area)) as [string, Query<unknown>][];
  const answers = questions.map(([name, asked]) => [name, run(asked, of.rows(asked.table))]);
  const data = chart.shape(Object.fromEntries(answers), area);
  const say = sayOf(of, "th");
  return {
    heading: plain(chart.heading(area, say, data)),
    sentence: plain(chart.sentence(data, say)),
    label: plain(chart.headline(data, say).label),
    notes: chart.notes(data, say).map((note) => plain(String(note))),
    rows: chart.table(data, say).rows.map((row) => row.map(({ text }) => plain(text))),
  };
}

const span = "ปีงบประมาณ 2567 เฉพาะ 6 เดือน (ตุลาคม 2566 ถึงมีนาคม 2567)";

describe("sales of half a year", () => {
  const half = withSales(({ month }) => month <= "2024-03");

  it("are told as those of their months wherever the year is", () => {
    for (const chart of [otopMonths, otopPerHead, otopRank]) {
      const { heading, sentence, rows } = told(half, chart as unknown as Chart);
      expect(heading).toContain(span);
      expect(sentence).toContain(span);
      expect(rows.flat().filter((text) => text.includes("ทั้งปี"))).toEqual([]);
    }
    expect(told(half, otopMonths, "50").label).toContain(span);
    const say = sayOf(half, "th");
    expect(keyFigures(half, say).map(({ label }) => plain(label))).toContain(
      `ยอดจำหน่าย OTOP ${span}`,
    );
    const notes = comparedRows(half).filter(({ id }) => id.startsWith("sales"));
    expect(notes.map(({ note }) => plain(note.th).includes(span))).toEqual([true, true]);
  });

  it("of a whole year are the year’s", () => {
    expect(told(published, otopRank).heading).toContain("รายจังหวัด ปีงบประมาณ 2567 เรียง");
  });
});

describe("a province with fewer months than others", () => {
  const short = withSales(({ province, month }) => province !== "73" || month <= "2024-05");

  it("is not ranked by the sum of them, nor added to the whole", () => {
    const { sentence, notes, rows } = told(short, otopRank);
    expect(sentence).toContain("จังหวัดเชียงใหม่มียอดจำหน่าย OTOP มากที่สุด");
    expect(sentence).toContain("รวม 75 จังหวัด");
    expect(sentence).toContain("ต้นทางไม่ได้ระบุยอดของกรุงเทพมหานคร");
    expect(sentence).not.toContain("นครปฐม");
    expect(notes.filter((note) => note.includes("นครปฐมไม่ครบทุกเดือน")).length).toBe(1);
    expect(rows.find(([place]) => place === "นครปฐม")?.slice(1)).toEqual([
      ...["–", "ไม่ได้ระบุ", "ไม่ได้ระบุ"],
    ]);
    expect(told(short, otopPerHead).notes.some((note) => note.includes("นครปฐม"))).toBe(true);
  });

  it("still has its months and their sum, told as such", () => {
    const { heading, sentence } = told(short, otopMonths, "73");
    expect(heading).toContain("จังหวัดนครปฐม ปีงบประมาณ 2567 เฉพาะ 8 เดือน");
    expect(sentence).not.toContain("อันดับ");
    expect(told(short, otopMonths, "50").sentence).toContain("อันดับที่ 1 จาก 75 จังหวัด");
  });

  it("leaves the sums of areas’ pages what charts say", () => {
    expect(salesMeasure.of(short, "73")).toEqual({ kind: "notStated" });
    const { rows } = told(short, otopRank);
    const total = salesMeasure.of(short, "00");
    if (total.kind !== "derived") throw new Error("no total");
    expect(rows.at(-1)?.[2]).toBe(sayOf(short, "th").format.decimal(total.value, 2));
  });
});
