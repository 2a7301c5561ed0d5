import { zipSync, strToU8, deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { crc32 } from "../../src/pipeline/workbook/crc32.ts";
import { contentTypes, relations, sheet, workbookOf, xlsx, type XlsxOptions } from "./xlsx.ts";

const rows = [
  ["ชื่อ", "ค่า"],
  ["ก", 1],
] as const;

const good = workbookOf(rows);

const read = (bytes: Uint8Array, file = "funds.xlsx") => readSheet(bytes, { file });

/** What is said of a file that must not be read: one refusal, and not a record. */
function refusal(bytes: Uint8Array, file?: string): string {
  const { findings, records } = read(bytes, file);
  expect(records).toEqual([]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "refuse",
    line: findings[0]!.code === "not_csv" ? 1 : null,
  });
  return findings[0]!.code;
}

const withSheet = (xml: string, more: Partial<XlsxOptions> = {}): Uint8Array =>
  xlsx({ sheets: [{ name: "Sheet1", xml }], ...more });

const sheetXml = (data: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`;

describe("a workbook that unpacks to more than any table needs", () => {
  it("is not opened", () => {
    const bomb = new Uint8Array(64 * 1024 ** 2).fill(0x20);
    const parts = { "xl/worksheets/sheet1.xml": bomb };
    const packed = workbookOf(rows, { parts });
    expect(packed.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(refusal(packed)).toBe("workbook_too_large");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 ** 2);
  });

  it("is given up as soon as it holds more than its entry says", () => {
    const bytes = Uint8Array.from(good);
    const view = new DataView(bytes.buffer);
    for (const at of placesOf(bytes, "xl/worksheets/sheet1.xml", 0x02014b50))
      view.setUint32(at + 24, 10, true);
    expect(refusal(bytes)).toBe("workbook_damaged");
  });

  it("is not opened where a texts' part is a bomb within", () => {
    const strings = ["<t>x</t>"];
    const parts = { "xl/sharedStrings.xml": new Uint8Array(48 * 1024 ** 2).fill(0x20) };
    expect(refusal(workbookOf(rows, { strings, parts }))).toBe("workbook_too_large");
  });

  it("has a lone far cell in no more memory than it takes", () => {
    const far = sheetXml(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`,
    );
    expect(refusal(withSheet(far))).toBe("too_many_columns");
    const deep = sheetXml(
      `<row r="1"><c r="A1" t="str"><v>ก</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>`,
    );
    const { account } = read(withSheet(deep));
    expect(account.read).toBe(1002);
  });

  it("with every cell of 16,384 columns is told at once", () => {
    const wide = workbookOf([Array.from({ length: 16_384 }, (_, i) => i)]);
    expect(refusal(wide)).toBe("too_many_columns");
  });
});

describe("XML that declares a document type or entities", () => {
  it.each([
    [`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>`],
    [`<!DOCTYPE x SYSTEM "file:///etc/passwd">`],
    [`<!DOCTYPE worksheet>`],
  ])("is refused: %s", (declared) => {
    expect(refusal(withSheet(declared + sheet(rows).xml.replace(/<\?.*?\?>\n/, "")))).toBe(
      "workbook_doctype",
    );
    const strings = ["<t>x</t>"];
    const parts = { "xl/sharedStrings.xml": `${declared}<sst><si><t>&b;</t></si></sst>` };
    expect(refusal(workbookOf(rows, { strings, parts }))).toBe("workbook_doctype");
  });

  it.each(["&b;", "&#0;", "&#x110000;", "&", "&amp"])("is refused where it names %s", (entity) => {
    expect(
      refusal(withSheet(sheetXml(`<row r="1"><c r="A1" t="str"><v>${entity}</v></c></row>`))),
    ).toBe("workbook_malformed");
  });
});

