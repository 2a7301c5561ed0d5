import { describe, expect, it } from "vitest";
import { documents } from "../../src/datasets/documents.ts";
import { fundStatistics } from "../../src/datasets/fund-statistics.ts";
import { formats } from "../../src/i18n/format.ts";
import { citedPages } from "../../src/models/sources/citedPages.ts";
import { conflictsOf } from "../../src/models/programmes/conflicts.ts";
import { glossaryPages } from "../../src/models/site/glossary.ts";
import { quality } from "../../src/models/tables/quality.ts";
import { qualityFindings } from "../../src/models/tables/qualityFindings.ts";
import { qualitySums } from "../../src/models/tables/qualitySums.ts";
import { sourceDocuments } from "../../src/models/sources/sourceDocuments.ts";
import { sources } from "../../src/models/sources/sources.ts";
import { glossary as terms } from "../../src/words/text/glossary.ts";
import { languages } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

const { catalog } = published;
const numberIn = (text: string): number => Number(text.replace(/[^\d]/g, ""));

describe.each(languages)("the page of sources, %s", (language) => {
  const page = sources.build(published, { language, params: {} });

  it("shows every source file once, with its evidence, hash, rows and tables", () => {
    const files = page.groups.flatMap(({ files }) => files);
    expect(files.map(({ evidence }) => evidence).sort()).toEqual(
      catalog.sources
        .map(({ file }) => `${language === "th" ? "" : "/en"}/evidence/${file}/`)
        .sort(),
    );
    for (const { fingerprint, rows, tables, original } of files) {
      const source = catalog.sources.find(({ sha256 }) => sha256.startsWith(fingerprint));
      expect([numberIn(rows), original.path]).toEqual([
        source!.account.read - source!.account.header,
        `/${source?.original.path}`,
      ]);
      expect(tables.length).toBeGreaterThan(0);
    }
  });

  it("says of a missing licence that none is stated", () => {
    const silent = catalog.sources.filter(({ origin }) => origin.licence === null);
    const said = page.groups.filter(({ licence }) => /ไม่ได้ระบุสัญญาอนุญาต|no licence/.test(licence));
    expect(said.flatMap(({ files }) => files).length).toBe(silent.length);
  });

  it("shows every document, and of the one that dates its meeting twice what is wrong", () => {
    const shown = sourceDocuments(published, language);
    expect(shown.map(({ id }) => id)).toEqual(
      published.rows(documents.table).map(({ document }) => document),
    );
    expect(shown[1]!.note).toMatch(
      { th: /5 ม\.ค\. 63.*5 กุมภาพันธ์ 2563/, en: /5 January.*5 February/ }[language],
    );
    expect(shown[0]!.published).toBe({ th: "ไม่ได้ระบุ", en: "Not stated" }[language]);
    for (const { tables } of shown) expect(tables.length).toBeGreaterThan(0);
  });

  it("shows every page cited for a figure, and links to whole addresses only", () => {
    const figures = published.rows(fundStatistics.table);
    const pages = citedPages(published, language).flatMap(({ pages }) => pages);
    expect(new Set(pages.map(({ written }) => written))).toEqual(
      new Set(figures.map(({ page_url }) => page_url)),
    );
    expect(pages.flatMap(({ rows }) => rows).length).toBe(figures.length);
    for (const { address } of pages) if (address !== null) expect(URL.canParse(address)).toBe(true);
    expect(pages.filter(({ address }) => address === null).length).toBeGreaterThan(0);
  });
});

