import { expect, it } from "vitest";
import { dayOfReader } from "../../src/i18n/dayOfReader.ts";
import { formats } from "../../src/i18n/format.ts";
import { languages } from "../../src/words/text/language.ts";

it("is written as every other date", () => {
  for (const day of [1, 5, 28, 31])
    for (const month of [1, 3, 12])
      for (const language of languages) {
        const two = (number: number) => String(number).padStart(2, "0");
        const iso = `2026-${two(month)}-${two(day)}`;
        expect(dayOfReader(new Date(2026, month - 1, day, 23, 30), language)).toBe(
          formats[language].date(iso),
        );
      }
  expect(dayOfReader(new Date(2026, 1, 5, 0, 10), "th")).toBe("5 กุมภาพันธ์ 2569");
});
