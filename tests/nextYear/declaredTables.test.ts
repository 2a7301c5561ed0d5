import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { written } from "../../src/datasets/index.ts";
import { openLaboratory } from "./laboratory.ts";
import { putExport, type SmallExport, smallExports } from "./smallExports.ts";

const cases = Object.entries(smallExports).map(([table, one]) => ({ table, one }));
const laboratory = openLaboratory((dataFolder) => {
  for (const { one } of cases) putExport(dataFolder, one, one.last, one.files);
});
const { dataFolder } = laboratory;
afterAll(laboratory.close);
afterEach(() => {
  for (const { one } of cases)
    rmSync(join(dataFolder, "raw", one.folder, one.next), { recursive: true, force: true });
});

/** The next edition with one text of its files changed. */
const laterWith = ({ later }: SmallExport, from: string | RegExp, to: string) =>
  Object.fromEntries(Object.entries(later).map(([name, text]) => [name, text.replace(from, to)]));

/** The files of the last edition under the names of the next. */
const lastAgain = ({ files, later }: SmallExport) =>
  Object.fromEntries(Object.keys(later).map((name, i) => [name, Object.values(files)[i]!]));

const readNext = (table: string, one: SmallExport, files: SmallExport["files"]) => {
  putExport(dataFolder, one, one.next, files);
  const { rows, findings } = laboratory.read(table);
  const codes = findings.flatMap(({ severity, code }) => (severity === "refuse" ? [code] : []));
  return { rows, codes: [...new Set(codes)], findings };
};

it("tries every table that is declared as a file of data", () => {
  expect(cases.map(({ table }) => table).sort()).toEqual(
    written.map(({ table }) => table.id).sort(),
  );
});

describe.each(cases)("the next edition of $table", ({ table, one }) => {
  it("is read beside the last or in its place, as its table says", () => {
    expect(laboratory.read(table).rows.length).toBe(one.rows[0]);
    const { rows, codes } = readNext(table, one, one.later);
    expect([codes, rows.length]).toEqual([[], one.rows[1]]);
  });

  it("is not taken for a new one where it is the last once more", () => {
    expect(readNext(table, one, lastAgain(one)).codes).toEqual(["edition_repeated"]);
  });

  it("is refused where a place is misspelt, and the place that was meant is named", () => {
    const [name, slip] = misspelt[table]!;
    const { codes, findings } = readNext(table, one, laterWith(one, name, slip));
    expect(codes.length).toBeGreaterThan(0);
    expect(findings.some(({ received }) => received.includes(slip))).toBe(true);
  });

  it("is refused where a number has a letter for a digit, with the number that was meant", () => {
    const [number, wrong] = mistyped[table]!;
    const { codes, findings } = readNext(table, one, laterWith(one, number, wrong));
    expect(codes).toEqual(["letter_among_digits"]);
    const [found] = findings.filter(({ code }) => code === "letter_among_digits");
    expect(found!.received.trim()).toBe(wrong.trim().replaceAll('"', ""));
  });
});

const thaiDigits = (text: string) => text.replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)]!);
const rewritten = ({ later }: SmallExport, write: (text: string) => string) =>
  Object.fromEntries(Object.entries(later).map(([name, text]) => [name, write(text)]));

