import { describe, expect, it, test } from "vitest";
import { describeFile } from "../../src/pipeline/describe/describe.ts";
import {
  isMoneyHeading,
  isShareHeading,
  moneyMultiplier,
} from "../../src/pipeline/describe/headingUnit.ts";
import { places } from "../words/register.ts";

const see = (text: string) =>
  describeFile(new TextEncoder().encode(text), { file: "export.csv", places });

const kindOf = (heading: string, cells: readonly string[]) => {
  const rows = cells.map((cell, i) => `"${cell}",x${i}`);
  return see([`"${heading}",other`, ...rows, ""].join("\n")).columns[0]!;
};

/** The rows that count as data, by the last of their cells. */
const summed = (text: string) =>
  see(text).sheet.records.reduce((sum, { cells }) => sum + Number(cells.at(-1)), 0);

describe("digits that name things", () => {
  test.each<[string, string, string[]]>([
    ["code", "บัญชี", ["0010", "0100", "0007", "0420", "0033"]],
    ["code", "ไปรษณีย์", ["01569", "10200", "50000", "50100", "57000"]],
    ["code", "ไปรษณีย์", ["10200", "50000", "50100", "57000", "58000"]],
    ["code", "โทรศัพท์", ["0810000001", "0210000003", "053000001", "0740000005", "0530000004"]],
    ["code", "โทร", ["081-000-0001", "02-100-0003", "053-000-001", "074-000-005", "053-000-004"]],
    ["text", "ติดต่อ", ["081 000 0001", "02 100 0003", "053 000 001", "074 000 005", "053 000 004"]],
    ["text", "x", ["๐๑๕๖๙", "๑๐๒๐๐", "๕๐๐๐๐", "๕๐๑๐๐", "๕๗๐๐๐"]],
    ["code", "งวดเดือน", ["256610", "256611", "256612", "256701", "256702"]],
    ["count", "x", ["0", "1", "0", "1", "1"]],
    ["count", "จำนวนโทรศัพท์", ["10", "0", "200", "3", "5"]],
    ["number", "x", ["0.5", "0.25", "1", "0", "0.75"]],
  ])("are %s for %s %j", (kind, heading, cells) => expect(kindOf(heading, cells).kind).toBe(kind));
});

describe("a month whose year has two readings", () => {
  it("stays text, and the description says why", () => {
    const { kind, doubt } = kindOf("เดือน", ["ต.ค.-20", "พ.ย.-20", "ธ.ค.-20", "ม.ค.-21", "ก.พ.-21"]);
    expect(kind).toBe("text");
    expect(doubt?.en).toContain("BE 2520 or 2020 CE");
  });

  it("is not sure of a year and a month in four digits", () => {
    expect(kindOf("เดือน", ["6701", "6702", "6703", "6704", "6705"]).sure).toBe("unsure");
  });
});

describe("blanks under a value", () => {
  it.each([
    [
      "a code of a thing",
      "เลขผู้เสียภาษี,ผู้ขาย,วงเงิน\nก100,a,500\n,b,700\n,c,900\nก200,d,400\n,e,300\n",
    ],
    ["a number", "กลุ่มทดลอง,กลุ่มควบคุม\n10,20\n12,21\n,22\n,23\n,22\n"],
    ["a name of a person", "ผู้แทน,ร้าน\nสมชาย,a\n,b\nสมหญิง,c\n,d\n"],
  ])("stay blank where it is %s", (_, text) => {
    const { layout, sheet } = see(text);
    expect(layout).toEqual({});
    expect(sheet.records.map(({ cells }) => cells[0])).toContain("");
  });

  it("are filled under a province, which is said to be likely", () => {
    const { reasons } = see("จังหวัด,ชื่อ,ข\nลำพูน,a,1\n,b,2\nแพร่,c,3\n,d,4\n");
    expect(reasons.map(({ allows, isSure }) => [allows, isSure])).toEqual([
      [{ merged: ["จังหวัด"] }, false],
    ]);
  });

  it("are quoted as the file has them", () => {
    const text = "จังหวัด,ชื่อ,ข\nลำพูน,a,1\n,b,2\n,b,2\nแพร่,c,3\n,d,4\n";
    const lines = text.split("\n");
    for (const { received, line } of see(text).sheet.findings)
      expect(lines[line! - 1]).toBe(received);
  });
});

