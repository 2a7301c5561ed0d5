import { describe, expect, it } from "vitest";
import { checkBytes } from "../cases-village-funds/checked.ts";
import {
  namedVillages,
  namesHeader as header,
  namesRow,
} from "../cases-village-funds/namesOnly.ts";
import { publishFunds } from "../datasets/fundExport.ts";
import { encodeAs } from "./encodings.ts";

const villages = namedVillages().slice(0, 12);
const rows = villages.map((village) => namesRow(village));
const whole = header + rows.join("");
/** The file with one change in its fourth row. */
const changed = (from: string, to: string) =>
  header + rows.with(3, rows[3]!.replace(from, to)).join("");
const years = (year: string) =>
  header +
  villages
    .map((village) => namesRow(village, ["กองทุนหมู่บ้าน", year, "25", "1000", "500.50", "ดำเนินการ"]))
    .join("");

type Input = string | Uint8Array;
const bytesOf = (input: Input) =>
  typeof input === "string" ? new TextEncoder().encode(input) : input;

/** What checking and publishing refuse alike, and how many rows checking takes. */
async function outcome(input: Input) {
  const { result, rows } = checkBytes(bytesOf(input));
  const { findings } = await publishFunds(bytesOf(input));
  const refused = (all: typeof findings) =>
    all.flatMap(({ severity, code, column, times = 1, suggest }) =>
      severity === "refuse" ? [[code, column, times, ...suggest]] : [],
    );
  expect(refused(findings)).toEqual(refused(result.findings));
  return { rows: rows.length, refused: refused(result.findings), read: rows };
}

describe("an export as it comes", () => {
  it.each<[string, Input]>([
    ["a title above", `รายงานกองทุนหมู่บ้าน ปี 2568,,,,,,,,,,\n${whole}`],
    ["a note below", `${whole}หมายเหตุ: ข้อมูล ณ 30 ก.ย. 2568,,,,,,,,,,\n`],
    ["a hint of the separator", `sep=,\n${whole}`],
    ["the country's total first", `${header}ทั่วประเทศ,,,,,,,300,12000,6006,\n${rows.join("")}`],
    ["Thai digits and a comma", changed(",1000,", ',"๑,๐๐๐",')],
    ["a no-break space in a number", changed(",1000,", ",1\u00a0000,")],
    ["a sign of baht", changed(",1000,", ",฿1000,")],
    ["no satang", changed(",1000,", ',"1,000.-",')],
    ["a zero-width space before a name", changed("เชียงใหม่", "\u200bเชียงใหม่")],
    ["sara am in two pieces", whole.replaceAll("ำ", "\u0e4d\u0e32")],
    ["sara ae as two", whole.replaceAll("แ", "เเ")],
    ["carriage returns alone", whole.replaceAll("\n", "\r")],
    ["a fiscal year in words", years("ปีงบประมาณ พ.ศ. ๒๕๖๘")],
    ["a day of the fiscal year", years("30/9/2568")],
    ["UTF-16", new Uint8Array(Buffer.from(`\ufeff${whole}`, "utf16le"))],
    ["windows-874", encodeAs(whole, "windows-874")],
    ["spaces in a heading", whole.replace("ปีงบประมาณ", " ปี งบประมาณ ")],
    [
      "designations before names",
      header +
        villages
          .map((one) =>
            namesRow({
              ...one,
              province: `จ.${one.province}`,
              amphoe: `อ. ${one.amphoe}`,
              tambon: `ตำบล${one.tambon}`,
              moo: `หมู่ที่ ${one.moo}`,
            }),
          )
          .join(""),
    ],
  ])("with %s is taken whole", async (_, input) => {
    const { refused, rows, read } = await outcome(input);
    expect([refused, rows]).toEqual([[], 12]);
    expect(read.map(({ village_code }) => village_code)).toEqual(villages.map(({ code }) => code));
    expect(new Set(read.map(({ savings_baht }) => savings_baht))).toEqual(new Set([1000]));
  });

  it.each<[string, Input, number, readonly unknown[][]]>([
    ["percent", changed(",25,", ",25%,"), 11, [["number_percent", "จำนวนสมาชิก", 1]]],
    ["a span", changed(",25,", ",20-30,"), 11, [["number_span", "จำนวนสมาชิก", 1]]],
    ["two numbers", changed(",25,", ",25/30,"), 11, [["number_span", "จำนวนสมาชิก", 1]]],
    [
      "about so many",
      changed(",25,", ",ประมาณ 25,"),
      11,
      [["number_approximate", "จำนวนสมาชิก", 1]],
    ],
    ["more than", changed(",25,", ",>25,"), 11, [["number_approximate", "จำนวนสมาชิก", 1]]],
    [
      "decimals the other way",
      changed(",1000,", ',"1.000,50",'),
      11,
      [["number_decimal_comma", "เงินออม", 1, "1,000.50"]],
    ],
    [
      "an emoji behind a word",
      changed("ดำเนินการ", "ดำเนินการ ✅"),
      11,
      [["unknown_category", "สถานะ", 1, "ดำเนินการ"]],
    ],
    [
      "an open quote",
      header + rows.with(3, `"${rows[3]!}`).join(""),
      11,
      [["unclosed_quote", null, 1]],
    ],
    [
      "a heading too few",
      header.replace("จังหวัด,", "") + rows.join(""),
      0,
      [["header_width", null, 1]],
    ],
    ["semicolons", whole.replaceAll(",", ";"), 0, [["delimiter_mismatch", null, 1]]],
    ["tabs", whole.replaceAll(",", "\t"), 0, [["delimiter_mismatch", null, 1]]],
    [
      "another table below",
      `${whole}\nจังหวัด,จำนวน\nเชียงใหม่,3\n`,
      12,
      [["multiple_tables", null, 1]],
    ],
    [
      "a total in its own words",
      `${whole}รวมทั้งจังหวัด,,,,,,,300,12000,6006,\n`,
      12,
      [["total_row", "จังหวัด", 1]],
    ],
    [
      "two digits of the year",
      years("68"),
      0,
      [["fiscal_year_two_digits", "ปีงบประมาณ", 12, "2568"]],
    ],
    ["two years", years("2567/2568"), 0, [["fiscal_year_format", "ปีงบประมาณ", 12]]],
    [
      "merged cells",
      header + rows.map((row, i) => (i % 3 ? row.replace(/^[^,]*,[^,]*,/, ",,") : row)).join(""),
      4,
      [["empty", "จังหวัด", 8]],
    ],
    [
      "an index column",
      `ลำดับ,${header}${rows.map((row, i) => `${i + 1},${row}`).join("")}`,
      12,
      [["extra_column", "ลำดับ", 1]],
    ],
    [
      "its header again",
      header + rows.slice(0, 6).join("") + header + rows.slice(6).join(""),
      12,
      [["repeated_header", null, 1]],
    ],
  ])("with %s is told once", async (_, input, taken, told) => {
    const { refused, rows } = await outcome(input);
    expect([refused, rows]).toEqual([told, taken]);
  });
});
