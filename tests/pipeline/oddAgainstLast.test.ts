import { expect, it } from "vitest";
import { publishTable, type Part } from "../../src/pipeline/publish/publish.ts";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { columnHeadings } from "../../src/pipeline/sources/headings.ts";
import { count, optional } from "../../src/schema/declare/columns.ts";
import { defineDataset, type Dataset, type Source } from "../../src/schema/declare/dataset.ts";
import { number } from "../../src/schema/declare/measureColumns.ts";
import { province } from "../../src/schema/declare/placeColumns.ts";
import { defineTable } from "../../src/schema/declare/table.ts";
import { fiscalYear } from "../../src/schema/declare/yearColumns.ts";
import { places } from "../words/register.ts";

const source: Source = { kind: "raw", folder: "debts", file: "debts.csv", editions: "adds" };
const dataset = defineDataset({
  table: defineTable({
    id: "debts",
    title: { th: "หนี้", en: "Debts" },
    description: { th: "หนี้", en: "Debts" },
    columns: {
      year: fiscalYear({ th: "ปี", en: "Year" }),
      province: province({ th: "จังหวัด", en: "Province" }),
      debt: optional(number({ th: "หนี้", en: "Debt" }, { additivity: "not additive" })),
      people: optional(count({ th: "คน", en: "People" }, { additivity: "additive" })),
    },
    key: ["year", "province"],
  }),
  sources: [source],
}) as Dataset;

const codes = [...places.byCode.values()]
  .filter(({ level }) => level === "province")
  .map(({ code }) => code)
  .sort();
/** Figures that differ from place to place as much as real ones. */
const before = codes.map((_, i) => 500 + ((i * 7919) % 4001));

type Told = readonly (number | string)[];

function part(release: string, debts: Told, of: readonly string[] = codes): Part {
  const rows = of.map((code, i) => `${release},${code},${debts[i]},5\n`);
  const sheet = readSheet(new TextEncoder().encode(`year,province,debt,people\n${rows.join("")}`), {
    ...{ file: `raw/debts/${release}/debts.csv`, dataset: "debts", release },
    columns: columnHeadings(dataset, source),
  });
  return { sheet, release, source: { ...source, edition: release } };
}

/** What is found of the next edition beside this one, but of the column that never changes. */
const found = (next: Told, of?: readonly string[]) =>
  publishTable(dataset, [part("2567", before), part("2568", next, of)], [], { places })
    .findings.filter(({ code }) => code !== "edition_repeats")
    .map(({ code, severity, line, times, received, advice }) => ({
      ...{ code, severity, line, times, received, advice },
    }));

const grown = before.map((value) => Math.round(value * 1.04));

it("finds nothing in figures that grew", () => {
  expect(found(grown)).toEqual([]);
});

it.each([
  ["thousands", grown.map((value) => (value / 1000).toFixed(3)), /^หน่วยอาจต่างจากปีก่อน .*เขียนเป็นพัน/],
  [
    "a thousand times as much",
    grown.map((value) => value * 1000),
    /^หน่วยอาจต่างจากปีก่อน .*ครั้งก่อนน่าจะเขียนเป็นพัน/,
  ],
  ["millions", grown.map((value) => (value / 1e6).toFixed(6)), /เขียนเป็นล้าน/],
  ["five times as much, which no unit is", grown.map((value) => value * 5), /^ทั้ง 77 แถว/],
])("warns of a column in %s, though its values add up over nothing", (_, next, advice) => {
  const [shifted, ...others] = found(next);
  expect(others).toEqual([]);
  expect(shifted).toMatchObject({ code: "edition_shifted", severity: "warn", line: null });
  expect(shifted!.advice.th).toMatch(advice);
});

it("warns of one digit too many, also where all have grown or shrunk a little", () => {
  const slipped = grown.map((value, i) => (i === 9 ? Math.round(before[9]! * 0.9) * 10 : value));
  expect(found(slipped)).toMatchObject([{ code: "unlike_last", line: 11 }]);
});

it("warns of places that the edition before has, by name", () => {
  const some = codes.filter((code) => code !== "50" && code !== "58");
  expect(
    found(
      some.map((code) => grown[codes.indexOf(code)]!),
      some,
    ),
  ).toMatchObject([
    {
      ...{ code: "places_of_last_missing", severity: "warn", line: null },
      received: "เชียงใหม่ แม่ฮ่องสอน",
    },
  ]);
});

it.each([
  ["zeros", "0", "zero_after_last"],
  ["empty cells", "", "silent_after_last"],
])("warns once of many %s where there were values, with all their lines", (_, cell, code) => {
  const next = grown.map((value, i) => (i % 3 === 0 ? cell : value));
  expect(found(next)).toMatchObject([{ code, severity: "warn", line: 2, times: 26 }]);
});

it("warns of a single zero where there was a large value, and of no single empty cell", () => {
  const one = (cell: string) => grown.map((value, i) => (i === 4 ? cell : value));
  expect(found(one("0"))).toMatchObject([{ code: "zero_after_last", line: 6 }]);
  expect(found(one(""))).toEqual([]);
});

it("warns of a negative value where there was none", () => {
  const next = grown.map((value, i) => (i === 4 ? `(${value})` : value));
  expect(found(next)).toMatchObject([{ code: "negative_after_last", line: 6 }]);
});

it("warns where names were sorted and their values were not", () => {
  const names = codes.toSorted((a, b) =>
    places.byCode.get(a)!.nameTh.localeCompare(places.byCode.get(b)!.nameTh, "th"),
  );
  expect(found(grown, names)).toMatchObject([{ code: "edition_scattered", line: null }]);
  expect(
    found(
      names.map((code) => grown[codes.indexOf(code)]!),
      names,
    ),
  ).toEqual([]);
});
