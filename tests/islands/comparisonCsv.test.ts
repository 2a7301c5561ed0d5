import { describe, expect, it } from "vitest";
import { comparisonCsv } from "../../src/islands/compare/comparisonCsv.ts";
import { readCells } from "../../src/schema/csv/records.ts";

const rows = [
  {
    ...{ id: "people", label: { th: "ประชากร (คน)", en: "Population" }, form: {}, bar: true },
    note: { th: "ณ 31 ธันวาคม 2564", en: "on 31 December 2021" },
  },
  {
    ...{ id: "changeShare", label: { th: "ประชากรเปลี่ยนไป (ร้อยละ)", en: "Change, per cent" } },
    ...{ note: { th: "", en: "" }, form: { share: true, signed: true } as const, bar: false },
  },
];
const file = "raw/population/2564.csv";

describe("a comparison as a file", () => {
  it("has a figure a line, with its working and its rows, and leaves empty what no source states", () => {
    const csv = comparisonCsv({
      language: "en",
      rows,
      areas: [
        {
          ...{ code: "50", th: "เชียงใหม่", en: "Chiang Mai" },
          figures: {
            people: { value: 1_789_385, working: null, from: [{ file, first: 7, last: 7 }] },
            changeShare: {
              value: -0.0123,
              working: "(988 − 1000) ÷ 1000 = -0.0123",
              from: [{ file, first: 7, last: 9 }],
            },
          },
        },
        { ...{ code: "57", th: "เชียงราย", en: "Chiang Rai" }, figures: { people: null } },
      ],
    });
    const lines = readCells(csv);
    expect(lines[0]).toEqual([
      "area_code",
      "area",
      "measure",
      "note",
      "value",
      "working",
      "source_rows",
    ]);
    const of = (code: string, measure: string) =>
      lines.find(([area, , label]) => area === code && label === measure);
    expect(of("50", "Population")?.slice(3)).toEqual([
      "on 31 December 2021",
      "1789385",
      "",
      `${file}#row=7`,
    ]);
    expect(of("57", "Population")?.slice(4)).toEqual(["", "", ""]);
    expect(of("50", "Change, per cent")?.slice(4)).toEqual([
      "-0.0123",
      "(988 − 1000) ÷ 1000 = -0.0123",
      `${file}#row=7-9`,
    ]);
  });
});
