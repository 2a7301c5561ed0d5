import Papa from "papaparse";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { kitProvinces } from "../../src/models/areas/areaKit.ts";
import { areaPages } from "../../src/models/areas/areaPage.ts";
import { briefOf } from "../../src/models/newsroom/brief.ts";
import { kitFigures, kitTables } from "../../src/models/newsroom/kitFigures.ts";
import { provinceKit } from "../../src/models/newsroom/provinceKit.ts";
import { totalFormula } from "../../src/models/newsroom/totalFormula.ts";
import { isFailure, openWorkbook } from "../../src/pipeline/workbook/workbook.ts";
import { formatCellAddress } from "../../src/words/reading/cellAddress.ts";
import { published as live } from "../livePublication.ts";

const site = new URL("https://data.example.org/");
const textOf = (content: string | Uint8Array) =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

/** Works a formula out as a spreadsheet would, from the cells of the sheets alone. */
function workedOut(formula: string, cell: (sheet: string, address: string) => string): number {
  const factors = formula.split("/").map((part) => callOf(part, cell));
  return factors.slice(1).reduce((a, b) => a / b, factors[0]!);
}

function callOf(call: string, cell: (sheet: string, address: string) => string): number {
  const [, name, inner] = /^(SUM|COUNTA)\((.*)\)$/.exec(call)!;
  const nested = inner!.match(/(SUM|COUNTA)\([^()]*\)/g);
  if (nested) return nested.map((one) => callOf(one, cell)).reduce((a, b) => a + b, 0);
  const cells = inner!.split(",").flatMap((range) => {
    const [, sheet, letters, first, last] = /^'([^']+)'!([A-Z]+)(\d+):\2(\d+)$/.exec(range)!;
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) =>
      cell(sheet!, `${letters}${Number(first) + i}`),
    );
  });
  return name === "COUNTA"
    ? cells.filter((text) => text !== "").length
    : cells.reduce((sum, text) => sum + Number(text), 0);
}

/** The cells of a workbook by sheet and address, as the reader of exports reads them, and the formulas as they stand in the XML. */
function opened(bytes: Uint8Array) {
  const book = openWorkbook(bytes);
  if (isFailure(book)) throw new Error(book.reason);
  const sheets = new Map(
    book.sheets.map(({ name }, i) => {
      const read = book.cells(i);
      if (isFailure(read)) throw new Error(read.reason);
      return [name, read] as const;
    }),
  );
  const texts = new Map<string, string>(
    [...sheets].flatMap(([name, { rows }]) =>
      rows.flatMap(({ row, columns, texts }) =>
        columns.map(
          (column, i) => [`${name} ${formatCellAddress({ row, column })}`, texts[i]!] as const,
        ),
      ),
    ),
  );
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
  const formulas = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)<\/f><v>([^<]*)<\/v>/g)].map(
    ([, address, formula, value]) => ({
      address: address!,
      formula: formula!,
      value: Number(value),
    }),
  );
  return { sheets, texts, formulas };
}

