import { expect, it } from "vitest";
import { tools } from "../../../src/pipeline/effects.ts";
import { publishAll } from "../../../src/pipeline/publish/publication.ts";
import { readWrittenTable } from "../../../src/schema/written/readTable.ts";
import { places } from "../../words/register.ts";

const declaration = {
  id: "surveyed",
  title: "ครัวเรือนที่สำรวจ",
  "title:en": "Households surveyed",
  description: "หนึ่งแถวคือหนึ่งจังหวัดในหนึ่งปี",
  "description:en": "A row is a province in a year",
  fields: [
    { name: "year", kind: "year", title: "ปี", "title:en": "Year" },
    { name: "province", kind: "province", title: "จังหวัด", "title:en": "Province" },
    {
      ...{ name: "level", kind: "category", title: "กลุ่ม", "title:en": "Group" },
      categories: [
        { value: "north", label: "ภาคเหนือ", "label:en": "North", spellings: ["ลำปาง"] },
        { value: "rest", label: "อื่น", "label:en": "Others", isRest: true },
      ],
    },
    ...["surveyed", "below"].map((name) => ({
      ...{ name, kind: "count", title: name, "title:en": name, additivity: "semi-additive" },
    })),
    {
      name: "share",
      kind: "number",
      title: "ร้อยละ",
      "title:en": "Share",
      additivity: "not additive",
    },
  ],
  primaryKey: ["year", "province"],
  sources: [{ folder: "surveyed", file: "surveyed.csv", headings: { level: ["จังหวัด"] } }],
  layout: {
    headerRows: 2,
    totals: [{ column: "province" }],
    wide: {
      ...{ headings: "years", name: "year" },
      measures: { surveyed: "{} สำรวจ", below: "{} ต่ำกว่า", share: "{} ร้อยละ" },
    },
  },
};

async function published(total: string) {
  const { dataset, findings } = readWrittenTable(JSON.stringify(declaration), "surveyed.json");
  expect(findings).toEqual([]);
  const csv = `จังหวัด,2558,,,2557,,
,สำรวจ,ต่ำกว่า,ร้อยละ,สำรวจ,ต่ำกว่า,ร้อยละ
ลำปาง,100,5,5.0,80,-,-
แพร่,50,1,2.0,40,4,10.0
${total}
`;
  const origin = { publisher: "p", title: "t", address: null, licence: null, note: null };
  const whole = await publishAll({
    datasets: [dataset!],
    find: () => ({
      ...{ file: "raw/surveyed/2558/surveyed.csv", release: "2558" },
      bytes: new TextEncoder().encode(csv),
      origin: { ...origin, retrieved: "2026-11-28" },
    }),
    fixesOf: () => [],
    placesOf: () => places,
    tools,
  });
  return { rows: whole.publications[0]!.rows, findings: whole.findings };
}

it("turns columns of several measures into one row a year, nil for a dash", async () => {
  const { rows, findings } = await published("รวม,150,6,4.0,120,4,3.3");
  expect(findings).toEqual([]);
  expect(rows).toMatchObject([
    { year: 2557, province: "52", level: "north", surveyed: 80, below: null, share: null },
    { year: 2557, province: "54", level: "rest", surveyed: 40, below: 4, share: 10 },
    { year: 2558, province: "52", level: "north", surveyed: 100, below: 5, share: 5 },
    { year: 2558, province: "54", level: "rest", surveyed: 50, below: 1, share: 2 },
  ]);
});

it("holds each year's total against the rows of that year, and names its own column", async () => {
  const { findings } = await published("รวม,150,6,4.0,120,5,3.3");
  expect(
    findings.map(({ code, column, received, line }) => [code, column, received, line]),
  ).toEqual([["total_differs", "2557 ต่ำกว่า", "5", 5]]);
});
