import { describe, expect, it } from "vitest";
import { datasets } from "../../src/datasets/index.ts";
import { catalogTableOf, dataIndex, tableEntryOf } from "../../src/models/tables/dataIndex.ts";
import { findingGroups } from "../../src/models/tables/findingGroups.ts";
import type { Address, Page, PageType } from "../../src/models/site/page.ts";
import { qualityPages } from "../../src/models/tables/qualityPage.ts";
import { tableAccount } from "../../src/models/tables/tableAccount.ts";
import { columnEntries } from "../../src/models/tables/tableColumns.ts";
import { tablePages } from "../../src/models/tables/tablePage.ts";
import { tablePreview } from "../../src/models/tables/tablePreview.ts";
import type { Published, PublishedFile } from "../../src/schema/catalogues/catalog.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import { languages } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

const types = { dataIndex, tablePages, qualityPages } as unknown as Readonly<
  Record<string, PageType<Address, Page>>
>;

describe.each(Object.entries(types))("the pages of %s", (_name, type) => {
  const pages = type.addresses(published).map((address) => type.build(published, address));

  it("are plain JSON at addresses of their own", () => {
    for (const page of pages) expect(JSON.parse(JSON.stringify(page))).toEqual(page);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });
});

const tables = published.catalog.tables.map(({ id }) => id);
const addresses = languages.flatMap((language) => tables.map((table) => ({ language, table })));

