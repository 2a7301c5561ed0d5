import { describe, expect, it } from "vitest";
import { awaitedTables } from "../../src/models/tables/awaitedTables.ts";
import { evidencePages, rowEvidencePath } from "../../src/models/tables/evidence.ts";
import type { CatalogSource, Published } from "../../src/schema/catalogues/catalog.ts";
import { published } from "../publication.ts";

const file = "raw/dopa-registration/2564/population_2564.csv";

const withSource = (said: Partial<CatalogSource>): Published => ({
  ...published,
  catalog: {
    ...published.catalog,
    sources: published.catalog.sources.map((source) =>
      source.file === file ? { ...source, ...said } : source,
    ),
  },
});

describe("the evidence of a file too long to show", () => {
  const long = withSource({ excerpt: [1, 4] });
  const own = evidencePages.addresses(long).filter((address) => address.file === file);

  it("has the pages of its excerpt and no others", () => {
    expect(own.map(({ language, page }) => [language, page])).toEqual([
      ["th", 1],
      ["th", 4],
      ["en", 1],
      ["en", 4],
    ]);
    const page = evidencePages.build(long, own[1]!);
    expect(page.pages.map(({ label, current }) => [label, current])).toEqual([
      ["1", false],
      ["4", true],
    ]);
    expect(page.records[0]?.row).toBe(1501);
  });

  it("says so, and how another row is found", () => {
    const [text] = evidencePages.build(long, own[0]!).notShown;
    expect(text).toContain("8,443 แถว");
    expect(text).toContain("source_row");
  });

  it("is where links to its other rows lead", () => {
    expect(rowEvidencePath(long, "th", file, 1501)).toBe(`/evidence/${file}/4/#row-1501`);
    expect(rowEvidencePath(long, "th", file, 700)).toBe(`/evidence/${file}/#rows`);
  });
});

describe("the evidence of a file with covered cells", () => {
  it("is offered as the copy it is", () => {
    const covered = withSource({ covered: 1234 });
    const page = evidencePages.build(covered, { language: "th", file, page: 1, params: {} });
    expect(page.original.label).toBe("สำเนาไฟล์ต้นทางที่ปกปิดจำนวนคนที่น้อยแล้ว");
    expect(page.notShown[0]).toContain("ปกปิด 1,234 ช่อง");
    expect(page.explained).not.toContain("ไม่มีการแก้คำหรือตัวเลข นับ");
  });
});

describe("a table without a file", () => {
  const { catalog } = published;
  const withTables = (tables: Published["catalog"]["tables"]): Published => {
    return { ...published, catalog: { ...catalog, tables } };
  };
  const withoutFunds = catalog.tables.filter(({ id }) => id !== "village-funds");

  it("is listed with the place of its file and the columns expected of it", () => {
    const [funds, ...others] = awaitedTables(withTables(withoutFunds), "th");
    expect(others).toEqual([]);
    expect(funds?.place).toBe("data/raw/village-funds/<ปี>/village-funds.csv");
    const headings = funds!.columns.map(({ heading }) => heading);
    expect(headings).toEqual([
      ...["รหัสจังหวัด", "จังหวัด", "รหัสอำเภอ", "อำเภอ", "รหัสตำบล", "ตำบล"],
      ...["รหัสหมู่บ้าน", "หมู่ที่", "หมู่บ้าน", "ประเภทกองทุน", "ปีงบประมาณ"],
      ...["จำนวนสมาชิก", "เงินออม", "เงินกู้", "สถานะ"],
    ]);
  });

  it("leaves the list once it is published", () => {
    const arrived = { ...withoutFunds[0]!, id: "village-funds" };
    expect(awaitedTables(withTables([...withoutFunds, arrived]), "en")).toEqual([]);
  });
});
