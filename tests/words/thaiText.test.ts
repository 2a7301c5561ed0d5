import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cleanText } from "../../src/words/text/thaiText.ts";
import { howMany } from "../howMany.ts";

const tone = ["\u0e48", "\u0e49", "\u0e4a", "\u0e4b"] as const;
const nikhahit = "\u0e4d";
const saraAa = "\u0e32";

describe("sara am in pieces", () => {
  test.each([
    ["จ" + nikhahit + saraAa + "นวน", "จำนวน"],
    ["ล" + nikhahit + saraAa + "ปาง", "ลำปาง"],
    ["ก" + saraAa + nikhahit + "ลัง", "กำลัง"],
    ["ส" + saraAa + nikhahit + "นัก", "สำนัก"],
  ])("%j is %s", (damaged, whole) => expect(cleanText(damaged)).toBe(whole));

  test.each(tone)("takes the tone mark %s from before, between or behind", (mark) => {
    const whole = `น${mark}ำ`;
    const damages = [
      [nikhahit, saraAa, mark],
      [nikhahit, mark, saraAa],
      [mark, nikhahit, saraAa],
      [saraAa, nikhahit, mark],
      [saraAa, mark, nikhahit],
      [mark, saraAa, nikhahit],
    ];
    for (const parts of damages) expect(cleanText("น" + parts.join(""))).toBe(whole);
    expect(cleanText(`นำ${mark}`)).toBe(whole);
    expect(cleanText(whole)).toBe(whole);
  });

  it("leaves a nikhahit that stands alone", () => {
    expect(cleanText("สํ")).toBe("สํ");
    expect(cleanText("รํา")).toBe("รำ");
  });
});

describe("marks in the wrong order", () => {
  test.each([
    ["ก\u0e48\u0e34ง", "กิ่ง"],
    ["ท\u0e48\u0e35", "ที่"],
    ["ซ\u0e37\u0e49อ", "ซื้อ"],
    ["ซ\u0e49\u0e37อ", "ซื้อ"],
    ["ผ\u0e49\u0e39", "ผู้"],
    ["ต\u0e49\u0e31ง", "ตั้ง"],
    ["กาฬสินธ\u0e4c\u0e38", "กาฬสินธุ์"],
    ["เเม่ริม", "แม่ริม"],
    ["เเเม่", "แเม่"],
  ])("%j becomes %s", (damaged, whole) => expect(cleanText(damaged)).toBe(whole));
});

describe("what can't be seen", () => {
  test.each([
    ["\ufeffจังหวัด", "จังหวัด"],
    ["จัง\u200bหวัด", "จังหวัด"],
    ["จัง\u00adหวัด", "จังหวัด"],
    ["\u200eเลย\u200f", "เลย"],
    ["\u202aเลย\u202c", "เลย"],
    ["\u2066เลย\u2069", "เลย"],
    ["ท\u0e48\u200b\u0e35", "ที่"],
    ["\u200c\u200d\u2060", ""],
  ])("%j is %j", (raw, clean) => expect(cleanText(raw)).toBe(clean));
});

describe("spaces", () => {
  test.each([
    ["  เลย  ", "เลย"],
    ["แม่\u00a0ริม", "แม่ ริม"],
    ["ก\u2003\u3000 ข", "ก ข"],
    ["ก\r\n\tข", "ก ข"],
    ["\u0085ก\u2028", "ก"],
    [" \u00a0 ", ""],
    ["", ""],
  ])("%j is %j", (raw, clean) => expect(cleanText(raw)).toBe(clean));
});

describe("what stays", () => {
  test.each(["กรุงเทพฯ", "ต่าง ๆ", "พ.ศ. ๒๕๖๗", "ｘ１", "½ ②", "ﬁ", "จ.ป.ร.", "น้ำ", "ญู ฐุ", "café"])(
    "%s",
    (text) => expect(cleanText(text)).toBe(text),
  );

  it("composes what NFC composes and no more", () => {
    expect(cleanText("cafe\u0301")).toBe("café");
    expect(cleanText("กุ่")).toBe("กุ่");
    expect(cleanText("ก\u0e48\u0e38")).toBe("กุ่");
  });

  it("hands back the very string when nothing needs mending", () => {
    const text = "องค์การบริหารส่วนตำบลที่ 12 (ใหม่)";
    expect(cleanText(text)).toBe(text);
  });
});

// What the rules move about: vowels around their letter, tone marks, thanthakhat, nikhahit.
const marks = [...Array.from({ length: 0x1d }, (_, i) => 0x0e31 + i), 0x0e40];

const thaiAndTrouble = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.integer({ min: 0x0e01, max: 0x0e5b }) },
      { weight: 6, arbitrary: fc.constantFrom(...marks) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(0x20, 0xa0, 0x200b, 0xfeff, 0x41, 0x301, 0x0d, 0x2003),
      },
    ),
    { maxLength: 12 },
  )
  .map((codes) => String.fromCharCode(...codes));

describe("cleaning", () => {
  it("twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.oneof(thaiAndTrouble, fc.string({ unit: "binary" })), (raw) => {
        const once = cleanText(raw);
        expect(cleanText(once)).toBe(once);
        expect(once.normalize("NFC")).toBe(once);
      }),
      { numRuns: howMany(4_000, 20_000), seed: 2567 },
    );
  });

  it("loses no letter, mark or digit", () => {
    const letters = (text: string) =>
      [
        ...text
          .normalize("NFC")
          .replaceAll("แ", "เเ")
          .replaceAll("ำ", "ํา")
          .replace(/[^ก-๛]/g, ""),
      ]
        .sort()
        .join("");
    fc.assert(
      fc.property(thaiAndTrouble, (raw) => {
        expect(letters(cleanText(raw))).toBe(letters(raw));
      }),
      { numRuns: 5_000, seed: 2567 },
    );
  });

  it("takes time in proportion to the length", () => {
    const began = process.cpuUsage();
    cleanText("่".repeat(100_000) + "ิ");
    cleanText("า".repeat(100_000));
    cleanText(" ".repeat(100_000) + "ก");
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1_000);
  });
});
