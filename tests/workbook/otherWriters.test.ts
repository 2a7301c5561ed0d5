import { describe, expect, it } from "vitest";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { writeWorkbook } from "../../src/schema/export/workbook.ts";
import { sheet, xlsx } from "./xlsx.ts";

describe("a workbook that a library wrote", () => {
  it("is read to the values that went in", async () => {
    const columns = [
      { heading: "จังหวัด" },
      { heading: "สมาชิก", format: "#,##0" },
      { heading: "วันที่", format: "dd/mm/yyyy" },
      { heading: "ร้อยละ", format: "0.0%" },
    ];
    const day = new Date(Date.UTC(2024, 0, 31));
    const rows = Array.from({ length: 200 }, (_, i) => [`ตำบล ${i} & <ก>`, i * 1.5, day, i / 1000]);
    const bytes = await writeWorkbook([
      { name: "ข้อมูล", columns, rows: [...rows, ["ว่าง", null, null, null]] },
    ]);
    const { records, header, sheet: place, findings } = readSheet(bytes, { file: "a.xlsx" });
    expect(header).toEqual(columns.map(({ heading }) => heading));
    expect(place?.name).toBe("ข้อมูล");
    expect(records.map(({ cells }) => cells)).toEqual([
      ...rows.map(([name, number], i) => [name, String(number), "2024-01-31", `${i / 10}%`]),
      ["ว่าง", "", "", ""],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["shown_otherwise"]);
  });

  it("may give its elements a prefix, its parts capitals, and its texts UTF-16", () => {
    const one = sheet([
      ["ชื่อ", "ค่า"],
      ["ก", 1],
    ]);
    const prefixed = one.xml
      .replace("<worksheet xmlns=", "<worksheet xmlns:x=")
      .replace(/<(\/?)(?=[a-z])/g, "<$1x:");
    const utf16 = Buffer.from(`\ufeff${one.xml.replace("UTF-8", "UTF-16")}`, "utf16le");
    for (const xml of [prefixed, Uint8Array.from(utf16)]) {
      const parts = { "xl/worksheets/sheet1.xml": null, "xl/Worksheets/Sheet1.xml": xml };
      const { records, findings } = readSheet(xlsx({ sheets: [one], parts }), { file: "a.xlsx" });
      expect([records[0]?.cells, findings]).toEqual([["ก", "1"], []]);
    }
  });
});

describe("bytes that come in pieces", () => {
  it("make the same sheet, however small they are", async () => {
    const { openSheet } = await import("../../src/pipeline/read/sheetStream.ts");
    const bytes = xlsx({
      sheets: [sheet([["ชื่อ", "ค่า"], ...Array.from({ length: 6000 }, (_, i) => [`ก${i}`, i])])],
    });
    const stream = openSheet({ file: "a.xlsx" });
    const records = [];
    for (let at = 0; at < bytes.length; at += 1000)
      records.push(...stream.push(bytes.subarray(at, at + 1000)));
    records.push(...stream.end());
    const whole = readSheet(bytes, { file: "a.xlsx" });
    expect(records).toEqual(whole.records);
    expect(stream.summary().sha256).toBe(whole.sha256);
    expect(records).toHaveLength(6000);
  });
});
