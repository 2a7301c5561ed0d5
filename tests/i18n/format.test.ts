import { describe, expect, it } from "vitest";
import { formats } from "../../src/i18n/format.ts";

const { th, en } = formats;

describe("formats", () => {
  it("write numbers with Arabic digits and commas in both languages", () => {
    expect([th.number(1234567.5), en.number(1234567.5)]).toEqual(["1,234,567.5", "1,234,567.5"]);
  });

  it("write a quotient with two digits, and none as zero that is not", () => {
    const written = [0.845, 1073.248, -0.004, 0.0033, 0.000_012_3, 0].map(th.quotient);
    expect(written).toEqual(["0.85", "1,073.25", "-0.004", "0.0033", "0.000012", "0.00"]);
  });

  it("write the day of an ISO date wherever the machine stands", () => {
    expect(th.date("2020-02-05")).toBe("5 กุมภาพันธ์ 2563");
    expect(en.date("2020-02-05")).toBe("5 February 2020");
    expect(th.date("2020-01-01")).toBe("1 มกราคม 2563");
  });

  it("write years in the era of the language, the other beside it", () => {
    expect(th.year(2563)).toBe("พ.ศ. 2563 (ค.ศ. 2020)");
    expect(en.year(2563)).toBe("2020 (B.E. 2563)");
    expect(en.yearSpan(2562, 2565)).toBe("2019–2022 (B.E. 2562–2565)");
  });

  it("join Thai phrases with a space before the last", () => {
    expect(th.list(["ก", "ข"])).toBe("ก และข");
    expect(th.list(["ก", "ข", "ค"])).toBe("ก ข และค");
    expect(en.list(["a", "b", "c"])).toBe("a, b and c");
  });

  it("sort as a Thai dictionary does", () => {
    expect(["ข", "เก", "ก", "แก"].sort(th.compare)).toEqual(["ก", "เก", "แก", "ข"]);
  });

  it("say sizes in whole kilobytes or tenths of megabytes", () => {
    expect([th.bytes(1), th.bytes(2020), th.bytes(7_677_553)]).toEqual(["1 KB", "3 KB", "7.7 MB"]);
  });

  it("cut Thai where words end, losing nothing", () => {
    const text = "เป้าหมายการขยายผล ระยะที่ 1";
    expect(th.segments(text).length).toBeGreaterThan(4);
    expect(th.segments(text).join("")).toBe(text);
  });
});
