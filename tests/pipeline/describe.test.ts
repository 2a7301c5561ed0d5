import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { declarationOf } from "../../src/pipeline/describe/declaration.ts";
import { describeFile } from "../../src/pipeline/describe/describe.ts";
import { places } from "../words/register.ts";
import { howMany } from "../howMany.ts";

const see = (text: string | Uint8Array) => {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return describeFile(bytes, { file: "export.csv", places });
};

const column = (text: string, heading: string) =>
  see(text).columns.find((one) => one.heading === heading)!;

/** A table of one column, with a second so that blank cells are no blank rows. */
const kindOf = (heading: string, cells: readonly string[]) => {
  const rows = cells.map((cell, i) => `"${cell}",x${i}`);
  return column([`${heading},other`, ...rows, ""].join("\n"), heading);
};

describe("the shape of a file nobody declared", () => {
  test.each<[string, string, object]>([
    ["a plain table", "ก,ข\nx,1\ny,2\n", {}],
    ["titles", "รายงานประจำปี,\n,\nชื่อ,จำนวน\nx,1\ny,2\n", { titleRows: 2 }],
    [
      "titles of several cells",
      "รายงาน,ประจำปี,2566\n,,\nรหัส,สมาชิก,ปี\n1,20,2566\n",
      { titleRows: 2 },
    ],
    ["groups of headings", "จังหวัด,ประชากร,\n,ชาย,หญิง\nลำพูน,1,2\n", { headerRows: 2 }],
    ["units under headings", "จังหวัด,เงินออม\n(ชื่อ),(บาท)\nลำพูน,1\n", { headerRows: 2 }],
    ["a first column without a heading", ",ก,ข\n1,x,5\n2,y,6\n", { indexColumn: "index" }],
    ["semicolons", "ก;ข\nx;1\ny;2\n", { delimiter: ";" }],
    ["a header on each page", "ก,ข\nx,1\nก,ข\ny,2\n", { repeatedHeader: true }],
    ["blank rows", "ก,ข\nx,1\n,\ny,2\n", { blankRows: true }],
    ["usual notes", "ก,ข,ค\nx,1,2\ny,2,3\nหมายเหตุ: ประมาณการ,,\n", { footnotes: true }],
    ["other notes", "ก,ข,ค\nx,1,2\ny,2,3\nปรับปรุง เมื่อวาน,,\n", { footnotes: ["ปรับปรุง"] }],
    ["totals by their label", "ก,ข\nx,1\ny,2\nรวม,3\n", { totals: [{ column: "ก" }] }],
    ["totals told by blanks", "ก,ข\nx,1\ny,2\nz,3\n,6\n", { totals: [{ blank: ["ก"] }] }],
    [
      "totals whose label goes on",
      "ก,ข\nx,1\ny,2\nรวมทุกหมู่,3\n",
      { totals: [{ column: "ก", pattern: "รวม.+" }] },
    ],
    ["merged cells", "จังหวัด,ชื่อ,ข\nลำพูน,a,1\n,b,2\nแพร่,c,3\n,d,4\n", { merged: ["จังหวัด"] }],
    [
      "years as headings",
      "จังหวัด,2566,2565,2564\nลำพูน,1,2,3\n",
      { wide: { headings: "years", name: "year", value: "value" } },
    ],
    [
      "months as headings",
      "จังหวัด,ต.ค. 66,พ.ย. 66,ธ.ค. 66\nลำพูน,1,2,3\n",
      { wide: { headings: "months", name: "month", value: "value" } },
    ],
    ["mixed line ends", "ก,ข\nx,1\r\ny,2\n", { lineEndings: "mixed" }],
  ])("finds %s", (_, text, layout) => {
    const { layout: found, sheet } = see(text);
    expect(found).toEqual(layout);
    expect(sheet.findings.filter(({ severity }) => severity === "refuse")).toEqual([]);
  });

  it("names the encoding of windows-874", () => {
    const { layout, sheet } = see(Uint8Array.from([0xa1, 0x2c, 0xa2, 10, 0xa4, 0x2c, 0x31, 10]));
    expect(layout).toEqual({ encoding: "windows-874" });
    expect(sheet.header).toEqual(["ก", "ข"]);
  });

  it("leaves a label that only ends in รวม, or begins so without adding up, among the data", () => {
    const { layout, sheet } = see("ก,ข\nผังเมืองรวม,1\nรวมพลัง,20\nกฎหมายที่ถูกรวมร่าง,2\n");
    expect(layout).toEqual({});
    expect(sheet.records).toHaveLength(3);
  });

  it("says how many numbers of the totals add up, and is not sure when some don't", () => {
    const [good] = see("ก,ข,ค\nx,1,2\ny,2,2\nรวม,3,4\n").reasons;
    const [bad] = see("ก,ข,ค\nx,1,2\ny,2,2\nรวม,3,5\n").reasons;
    expect([good!.isSure, good!.because.en]).toEqual([
      true,
      expect.stringContaining("2 of their 2"),
    ]);
    expect([bad!.isSure, bad!.because.en]).toEqual([
      false,
      expect.stringContaining("1 of their 2"),
    ]);
  });

  it("has no columns to describe in a file that is no table, and says what it is", () => {
    const { columns, sheet } = see('{"a": 1}');
    expect(columns).toEqual([]);
    expect(sheet.findings.map(({ code }) => code)).toEqual(["not_csv"]);
  });

  it.each(["", "\n\n", "ก", "ก,ข", "1,2\n3,4\n", '"', "a,a\n1,2\n", "ก,,\n1,2,3\n", "\u0000"])(
    "answers for %j",
    (text) => {
      const { sheet, columns } = see(text);
      expect(columns).toHaveLength(sheet.header.length);
    },
  );
});

