import { expect, test } from "vitest";
import { keepNames } from "../../src/words/text/properNames.ts";
import { wholeWords } from "../../src/words/text/wholeWords.ts";

test("lists nothing twice, and nothing too long to be kept", () => {
  expect(new Set(wholeWords).size).toBe(wholeWords.length);
  for (const word of wholeWords) expect(keepNames(word)).toEqual([{ piece: word, whole: true }]);
});

test("takes the longest word that stands at a place", () => {
  const kept = keepNames("ตำบลและอำเภอเป้าหมายของกลุ่มออมทรัพย์ที่ออมทรัพย์ตามงบประมาณ")
    .filter(({ whole }) => whole)
    .map(({ piece }) => piece);
  expect(kept).toEqual(["เป้าหมาย", "กลุ่มออมทรัพย์", "ออมทรัพย์", "งบประมาณ"]);
});
