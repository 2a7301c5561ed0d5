import { unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { mendWorkbook } from "../../src/pipeline/mend/mendWorkbook.ts";
import { isFailure, openWorkbook } from "../../src/pipeline/workbook/workbook.ts";
import type { Change } from "../../src/pipeline/mend/changeList.ts";
import { parseCellAddress } from "../../src/words/reading/cellAddress.ts";
import { sheet, xlsx, type Cell } from "./xlsx.ts";

const why = { th: "ชื่ออำเภอ", en: "a district" };
const change = (cell: string, from: string, to: string, column: string | null = "ก"): Change => ({
  ...{ cell, from, to, column, why },
  line: parseCellAddress(cell)!.row,
});

const shared = (index: number, s?: number): Cell => ({ v: index, t: "s", ...(s && { s }) });
const strings = [
  `<r><rPr><b/></rPr><t>แม่</t></r><r><t>ริ่ม</t></r><rPh sb="0" eb="1"><t>x</t></rPh>`,
  "<t>แม่ริม</t>",
  "<t>12O</t>",
];

/** What a workbook of an office has besides its cells. */
const after = `<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>10</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A2:A4"><formula1>"แม่ริม,สารภี"</formula1></dataValidation></dataValidations><legacyDrawing r:id="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>`;

const rows: readonly (readonly Cell[])[] = [
  ["อำเภอ", "สมาชิก", "หมายเหตุ"],
  [shared(0, 1), 20, 'ก & <ข> "ค"\n_x000D_'],
  [shared(0), shared(2), null],
  [shared(1), 30, { v: "2024-01-31", t: "d" }],
  ["รวม", { f: "SUM(B2:B4)", v: 50 }, { f: "B5*2", t: "str", v: "100 บาท" }],
  ["ผสาน", null, { xml: "", s: 1 }],
];

const parts = {
  "xl/comments1.xml": "<comments><text>ถามอำเภออีกครั้ง</text></comments>",
  "xl/media/image1.png": Uint8Array.from({ length: 300 }, (_, i) => i % 251),
};

const book = (options: Partial<Parameters<typeof xlsx>[0]> = {}) =>
  xlsx({
    sheets: [
      sheet([["กราฟ", 1]], { name: "อื่น" }),
      sheet(rows, { name: "ข้อมูล & <1>", after, rows: { 3: `ht="20"` } }),
    ],
    ...{ formats: ["#,##0"], strings, parts },
    ...options,
  });

const sheetName = "ข้อมูล & <1>";
const part = "xl/worksheets/sheet2.xml";
const mend = (bytes: Uint8Array, ...changes: readonly Change[]) =>
  mendWorkbook(bytes, changes, sheetName)!;
const textOf = (bytes: Uint8Array, name: string) =>
  new TextDecoder().decode(unzipSync(bytes)[name]);

/** All that a reader takes from the sheets: texts by cell, merges, what is hidden and what is wrong. */
function meaningOf(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes);
  if (isFailure(workbook)) throw new Error(workbook.reason);
  return workbook.sheets.map(({ name, isHidden }, i) => {
    const cells = workbook.cells(i);
    if (isFailure(cells)) throw new Error(cells.reason);
    const { rows, ...rest } = cells;
    const texts = rows.flatMap(({ row, columns, texts }) =>
      columns.map((column, k) => [`${row}:${column}`, texts[k]!] as const),
    );
    return { name, isHidden, rest, texts: new Map(texts) };
  });
}

/** The meaning with some cells of the second sheet holding something else. */
function meaningWith(bytes: Uint8Array, changes: readonly Change[]) {
  const meaning = meaningOf(bytes);
  for (const { cell, to } of changes) {
    const { row, column } = parseCellAddress(cell!)!;
    meaning[1]!.texts.set(`${row}:${column}`, to);
  }
  return meaning;
}

const accepted = [
  change("A2", "แม่ริ่ม", "แม่ริม"),
  change("A3", "แม่ริ่ม", "แม่ริม"),
  change("B3", "12O", "120"),
];

