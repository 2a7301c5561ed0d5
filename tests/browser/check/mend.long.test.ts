import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecords } from "../../../src/schema/csv/records.ts";
import { header, row } from "../../cases-village-funds/export.ts";
import { type Cell, workbookOf } from "../../workbook/xlsx.ts";
import { startVisit, type Visit } from "../visit.ts";
import { hand, openCheck, saidOf } from "./checkRoom.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const thai = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0xe00 + 0xa0;
  });

const rows = [
  ...Array.from({ length: 12 }, (_, i) => row({ amphoe: "แม่ริ่ม", year: String(2550 + i) })),
  row({ year: "2565", members: "12O" }),
  row({ year: "2566", village: '"บ้านท่าไคร้"' }),
];
const file = (header + rows.join("")).replaceAll("\n", "\r\n");

/** Misspelt districts, one with a style, and a misspelt province that a formula makes. */
const workbook = workbookOf(
  [header, row({ amphoe: "แม่ริ่ม" }), row({ amphoe: "แม่ริ่ม", year: "2566" }), row({ year: "2565" })]
    .map((line) => line.trimEnd().split(","))
    .map((cells, i): Cell[] => [
      ...cells.slice(0, 1),
      i === 3 ? { f: `"เชียง"&"ไหม่"`, t: "str", v: "เชียงไหม่" } : cells[1]!,
      cells[2]!,
      i === 1 ? { xml: `<is><t>แม่ริ่ม</t></is>`, t: "inlineStr", s: 1 } : cells[3]!,
      ...cells.slice(4, 11),
      i === 2 ? "12O" : cells[11]!,
      ...cells.slice(12),
    ]),
  { name: "กองทุน 67", formats: ["@"] },
);

const download = async (page: Page, name: string): Promise<Download> => {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  return saved;
};