describe("the next edition that says the same otherwise", () => {
  it.each<[table: string, what: string, write: (text: string) => string]>([
    [
      "bmn-low-income",
      "ปี๒๕๕๙",
      (text) => text.replace(/ปี (25\d\d)/g, (_, y) => `ปี${thaiDigits(y)}`),
    ],
    ["bmn-low-income", "2559 alone", (text) => text.replace(/ปี (25\d\d)/g, "$1")],
    ["bmn-low-income", "ปี พ.ศ. 2559", (text) => text.replace(/ปี (25\d\d)/g, "ปี พ.ศ. $1")],
    ["household-expenditure", "ปี 2560", (text) => text.replace(/25\d\d/g, "ปี $&")],
    ["household-income-debt", "i๒๐๑๗", (text) => text.replace(/(?<=,[id])20\d\d/g, thaiDigits)],
    ["pao-budget", "ปี ๒๕๖๗", (text) => text.replace(/^25\d\d/gm, (y) => `ปี ${thaiDigits(y)}`)],
    ["village-counts", "๕๐๐๑๐๑", (text) => text.replace(/\d+/g, thaiDigits)],
  ])("%s, as %s", (table, _, write) => {
    const one = smallExports[table]!;
    const { rows, codes } = readNext(table, one, rewritten(one, write));
    expect([codes, rows.length]).toEqual([[], one.rows[1]]);
  });

  it("is shown how to head a year of two digits, and is told of nothing but that", () => {
    const one = smallExports["bmn-low-income"]!;
    const short = rewritten(one, (text) => text.replace(/ปี 25(\d\d)/g, "ปี $1"));
    const { codes, findings } = readNext("bmn-low-income", one, short);
    expect([codes, findings.map(({ code }) => code)]).toEqual([
      ["extra_column"],
      expect.not.arrayContaining(["places_of_last_missing"]),
    ]);
    expect(findings.find(({ code }) => code === "extra_column")!.advice.th).toContain(
      "เช่น “ปี 2566 จำนวนครัวเรือนทั้งหมดที่สำรวจ จำนวน (ครัวเรือน)”",
    );
  });

  it.each([
    ["อบจ.พะเยา", "พะเยา"],
    ["องค์การบริหารส่วนจังหวัดพะเยา", "พะเยา"],
  ])("is offered the province within %s", (office, province) => {
    const one = smallExports["pao-budget"]!;
    const { findings } = readNext("pao-budget", one, laterWith(one, province, office));
    expect(findings.find(({ code }) => code === "unknown_name")?.suggest).toEqual([province]);
  });

  it("is offered the listed word that a longer one ends with", () => {
    const one = smallExports["pao-budget"]!;
    const longer = laterWith(one, "บริหารงานทั่วไป,งบ", "แผนงานบริหารงานทั่วไป,งบ");
    const { findings } = readNext("pao-budget", one, longer);
    const [found] = findings.filter(({ code }) => code === "unknown_category");
    expect(found!.suggest[0]).toBe("บริหารงานทั่วไป");
  });

  it("may write ๆ with or without a space before it", () => {
    const one = smallExports["pao-budget"]!;
    const tight = laterWith(one, "ด้านบริหารทั่วไป", "ด้านการดำเนินงานอื่นๆ");
    expect(readNext("pao-budget", one, tight).codes).toEqual([]);
  });
});

it("is asked for a column of its year, with what to do where only a title or the file’s name says it", () => {
  const one = smallExports["pao-budget"]!;
  const yearless = rewritten(one, (text) => text.replace(/^[^,]*,/gm, ""));
  const { findings } = readNext("pao-budget", one, yearless);
  const [found] = findings.filter(({ code }) => code === "missing_column");
  expect(found!.advice.th).toContain("ให้เพิ่มคอลัมน์หัว “ปีงบประมาณ” แล้วใส่ค่านั้นทุกแถว");
});

describe("the next edition of draft budgets, whose rows say their fiscal year in the common era", () => {
  const one = smallExports["provincial-plan-budget"]!;
  const second = (text: string) => text.replace(/(?<=\n)0,/, "1,").replace(".625", ".626");
  const inFolderOfNext = (change: (text: string) => string) => {
    const { codes, findings } = readNext("provincial-plan-budget", one, rewritten(one, change));
    const told = findings.filter(({ code }) => code === "folder_differs");
    return { codes, told: told.map(({ line, column, received }) => [line, column, received]) };
  };

  it("is refused where they are of another year than the folder, with line and heading", () => {
    const { codes, told } = inFolderOfNext((text) => text.replace(",2023,", ",2022,"));
    expect(codes).toEqual(["folder_differs"]);
    expect(told).toEqual([
      [2, "FISCAL_YEAR", "2565"],
      [2, "FISCAL_YEAR", "2565"],
    ]);
  });

  it("is told which row is of another year than the rest", () => {
    const { told } = inFolderOfNext((text) => {
      const [, ...rows] = text.split(/(?<=\n)/);
      return text + second(rows.join("")).replace(",2023,", ",2022,");
    });
    expect(told).toEqual([
      [3, "FISCAL_YEAR", "2565"],
      [3, "FISCAL_YEAR", "2565"],
    ]);
  });
});

it("is warned of another unit in a table of few rows too, by what each was the year before", () => {
  const one = smallExports["household-expenditure"]!;
  const larger = rewritten(one, (text) =>
    text.replace('"21,437"', '"21,437,000"').replace('"12,100"', '"12,100,000"'),
  );
  const { findings } = readNext("household-expenditure", one, larger);
  const found = findings.filter(({ code }) => code === "unlike_last");
  expect(found.map(({ advice }) => advice.th.slice(0, 22))).toEqual([
    "หน่วยอาจต่างจากปีก่อน ",
    "หน่วยอาจต่างจากปีก่อน ",
  ]);
});