describe("the likely kind of a column", () => {
  test.each<[string, string, string[]]>([
    ["province", "จังหวัด", ["ลำพูน", "จ.แพร่", "กทม."]],
    ["province", "รหัสจังหวัด", ["50", "51", "๕๒"]],
    ["count", "จำนวน", ["50", "51", "52"]],
    ["amphoe", "รหัสอำเภอ", ["5001", "5002"]],
    ["code", "รหัสสำนัก", ["5001", "5099"]],
    ["tambon", "ตำบล", ["500101", "500102"]],
    ["village", "หมู่บ้าน", ["50010101", "50010102"]],
    ["fiscalYear", "ปีงบประมาณ", ["2566", "2567"]],
    ["year", "ปี", ["2566", "2567"]],
    ["count", "คน", ["2566", "2567"]],
    ["month", "เดือน", ["ต.ค. 66", "พ.ย. 66"]],
    ["compactMonth", "ปีเดือน", ["6705", "6706"]],
    ["date", "วันที่", ["5 ก.พ. 2563", "2020-02-06"]],
    ["dayFirstDate", "วันที่", ["25/12/2023", "26/12/2023"]],
    ["monthFirstDate", "วันที่", ["12/25/2023", "12/26/2023"]],
    ["baht", "เงินออม (บาท)", ["1,200.50", "10"]],
    ["number", "ละติจูด", ["18.2905", "-1"]],
    ["ordinal", "หมู่ที่", ["1", "12"]],
    ["category", "สถานะ", ["ปกติ", "เลิก", "ปกติ", "เลิก", "ปกติ", "เลิก", "ปกติ", "เลิก"]],
    ["text", "ชื่อ", ["ก", "ข", "ค"]],
    ["text", "ว่าง", ["", ""]],
  ])("is %s for %s", (kind, heading, cells) => {
    expect(kindOf(heading, cells).kind).toBe(kind);
  });

  it("shows the cells that don't fit and the tokens for missing values", () => {
    const cells = ["10", "20", "30", "40", "19x", "-", "", "50", "60", "70", "80", "90"];
    const { kind, sure, evidence, missing } = kindOf("จำนวน", cells);
    expect([kind, sure, missing]).toEqual(["count", "likely", { "-": 1, "": 1 }]);
    expect(evidence[0]).toMatchObject({ read: 9, of: 10, rest: [{ line: 6, cell: "19x" }] });
  });

  it("shows a formula's error among the cells that are no text", () => {
    const { kind, evidence } = kindOf("ชื่อ", ["ก", "#REF!", "ข"]);
    expect(kind).toBe("text");
    expect(evidence[0]).toMatchObject({ read: 2, of: 3, rest: [{ line: 3, cell: "#REF!" }] });
  });

  it("is not sure of a few cells, nor of dates that read in both orders", () => {
    expect(kindOf("จำนวน", ["1", "2"]).sure).toBe("unsure");
    const both = ["1/2/2023", "3/4/2023", "5/6/2023", "7/8/2023", "9/10/2023"];
    expect(kindOf("วันที่", both).sure).toBe("unsure");
  });

  it("does not call a column of names a place when one of them is none", () => {
    const { kind, evidence } = kindOf("จังหวัด", ["ลำพูน", "แพร่", "ส่วนกลาง"]);
    expect(kind).toBe("text");
    expect(evidence).toContainEqual(
      expect.objectContaining({ kind: "province", read: 2, rest: [{ line: 4, cell: "ส่วนกลาง" }] }),
    );
  });

  it.each([
    ["จังหวัด", ["ลำพูน", "แพร่", "เชียงไหม่"], "province", "เชียงไหม่"],
    ["ชื่ออำเภอ", ["แม่ริม", "สันทราย", "หางดงง"], "amphoe", "หางดงง"],
    ["Province", ["Lamphun", "Phrae", "Chaing Mai"], "province", "Chaing Mai"],
  ])(
    "believes a heading %s whose other cells are misspelt, and names them",
    (heading, cells, kind, cell) => {
      const column = kindOf(heading, cells);
      expect([column.kind, column.sure]).toEqual([kind, "unsure"]);
      expect(column.evidence[0]?.rest).toEqual([{ line: 4, cell }]);
    },
  );

  it("does not call provinces under their heading tambons where all are the names of some", () => {
    // น้ำหนาว is no province, and no name of one is near.
    const { kind, evidence } = kindOf("จังหวัด", ["ลำพูน", "น้ำหนาว", "กำแพงเพชร"]);
    expect(kind).toBe("text");
    expect(evidence.map((one) => one.kind)).toEqual(["text", "province", "tambon"]);
  });

  it("is not sure of text that no cell reads as", () => {
    expect(kindOf("ยอด", ["#REF!", "#N/A", "#DIV/0!"])).toMatchObject({
      ...{ kind: "text", sure: "unsure" },
    });
  });
});

