import { describe, expect, it } from "vitest";
import { readOwnCsv } from "../../../src/islands/sql/ownCsv.ts";
import { OwnFileRefused } from "../../../src/islands/sql/ownFileWords.ts";
import { encodeAs } from "../../pipeline/encodings.ts";
import { cellsOf } from "./cellsOf.ts";
import { places } from "../../words/register.ts";

const bytesOf = (input: string | Uint8Array): Uint8Array =>
  typeof input === "string" ? new TextEncoder().encode(input) : input;

const read = (input: string | Uint8Array) =>
  readOwnCsv(bytesOf(input), { file: "a.csv", places, language: "en" });

/** Each column by its name, with its kind and its cells. */
const columnsOf = (input: string | Uint8Array) => {
  const { columns, store } = read(input);
  const cells = cellsOf(store);
  return Object.fromEntries(columns.map(({ name, kind }) => [name, [kind, ...cells[name]!]]));
};

type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Small files as people have them, with what each column truly holds. */
const readable: readonly (readonly [what: string, input: string, columns: Columns])[] = [
  [
    "spans of ages",
    "ช่วงอายุ,คน\n0-4,10\n5-9,12\n10-14,9\n",
    { column_1: ["text", "0-4", "5-9", "10-14"] },
  ],
  [
    "telephones with dashes",
    "ชื่อ,โทร\nก,081-234-5678\nข,02-123-4567\n",
    { column_2: ["text", "081-234-5678", "02-123-4567"] },
  ],
  [
    "telephones without their zero",
    "ชื่อ,โทรศัพท์\nก,812345678\nข,898765432\n",
    { column_2: ["text", "812345678", "898765432"] },
  ],
  [
    "numbers of persons",
    "ชื่อ,เลขประจำตัวประชาชน\nก,1234567890121\nข,3100600123456\n",
    { column_2: ["text", "1234567890121", "3100600123456"] },
  ],
  ["percent signs", "จังหวัด,ร้อยละ\nลำพูน,12.5%\nน่าน,7%\n", { column_2: ["text", "12.5%", "7%"] }],
  [
    "ranges of amounts",
    "กลุ่ม,รายได้\nก,1000-2000\nข,2001-3000\n",
    { column_2: ["text", "1000-2000", "2001-3000"] },
  ],
  [
    "words of approximation",
    "กลุ่ม,จำนวน\nก,ประมาณ 500\nข,มากกว่า 1000\nค,300\n",
    { count: ["text", "ประมาณ 500", "มากกว่า 1000", "300"] },
  ],
  [
    "decimal commas",
    "ก;ข\nx;1,5\ny;2,75\nz;12,25\n",
    { column_2: ["text", "1,5", "2,75", "12,25"] },
  ],
  [
    "days whose order one of them tells",
    "วันที่,ค่า\n1/5/2567,1\n2/5/2024,2\n13/5/2024,3\n",
    { date: ["date", "2024-05-01", "2024-05-02", "2024-05-13"] },
  ],
  [
    "days of both eras in words",
    "วันที่,ค่า\n๑ ม.ค. ๒๕๖๗,1\n2 กุมภาพันธ์ 2024,2\n",
    { date: ["date", "2024-01-01", "2024-02-02"] },
  ],
  [
    "Thai digits with commas",
    'จังหวัด,คน\nลำพูน,"๑,๒๓๔"\nน่าน,๕๖\n',
    { column_2: ["count", 1234, 56] },
  ],
  [
    "no-break and zero-width spaces",
    "จังหวัด,คน\nลำพูน\u00a0,1\u00a0234\nน่าน,\u200b56\n",
    { province: ["province", "51", "55"], column_2: ["count", 1234, 56] },
  ],
  [
    "sara am in two pieces",
    "จังหวัด,คน\nล\u0e4d\u0e32พูน,1\nล\u0e4d\u0e32ปาง,2\n",
    { province: ["province", "51", "52"] },
  ],
  [
    "marks in another order",
    "ตำบล,คน\nน้\u0e4d\u0e32,1\nน\u0e4d\u0e49\u0e32,2\n",
    { tambon: ["text", "น้ำ", "น้ำ"] },
  ],
  [
    "carriage returns alone",
    "ก,ข\rx,1\ry,2\r",
    { column_1: ["text", "x", "y"], column_2: ["count", 1, 2] },
  ],
  ["joined emoji", "ก,ข\n😀 ดี,1\n👩‍👩‍👧 แย่,2\n", { column_1: ["text", "😀 ดี", "👩‍👩‍👧 แย่"] }],
  [
    "a source below",
    "จังหวัด,คน\nลำพูน,1\nน่าน,2\nที่มา: กรมการปกครอง,\n",
    { column_2: ["count", 1, 2] },
  ],
  [
    "a title above",
    "ตารางที่ 1 ประชากร,\n,\nจังหวัด,คน\nลำพูน,1\nน่าน,2\n",
    { column_2: ["count", 1, 2] },
  ],
  [
    "the country first",
    "พื้นที่,คน\nประเทศไทย,150\nลำพูน,100\nน่าน,50\n",
    { column_2: ["count", 100, 50] },
  ],
  [
    "the kingdom first",
    "พื้นที่,คน\nทั้งราชอาณาจักรไทย,150\nลำพูน,100\nน่าน,50\n",
    { column_2: ["count", 100, 50] },
  ],
  [
    "a grand total first",
    "Province,People\nGrand Total,150\nLamphun,100\nNan,50\n",
    { people: ["count", 100, 50] },
  ],
  [
    "a total without a word",
    "จังหวัด,คน\nลำพูน,100\nน่าน,50\nแพร่,70\n,220\n",
    { column_2: ["count", 100, 50, 70] },
  ],
  [
    "a hint of the separator",
    "sep=;\nก;ข\nx;1\n",
    { column_1: ["text", "x"], column_2: ["count", 1] },
  ],
  [
    "months in three writings",
    "เดือน,ค่า\nม.ค.67,1\nกพ 67,2\nมีค. 2567,3\n",
    { month: ["month", "2024-01", "2024-02", "2024-03"] },
  ],
  [
    "baht in a condition",
    "จังหวัด,ครัวเรือนที่มีรายได้ต่ำกว่า 30000 บาท/ปี\nลำพูน,365\nน่าน,24\n",
    { column_2: ["count", 365, 24] },
  ],
  [
    "millions of baht, named so",
    "จังหวัด,งบประมาณ (ล้านบาท)\nลำพูน,1.5\nน่าน,2\n",
    { budget_million_baht: ["number", 1.5, 2] },
  ],
  [
    "thousands of baht, named so",
    "จังหวัด,เงินออม (พันบาท)\nลำพูน,15\nน่าน,2\n",
    { savings_thousand_baht: ["number", 15, 2] },
  ],
  ["leading zeros", "รหัส,ค่า\n007,1\n010,2\n123,3\n", { column_1: ["text", "007", "010", "123"] }],
  [
    "powers of ten",
    "ก,รหัส\nx,1.23457E+12\ny,1.23457E+12\n",
    { column_2: ["text", "1.23457E+12", "1.23457E+12"] },
  ],
  [
    "accounting parentheses",
    'ก,กำไร\nx,(500)\ny,"1,200"\nz,-\n',
    { column_2: ["number", -500, 1200, null] },
  ],
  ["dashes for nothing", "ก,ข\nx,-\ny,–\nz,5\n", { column_2: ["count", null, null, 5] }],
  ["a mark within the file", "\ufeffก,ข\nx,1\n\ufeffy,2\n", { column_1: ["text", "x", "y"] }],
];

