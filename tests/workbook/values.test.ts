import { describe, expect, it } from "vitest";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { type Cell, sheet, workbookOf, xlsx, type XlsxOptions, type SheetOptions } from "./xlsx.ts";
import type { SheetOptions as ReadOptions } from "../../src/pipeline/read/sheet.ts";

const read = (bytes: Uint8Array, options: Partial<ReadOptions> = {}) =>
  readSheet(bytes, { file: "funds.xlsx", ...options });

/** A cell of a table beside two that are always the same, as its column will read it. */
function valueOf(cell: Cell, options: Partial<XlsxOptions & SheetOptions> = {}) {
  const bytes = workbookOf(
    [
      ["ชื่อ", "ค่า"],
      ["ก", cell],
      ["ข", 1],
    ],
    options,
  );
  const { records, findings } = read(bytes);
  expect(records.map(({ row }) => row)).toEqual([2, 3]);
  return { text: records[0]!.cells[1], codes: findings.map(({ code }) => code) };
}

const textOf = (cell: Cell, options?: Partial<XlsxOptions & SheetOptions>) => {
  const { text, codes } = valueOf(cell, options);
  expect(codes).toEqual([]);
  return text;
};

describe("a number of a sheet", () => {
  it.each([
    [1234, "1234"],
    [0, "0"],
    [-5.5, "-5.5"],
    ["0.30000000000000004", "0.3"],
    ["1.1000000000000001", "1.1"],
    ["7.0000000000000007E-2", "0.07"],
    ["1.5E-7", "0.00000015"],
    ["1E+3", "1000"],
    ["123456789012345", "123456789012345"],
    ["0.1234567890123456", "0.123456789012346"],
  ])("%s is copied out as %s", (v, text) => {
    expect(textOf({ v })).toBe(text);
  });

  it("keeps what its format rounds away, and says so once for a column", () => {
    const bytes = workbookOf(
      [["ชื่อ", "ค่า"], ...["ก", "ข", "ค"].map((name, i) => [name, { v: 12.345 + i, s: 1 }])],
      { formats: ["#,##0.00"] },
    );
    const { records, findings } = read(bytes);
    expect(records.map(({ cells }) => cells[1])).toEqual(["12.345", "13.345", "14.345"]);
    expect(findings).toMatchObject([
      {
        ...{ code: "shown_otherwise", severity: "count", sheet: "Sheet1", cell: "B2" },
        ...{ column: "ค่า", received: "12.345", times: 3, lines: [2, 3, 4] },
      },
    ]);
  });

  it.each([
    ["#,##0,", 12345, "12345"],
    [";;;", 12, "12"],
    ["0;-0;;@", 0, "0"],
  ])("under %s keeps its value, which the sheet doesn't show", (format, v, text) => {
    expect(valueOf({ v, s: 1 }, { formats: [format] })).toEqual({
      text,
      codes: ["shown_otherwise"],
    });
  });

  it.each([
    ['#,##0.00 "บาท"', 1234.5, "1234.5"],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 0, "0"],
    ["[Red]-0.0", -2.5, "-2.5"],
    ["[>=1000]#,##0;0", 5, "5"],
    ["0.00E+00", 1234.5, "1234.5"],
    ["# ?/?", 0.5, "0.5"],
    ["[$฿-41E]#,##0.00", 99.25, "99.25"],
    ['0"d"', 3, "3"],
  ])("under %s is the number %d", (format, v, text) => {
    expect(textOf({ v, s: 1 }, { formats: [format] })).toBe(text);
  });

  it("shows the zeros of a code", () => {
    expect(textOf({ v: 5, s: 1 }, { formats: ["00"] })).toBe("05");
    expect(textOf({ v: 500701, s: 1 }, { formats: ["000000"] })).toBe("500701");
    expect(textOf({ v: 5, s: 1 }, { formats: ["0"] })).toBe("5");
  });

  it.each([
    ["0%", 0.12, "12%"],
    ["0.00%", 0.0725, "7.25%"],
    [9, 0.07, "7%"],
    [68, 1.5, "150%"],
  ])("under %s is a percentage", (format, v, text) => {
    expect(textOf({ v, s: 1 }, { formats: [format] })).toBe(text);
  });

  it("of more than fifteen digits has lost some, and is refused", () => {
    expect(valueOf({ v: "1234567890123450" })).toEqual({
      text: "1234567890123450",
      codes: ["number_cut"],
    });
    expect(valueOf({ v: "1E+20" }).codes).toEqual(["number_cut"]);
  });

  it("that is none is refused at its cell", () => {
    expect(valueOf({ v: "12a" }).codes).toContain("cell_unreadable");
    expect(valueOf({ v: "0x1F" }).codes).toContain("cell_unreadable");
    expect(valueOf({ v: "Infinity" }).codes).toContain("cell_unreadable");
  });
});

