import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { numbersIn } from "../../../scripts/verify/pages/numbers.ts";
import { openRawFiles } from "../../../scripts/verify/pages/rawFiles.ts";
import { pageVerifier } from "../../../scripts/verify/pages/verifyPage.ts";

const verify = pageVerifier(openRawFiles(join(import.meta.dirname, "../../../data")));
const troubleIn = (html: string) =>
  verify(html).underived.map(({ number, trouble }) => [number, trouble]);

const people = "/evidence/raw/dopa-registration/2564/population_2564.csv/10/#row-4715";
const keyFigure = (value: string, { aside = "", working = "" } = {}) =>
  `<ul class="key-figures"><li${working === "" ? "" : ` data-working="${working}"`}><strong>${value}</strong>` +
  `<span>ประชากร</span>${aside === "" ? "" : `<span class="remark">${aside}</span>`}<a class="small" href="${people}">แถว 4715</a></li></ul>`;

describe("a number as a page writes it", () => {
  it.each([
    ["1,789,385 คน", [1789385]],
    ["๑๒๘,๐๖๖ คน", [128066]],
    ["16,351 ล้านบาท", [16351e6]],
    ["329.1 billion baht", [329.1e9]],
    ["−2.9% และ +5.6%", [-0.029, 0.056]],
    ["ปี 2557–2564", [2557, 2564]],
    ["In 2024, 76 provinces", [2024, 76]],
    ["กระดาษ A4 และ A40 จำนวน 12 แผ่น", [12]],
  ])("%s", (text, values) => {
    const read = numbersIn(text).map((one) => (one.kind === "day" ? one.day : one.value));
    expect(read.map((value) => Number(Number(value).toPrecision(12)))).toEqual(values);
  });

  it("tells days from numbers", () => {
    expect(numbersIn("ณ 31 ธันวาคม 2564")).toMatchObject([{ day: "2021-12-31" }]);
    expect(numbersIn("on 5 February 2020")).toMatchObject([{ day: "2020-02-05" }]);
  });
});

describe("the figures of a page", () => {
  it("follow from the rows that they lead to", () => {
    expect(troubleIn(keyFigure("1,789,385 คน", { aside: "อันดับ 5 จาก 77 จังหวัด" }))).toEqual([]);
    expect(
      troubleIn(keyFigure("2.10 คนต่อหลัง", { working: "คำนวณ: 1,789,385 ÷ 852,520 = 2.099" })),
    ).toEqual([]);
  });

  it.each([
    ["a digit", keyFigure("1,789,386 คน"), "not in the rows"],
    ["a scale", keyFigure("1,789,385 ล้านคน"), "not in the rows"],
    ["a rank", keyFigure("1,789,385 คน", { aside: "อันดับ 4 จาก 77 จังหวัด" }), "no ranking"],
    ["how many", keyFigure("1,789,385 คน", { aside: "อันดับ 5 จาก 76 จังหวัด" }), "no ranking"],
    [
      "a working",
      keyFigure("2.10 คนต่อหลัง", { working: "คำนวณ: 1,789,385 ÷ 852,520 = 2.2" }),
      "is 2.0989",
    ],
    [
      "an operand",
      keyFigure("2.10 คนต่อหลัง", { working: "คำนวณ: 1,789,384 ÷ 852,520 = 2.099" }),
      "not in the rows: 1789384",
    ],
    ["a day", keyFigure("1,789,385 คน", { aside: "ณ 30 ธันวาคม 2564" }), "not in the rows"],
    ["evidence", keyFigure("1,789,385 คน").replace(people, "/areas/50/"), "no rows are named"],
  ])("are found wrong by %s", (_, html, trouble) => {
    expect(
      troubleIn(html)
        .map(([, why]) => why)
        .join(),
    ).toContain(trouble);
  });

  it("are found wrong where a share was rounded twice", () => {
    const cell = (share: string) =>
      `<table><tr><td class="cell-derived">${share}<span class="working">คำนวณ: 1,789,385 ÷ 66,171,439 = 0.027</span>` +
      `<span class="cell-links"><a href="/evidence/raw/dopa-registration/2564/population_2564.csv/#row-2">แถว 2</a>, <a href="${people}">แถว 4715</a></span></td></tr></table>`;
    expect(troubleIn(cell("2.7%"))).toEqual([]);
    expect(troubleIn(cell("2.8%"))).toEqual([["2.8%", "not in the rows"]]);
  });
});

describe("the sentence of a figure", () => {
  const page = (sentence: string) =>
    `<figure class="figure"><figcaption><p>${sentence}</p></figcaption></figure>` +
    `<table><tr><th scope="row">เชียงใหม่</th><td class="cell-stated">1,789,385<span class="cell-links"><a href="${people}">แถว 4715</a></span></td></tr></table>`;

  it("says what its table shows", () => {
    expect(troubleIn(page("เชียงใหม่มี 1,789,385 คน เมื่อ 31 ธันวาคม 2564"))).toEqual([]);
  });

  it("is found wrong by any other number", () => {
    expect(troubleIn(page("เชียงใหม่มี 1,798,385 คน"))).toEqual([
      ["1,798,385", "neither in the table nor in its rows"],
    ]);
  });
});