describe("names of the language itself", () => {
  it("are names like others, of sheets, headings, cells and parts", () => {
    const table = sheet(
      [
        ["__proto__", "constructor"],
        ["toString", "hasOwnProperty"],
      ],
      { name: "__proto__" },
    );
    const parts = { __proto__: "x", "xl/__proto__": "x", constructor: "x" };
    const { header, records, findings, sheet: place } = read(xlsx({ sheets: [table], parts }));
    expect(header).toEqual(["__proto__", "constructor"]);
    expect(records[0]!.cells).toEqual(["toString", "hasOwnProperty"]);
    expect([place?.name, findings]).toEqual(["__proto__", []]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe("a sheet that lies about itself", () => {
  it("is not believed in its size", () => {
    const one = sheet(rows, { before: `<dimension ref="A1:XFD1048576"/>` });
    expect(read(xlsx({ sheets: [one] })).records).toHaveLength(1);
  });

  it.each([
    [
      "a text that is not there",
      `<row r="1"><c r="A1" t="s"><v>7</v></c></row>`,
      "cell_unreadable",
    ],
    ["a negative text", `<row r="1"><c r="A1" t="s"><v>-1</v></c></row>`, "cell_unreadable"],
  ])("%s is refused at its cell", (_, data, code) => {
    const { findings } = read(withSheet(sheetXml(data), { strings: ["<t>x</t>"] }));
    expect(findings).toContainEqual(
      expect.objectContaining({ code, cell: "A1", severity: "refuse" }),
    );
  });

  it.each([
    ["a negative row", `<row r="-1"><c r="A1"><v>1</v></c></row>`],
    ["row 0", `<row r="0"/>`],
    ["a row beyond the last", `<row r="1048577"/>`],
    ["a row twice", `<row r="2"/><row r="2"/>`],
    ["rows out of order", `<row r="3"/><row r="2"/>`],
    ["a cell of another row", `<row r="1"><c r="A2"><v>1</v></c></row>`],
    ["a cell twice", `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`],
    ["a column beyond the last", `<row r="1"><c r="XFE1"><v>1</v></c></row>`],
    ["a place that is none", `<row r="1"><c r="1A"><v>1</v></c></row>`],
    ["a style that is not there", `<row r="1"><c r="A1" s="99"><v>1</v></c></row>`],
    ["elements that don't close", `<row r="1"><c r="A1"><v>1</v></row></c>`],
    ["an attribute twice", `<row r="1" r="2"/>`],
    ["text outside of attributes", `<row r="1" x=1 />`],
  ])("%s is refused", (_, data) => {
    expect(refusal(withSheet(sheetXml(data)))).toBe("workbook_malformed");
  });

  it("is refused where elements stand too deep, or tags never end", () => {
    expect(refusal(withSheet(sheetXml("<a>".repeat(5000) + "</a>".repeat(5000))))).toBe(
      "workbook_malformed",
    );
    expect(refusal(withSheet(`<worksheet x="${"y".repeat(5_000_000)}`))).toBe("workbook_malformed");
  });

  it("is refused where merged cells are no cells", () => {
    const after = `<mergeCells><mergeCell ref="B2:A1"/></mergeCells>`;
    expect(refusal(workbookOf(rows, { after }))).toBe("workbook_malformed");
  });

  it("with merged cells over whole columns again and again takes no longer for it", () => {
    const after = `<mergeCells>${`<mergeCell ref="A1:XFD1048576"/>`.repeat(20_000)}</mergeCells>`;
    const many = Array.from({ length: 500 }, (_, i) => [`ก${i}`, i]);
    const { findings } = read(workbookOf([rows[0], ...many], { after }));
    expect(findings.some(({ code }) => code === "under_merge")).toBe(true);
  });
});

describe("a file that is cut, damaged or packed oddly", () => {
  it("is refused wherever it is cut", () => {
    for (let length = 4; length < good.length; length += 97)
      expect(refusal(good.slice(0, length))).toBe("workbook_damaged");
  });

  it("is refused, or read as it was, whichever byte is another", () => {
    const whole = JSON.stringify(read(good).records);
    for (let at = 0; at < good.length; at += 13) {
      const bytes = Uint8Array.from(good);
      bytes[at]! ^= 0x55;
      const { records, findings } = read(bytes);
      const isRefused = findings.some(({ severity }) => severity === "refuse");
      expect(isRefused || JSON.stringify(records) === whole).toBe(true);
    }
  });

  it("is refused where two parts go by one name", () => {
    const bytes = withTwin("xl/worksheets/sheet1.xml");
    expect(refusal(bytes)).toBe("workbook_malformed");
  });

  it("may hold names that lead out of it, which are names", () => {
    const parts = { "../../etc/passwd": "x", "/abs": "x", "..\\..\\evil.dll": "x" };
    expect(read(workbookOf(rows, { parts })).records).toHaveLength(1);
    const out = relations([["rId1", "worksheet", "../../../../outside.xml"]]);
    expect(refusal(workbookOf(rows, { parts: { "xl/_rels/workbook.xml.rels": out } }))).toBe(
      "workbook_not_workbook",
    );
  });

  it("is refused without the parts that every workbook has", () => {
    for (const part of [
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/styles.xml",
    ])
      expect(refusal(workbookOf(rows, { parts: { [part]: null } }))).toBe("workbook_not_workbook");
  });
});

describe("a file that is something else", () => {
  const typed = (type: string) =>
    refusal(workbookOf(rows, { parts: { "[Content_Types].xml": contentTypes(1, false, type) } }));

  it("is told for what it is, by what its package says", () => {
    expect(typed("application/vnd.ms-excel.sheet.macroEnabled.main+xml")).toBe(
      "workbook_macro_workbook",
    );
    expect(typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main")).toMatch(
      /^workbook_(?:macro|binary)/,
    );
    expect(
      typed("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
    ).toBe("workbook_other_document");
    expect(typed("text/plain")).toBe("workbook_not_workbook");
    const mime = strToU8("application/vnd.oasis.opendocument.spreadsheet");
    expect(refusal(zipSync({ mimetype: mime, "content.xml": strToU8("<x/>") }), "a.ods")).toBe(
      "workbook_open_document",
    );
    expect(refusal(zipSync({ "a.csv": strToU8("a,b\n") }))).toBe("workbook_other_document");
  });

  it("is told to be old, or to have a password", () => {
    const old = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(600),
    ]);
    expect(refusal(old, "funds.xls")).toBe("workbook_old_workbook");
    const locked = Uint8Array.from([
      ...old,
      ...new Uint8Array(Buffer.from("EncryptedPackage", "utf16le")),
    ]);
    expect(refusal(locked)).toBe("workbook_encrypted");
  });

  it.each([
    ["<html><table><tr><td>ก</td></tr></table>", /web page/],
    ["ชื่อ,ค่า\nก,1\n", /text, such as CSV/],
    ["%PDF-1.7", /PDF/],
  ])("is told where its name alone is a workbook's: %s", (text, kind) => {
    for (const file of ["funds.xlsx", "FUNDS.XLS"]) {
      expect(refusal(strToU8(text), file)).toBe("not_workbook");
      expect(read(strToU8(text), file).findings[0]!.advice.en).toMatch(kind);
    }
  });

  it("is told where its name alone is a CSV's", () => {
    expect(refusal(good, "funds.csv")).toBe("not_csv");
    expect(read(good, "funds.csv").findings[0]!.advice.en).toMatch(/let its name end in \.xlsx/);
  });
});

/** Where the header of a part begins. */
function placesOf(bytes: Uint8Array, name: string, mark: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: number[] = [];
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== mark) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name)
      found.push(at);
  }
  return found;
}

/** A workbook whose directory names a part a second time, with other content. */
function withTwin(name: string): Uint8Array {
  const content = strToU8(sheet([["อื่น"], ["ข"]]).xml);
  const packed = deflateSync(content);
  const local = new Uint8Array(30 + name.length + packed.length);
  const view = new DataView(local.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(26, name.length, true);
  local.set(strToU8(name), 30);
  local.set(packed, 30 + name.length);
  const old = new DataView(good.buffer, good.byteOffset, good.length);
  const end = good.length - 22;
  const [size, start] = [old.getUint32(end + 12, true), old.getUint32(end + 16, true)];
  const entry = new Uint8Array(46 + name.length);
  const entryView = new DataView(entry.buffer);
  entryView.setUint32(0, 0x02014b50, true);
  entryView.setUint16(10, 8, true);
  entryView.setUint32(16, crc32(content), true);
  entryView.setUint32(20, packed.length, true);
  entryView.setUint32(24, content.length, true);
  entryView.setUint16(28, name.length, true);
  entryView.setUint32(42, start, true);
  entry.set(strToU8(name), 46);
  const tail = Uint8Array.from(good.slice(end));
  const tailView = new DataView(tail.buffer);
  tailView.setUint16(10, old.getUint16(end + 10, true) + 1, true);
  tailView.setUint32(12, size + entry.length, true);
  tailView.setUint32(16, start + local.length, true);
  return Uint8Array.from([
    ...good.slice(0, start),
    ...local,
    ...good.slice(start, end),
    ...entry,
    ...tail,
  ]);
}
