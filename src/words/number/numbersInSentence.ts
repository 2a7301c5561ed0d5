import { toArabicDigits } from "./thaiDigits.ts";

/**
 * The values that a sentence in Thai or English may state: `1.2 ล้าน` gives 1.2 and 1,200,000, `๔๗ หมู่บ้าน` 47.
 * Null where a number is written in words, which are not read: what the sentence states then isn't known.
 */
export function numbersInSentence(sentence: string): ReadonlySet<number> | null {
  const plain = toArabicDigits(sentence).replace(/[\u200b\u2060]/g, "");
  if (inWords.test(plain)) return null;
  const values = [...plain.matchAll(number)].flatMap(([, digits = "", scale]) => {
    const value = Number(digits.replaceAll(",", ""));
    const factor = scale === undefined ? 1 : scales[scale.toLowerCase()]!;
    return [value, Number((value * factor).toPrecision(15))];
  });
  return new Set(values);
}

const scales: Readonly<Record<string, number>> = {
  ...{ พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6 },
  ...{ พันล้าน: 1e9, หมื่นล้าน: 1e10, แสนล้าน: 1e11, ล้านล้าน: 1e12 },
  ...{ thousand: 1e3, million: 1e6, billion: 1e9 },
};
const longestFirst = Object.keys(scales).sort((a, b) => b.length - a.length);
const number = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?(${longestFirst.join("|")})?`,
  "gi",
);

/** สองร้อย, สิบสอง, สามแสน; `two hundred`. A word of scale alone, as in ร้อยใจรักษ์ or ร้อยละ, is none. */
const inWords =
  /(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ยี่)(?:สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)|สิบ(?:เอ็ด|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:hundred|thousand|million)/i;