describe("a day of a sheet", () => {
  it.each([
    [14, 45322, "2024-01-31"],
    ["dd/mm/yyyy", 45322, "2024-01-31"],
    ["[$-107041E]d mmm yyyy;@", 45322, "2024-01-31"],
    ["[$-D07041E]d/mm/yy;@", 45322, "2024-01-31"],
    ["[$-187041E]d mmmm bbbb", 45322, "2024-01-31"],
    ["d/m/bb", 45322, "2024-01-31"],
    [71, 45322, "2024-01-31"],
    [81, 45322, "2024-01-31"],
    ["[$-41E]mmm yy", 45292, "2024-01"],
    [17, 45292, "2024-01"],
    [17, 45322, "2024-01-31"],
    ["d/m/yyyy h:mm", 45322.354166666664, "2024-01-31 08:30:00"],
    ["h:mm", 0.3541666667, "08:30:00"],
    ["[h]:mm:ss", 1.5, "36:00:00"],
    ["d/m/yyyy", 1, "1900-01-01"],
    ["d/m/yyyy", 61, "1900-03-01"],
    ["d/m/yyyy", 243650, "2567-02-01"],
  ])("under %s, %d is %s", (format, v, text) => {
    expect(textOf({ v, s: 1 }, { formats: [format] })).toBe(text);
  });

  it("is counted from 1904 where the workbook says so", () => {
    expect(textOf({ v: 43860, s: 1 }, { formats: [14], date1904: true })).toBe("2024-01-31");
    expect(textOf({ v: 0, s: 1 }, { formats: [14], date1904: true })).toBe("1904-01-01");
  });

  it("may stand as a text of the standard's own", () => {
    expect(textOf({ v: "2024-01-31T00:00:00", t: "d" })).toBe("2024-01-31");
    expect(textOf({ v: "2024-01-31T08:30:00", t: "d" })).toBe("2024-01-31 08:30:00");
  });

  it.each([0, 60, -3, 9_000_000])("that does not exist is refused: %d", (v) => {
    expect(valueOf({ v, s: 1 }, { formats: [14] }).codes).toEqual(["no_such_day"]);
  });
});

describe("a text of a sheet", () => {
  it("stands in the cell, is shared, or is what a formula came to", () => {
    const strings = ["<t>เชียงใหม่</t>"];
    expect(textOf("เชียงราย")).toBe("เชียงราย");
    expect(textOf({ t: "s", v: 0 }, { strings })).toBe("เชียงใหม่");
    expect(textOf({ t: "str", v: "ลำปาง", f: "A1&A2" })).toBe("ลำปาง");
    expect(textOf({ t: "str", v: "", f: 'IF(1,"","")' })).toBe("");
  });

  it("is whole though it is written in several styles, without how it sounds", () => {
    const rich = "<r><rPr><b/></rPr><t>เชียง</t></r><r><t xml:space='preserve'>ใหม่ </t></r>";
    const strings = [`${rich}<rPh sb="0" eb="1"><t>sound</t></rPh>`];
    expect(textOf({ t: "s", v: 0 }, { strings })).toBe("เชียงใหม่ ");
  });

  it("keeps the characters that XML writes otherwise", () => {
    expect(textOf("ก & ข <ค>")).toBe("ก & ข <ค>");
    const strings = ["<t>ก_x000D_ข_x005F_x&#3588;</t>", "<t><![CDATA[<b>]]></t>"];
    expect(textOf({ t: "s", v: 0 }, { strings })).toBe("ก\rข_xค");
    expect(textOf({ t: "s", v: 1 }, { strings })).toBe("<b>");
  });

  it("may look like a number, which its column will say", () => {
    expect(textOf("1,234")).toBe("1,234");
    expect(textOf({ t: "inlineStr", xml: "<is><t>0501</t></is>", s: 1 }, { formats: ["@"] })).toBe(
      "0501",
    );
  });

  it("may be true, or an error that its column refuses", () => {
    expect(textOf({ t: "b", v: 1 })).toBe("TRUE");
    expect(textOf({ t: "b", v: 0 })).toBe("FALSE");
    expect(textOf({ t: "e", v: "#REF!", f: "#REF!+1" })).toBe("#REF!");
  });
});

describe("a formula", () => {
  it("is read for the value that the file keeps", () => {
    expect(textOf({ f: "SUM(B3:B9)", v: 42 })).toBe("42");
  });

  it("without one is refused at its cell", () => {
    const bytes = workbookOf([
      ["ชื่อ", "ค่า"],
      ["ก", { f: "SUM(C2:C9)" }],
      ["ข", { f: "B2*2", v: "" }],
    ]);
    expect(read(bytes).findings).toMatchObject([
      { code: "formula_without_value", cell: "B2", line: 2, column: "ค่า", received: "=SUM(C2:C9)" },
      { code: "formula_without_value", cell: "B3", line: 3, received: "=B2*2" },
    ]);
  });
});

