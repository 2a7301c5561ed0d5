import { describe, expect, it, test } from "vitest";
import { readQuestion } from "../../src/pipeline/value/valueAnswer.ts";
import { readSheet, type SheetOptions } from "../../src/pipeline/read/sheet.ts";
import { places } from "../words/register.ts";
import { encodeAs } from "./encodings.ts";

/** A file as it came, what its advice must name, and the file after somebody did what the advice says. */
type Cure = readonly [code: string, bad: string, says: RegExp, cured: string, columns?: string[]];

const files: readonly Cure[] = [
  [
    "not_csv",
    "https://docs.google.com/spreadsheets/d/1/edit\n",
    /File > Download > Comma/,
    "ก,ข\nx,1\n",
  ],
  ["not_csv", "<!doctype html><html></html>", /download the CSV by its own button/, "ก,ข\nx,1\n"],
  ["not_csv", '{"a": 1}', /save it as “CSV UTF-8/, "a,b\n1,x\n"],
  ["empty_file", "", /export it again/, "ก,ข\nx,1\n"],
  [
    "header_width",
    "ก,ข\nx,1,2\ny,3,4\n",
    /Add the heading that is missing, probably that of the first/,
    "ชื่อ,ก,ข\nx,1,2\ny,3,4\n",
  ],
  ["header_width", "ก,ข\nx,1,\ny,3,\n", /delete the empty column/, "ก,ข\nx,1\ny,3\n"],
  ["header_width", "ก,ข,ค\nx,1\ny,3\n", /Delete the heading that has no data/, "ก,ข\nx,1\ny,3\n"],
  ["ragged_row", "ก,ข\nx,1,200\ny,3\n", /lacks its quotes/, 'ก,ข\nx,"1,200"\ny,3\n'],
  ["ragged_row", "ก,ข\nx\ny,3\n", /comma is missing/, "ก,ข\nx,\ny,3\n"],
  ["stray_quote", 'ก,ข\nx "y",1\n', /write "" for a " inside/, 'ก,ข\n"x ""y""",1\n'],
  ["unclosed_quote", 'ก,ข\n"x,1\n', /Add the closing "/, 'ก,ข\n"x",1\n'],
  ["blank_header", "ก,,ค\nx,1,2\n", /Name it/, "ก,ข,ค\nx,1,2\n"],
  ["duplicate_header", "ก,ก\nx,1\n", /Tell them apart/, "ก 2566,ก 2567\nx,1\n"],
  ["multi_row_header", "ก,คน,\n,ชาย,หญิง\nx,1,2\n", /header in one row/, "ก,คน ชาย,คน หญิง\nx,1,2\n"],
  ["no_header", "x,1\ny,2\n", /add a row of headings/, "ก,ข\nx,1\ny,2\n"],
  ["title_row", "รายงาน\nก,ข\nx,1\n", /Delete the title/, "ก,ข\nx,1\n"],
  ["footnote_row", "ก,ข\nx,1\nหมายเหตุ ก,\n", /delete this row/, "ก,ข\nx,1\n"],
  ["repeated_header", "ก,ข\nx,1\nก,ข\ny,2\n", /Delete the repeated header/, "ก,ข\nx,1\ny,2\n"],
  ["blank_row", "ก,ข\nx,1\n,\ny,2\n", /Delete the empty row/, "ก,ข\nx,1\ny,2\n"],
  ["blank_line", "ก,ข\nx,1\n\n\n", /delete them before saving/, "ก,ข\nx,1\n"],
  ["multiple_tables", "ก,ข\nx,1\n\nค,ง,จ\ny,2,3\n", /a file of its own/, "ก,ข\nx,1\n"],
  ["delimiter_mismatch", "ก;ข\nx;1\n", /comma delimited/, "ก,ข\nx,1\n"],
  ["mixed_line_endings", "ก,ข\nx,1\r\ny,2\n", /save the whole of it again/, "ก,ข\nx,1\ny,2\n"],
  ["line_endings_cr", "ก,ข\rx,1\ry,2\r", /save it as “CSV UTF-8”/, "ก,ข\nx,1\ny,2\n"],
  ["duplicate_row", "ก,ข\nx,1\nx,1\n", /entered twice/, "ก,ข\nx,1\n"],
  ["nul_byte", "ก,ข\nx\0,1\n", /export the file again/, "ก,ข\nx,1\n"],
  ["missing_column", "ก\nx\n", /left out or renamed/, "ก,ข\nx,1\n", ["ก", "ข"]],
  ["extra_column", "ก,ข,ค\nx,1,2\n", /Delete this column/, "ก,ข\nx,1\n", ["ก", "ข"]],
];

const read = (text: string | Uint8Array, columns?: readonly string[]) => {
  const options: SheetOptions = {
    file: "a.csv",
    ...(columns && { columns: columns.map((name) => ({ name })) }),
  };
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return readSheet(bytes, options).findings;
};

describe("what a finding about a file advises", () => {
  test.each(files.map((cure) => [cure[0], cure[1], cure] as const))(
    "%s in %j is gone once done",
    (code, bad, [, , says, cured, columns]) => {
      const found = read(bad, columns).filter((finding) => finding.code === code);
      expect(found.length).toBeGreaterThan(0);
      expect(found[0]?.advice.en).toMatch(says);
      expect(read(cured, columns).map((finding) => finding.code)).not.toContain(code);
    },
  );

  it("is gone for a file in the encoding of another language, saved as UTF-8", () => {
    const text = "id,name\n1,Café\n2,Málaga\n";
    const [found] = read(encodeAs(text, "windows-1252"));
    expect(found?.advice.en).toContain("“CSV UTF-8”");
    expect(read(text)).toEqual([]);
  });
});

/** A cell as it came, what its advice must name, and the cell after somebody did what the advice says. */
const cells: readonly (readonly [
  kind: string,
  code: string,
  bad: string,
  says: RegExp,
  cured: string,
])[] = [
  ["number", "empty", "-", /neither empty nor -.*Write what the original says/, "12"],
  ["number", "empty", "", /neither empty nor -/, "0"],
  ["date", "empty", "-", /neither empty nor -/, "1 ม.ค. 2567"],
  ["month", "empty", "-", /neither empty nor -/, "ตุลาคม 2566"],
  ["fiscal_year", "empty", "-", /neither empty nor -/, "2567"],
  ["year_range", "empty", "-", /neither empty nor -/, "2562-2565"],
  ["province", "empty", "-", /neither empty nor -/, "เชียงใหม่"],
  ["text", "empty", "-", /neither empty nor -/, "ก"],
  ["number", "number_format", "ไม่มี", /digits only/, "1,234.50"],
  ["number", "number_scientific", "1.5E+06", /Format the cell as Number/, "1500000"],
  ["number", "number_decimal_comma", "1.234,5", /Turn them round/, "1,234.5"],
  ["number", "number_grouping", "12,34", /1,234 or 12.34/, "12.34"],
  ["number", "number_spaces", "12 34", /Take it out/, "1234"],
  ["number", "number_point", ".5", /digit on both sides/, "0.5"],
  ["number", "number_mixed_digits", "๑2", /one set of digits/, "12"],
  ["number", "number_date", "5-Feb", /type the value again/, "5"],
  ["number", "number_percent", "50%", /write the number alone/, "50"],
  ["number", "number_unit", "3 คน", /Write the number alone/, "3"],
  ["number", "number_unit", "1.5 ล้าน", /add no digits of your own/, "1,500,000"],
  ["number", "number_note_mark", "1,234*", /under “note” in source.json/, "1,234"],
  ["number", "number_note_mark", "'1,234", /mark a cell as text/, "1,234"],
  ["number", "number_dash", "-0-", /zero or for nothing stated/, "0"],
  ["number", "number_span", "20-30", /don't choose one of the two/, "25"],
  ["number", "number_span", "25/30", /two numbers/, "25"],
  ["number", "number_span", "20 ถึง 30 คน", /a span/, "25"],
  ["number", "number_approximate", "ประมาณ 25", /about how many/, "25"],
  ["number", "number_approximate", ">1,000", /a bound/, "1,001"],
  ["number", "number_approximate", "500 กว่า", /no exact one/, "512"],
  ["number", "number_approximate", "100+", /exact numbers/, "104"],
  ["number", "letter_among_digits", "12O", /“O” is probably the digit 0/, "120"],
  ["number", "number_dash", "1,234-", /write -1234 or 1234/, "-1234"],
  ["number", "number_too_precise", "0.12345678901234567", /Shorten its decimals/, "0.12"],
  ["baht", "baht_below_satang", "1.005", /two decimals/, "1.01"],
  ["date", "date_order", "2/1/2024", /2024-01-02 or 2024-02-01/, "2024-01-02"],
  ["date", "date_with_time", "2024-01-31 12:00", /Export the date alone/, "2024-01-31"],
  ["date", "date_serial", "45292", /Format it as Date/, "1/1/2567"],
  ["date", "date_format", "มกราคม 2567", /day, month and year/, "1 มกราคม 2567"],
  ["date", "date_not_in_calendar", "29 ก.พ. 2564", /28 days/, "28 ก.พ. 2564"],
  ["date", "year_two_digits", "1 ม.ค. 23", /Write all four/, "1 ม.ค. 2566"],
  ["date", "year_era", "1 มกราคม พ.ศ. 2024", /BE or CE/, "1 มกราคม ค.ศ. 2024"],
  ["month", "year_two_digits", "ต.ค. 23", /Write all four/, "ต.ค. 2566"],
  ["month", "month_format", "ตุลาคม", /Write the year after it/, "ตุลาคม 2566"],
  ["month", "month_range", "13/2566", /from 1 to 12/, "12/2566"],
  ["fiscal_year", "fiscal_year_two_digits", "67", /Write all four/, "2567"],
  ["fiscal_year", "fiscal_year_common_era", "2024", /Buddhist year/, "2567"],
  ["fiscal_year", "fiscal_year_format", "ปีหน้า", /as in 2567/, "2567"],
  ["year_range", "year_range", "2562", /written twice: 2565-2565/, "2562-2562"],
  ["year_range", "year_range", "2562-12", /four digits/, "2562-2565"],
  ["province", "unknown_code", "98", /register may be older than the file/, "50"],
  ["province", "unknown_name", "แม่สอดนคร", /register may be older than the file/, "เชียงใหม่"],
  ["province", "unknown_name", "เชียงไหม่", /Compare it with the suggested names/, "เชียงใหม่"],
  ["province", "code_length", "500", /2 digits/, "50"],
  ["amphoe", "ambiguous_name", "เมือง", /full name, as in เมืองเชียงใหม่/, "เมืองเชียงใหม่"],
  ["text", "spreadsheet_error", "#REF!", /mend the formula/, "ก"],
];

describe("what a refusal of a cell advises", () => {
  test.each(cells)("%s: %s of %j is gone once done", (kind, code, bad, says, cured) => {
    const ask = (input: string) => readQuestion({ kind, input }, () => places);
    const refused = ask(bad);
    if (refused.ok) throw new Error(`read: ${bad}`);
    expect(refused.refusal.code).toBe(code);
    expect(refused.refusal.advice.en).toMatch(says);
    expect(refused.refusal.advice.th).not.toMatch(/ใส่ - หากไม่มี/);
    expect(ask(cured).ok).toBe(true);
  });
});
