import { expect, test } from "vitest";
import { workingText } from "../../src/i18n/workingText.ts";

test("groups the digits of a working and writes a fall with a minus", () => {
  expect(workingText("1200 ÷ 4 = 300", "th")).toBe("1,200 ÷ 4 = 300");
  expect(workingText("5527994 − 5692284 = -164290", "en")).toBe("5,527,994 − 5,692,284 = −164,290");
});

test("keeps the decimals of a working as they are", () => {
  expect(workingText("(186200 − 190681) ÷ 190681 = -0.0235", "en")).toBe(
    "(186,200 − 190,681) ÷ 190,681 = −0.0235",
  );
  expect(workingText("1234.5678 ÷ 1000 = 1.234568", "en")).toBe("1,234.5678 ÷ 1,000 = 1.234568");
});

test("says a long sum and a count in words", () => {
  expect(workingText("Σ 912 = 329066065059.13", "th")).toBe("รวม 912\u00a0ค่า = 329,066,065,059.13");
  expect(workingText("Σ 12 = 1846", "en")).toBe("12\u00a0figures together = 1,846");
  expect(workingText("5053 × 1 = 5053", "th")).toBe("นับจาก 5,053\u00a0แถว");
  expect(workingText("31 × 1 = 31", "en")).toBe("31\u00a0rows counted");
});