describe("the likely keys", () => {
  it.each([
    ["one column", "รหัส,ชื่อ,n\n01,a,1\n02,a,2\n", [["รหัส"]]],
    ["two together", "ปี,ชื่อ,n\n2566,a,1\n2566,b,2\n2567,a,3\n", [["ปี", "ชื่อ"]]],
    ["none where rows repeat", "ชื่อ,n\na,1\na,1\n", []],
    ["none from a column with blanks", "ชื่อ,n\na,1\n,2\n", []],
  ])("are %s", (_, text, keys) => expect(see(text).keys).toEqual(keys));
});

// Files made of the very pieces that a description looks for.
const pieces = fc.constantFrom(
  ...[",", ",", ",", "\n", "\n", "\r\n", "\r", '"', ";", "\t", " ", "\0", "\ufeff", "\u2028"],
  ...["จังหวัด", "อำเภอ", "รวม", "รวมทุกที่", "หมายเหตุ", "2566", "2565", "2564", "ต.ค. 66"],
  ...["1", "1,200", "-", "๑๒", "#N/A", "ลำพูน", "50", "__proto__", "constructor", "*/", "`${x}`"],
);
const file = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join(""))),
  fc.uint8Array({ maxLength: 60 }),
);

describe("any file", () => {
  it("is described with every column it has, and drafted without a line out of place", () => {
    fc.assert(
      fc.property(file, (bytes) => {
        const description = describeFile(bytes, { file: "a.csv", places });
        const { sheet, columns } = description;
        expect(columns.map(({ heading }) => heading)).toEqual(sheet.header);
        const declaration = declarationOf(description, "th");
        for (const line of declaration.split("\n").filter((line) => /[ก-ฮ]/.test(line)))
          expect(line).toMatch(/^\s*(\/\/ |[a-z_\d]+: |\{ th: |title: )/);
      }),
      { numRuns: howMany(250, 1_000), seed: 2567 },
    );
  });
});