describe("every declared table", () => {
  it("is in the index, with a dictionary and a quality page in both languages", () => {
    for (const [language, root] of [
      ["th", "/data/"],
      ["en", "/en/data/"],
    ] as const) {
      const index = dataIndex.build(published, { language, params: {} });
      expect(index.tables.map(({ id }) => id)).toEqual(tables);
      expect(tables).toEqual(expect.arrayContaining(datasets.map(({ table }) => table.id)));
      for (const { id, dictionary, quality } of index.tables)
        expect([dictionary.path, quality.path]).toEqual([`${root}${id}/`, `${root}${id}/quality/`]);
    }
    for (const type of [tablePages, qualityPages])
      expect(type.addresses(published).map(({ language, table }) => [language, table])).toEqual(
        addresses.map(({ language, table }) => [language, table]),
      );
  });

  it.each(addresses)("shows at most 20 of its rows, each leading to evidence: %o", (address) => {
    const { columns, rows } = tablePreview(published, address);
    const all = published.catalog.tables.find(({ id }) => id === address.table)?.rows ?? 0;
    expect(rows.length).toBe(Math.min(20, all));
    for (const { cells, source } of rows) {
      expect(cells.length).toBe(columns.length);
      expect(source.path).toMatch(/\/evidence\/.+\/#row-\d+$/);
    }
  });

  it.each(addresses)("offers every file it is published in, named: %o", ({ language, table }) => {
    const { downloads } = tableEntryOf(published, table, language);
    const { files, sums } = catalogTableOf(published, table);
    const offered = [...Object.values<PublishedFile>(files), ...(sums ? [sums] : [])];
    const paths = offered.map(({ path }) => `/${path}`);
    expect(downloads.map(({ path }) => path).sort()).toEqual(paths.sort());
    for (const { label } of downloads) expect(label).toMatch(/ |[ก-๛]/);
  });
});

describe("the dictionary", () => {
  const entryOf = (table: string, name: string) =>
    columnEntries(published, { language: "th", table }).find((column) => column.name === name);

  it("explains a closed list by its codes, with the rows of each", () => {
    const unit = entryOf("phase-targets", "unit");
    expect(unit?.isKey).toBe(true);
    expect(unit?.values).toBe(null);
    expect(unit?.codes).toEqual([
      { code: "village", label: "หมู่บ้าน", rows: "3" },
      { code: "tambon", label: "ตำบล", rows: "4" },
      { code: "amphoe", label: "อำเภอ", rows: "2" },
    ]);
  });

  it("tells the range of a count, and where cells are empty", () => {
    expect(entryOf("phase-targets", "value")).toMatchObject({
      kind: "จำนวนนับ",
      values: "7 ถึง 86",
      empty: "ไม่มี ทุกแถวต้องมีค่า",
    });
    expect(entryOf("phase-targets", "start_date")).toMatchObject({
      values: "1 ธันวาคม 2562 เหมือนกันทุกแถวที่มีค่า",
      empty: "ว่าง 4 จาก 9 แถว",
    });
  });
});

describe("the account of a table", () => {
  it.each(tables)("sums to what was read, in words and in the bar: %s", (table) => {
    const number = (text: string) => Number(text.replaceAll(",", ""));
    for (const { read, counts, bar } of tableAccount(published, { language: "en", table }).files) {
      const sum = counts.reduce((sum, count) => sum + number(count), 0);
      expect(sum).toBe(number(read));
      const width = bar.reduce((sum, part) => sum + part.width, 0);
      expect(width).toBeCloseTo(1000, 0);
    }
  });

  it("says why a wide file gives more rows than it has", () => {
    const wide = tableAccount(published, { language: "th", table: "otop-sales" });
    expect(wide.rowsNote).toContain("912");
    expect(tableAccount(published, { language: "th", table: "areas" }).rowsNote).toBe(null);
  });
});

describe("the findings of a table", () => {
  const file = "raw/roi-jai-rak/2563/phase_targets.csv";
  const finding = (line: number | null, received: string): Finding => ({
    dataset: "phase-targets",
    release: "2563",
    file,
    line,
    column: "value",
    code: "number_form",
    severity: "warn",
    expected: { th: "จำนวนนับ", en: "a count" },
    received,
    advice: { th: "แก้ไฟล์", en: "Mend the file." },
    suggest: ["12"],
  });
  const withFindings = (findings: readonly Finding[]): Published => ({
    ...published,
    catalog: {
      ...published.catalog,
      tables: published.catalog.tables.map((table) =>
        table.id === "phase-targets" ? { ...table, findings } : table,
      ),
    },
  });
  const groupsOf = (findings: readonly Finding[], language: "th" | "en" = "th") =>
    findingGroups(withFindings(findings), { language, table: "phase-targets" });

  it("stand together by what they expect, from the top of the file, each leading to its raw row", () => {
    const [group, ...others] = groupsOf([finding(3, "<b>1o</b>"), finding(null, "")]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ severity: "เผยแพร่พร้อมข้อสังเกต", advice: "แก้ไฟล์", more: null });
    expect(group?.places).toEqual([
      {
        source: { label: "ทั้งไฟล์", path: `/evidence/${file}/` },
        column: "จำนวนเป้าหมาย",
        received: "",
        expected: null,
        suggested: "อาจหมายถึง 12",
      },
      {
        source: { label: "แถว 3", path: `/evidence/${file}/#row-3` },
        column: "จำนวนเป้าหมาย",
        received: "<b>1o</b>",
        expected: null,
        suggested: "อาจหมายถึง 12",
      },
    ]);
  });

  it("stand together by the rule, where each place is held against a value of its own", () => {
    const unlike = (line: number, last: string): Finding => ({
      ...finding(line, "9"),
      code: "unlike_last",
      expected: { th: `ใกล้เคียง ${last}`, en: `not far from ${last}` },
    });
    const groups = groupsOf([unlike(3, "900"), unlike(4, "800"), finding(5, "x")], "en");
    expect(groups.map(({ title, rule, size }) => ({ title, rule, size }))).toEqual([
      { title: "Unlike the last edition", rule: null, size: 2 },
      { title: "Expected: a count", rule: "a count", size: 1 },
    ]);
    expect(groups[0]?.places.map(({ expected }) => expected)).toEqual([
      "Expected: not far from 900",
      "Expected: not far from 800",
    ]);
  });

  it("too many for a page are shown in part, and the rest is counted", () => {
    const [group] = groupsOf(
      Array.from({ length: 1060 }, () => finding(3, "x")),
      "en",
    );
    expect(group?.places.length).toBe(50);
    expect(group?.more).toContain("1,010");
  });
});

describe("the rules of a table", () => {
  const rulesOf = (table: string) =>
    qualityPages.build(published, { language: "th", table, params: {} }).rules;

  it("hold where nothing was found, and are counted where something was", () => {
    expect(rulesOf("areas").every(({ held }) => held)).toBe(true);
    expect(rulesOf("otop-sales").filter(({ held }) => !held)).toEqual([
      {
        expected: "ยอดรวมทั้งประเทศของเดือนเท่ากับตารางอื่นในรายงานชุดเดียวกัน",
        outcome: "พบ 1 แห่ง",
        held: false,
      },
      { expected: "ยอดจำหน่ายของทุกจังหวัด", outcome: "พบ 1 แห่ง", held: false },
    ]);
  });
});
