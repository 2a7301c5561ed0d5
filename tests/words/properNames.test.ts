import { expect, test } from "vitest";
import { keepNames } from "../../src/words/text/properNames.ts";

const kept = (text: string): string[] =>
  keepNames(text).flatMap(({ piece, whole }) => (whole ? [piece] : []));

test("keeps a number with its unit, its ordinal and its date", () => {
  expect(kept("ระยะที่ 1 จำนวน 47 หมู่บ้าน 33 ตำบล")).toEqual(["ระยะที่ 1", "47 หมู่บ้าน", "33 ตำบล"]);
  expect(kept("บ้าน 8,699 หลัง ณ 31 ธันวาคม 2564")).toEqual(["8,699 หลัง", "ณ 31 ธันวาคม 2564"]);
  expect(kept("แผนปี พ.ศ. 2562–2565 ของ 5,117.9 ล้านบาท")).toEqual([
    "พ.ศ. 2562–2565",
    "5,117.9 ล้านบาท",
  ]);
  expect(kept("47 villages in phase 1, at 31 December 2021")).toEqual([
    "47 villages",
    "phase 1",
    "31 December 2021",
  ]);
});

test("leaves a number that its text holds to one word as it is", () => {
  expect(kept("1,789,385\u00a0คน ใน 852,520\u00a0หลัง หรือ 1,789,385\u00a0people")).toEqual([]);
  // A line could break inside these.
  expect(kept("10\u00a0หมู่บ้าน 5,118\u00a0ล้านบาท")).toEqual(["10\u00a0หมู่บ้าน", "5,118\u00a0ล้านบาท"]);
});

test("keeps names whole and loses nothing of the text", () => {
  const text = "เป้าหมายโครงการร้อยใจรักษ์ใน 4 จังหวัด กข.คจ.";
  expect(kept(text)).toEqual(["เป้าหมาย", "ร้อยใจรักษ์", "4 จังหวัด", "กข.คจ."]);
  expect(
    keepNames(text)
      .map(({ piece }) => piece)
      .join(""),
  ).toBe(text);
});