describe("the rows and columns of a sheet", () => {
  it("are numbered as the sheet numbers them, wherever the table begins", () => {
    const bytes = workbookOf(
      [
        [null, null, "ชื่อ", "ค่า"],
        [null, null, "ก", { v: "x" }],
      ],
      { from: 5 },
    );
    const { records, header, findings, account } = read(bytes);
    expect(header).toEqual(["ชื่อ", "ค่า"]);
    expect(records.map(({ row, line }) => [row, line])).toEqual([[6, 6]]);
    expect(findings).toMatchObject([{ code: "cell_unreadable", cell: "D6", sheet: "Sheet1" }]);
    expect(account).toMatchObject({ read: 2, header: 1, accepted: 1 });
  });

  it("end with the last cell that says something, however far formats go", () => {
    const after = `<row r="1048576"><c r="XFD1048576" s="0"/></row>`;
    const one = sheet([
      ["ชื่อ", "ค่า"],
      ["ก", 1],
    ]);
    const xml = one.xml.replace("</sheetData>", `${after}</sheetData>`);
    const { records, header, findings } = read(xlsx({ sheets: [{ ...one, xml }] }));
    expect([header, records.length, findings]).toEqual([["ชื่อ", "ค่า"], 1, []]);
  });

  it("between which nothing stands are blank, as in a CSV", () => {
    const bytes = workbookOf([["ชื่อ", "ค่า"], ["ก", 1], [], ["ข", 2]]);
    expect(read(bytes).findings).toMatchObject([{ code: "blank_row", line: 3, sheet: "Sheet1" }]);
    const layout = { blankRows: true };
    expect(read(bytes, { layout }).records.map(({ row }) => row)).toEqual([2, 4]);
  });

  it("are told where cells don't say their place", () => {
    const rows = `<row><c><v>2566</v></c><c><v>2567</v></c></row><row r="4"><c r="B4"><v>1</v></c><c><v>2</v></c></row>`;
    const one = sheet([]);
    const xml = one.xml.replace("<sheetData>", `<sheetData>${rows}`);
    const columns = [{ name: "2566" }, { name: "2567" }, { name: "x", optional: true }];
    const { records } = read(xlsx({ sheets: [{ ...one, xml }] }), {
      columns,
      layout: { blankRows: true, ignored: true, headerRows: 1 },
    });
    expect(records.map(({ row, cells }) => [row, cells])).toEqual([[4, ["", "1", "2"]]]);
  });

  it("that are hidden and hold something are refused, or read where the layout says so", () => {
    const bytes = workbookOf(
      [
        ["ชื่อ", "ลับ", "ค่า"],
        ["ก", "x", 1],
        ["ข", "y", 2],
        ["ค", "z", 3],
      ],
      {
        rows: { 3: 'hidden="1"', 4: 'ht="0" customHeight="1"' },
        before: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
      },
    );
    const { findings, records } = read(bytes);
    expect(findings).toMatchObject([
      {
        code: "hidden_rows",
        severity: "refuse",
        line: 3,
        times: 2,
        lines: [3, 4],
        received: "ข, y, 2",
      },
      { code: "hidden_column", severity: "refuse", cell: "B1", column: "ลับ" },
    ]);
    expect(records).toHaveLength(3);
    expect(read(bytes, { layout: { hidden: true } }).findings).toEqual([]);
  });

  it("of merged headings and titles are read as they are", () => {
    const bytes = workbookOf(
      [
        ["กองทุนหมู่บ้าน", null, null],
        ["จังหวัด", "สมาชิก", null],
        [null, "ชาย", "หญิง"],
        ["ลำปาง", 1, 2],
      ],
      {
        after: `<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>`,
      },
    );
    const { header, findings, titles } = read(bytes, { layout: { titleRows: 1, headerRows: 2 } });
    expect(titles).toEqual(["กองทุนหมู่บ้าน"]);
    expect([header, findings]).toEqual([["จังหวัด", "สมาชิก ชาย", "สมาชิก หญิง"], []]);
  });

  it("of cells merged over data are refused, unless their column is declared to be merged", () => {
    const bytes = workbookOf(
      [
        ["จังหวัด", "กองทุน", "สมาชิก"],
        ["ลำปาง", "ก", 10],
        [null, "ข", null],
        ["น่าน", "ค", 3],
      ],
      { after: `<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/></mergeCells>` },
    );
    expect(read(bytes).findings).toMatchObject([
      { code: "merged_cells", cell: "A2", column: "จังหวัด", received: "ลำปาง" },
      { code: "merged_cells", cell: "C2", column: "สมาชิก", received: "10" },
    ]);
    const { records, findings } = read(bytes, { layout: { merged: ["จังหวัด"] } });
    expect(records.map(({ cells }) => cells[0])).toEqual(["ลำปาง", "ลำปาง", "น่าน"]);
    expect(findings.map(({ cell }) => cell)).toEqual(["C2"]);
  });

  it("of values under merged cells are told", () => {
    const bytes = workbookOf(
      [
        ["จังหวัด", "สมาชิก"],
        ["ลำปาง", 10],
        ["น่าน", 3],
      ],
      { after: `<mergeCells><mergeCell ref="A2:A3"/></mergeCells>` },
    );
    const { findings } = read(bytes, { layout: { merged: ["จังหวัด"] } });
    expect(findings).toMatchObject([{ code: "under_merge", cell: "A3", received: "น่าน" }]);
  });
});