describe("totals are counted once", () => {
  test.each<[string, string, number]>([
    [
      "the country and parts, before what they add up",
      "ภาค,เขต,ครัวเรือน\nทั่วราชอาณาจักร,รวม,100\nทั่วราชอาณาจักร,ในเขต,40\nทั่วราชอาณาจักร,นอกเขต,60\nเหนือ,รวม,30\nเหนือ,ในเขต,10\nเหนือ,นอกเขต,20\nใต้,รวม,70\nใต้,ในเขต,30\nใต้,นอกเขต,40\n",
      100,
    ],
    ["the country first", "จังหวัด,คน\nทั่วราชอาณาจักร,300\nเชียงใหม่,100\nลำพูน,80\nลำปาง,120\n", 300],
    ["the whole country last", "จังหวัด,คน\nเชียงใหม่,100\nลำพูน,80\nลำปาง,120\nทั้งประเทศ,300\n", 300],
    [
      "country, regions and provinces",
      "พื้นที่,คน\nประเทศไทย,600\nภาคเหนือ,300\nเชียงใหม่,100\nลำพูน,80\nลำปาง,120\nภาคใต้,300\nสงขลา,200\nสตูล,100\n",
      600,
    ],
    [
      "regions behind their provinces",
      "พื้นที่,คน\nเชียงใหม่,100\nลำพูน,80\nรวมภาคเหนือ,180\nสงขลา,200\nสตูล,100\nรวมภาคใต้,300\nรวม,480\n",
      480,
    ],
    [
      "a level left blank",
      "ภาค,จังหวัด,คน\nเหนือ,,30\nเหนือ,ลำพูน,10\nเหนือ,แพร่,20\nใต้,,70\nใต้,ตรัง,30\nใต้,สตูล,40\n",
      100,
    ],
    [
      "no word at all, in two columns",
      "ที่,บ้าน,คน\nสยาม,60,600\nก,10,100\nข,30,200\nค,20,300\n",
      600,
    ],
    [
      "countries, of which Thailand is one",
      "ประเทศ,คน\nประเทศไทย,70\nลาว,7\nเวียดนาม,100\nกัมพูชา,17\n",
      194,
    ],
    ["regions alone", "ภาค,คน\nภาคเหนือ,70\nภาคใต้,7\nภาคกลาง,100\n", 177],
  ])("with %s", (_, text, sum) => expect(summed(text)).toBe(sum));

  it("and one that no word names is told where it may be chance", () => {
    const { reasons, sheet } = see("ที่,คน\nสยาม,600\nก,100\nข,200\nค,300\n");
    expect(sheet.records).toHaveLength(4);
    expect(reasons.map(({ line, isSure, because }) => [line, isSure, because.en])).toEqual([
      [2, false, expect.stringContaining("equals the sum of all the others")],
    ]);
  });
});

describe("a unit in a heading", () => {
  test.each([
    ["จำนวนเงิน", true],
    ["งบประมาณ (บาท)", true],
    ["มูลค่า (ล้านบาท)", true],
    ["รายจ่ายเงินกู้ หน่วย: พันบาท", true],
    ["จำนวนเงินกู้เกิน 1 ล้านบาท (บาท)", true],
    ["ครัวเรือนที่รายได้ต่ำกว่า 30000 บาท (ครัวเรือน)", false],
    ["ครัวเรือนที่มีรายได้น้อยกว่า 30,000 บาท", false],
    ["รายได้ ๓๐,๐๐๐–๕๐,๐๐๐ บาท", false],
    ["เกิน 1 ล้านบาท", false],
    ["ต่ำกว่าสามหมื่นบาท", false],
    ["ร้อยละของครัวเรือนรายได้ต่ำกว่า 30000 บาท", false],
    ["ร้อยละของเงินออม", false],
    ["อัตราเงินเฟ้อ", false],
    ["จำนวนผู้กู้เงิน", false],
    ["จำนวนผู้กู้เงิน (คน)", false],
    ["ราคา (บาท/กิโลกรัม)", false],
    ["ปีงบประมาณ", false],
    ["households under 30,000 baht", false],
  ])("%s is one of money: %s", (heading, is) => expect(isMoneyHeading(heading)).toBe(is));

  it("says what a million stands for only where it is the unit", () => {
    expect(moneyMultiplier("งบ (ล้านบาท)")).toBe(1e6);
    expect(moneyMultiplier("เงินกู้เกิน 1 ล้านบาท (บาท)")).toBe(1);
    expect(moneyMultiplier("หน่วย พันบาท")).toBe(1e3);
  });

  it("says which values add up over nothing", () => {
    expect(["ร้อยละ", "อัตราต่อแสนคน", "รายได้เฉลี่ย", "% change"].every(isShareHeading)).toBe(true);
    expect(["จำนวน", "พื้นที่", "เพิ่มเติม"].some(isShareHeading)).toBe(false);
  });
});