it("is warned where shares are not those of their counts: of one instead of a hundred, or columns exchanged", () => {
  const one = smallExports["bmn-low-income"]!;
  const told = (from: string, to: string) =>
    readNext("bmn-low-income", one, laterWith(one, from, to))
      .findings.filter(({ code }) => code === "share_differs")
      .map(({ severity, line, received }) => [severity, line, received]);
  expect(told('" 91,000 ", 300 ,0.33', '" 91,000 ", 300 ,0.33')).toEqual([]);
  expect(told("300 ,0.33", "300 ,0.0033")).toEqual([
    ["warn", 6, "300 ÷ 91,000 = 0.3297% ≠ 0.0033"],
  ]);
  expect(told('" 91,000 ", 300 ', '300," 91,000 "')).toEqual([
    ["warn", 6, "91,000 ÷ 300 = 30330% ≠ 0.33"],
  ]);
});

it("does not ask to delete a row of the whole country that a table declares, for a cell beside it", () => {
  const one = smallExports["household-expenditure"]!;
  const { codes } = readNext("household-expenditure", one, laterWith(one, '"21,437"', "21.4375"));
  expect(codes).toEqual(["baht_below_satang"]);
});

it("misses no place of the last edition that stands in a refused row", () => {
  const one = smallExports["household-expenditure"]!;
  const { findings } = readNext("household-expenditure", one, laterWith(one, '"12,100"', "สิบ"));
  expect(findings.map(({ code }) => code)).not.toContain("places_of_last_missing");
});

it("refuses a file of which only head and foot are left", () => {
  const one = smallExports["bmn-low-income"]!;
  const emptied = laterWith(one, /^[12],.*\r\n/gm, "");
  const [[name, text]] = Object.entries(emptied) as [[string, string]];
  const foot = `,,,,,,,,,,\r\n, ที่มา : ผลการจัดเก็บ จปฐ. ,,,,,,,,,\r\n`;
  expect(readNext("bmn-low-income", one, { [name]: text + foot }).codes).toEqual(["no_rows"]);
});

const misspelt: Readonly<Record<string, readonly [string, string]>> = {
  "bmn-low-income": ["ชุมพร", "ชุมพน"],
  "household-expenditure": ["Chiang Mai", "Chaing Mai"],
  "household-income-debt": ["เชียงใหม่", "เชียงไหม่"],
  "pao-budget": ["แพร่", "แพร"],
  "provincial-plan-budget": ["จังหวัดเชียงใหม่", "จังหวัดเชียงไหม่"],
  "village-counts": ["500703", "509903"],
};

const mistyped: Readonly<Record<string, readonly [string, string]>> = {
  "bmn-low-income": ["91,000", "9l,000"],
  "household-expenditure": ['"12,100"', '"l2,100"'],
  "household-income-debt": ["15100", "l5100"],
  "pao-budget": ["420000000", "42O000000"],
  "provincial-plan-budget": ['"4,100,000"', '"4,1OO,000"'],
  "village-counts": ["10\n", "1O\n"],
};

describe("budgets of provincial organisations whose totals are in a file of their own", () => {
  const { sources, reconciliations } = written.find(({ table }) => table.id === "pao-budget")!;
  const row = (row_type: "task" | "total", province_code: string) =>
    ({ fiscal_year: 2567, province_code, row_type, budget_baht: 1 }) as never;
  const lacking = (...rows: ReturnType<typeof row>[]) =>
    reconciliations![0]!.unmatched!(rows).map(({ lacks }) => lacks);

  it("tell of a total without tasks, and of tasks without a total", () => {
    expect(sources.length).toBe(2);
    expect(lacking(row("task", "50"), row("task", "50"), row("total", "50"))).toEqual([]);
    expect(lacking(row("task", "50"), row("total", "51"))).toEqual(["parts", "whole"]);
  });

  it("lose the years that a file in the place of the last leaves out, and say which rows", () => {
    const one = smallExports["pao-budget"]!;
    const onlyNew = (text: string) =>
      text
        .split("\n")
        .filter((line) => !line.startsWith("2566"))
        .join("\n");
    const files = Object.entries(one.later).map(([name, text]) => [name, onlyNew(text)]);
    putExport(dataFolder, one, one.next, Object.fromEntries(files));
    const { lost = [], rows } = laboratory.read("pao-budget");
    expect(rows.length).toBe(4);
    expect(lost.length).toBe(4);
    expect(lost.every((key) => /^256[56]\|56\|/.test(key))).toBe(true);
    putExport(dataFolder, one, one.next, one.later);
    expect(laboratory.read("pao-budget").lost!.every((key) => key.startsWith("2565"))).toBe(true);
  });
});