describe("a workbook of several sheets", () => {
  const table = (name: string, more = {}) =>
    sheet(
      [
        ["จังหวัด", "สมาชิก"],
        ["ลำปาง", 10],
      ],
      { name, ...more },
    );
  const notes = sheet([["คำอธิบาย"], ["ข้อความ"]], { name: "คำอธิบาย" });
  const columns = [{ name: "จังหวัด" }, { name: "สมาชิก" }];

  it("is read by the sheet whose headings are the declared ones, and says what it leaves", () => {
    const {
      header,
      records,
      sheet: read_,
      findings,
    } = read(xlsx({ sheets: [notes, table("ข้อมูล")] }), { columns });
    expect([header, records.length, read_?.name]).toEqual([["จังหวัด", "สมาชิก"], 1, "ข้อมูล"]);
    expect(findings).toMatchObject([
      { code: "sheets_not_read", severity: "count", line: null, received: "คำอธิบาย" },
    ]);
  });

  it("is known among them by headings of months, beside a cover and a sum", () => {
    const months = sheet(
      [
        ["จังหวัด", "ตุลาคม 2567", "พฤศจิกายน 2567"],
        ["ลำปาง", 1, 2],
      ],
      { name: "รายเดือน" },
    );
    const cover = sheet([["ยอดจำหน่าย"], ["ปีงบประมาณ 2568"]], { name: "ปก" });
    const sum = sheet([["จังหวัด", "รวม"]], { name: "สรุป" });
    const layout = { wide: { headings: "months", name: "month", value: "sales" } } as const;
    const { sheet: chosen, records } = read(xlsx({ sheets: [cover, months, sum] }), {
      layout,
      columns: [{ name: "จังหวัด" }, { name: "ยอด", aliases: ["sales"] }, { name: "month" }],
    });
    expect([chosen?.name, records.length]).toEqual(["รายเดือน", 2]);
  });

  it("is not read where two fit, or none is asked for; both are named", () => {
    const bytes = xlsx({ sheets: [table("2566"), table("2567")] });
    for (const options of [{}, { columns }])
      expect(read(bytes, options).findings).toMatchObject([
        { code: "several_sheets", severity: "refuse", received: "2566, 2567" },
      ]);
    const named = read(bytes, { layout: { sheet: "2567" } });
    expect([named.sheet?.name, named.records.length]).toEqual(["2567", 1]);
  });

  it("says which sheets there are where the one named is not", () => {
    const bytes = xlsx({ sheets: [table("ข้อมูลดิบ")] });
    expect(read(bytes, { layout: { sheet: "ข้อมูล ดิบ" } }).findings).toMatchObject([
      { code: "no_such_sheet", received: "ข้อมูลดิบ", suggest: ["ข้อมูลดิบ"] },
    ]);
  });

  it("is not read from a hidden sheet, unless that is named", () => {
    const bytes = xlsx({ sheets: [table("เก่า", { state: "veryHidden" })] });
    expect(read(bytes).findings).toMatchObject([{ code: "hidden_sheets", received: "เก่า" }]);
    expect(read(bytes, { layout: { sheet: "เก่า" } }).records).toHaveLength(1);
    const both = xlsx({ sheets: [table("เก่า", { state: "hidden" }), table("ใหม่")] });
    expect(read(both).sheet?.name).toBe("ใหม่");
  });

  it("without a word is empty", () => {
    expect(
      read(xlsx({ sheets: [sheet([]), sheet([[" "]], { name: "b" })] })).findings,
    ).toMatchObject([{ code: "empty_file" }]);
  });
});

it("tells a table pasted into one column", () => {
  const { findings } = read(workbookOf([["ชื่อ,ค่า"], ["ก,1"], ["ข,2"]]));
  expect(findings.map(({ code }) => code)).toEqual(["columns_in_one_cell"]);
});