describe("a file that is mended in the page", () => {
  it("keeps its form, has every other cell as it was, and is clean of what was accepted", async () => {
    const { page, complaints } = await openCheck(visit);
    await hand(page, [{ name: "กองทุน.csv", bytes: thai(file) }]);
    const [before] = await saidOf(page, 1);
    expect(before!.codes["area_name_contradicts_code"]).toBe(12);
    expect(before!.codes["letter_among_digits"]).toBe(1);
    await page.getByRole("button", { name: "ใช้ “แม่ริม”" }).click();
    await page.getByText("เลือกแก้ 12 แห่ง").waitFor();
    await page.getByRole("button", { name: "สร้างไฟล์ที่แก้แล้ว" }).click();
    const [after, again] = await saidOf(page, 2);
    expect(after!.name).toBe("กองทุน-แก้แล้ว.csv");
    expect(after!.codes["area_name_contradicts_code"]).toBeUndefined();
    expect(after!.codes["letter_among_digits"]).toBe(1);
    expect(again).toEqual(before);

    const saved = await download(page, "บันทึกไฟล์ที่แก้แล้ว");
    expect(saved.suggestedFilename()).toBe("กองทุน-แก้แล้ว.csv");
    const bytes = readFileSync(await saved.path());
    expect(new Uint8Array(bytes)).toEqual(thai(file.replaceAll("แม่ริ่ม", "แม่ริม")));

    const list = readFileSync(await (await download(page, "บันทึกรายการที่แก้")).path(), "utf8");
    const [headings, ...changes] = readRecords(list.slice(1)).map(({ cells }) => cells);
    expect(headings!.slice(0, 4).map((one) => one.split(" · ")[1])).toEqual([
      ...["line", "column", "before", "after"],
    ]);
    expect(changes).toHaveLength(12);
    expect(changes[0]!.slice(0, 4)).toEqual(["2", "อำเภอ", "แม่ริ่ม", "แม่ริม"]);
    expect(complaints).toEqual([]);
  });

  it("is not made of what was not accepted, and what was is taken back", async () => {
    const { page } = await openCheck(visit, "/en/check/");
    await hand(page, [{ name: "funds.csv", bytes: new TextEncoder().encode(file) }]);
    await saidOf(page, 1);
    const use = page.getByRole("button", { name: "Use “แม่ริม”" });
    await use.click();
    expect(await use.getAttribute("aria-pressed")).toBe("true");
    await use.click();
    expect(await use.getAttribute("aria-pressed")).toBe("false");
    expect(await page.locator(".check-mend").count()).toBe(0);
  });

  it("is a workbook written back as one, with its other cells, formats and formulas as they were", async () => {
    const { page, complaints } = await openCheck(visit);
    await hand(page, [{ name: "กองทุน.xlsx", bytes: workbook }]);
    const [before] = await saidOf(page, 1);
    expect(before!.codes).toMatchObject({ area_name_contradicts_code: 3, letter_among_digits: 1 });
    await page.getByRole("button", { name: "ใช้ “แม่ริม”" }).click();
    await page.getByRole("button", { name: "ใช้ “เชียงใหม่”" }).click();
    await page.getByText("เลือกแก้ 3 แห่ง").waitFor();
    expect(await page.locator(".check-mend").innerText()).toContain("สูตร รูปแบบ หมายเหตุ");
    await page.getByRole("button", { name: "สร้างไฟล์ที่แก้แล้ว" }).click();
    const [after] = await saidOf(page, 2);
    expect(after!.name).toBe("กองทุน-แก้แล้ว.xlsx");
    expect(after!.codes).toEqual({ letter_among_digits: 1, area_name_contradicts_code: 1 });
    const said = await page.locator(".check-mend").innerText();
    expect(said).toContain("แก้แล้ว 2 แห่ง");
    expect(said).toContain("อีก 1 แห่งไม่ได้แก้ เพราะค่าในช่องมาจากสูตร");
    expect(said).toContain("(B4)");
    expect(said).toContain("คำนวณใหม่เมื่อเปิดใน Excel");

    const saved = await download(page, "บันทึกไฟล์ที่แก้แล้ว");
    expect(saved.suggestedFilename()).toBe("กองทุน-แก้แล้ว.xlsx");
    const [was, is] = [workbook, readFileSync(await saved.path())].map((bytes) => unzipSync(bytes));
    expect(Object.keys(is!)).toEqual(Object.keys(was!));
    expect(is!["xl/styles.xml"]).toEqual(was!["xl/styles.xml"]);
    const sheet = strFromU8(is!["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toContain('<c r="D2" s="1" t="inlineStr"><is><t xml:space="preserve">แม่ริม<');
    expect(sheet).toContain("<f>&quot;เชียง&quot;&amp;&quot;ไหม่&quot;</f><v>เชียงไหม่</v>");

    const list = readFileSync(await (await download(page, "บันทึกรายการที่แก้")).path(), "utf8");
    const [headings, ...changes] = readRecords(list.slice(1)).map(({ cells }) => cells);
    expect(headings![0]).toBe("ช่อง · cell");
    expect(changes.map((cells) => cells.slice(0, 4))).toEqual([
      ["กองทุน 67!D2", "อำเภอ", "แม่ริ่ม", "แม่ริม"],
      ["กองทุน 67!D3", "อำเภอ", "แม่ริ่ม", "แม่ริม"],
    ]);
    expect(complaints).toEqual([]);
  });

  it("leaves a report that tells all that was found", async () => {
    const { page } = await openCheck(visit);
    await hand(page, [{ name: "กองทุน.csv", bytes: thai(file) }]);
    await saidOf(page, 1);
    const html = readFileSync(await (await download(page, "สำหรับพิมพ์ (HTML)")).path(), "utf8");
    expect(html).toContain("แม่ริ่ม");
    expect(html).toContain("ต้องแก้ก่อนเผยแพร่");
    const workbook = await download(page, "ไฟล์ที่ลงสีช่องที่พบ (Excel)");
    const sheets = unzipSync(readFileSync(await workbook.path()));
    expect(strFromU8(sheets["xl/workbook.xml"]!)).toMatch(/File.*Findings/);
    expect(strFromU8(sheets["xl/sharedStrings.xml"]!)).toContain("แม่ริ่ม");
    const csv = readFileSync(await (await download(page, "ตาราง (CSV)")).path(), "utf8");
    const records = readRecords(csv.slice(1));
    expect(
      records.filter(({ cells }) => cells.includes("area_name_contradicts_code")),
    ).toHaveLength(12);
  });
});