describe("a workbook that is mended", () => {
  it("has every other cell as it was, and every other part byte for byte", () => {
    const bytes = book();
    const mended = mend(bytes, ...accepted);
    expect(mended.changed).toEqual(accepted);
    expect(mended.left).toEqual([]);
    expect(meaningOf(mended.bytes)).toEqual(meaningWith(bytes, accepted));
    const [was, is] = [unzipSync(bytes), unzipSync(mended.bytes)];
    expect(Object.keys(is)).toEqual(Object.keys(was));
    const differ = Object.keys(was).filter((name) => Buffer.compare(was[name]!, is[name]!) !== 0);
    expect(differ.toSorted()).toEqual(["xl/workbook.xml", part]);
  });

  it("has the XML of its sheet letter for letter outside of those cells, each with its style", () => {
    const mended = mend(book(), ...accepted);
    const text = (cell: string, to: string, style = "") =>
      `<c r="${cell}"${style} t="inlineStr"><is><t xml:space="preserve">${to}</t></is></c>`;
    const wanted = textOf(book(), part)
      .replace(`<c r="A2" s="1" t="s"><v>0</v></c>`, text("A2", "แม่ริม", ` s="1"`))
      .replace(`<c r="A3" t="s"><v>0</v></c>`, text("A3", "แม่ริม"))
      .replace(`<c r="B3" t="s"><v>2</v></c>`, `<c r="B3"><v>120</v></c>`);
    expect(textOf(mended.bytes, part)).toBe(wanted);
  });

  it("asks for its formulas to be calculated anew, and only where it has some", () => {
    const mended = mend(book(), accepted[0]!);
    expect(mended.hasFormulas).toBe(true);
    expect(textOf(mended.bytes, "xl/workbook.xml")).toMatch(
      /<\/sheets><calcPr fullCalcOnLoad="1"\/><\/workbook>$/,
    );
    const own = textOf(book(), "xl/workbook.xml").replace(
      "</workbook>",
      `<definedNames/><calcPr calcId="191029" fullCalcOnLoad="0"/></workbook>`,
    );
    const said = mend(book({ parts: { ...parts, "xl/workbook.xml": own } }), accepted[0]!);
    expect(textOf(said.bytes, "xl/workbook.xml")).toContain(
      `<calcPr calcId="191029" fullCalcOnLoad="1"/>`,
    );
    const plain = mendWorkbook(
      xlsx({ sheets: [sheet([["ก"], ["x"]])] }),
      [change("A2", "x", "y")],
      "Sheet1",
    )!;
    expect(plain.hasFormulas).toBe(false);
    expect(textOf(plain.bytes, "xl/workbook.xml")).not.toContain("calcPr");
  });

  it("is written as others write them: a prefix, no addresses, a mark, sizes behind the bytes", () => {
    const cells = `<row><c t="str"><v>ชื่อ</v></c><c><v>1</v></c></row><row><c s='1' t='str'><v>x</v></c><c/></row>`;
    const one = sheet([]);
    const xml = one.xml
      .replace("<sheetData></sheetData>", `<sheetData>${cells}</sheetData>`)
      .replace("<worksheet xmlns=", "<worksheet xmlns:x=")
      .replace(/<(\/?)(?=[a-z])/g, "<$1x:");
    const bytes = xlsx({
      sheets: [one],
      formats: ["0"],
      parts: { "xl/worksheets/sheet1.xml": null, "xl/Worksheets/Sheet1.xml": `\ufeff${xml}` },
    });
    const mended = mendWorkbook(withDescriptors(bytes), [change("A2", "x", "ย & y")], "Sheet1")!;
    expect(textOf(mended.bytes, "xl/Worksheets/Sheet1.xml")).toContain(
      `<x:row><x:c s='1' t="inlineStr"><x:is><x:t xml:space="preserve">ย &amp; y</x:t></x:is></x:c><x:c/></x:row>`,
    );
    expect(readSheet(mended.bytes, { file: "a.xlsx" }).records.at(-1)?.cells).toEqual([
      "ย & y",
      "",
    ]);
    expect(Object.keys(unzipSync(mended.bytes))).toEqual(Object.keys(unzipSync(bytes)));
  });

  it("holds any text that was accepted, to the letter", () => {
    const odd = fc.constantFrom(
      ...[
        "&",
        "<",
        ">",
        "]]>",
        "_x000D_",
        "_x005F_",
        "_",
        "x0041",
        "\r",
        "\n",
        "\t",
        "\0",
        "\ufffe",
      ],
      ...['"', "'", " ", "\ud83d\ude00", "\ud83d", "ที่", "=1+1", "_x00", "0D_"],
    );
    fc.assert(
      fc.property(fc.array(odd, { minLength: 1, maxLength: 8 }), (letters) => {
        const to = letters.join("");
        fc.pre(to.trim() !== "");
        const { bytes, changed } = mend(book(), change("A4", "แม่ริม", to));
        expect(changed).toHaveLength(1);
        expect(meaningOf(bytes)).toEqual(meaningWith(book(), changed));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps a text among texts and a code as it is shown, and makes a number among numbers", () => {
    const codes: readonly (readonly Cell[])[] = [
      ["รหัส", "จำนวน", "ข้อความ"],
      [{ v: 5, s: 1 }, 1, "10"],
      [{ v: 6, s: 1 }, 2, "11"],
      ["O7", "1O", "1O"],
    ];
    const bytes = xlsx({ sheets: [sheet(codes)], formats: ["00"] });
    const changes = [change("A4", "O7", "07"), change("B4", "1O", "10"), change("C4", "1O", "10")];
    const mended = mendWorkbook(bytes, changes, "Sheet1")!;
    const xml = textOf(mended.bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toContain(`<c r="A4" t="inlineStr"><is><t xml:space="preserve">07</t></is></c>`);
    expect(xml).toContain(`<c r="B4"><v>10</v></c>`);
    expect(xml).toContain(`<c r="C4" t="inlineStr"><is><t xml:space="preserve">10</t></is></c>`);
  });
});

describe("a cell that is left as it is", () => {
  const leftOf = (bytes: Uint8Array, ...changes: readonly Change[]) => {
    const mended = mend(bytes, ...changes);
    expect(meaningOf(mended.bytes)).toEqual(meaningWith(bytes, mended.changed));
    return mended.left.map(({ edit: { cell }, why }) => [cell, why]);
  };

  it("is that of a formula, a merged one, and one that does not hold what was said", () => {
    expect(
      leftOf(
        book(),
        change("B5", "50", "60"),
        change("A6", "ผสาน", "x"),
        change("A4", "แม่ริ่ม", "แม่ริม"),
        change("C3", "", "x"),
        change("Z99", "", "x"),
        accepted[0]!,
      ),
    ).toEqual([
      ["B5", "formula"],
      ["A6", "merged"],
      ["A4", "differs"],
      ["C3", "differs"],
      ["Z99", "differs"],
    ]);
    const untouched = mend(book(), change("B5", "50", "60"));
    expect(untouched.bytes).toEqual(book());
  });

  it("is one among those that one formula fills, and one that holds more than a value", () => {
    const array = `<f t="array" ref="B2:B4">A2:A4</f>`;
    const odd = rows.map((cells, i) =>
      i === 1 ? [cells[0]!, { xml: `${array}<v>20</v>` }, cells[2]!] : cells,
    );
    const sheets = [sheet([["x"]], { name: "อื่น" }), sheet(odd, { name: sheetName })];
    expect(leftOf(book({ sheets }), change("B4", "30", "31"), change("B2", "20", "21"))).toEqual([
      ["B4", "formula"],
      ["B2", "formula"],
    ]);
    const rich = textOf(book(), part).replace(`<c r="A4"`, `<c r="A4" vm="1"`);
    expect(leftOf(book({ parts: { ...parts, [part]: rich } }), change("A4", "แม่ริม", "x"))).toEqual([
      ["A4", "bound"],
    ]);
  });

  it("is the heading of an Excel table, which another part names once more", () => {
    const table = textOf(book(), part).replace(
      "</worksheet>",
      "<tableParts><tablePart/></tableParts></worksheet>",
    );
    const bytes = book({ parts: { ...parts, [part]: table } });
    expect(leftOf(bytes, change("A1", "อำเภอ", "ชื่ออำเภอ", null), accepted[0]!)).toEqual([
      ["A1", "bound"],
    ]);
    expect(leftOf(book(), change("A1", "อำเภอ", "ชื่ออำเภอ", null))).toEqual([]);
  });

  it("is any of a workbook that is signed, in UTF-16 or cut short", () => {
    const signed = book({ parts: { ...parts, "_xmlsignatures/sig1.xml": "<x/>" } });
    const utf16 = Buffer.from(`\ufeff${textOf(book(), part)}`, "utf16le");
    const wide = book({ parts: { ...parts, [part]: Uint8Array.from(utf16) } });
    for (const bytes of [signed, wide, book().subarray(0, 900)])
      expect(mendWorkbook(bytes, accepted, sheetName)).toBeNull();
    expect(mendWorkbook(book(), accepted, "ไม่มี")).toBeNull();
  });
});

/** An archive as programs write it that don't know sizes beforehand: they stand behind the bytes of each part. */
function withDescriptors(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const single = Buffer.from(zipSync({ [name]: content }));
    const [nameLength, packedLength] = [single.readUInt16LE(26), single.readUInt32LE(18)];
    const extra = single.readUInt16LE(28);
    const local = Buffer.from(single.subarray(0, 30 + nameLength + extra + packedLength));
    const descriptor = Buffer.concat([Buffer.from("PK\x07\x08", "latin1"), local.subarray(14, 26)]);
    local.writeUInt16LE(local.readUInt16LE(6) | 8, 6);
    local.fill(0, 14, 26);
    const record = Buffer.from(single.subarray(single.readUInt32LE(single.length - 6), -22));
    record.writeUInt16LE(record.readUInt16LE(8) | 8, 8);
    record.writeUInt32LE(offset, 42);
    pieces.push(local, descriptor);
    records.push(record);
    offset += local.length + 16;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.from(bytes.subarray(-22));
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...pieces, directory, end]));
}
