import { describe, expect, it } from "vitest";
import { cellText } from "../../src/i18n/cellText.ts";
import { formats } from "../../src/i18n/format.ts";

const places = (names: Record<string, string>) => (code: string) => names[code] ?? `? ${code}`;
const th = { format: formats.th, place: places({ "50": "เชียงใหม่", "56": "พะเยา" }) };
const en = { format: formats.en, place: places({ "50": "Chiang Mai", "56": "Phayao" }) };

describe("a published value on a page", () => {
  it.each([
    ["count", 1234567, "1,234,567", "1,234,567"],
    ["number", 0.12345, "0.12345", "0.12345"],
    ["number", 0, "0", "0"],
    ["baht", 1234.5, "1,234.50", "1,234.50"],
    ["baht", 21796031227.02, "21,796,031,227.02", "21,796,031,227.02"],
    ["ordinal", 2, "2", "2"],
    ["date", "2019-12-01", "1 ธันวาคม 2562", "1 December 2019"],
    ["month", "2023-10", "ตุลาคม 2566", "October 2023"],
    ["fiscalYear", 2567, "2567", "2024 (B.E. 2567)"],
    ["yearRange", "2562-2565", "พ.ศ. 2562–2565", "2019–2022 (B.E. 2562–2565)"],
    ["asOf", "2021-04-05", "5 เมษายน 2564", "5 April 2021"],
    ["asOf", "2021-04", "เมษายน 2564", "April 2021"],
    ["asOf", "2021", "พ.ศ. 2564 (ค.ศ. 2021)", "2021 (B.E. 2564)"],
    ["asOf", "2004/2024", "พ.ศ. 2547–2567", "2004–2024 (B.E. 2547–2567)"],
    ["province", "50", "เชียงใหม่", "Chiang Mai"],
    ["provinces", "50;56", "เชียงใหม่ และพะเยา", "Chiang Mai and Phayao"],
    ["area", "00", "ทั้งประเทศ", "the whole country"],
    ["code", "01002", "01002", "01002"],
    ["village", "50010101", "50010101", "50010101"],
  ])("of kind %s: %s", (kind, value, thai, english) => {
    expect(cellText({ kind }, value, th)).toBe(thai);
    expect(cellText({ kind }, value, en)).toBe(english);
  });

  it("is called by its name where the column lists its codes", () => {
    const codes = { village: { th: "หมู่บ้าน", en: "Villages" } };
    expect(cellText({ kind: "category", codes }, "village", th)).toBe("หมู่บ้าน");
    expect(cellText({ kind: "category", codes }, "village", en)).toBe("Villages");
  });
});