describe("a small file of one's own", () => {
  it.each(readable)("with %s is read truly", (_, input, columns) => {
    expect(columnsOf(input)).toMatchObject(columns);
  });

  it.each([
    [
      "a letter among digits",
      "จังหวัด,คน\nลำพูน,12O\nน่าน,56\nแพร่,70\n",
      /“คน” looks like a whole number, but .* such as “12O”/,
    ],
    [
      "an open age",
      "อายุ,คน\n1,10\n2,12\n100+,9\n",
      /“อายุ” looks like a whole number, but .* such as “100\+”/,
    ],
    [
      "decimals of two customs",
      'ก,ข\nx,"1.234,5"\ny,"1,234.5"\nz,12\n',
      /“ข” looks like a number, but .* such as “1.234,5”/,
    ],
    [
      "a day with a time",
      "วันที่,ค่า\n2024-01-31T00:00:00Z,1\n2024-02-01T17:00:00Z,2\n",
      /“วันที่” looks like a date, but/,
    ],
    [
      "day counts of a spreadsheet",
      "วันที่,ค่า\n45292,1\n45293,2\n45294,3\n",
      /“วันที่” stays text.*day count/,
    ],
    [
      "two digits of a year",
      "เดือน,ค่า\nม.ค. 24,1\nก.พ. 24,2\n",
      /“เดือน” stays text.*BE 2524 or 2024 CE/,
    ],
  ])("with %s keeps its column as text, and says why", (_, input, told) => {
    const { notes, columns } = read(input);
    expect(notes.join("\n")).toMatch(told);
    expect(columns.map(({ kind }) => kind)).toContain("text");
  });

  it.each([
    ["an open quote", 'ก,ข\n"x,1\ny,2\n', /closing "/],
    ["a NUL", "ก,ข\nx\0,1\ny,2\n", /NUL byte/],
    [
      "a cell of 300,000 letters",
      `ก,ข\n${"x".repeat(300_000)},1\ny,2\n`,
      /longer|letters|characters/,
    ],
    ["two tables", "ก,ข\nx,1\ny,2\n\nค,ง,จ\nz,3,4\n", /one table a file/],
    ["a heading too many", "ก,ข,ค\nx,1\ny,2\n", /3 cells, but rows with 2/],
    [
      "a heading twice, told once",
      "ก,คน,คน\nx,1,2\n",
      /^[^]*headings that differ(?![^]*Delete this column)/,
    ],
    [
      "western letters",
      encodeAs("id,name\n1,São Paulo\n2,Zürich\n", "windows-1252"),
      /one encoding/,
    ],
    [
      "Japanese letters",
      new Uint8Array([
        0x96, 0xbc, 0x91, 0x4f, 0x2c, 0x61, 0x0a, 0x93, 0x8c, 0x8b, 0x9e, 0x2c, 0x31, 0x0a,
      ]),
      /one encoding/,
    ],
  ])("with %s is refused", (_, input, why) => {
    let refused: unknown;
    try {
      read(input);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(OwnFileRefused);
    expect((refused as OwnFileRefused).reasons.join("\n")).toMatch(why);
  });
});
