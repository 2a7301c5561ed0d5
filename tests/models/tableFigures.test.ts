import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import papaparse from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { areaPages } from "../../src/models/areas/areaPage.ts";
import { figureFact, figureSentence } from "../../src/models/areas/areaTableFigures.ts";
import { comparedArea, comparedRows } from "../../src/models/areas/comparedAreas.ts";
import { indexFigures, placeFiguresOf } from "../../src/models/areas/placeFigures.ts";
import { sayOf } from "../../src/models/site/say.ts";
import { drawComparison } from "../../src/render/comparison.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import { readWrittenTable } from "../../src/schema/written/readTable.ts";
import { published as without } from "../publication.ts";
import { publishedWithTables, tablesFolder, withTables } from "../tablesPublication.ts";
import { numberIn } from "./handCount.ts";

let published: Published;
beforeAll(async () => {
  published = await publishedWithTables();
}, 60_000);

const folder = mkdtempSync(join(tmpdir(), "figures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The records of a file as another reader than the site's has them. */
const recordsOf = (path: string, encoding = "utf-8") =>
  papaparse.parse<string[]>(
    new TextDecoder(encoding).decode(readFileSync(join(tablesFolder, "raw", path))).trim(),
  ).data;

function placedFigure(id: string) {
  const placed = placeFiguresOf(published).find(({ figure }) => figure.id === id);
  if (!placed) throw new Error(`no figure: ${id}`);
  return placed;
}

const factOf = (id: string, code: string, language: "th" | "en" = "th") =>
  figureFact(published, placedFigure(id), code, sayOf(published, language));

const lowIncome = recordsOf("bmn-low-income/2558/BMN_58-55_30_000.csv", "windows-874");
const surveys = recordsOf("nso-household-survey/2558/thai_income.csv");
const villageRows = recordsOf("village-counts/2565/villages_per_tambon.csv").slice(1);
const provinces = ["กระบี่", "ชัยนาท", "เชียงใหม่", "ภูเก็ต", "แม่ฮ่องสอน"];
const codes = ["81", "18", "50", "83", "58"];

describe("the figures of a declared table", () => {
  it.each(provinces.map((name, i) => [codes[i]!, name]))(
    "are those of the raw file, with time and row: %s %s",
    (code, name) => {
      // Cells of the row of the province, counted from 0: 3 and 4 are households and share of 2558.
      const at = lowIncome.findIndex((cells) => cells[1] === name);
      const fact = factOf("low-income-share", code)!;
      expect(fact).toMatchObject({ kind: "stated", note: "พ.ศ. 2558" });
      expect(numberIn(fact.value)).toBe(Number(lowIncome[at]![4]));
      expect(fact.links.map(({ path }) => path)).toEqual([
        `/evidence/raw/bmn-low-income/2558/BMN_58-55_30_000.csv/#row-${at + 1}`,
      ]);
      expect(numberIn(factOf("low-income-households", code)!.value)).toBe(
        numberIn(lowIncome[at]![3]!),
      );
      // d2015 is the last column of the survey's file, i2015 the one ten before.
      const survey = surveys.find((cells) => cells[1] === name)!;
      expect(numberIn(factOf("household-debt", code)!.value)).toBe(Number(survey.at(-1)));
      expect(numberIn(factOf("household-income", code)!.value)).toBe(Number(survey.at(-11)));
      const own = villageRows.filter(([tambon]) => tambon!.startsWith(code));
      const villages = own.reduce((sum, [, count]) => sum + Number(count), 0);
      expect(numberIn(factOf("villages", code)!.value)).toBe(villages);
    },
  );

  it("rank a place among those with a figure, and tell ties and how many have none", () => {
    const shares = lowIncome
      .filter(([number]) => /^\d+$/.test(number!))
      .flatMap((cells) => (cells[4]!.trim() === "-" ? [] : [Number(cells[4])]));
    const rankOf = (share: number) => shares.filter((one) => one > share).length + 1;
    expect(shares.length).toBe(73);
    expect(factOf("low-income-share", "50")!.remarks[0]).toBe(
      `อันดับ ${rankOf(0.25)} จาก 73 จังหวัด (ไม่ได้ระบุ 4 แห่ง)`,
    );
    expect(factOf("low-income-share", "38", "en")!.remarks[0]).toBe(
      `Rank ${rankOf(0.33)} of 73 provinces, shared with 2 more (not stated for 4)`,
    );
    expect(factOf("low-income-households", "50")!.remarks.join()).not.toContain("อันดับ");
  });

  it("tell no change across a declared break, and none where it means nothing", () => {
    expect(factOf("low-income-share", "50")!.remarks.slice(1)).toEqual([
      "เพิ่มจาก 0.15% (พ.ศ. 2557)",
      "ไม่เทียบกับก่อน พ.ศ. 2557 เพราะสำรวจครัวเรือนเพิ่มเกือบครึ่ง",
    ]);
    expect(factOf("low-income-share", "38")!.remarks[1]).toBe("เท่ากับเมื่อ พ.ศ. 2557");
    // A dash is no figure: nothing is left to compare with.
    expect(factOf("low-income-share", "83")!.remarks.slice(1)).toEqual([
      "ไม่เทียบกับก่อน พ.ศ. 2557 เพราะสำรวจครัวเรือนเพิ่มเกือบครึ่ง",
    ]);
    expect(factOf("household-debt", "50")!.remarks).toEqual(["กลุ่มตัวอย่างของจังหวัดมีขนาดเล็ก"]);
  });

  it("add up the places within, and nothing where a table has no such place", () => {
    const fact = factOf("villages", "5010", "en")!;
    expect(fact).toMatchObject({ kind: "derived", note: "edition of 2022 (B.E. 2565)" });
    expect(fact.working).toContain("= 93");
    expect(factOf("low-income-share", "10")).toBeNull();
    expect(factOf("household-debt", "5010")).toBeNull();
  });

  it("are said in a sentence with their time and their cautions", () => {
    const say = (language: "th" | "en") =>
      figureSentence(published, placedFigure("household-debt"), "50", sayOf(published, language));
    expect(say("th")).toBe(
      "หนี้ครัวเรือนเฉลี่ย จังหวัดเชียงใหม่: 31,196\u00a0บาทต่อครัวเรือน (พ.ศ. 2558) กลุ่มตัวอย่างของจังหวัดมีขนาดเล็ก",
    );
    expect(say("en")).toBe(
      "Average household debt, Chiang Mai province: 31,196\u00a0baht a household (2015); small sample for a province",
    );
  });

  it("stand on an area’s page with the sources they were read from", () => {
    const page = (from: Published, code: string) =>
      areaPages.build(from, { language: "th", code, params: {} } as never);
    const own = page(published, "50");
    const theme = own.themes.find(({ id }) => id === "table-figures")!;
    expect(theme.facts.map(({ page }) => page)).toContain("/data/household-income-debt/");
    expect(own.jumps.map(({ path }) => path)).toContain("#table-figures");
    expect(own.screenSources.flatMap(({ files }) => files.map(({ label }) => label))).toEqual([
      "BMN_58-55_30_000.csv",
      "expenses_2549_2558.csv",
      "thai_income.csv",
      "villages_per_tambon.csv",
    ]);
    expect(page(without, "50").themes.some(({ id }) => id === "table-figures")).toBe(false);
  });
});

describe("a comparison of areas", () => {
  it("has a row for each declared figure, all of one time, with unit, caution and rows", () => {
    const areas = ["50", "10", "5010"].map((code) => comparedArea(published, code));
    const rowsOfTable = comparedRows(published);
    const html = drawComparison(
      { language: "th", areas, rows: rowsOfTable },
      { area: (code) => code, row: (file, row) => `${file}#${row}`, without: (code) => code },
    );
    const rows = [...parseHTML(`<body>${html}</body>`).document.querySelectorAll("tbody tr")];
    const cellsOf = (label: string) =>
      [...(rows.find((row) => row.textContent?.startsWith(label))?.children ?? [])].map((cell) =>
        cell.textContent?.replace(/\s+/g, " ").trim(),
      );
    expect(cellsOf("หนี้ครัวเรือนเฉลี่ย")).toEqual([
      "หนี้ครัวเรือนเฉลี่ย (บาทต่อครัวเรือน) พ.ศ. 2558 · กลุ่มตัวอย่างของจังหวัดมีขนาดเล็ก",
      ...["31,196 ดูหลักฐาน แถว 32", "164,706 ดูหลักฐาน แถว 4", "ไม่ได้ระบุ"],
    ]);
    expect(cellsOf("สัดส่วนครัวเรือนรายได้ต่ำ").slice(1)).toEqual([
      ...["0.25 ดูหลักฐาน แถว 18", "ไม่ได้ระบุ", "ไม่ได้ระบุ"],
    ]);
    expect(cellsOf("หมู่บ้านตามรายการทั่วประเทศ").at(-1)).toContain("93");
    // A quotient is written as on the page of the area, and as its working ends.
    const [, quotient] = cellsOf("ค่าใช้จ่ายครัวเรือนต่อรายได้หนึ่งบาท");
    expect(quotient).toMatch(/^(\d\.\d\d) คำนวณ: [\d,]+ ÷ [\d,]+ = \1 /);
  });
});

/** A made-up table of groups by amphoe. */
const groups = (figure: object) =>
  readWrittenTable(
    JSON.stringify({
      ...{ id: "groups", title: "กลุ่ม", "title:en": "Groups", description: "กลุ่มของอำเภอ" },
      "description:en": "Groups of an amphoe.",
      fields: [
        { name: "year", title: "ปี", "title:en": "Year", kind: "year" },
        { name: "amphoe_code", title: "อำเภอ", "title:en": "Amphoe", kind: "amphoe" },
        { name: "name", title: "ชื่อ", "title:en": "Name", kind: "text" },
        {
          ...{ name: "members", title: "สมาชิก", "title:en": "Members", kind: "count" },
          ...{ additivity: "semi-additive", unit: { th: "คน", en: "people" } },
        },
      ],
      primaryKey: ["year", "amphoe_code", "name"],
      sources: [{ folder: "groups", file: "groups.csv", editions: "adds", fromFolder: ["year"] }],
      figures: [
        {
          ...{
            id: "groups",
            title: { th: "กลุ่ม", en: "Groups" },
            unit: { th: "กลุ่ม", en: "groups" },
          },
          ...{ area: "amphoe_code", time: "year", sums: "places", better: "neither" },
          ...{ ranked: true, changes: true, ...figure },
        },
      ],
    }),
    "groups.json",
  ).dataset!;

const origin = JSON.stringify({
  ...{ publisher: "สำนักงาน", title: "กลุ่ม", address: null, licence: null },
  retrieved: "2026-11-28",
});

/** The publication with the files of some years, each with the rows under its heading. */
async function editions(figure: object, years: Readonly<Record<string, string>>) {
  const data = mkdtempSync(join(folder, "data-"));
  for (const [year, text] of Object.entries(years)) {
    mkdirSync(join(data, "raw/groups", year), { recursive: true });
    writeFileSync(join(data, "raw/groups", year, "groups.csv"), text);
    writeFileSync(join(data, "raw/groups", year, "source.json"), origin);
  }
  cpSync(join(tablesFolder, "fixes"), join(data, "fixes"), { recursive: true });
  const dataset = groups(figure);
  const with2 = await withTables([dataset], data);
  const [placed] = indexFigures(with2, [dataset]);
  const fact = (code: string) => figureFact(with2, placed!, code, sayOf(with2, "th"));
  return { placed: placed!, fact };
}

const heading = "อำเภอ,ชื่อ,สมาชิก\n";
const first = `${heading}5001,ก,10\n5001,ข,20\n5002,ค,5\n`;

describe("the file of the next year", () => {
  it("moves a figure on, and leaves where it was a place that it misses, saying so", async () => {
    const next = `${heading}5001,ก,11\n5001,ข,20\n5001,ง,7\n`;
    const { fact } = await editions({}, { "2567": first, "2568": next });
    expect(fact("5001")).toMatchObject({ value: "3\u00a0กลุ่ม", note: "พ.ศ. 2568" });
    expect(fact("5001")!.remarks).toEqual(["เพิ่มจาก 2\u00a0กลุ่ม (พ.ศ. 2567)"]);
    expect(fact("5002")).toMatchObject({ value: "1\u00a0กลุ่ม", note: "พ.ศ. 2567" });
    expect(fact("5002")!.remarks).toEqual([
      "อันดับ 2 จาก 2 อำเภอในจังหวัดเชียงใหม่ (ไม่ได้ระบุ 23 แห่ง)",
      "พ.ศ. 2568 ไม่ได้ระบุ",
    ]);
    expect(fact("50")).toMatchObject({ value: "3\u00a0กลุ่ม", kind: "derived" });
  });

  it("is not told as a change where all of it is a thousand times what it was", async () => {
    const rowsOf = (times: number) =>
      heading +
      Array.from({ length: 20 }, (_, i) => `5001,ก${i},${(8 + 2 * i) * times}\n`).join("");
    const members = { measure: "members", unit: { th: "คน", en: "people" } };
    const remarksOf = async (times: number) => {
      const { fact } = await editions(members, { "2567": rowsOf(1), "2568": rowsOf(times) });
      return fact("5001")!.remarks;
    };
    expect(await remarksOf(1.5)).toEqual([expect.stringContaining("เพิ่มจาก 540")]);
    expect(await remarksOf(1000)).toEqual([
      "ค่าทั้งคอลัมน์ต่างจากไฟล์ครั้งก่อนมาก หน่วยอาจไม่ใช่หน่วยเดียวกัน จึงไม่เทียบกัน",
    ]);
  });

  it("is refused where it calls the measure, and so its unit, otherwise", async () => {
    const renamed = first.replace("สมาชิก", "สมาชิก (ครัวเรือน)");
    await expect(
      editions({ measure: "members" }, { "2567": first, "2568": renamed }),
    ).rejects.toThrow(/ครัวเรือน/);
  });

  it("leaves a sum unsaid where one of its rows states nothing, and divides what is stated", async () => {
    const gap = `${heading}5001,ก,-\n5001,ข,20\n5002,ค,5\n`;
    const members = { measure: "members", unit: { th: "คน", en: "people" } };
    const { fact } = await editions(members, { "2567": gap });
    expect(fact("5001")).toBeNull();
    expect(fact("5002")).toMatchObject({ value: "5\u00a0คน", kind: "stated", remarks: [] });
  });

  it("is refused where a figure that adds nothing up meets two rows of a place", async () => {
    const single = { measure: "members", sums: undefined };
    await expect(editions(single, { "2567": first })).rejects.toThrow(/figure_rows_several/);
  });
});
