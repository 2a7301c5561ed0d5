import { expect, test } from "vitest";
import { formats } from "../../src/i18n/format.ts";
import { measure } from "../../src/render/fontMetrics.ts";
import { breakLines } from "../../src/words/text/lines.ts";
import { holdRepetitionMarks } from "../../src/words/text/repetitionMark.ts";

const sentences = [
  "เงินและกองทุนต่าง ๆ ที่คนในหมู่บ้านบริหารร่วมกัน และงานอื่น ๆ ในแต่ละปี",
  "76 จังหวัด ๆ ละ 2 คน รวมจำนวน 152 คน",
  "ค่าก่อสร้างอื่นๆที่มีราคาต่อหน่วยต่ำกว่า 10 ล้านบาท",
  "แนวทางต่าง\u00a0ๆ ของทุนชุมชน",
];

test("lets no line of a picture begin with ๆ, at any width", () => {
  for (const text of sentences)
    for (let width = 20; width < 400; width += 3) {
      const { segments } = formats.th;
      const fit = { width, most: 99, measure: measure(14, 600) };
      const lines = breakLines(segments(text), fit);
      expect(lines.filter((line) => /^\s*ๆ/.test(line))).toEqual([]);
    }
});

test("joined again, the pieces give the text", () => {
  for (const text of sentences) expect(formats.th.segments(text).join("")).toBe(text);
  expect(formats.th.segments("ๆ").join("")).toBe("ๆ");
});

test("holds ๆ in markup, also after an element, and leaves data as it is", () => {
  expect(holdRepetitionMarks("<p>อื่น ๆ <b>ต่าง</b>\n  ๆ</p>")).toBe(
    "<p>อื่น\u00a0ๆ <b>ต่าง</b>\u00a0ๆ</p>",
  );
  const data = '<script type="application/json">{"a":"อื่น ๆ"}</script>';
  expect(holdRepetitionMarks(`${data} ๆ`)).toBe(`${data}\u00a0ๆ`);
});
