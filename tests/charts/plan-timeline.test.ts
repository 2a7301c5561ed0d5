import { expect, it } from "vitest";
import { answered, texts } from "./saying.ts";

const timeline = answered("plan-timeline", "north4");

it("says when the plan runs, when phase 1 began and that two documents date one meeting differently", () => {
  expect(timeline.sentence("th")).toBe(
    "การขยายผลโครงการร้อยใจรักษ์อยู่ในแผนปฏิบัติการด้านการแก้ไขปัญหายาเสพติดชายแดนภาคเหนือแบบเบ็ดเสร็จ พ.ศ. 2562–2565 ระยะที่ 1 เริ่ม 1 ธันวาคม 2562 เอกสารไม่ได้ระบุวันเริ่มของระยะที่ 2 " +
      "การประชุมติดตามผลที่เชียงใหม่จัดเมื่อ 5 มกราคม 2563 หรือ 5 กุมภาพันธ์ 2563 แล้วแต่เอกสาร",
  );
  expect(timeline.sentence("en")).toBe(
    "The Roi Jai Rak expansion stands in the action plan against drugs on the northern border of 2019–2022 (B.E. 2562–2565). Phase 1 began on 1 December 2019. The documents do not say when phase 2 began. " +
      "The meeting in Chiang Mai that reviewed it was on 5 January 2020 or 5 February 2020, depending on the document.",
  );
});

it("lists every dated event of the programme once, with its row, and none of other work", () => {
  const table = timeline.table("en");
  expect(texts(table).map(([, when]) => when)).toEqual([
    "2019–2022 (B.E. 2562–2565)",
    "9 October 2019",
    "1 December 2019",
    "5 January 2020",
    "5 February 2020",
    "Not stated",
  ]);
  for (const [, when] of table.rows)
    expect(when?.from).toHaveLength(when?.kind === "notStated" ? 0 : 1);
});

it("notes that three years were said where four are counted", () => {
  expect(timeline.notes("th")[0]).toContain("ว่าเวลาสามปี แต่นับตามปีปฏิทินได้สี่ปี");
  expect(timeline.notes("en")[0]).toContain("a span of three years; in calendar years it is four");
});