describe("the quality of all data", () => {
  const page = quality.build(published, { language: "en", params: {} });

  it("accounts for every row of every file, and for their sum", () => {
    expect(page.accounts.length).toBe(catalog.sources.length);
    for (const { read, accepted, rejected, other } of [...page.accounts, page.accountTotal])
      expect(numberIn(accepted) + numberIn(rejected) + numberIn(other)).toBe(numberIn(read));
    const read = page.accounts.reduce((sum, { read }) => sum + numberIn(read), 0);
    expect(numberIn(page.accountTotal.read)).toBe(read);
  });

  it("counts each finding of each table, in the table and in its group", () => {
    const tables = qualityFindings(published, "en");
    const found = catalog.tables.filter(({ findings }) => findings.length > 0);
    expect(tables.map(({ count }) => numberIn(count))).toEqual(
      found.map(({ findings }) => findings.length),
    );
    for (const { count, groups } of tables)
      expect(groups.reduce((sum, { count }) => sum + numberIn(count), 0)).toBe(numberIn(count));
  });

  it("shows every correction with its reason", () => {
    const shown = page.corrections.flatMap(({ reasons }) =>
      reasons.flatMap(({ corrections }) => corrections),
    );
    expect(shown.length).toBe(catalog.tables.flatMap(({ fixes }) => fixes).length);
  });

  it("lists sums that hold and sums that don't", () => {
    const sums = qualitySums(published, "th");
    expect(sums.some(({ held }) => held)).toBe(true);
    const broken = sums.filter(({ held }) => !held);
    expect(broken.map(({ table }) => table.path).join(" ")).toContain("/data/cdd-budget/");
    expect(broken.every(({ outcome }) => /[1-9]/.test(outcome))).toBe(true);
  });
});

describe("conflicts", () => {
  const all = conflictsOf(published, "th");
  const titled = (word: string) => all.find(({ title }) => title.includes(word));

  it("hold every figure that a finding calls conflicting, and each side leads to its row", () => {
    const links = new Set(all.flatMap(({ sides }) => sides.map(({ evidence }) => evidence.path)));
    const findings = catalog.tables
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code === "figures_conflict");
    expect(findings.length).toBeGreaterThan(0);
    for (const { file, line } of findings) {
      const row = published.raw(file).records.find((record) => record.line === line)?.row;
      expect(links).toContain(`/evidence/${file}/#row-${row}`);
    }
    for (const { sides } of all) expect(sides.length).toBeGreaterThan(1);
  });

  it("show both dates of one meeting, and both totals of one month to the satang", () => {
    expect(titled("การประชุม")?.sides.map(({ value }) => value)).toEqual([
      "5 กุมภาพันธ์ 2563",
      "5 มกราคม 2563",
    ]);
    const [derived, stated] = titled("OTOP")?.sides ?? [];
    expect(derived?.source).toContain("คำนวณ");
    expect([derived?.value, stated?.value]).toEqual([
      "21,796,031,227.02 บาท",
      "21,796,030,227.02 บาท",
    ]);
  });

  it("mark at most one side as the one that goes first, and say where no date is stated", () => {
    for (const { sides } of all)
      expect(sides.filter(({ goesFirst }) => goesFirst).length).toBeLessThanOrEqual(1);
    expect(titled("ครัวเรือน")?.sides.map(({ value, when }) => [value, when])).toEqual([
      ["1,132\u00a0ครัวเรือน", "ไม่ได้ระบุวันที่ของข้อมูล"],
      ["1,067\u00a0ครัวเรือน", "ไม่ได้ระบุวันที่ของข้อมูล"],
    ]);
  });
});

describe("the glossary", () => {
  it("has an ASCII anchor of its own for each word", () => {
    const ids = terms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]*$/);
  });

  it.each(languages)("stands in dictionary order, %s", (language) => {
    const { entries } = glossaryPages.build(published, { language, params: {} });
    expect(entries.length).toBe(terms.length);
    const names = entries.map(({ term }) => term);
    expect(names).toEqual(names.toSorted(formats[language].compare));
  });

  it("explains the words that the announcements use", () => {
    const known = terms.flatMap(({ term, short }) => [term.th, ...(short ? [short.th] : [])]);
    expect(known).toEqual(
      expect.arrayContaining(["พัฒนากร", "กข.คจ.", "ศอช.", "ตำบล", "ทีมคู่หูคู่คิด", "ไม่ได้ระบุ"]),
    );
  });
});