describe("the kit of a province", () => {
  it("stands for each province", () => {
    expect(kitProvinces(live).length).toBe(77);
  });

  it.each(["50", "18", "83"])(
    "holds totals of %s that follow from the rows on its own sheets",
    async (code) => {
      const files = await provinceKit(live, code, site);
      const workbook = files.find(({ name }) => name === "figures.xlsx")!.content as Uint8Array;
      const { sheets, texts, formulas } = opened(workbook);
      const figures = kitFigures(live, code);
      expect(figures.length).toBeGreaterThan(10);
      expect(formulas.length).toBe(figures.length);
      const summary = [...sheets.keys()][0]!;
      formulas.forEach(({ address, formula, value }, i) => {
        const made = workedOut(formula, (sheet, at) => texts.get(`${sheet} ${at}`) ?? "");
        const row = address.replace(/^[A-Z]+/, "");
        const shown = Number(texts.get(`${summary} E${row}`));
        const { statement, placed } = figures[i]!;
        const at = `${placed.dataset.table.id} ${placed.figure.id} ${formula}`;
        expect([at, value]).toEqual([at, statement.value]);
        // A sheet shows 15 digits.
        for (const other of [made, shown])
          expect([at, other.toPrecision(12)]).toEqual([at, value.toPrecision(12)]);
      });
    },
  );

  it("has the very rows of its sheets as CSV", async () => {
    const files = await provinceKit(live, "50", site);
    const { sheets } = opened(
      files.find(({ name }) => name === "figures.xlsx")!.content as Uint8Array,
    );
    const csv = files.filter(({ name }) => name.endsWith(".csv"));
    expect(csv.length).toBe(kitTables(live, kitFigures(live, "50")).length);
    for (const { name, content } of csv) {
      const rows = Papa.parse<string[]>(textOf(content).trimEnd()).data;
      const sheet = sheets.get(name.replace(/\.csv$/, "").slice(0, 31))!;
      expect([name, sheet.rows.length]).toEqual([name, rows.length]);
    }
  });

  it("tells in its brief what the page tells, with addresses that work elsewhere", () => {
    const brief = briefOf(live, "50", "th", site);
    expect(brief).toMatch(/^# จังหวัดเชียงใหม่\n/);
    expect(brief).toContain("https://data.example.org/areas/50/");
    expect(brief).toMatch(/ ประชากร: [\d,]+ คน/);
    expect(brief).toMatch(/แถวต้นทาง: <https:\/\/data\.example\.org\/evidence\//);
    expect(brief).toContain("## วิธีอ้างอิง");
    expect(brief).not.toMatch(/localhost|undefined|\[object|\u00a0/);
    expect(briefOf(live, "50", "en", site)).toMatch(/^# Chiang Mai/);
  });

  it("leaves no heading of its brief without what the page has below it", () => {
    for (const code of ["39", "58", "91"])
      for (const language of ["th", "en"] as const) {
        const brief = briefOf(live, code, language, site);
        expect(brief).not.toMatch(/^#+ [^\n]+\n\n## /m);
        const { themes } = areaPages.build(live, { language, code, params: {} });
        for (const { blocks = [] } of themes)
          for (const block of blocks) {
            if (block.kind === "stated")
              for (const { value, asOf } of block.figures) {
                expect(brief).toContain(value.replaceAll("\u00a0", " "));
                expect(brief).toContain(asOf.replaceAll("\u00a0", " "));
              }
            if (block.kind === "divisions")
              for (const { part } of block.divisions) expect(brief).toContain(part);
          }
      }
  });

  it("names all rows in its brief, not the first of those that follow one another", () => {
    expect(briefOf(live, "91", "th", site)).toMatch(
      /2022-3-13_1\.csv\/2\/#row-691> \(แถว 691–713\)/,
    );
    expect(briefOf(live, "91", "en", site)).toMatch(/#row-691> \(rows 691–713\)/);
  });

  it("is without formulas where no figure is declared of the place", () => {
    expect(kitFigures(live, "99")).toEqual([]);
  });
});

describe("the formula of a total", () => {
  const counted = kitFigures(live, "50").find(({ placed }) => placed.figure.measure === undefined)!;
  const { table } = kitTables(live, [counted])[0]!;

  it("takes neighbours together, and rows apart one by one", () => {
    const rows = Array.from({ length: 6 }, () => ({ ...counted.rows[0]! }));
    const some = [rows[0]!, rows[1]!, rows[3]!];
    expect(totalFormula({ ...counted, rows: some }, () => ({ table, rows, name: "x" }))).toMatch(
      /^COUNTA\('x'!([A-Z]+)2:\1{1}3,'x'!\1{1}5:\1{1}5\)$/,
    );
  });

  it("nests calls of more ranges than a program takes", () => {
    const rows = Array.from({ length: 900 }, () => ({ ...counted.rows[0]! }));
    const some = rows.filter((_, i) => i % 2 === 0);
    const formula = totalFormula({ ...counted, rows: some }, () => ({ table, rows, name: "x" }));
    expect(formula).toMatch(/^SUM\(COUNTA\(/);
    for (const call of formula.match(/COUNTA\([^()]*\)/g)!)
      expect(call.split(",").length).toBeLessThanOrEqual(200);
    expect(workedOut(formula, () => "1")).toBe(450);
  });
});
