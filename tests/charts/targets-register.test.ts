import { expect, it } from "vitest";
import { answered, texts } from "./answered.ts";

const together = answered("targets-register", "north4");
const chiangMai = answered("targets-register", "50");
const phayao = answered("targets-register", "56");

it("sets the targets against the register, and the sum of the phases under a condition", () => {
  expect(together.sentence("th")).toBe(
    "แผนตั้งเป้า 47 หมู่บ้านในระยะที่ 1 และ 86 หมู่บ้านในระยะที่ 2 หากไม่ซ้ำกันจะรวมเป็น 133 หมู่บ้าน " +
      "คิดเป็น 2.6% ของ 5,053 หมู่บ้านในทะเบียนของ 4 จังหวัดชายแดนภาคเหนือ " +
      "เอกสารไม่ได้บอกชื่อหมู่บ้าน จึงยังตรวจไม่ได้ว่าแต่ละระยะซ้ำกันหรือไม่",
  );
  expect(together.sentence("en")).toBe(
    "The plan targets 47 villages in phase 1 and 86 villages in phase 2. If they share none, that is 133 villages, " +
      "2.6% of the 5,053 in the register of the four northern border provinces. " +
      "The documents name no village, so whether the phases overlap can't be checked.",
  );
});

it("adds up the villages of the phases and nothing else", () => {
  expect(texts(together.table("en"))).toEqual([
    ["Villages", "Target of phase 1", "47", "5,053", "0.9%"],
    ["Villages", "Target of phase 2", "86", "5,053", "1.7%"],
    ["Villages", "All phases together (derived)", "133", "5,053", "2.6%"],
    ["Tambons", "Target of phase 1", "33", "441", "7.5%"],
    ["Tambons", "Target of phase 2", "86", "441", "19.5%"],
    ["Amphoes", "Target of phase 1", "19", "59", "32.2%"],
    ["Amphoes", "Target of phase 2", "19", "59", "32.2%"],
  ]);
});

it("says of a province what is stated for it alone", () => {
  expect(chiangMai.sentence("th")).toBe(
    "เมื่อเทียบกับทะเบียน เชียงใหม่มีเป้าหมาย 10 จาก 2,070 หมู่บ้าน (0.5%) ในระยะที่ 1 " +
      "7 จาก 204 ตำบล (3.4%) ในระยะที่ 1 และ 24 จาก 204 ตำบล (11.8%) ในระยะที่ 2 " +
      "เป้าหมายนอกจากนี้เอกสารไม่ได้ระบุเป็นรายจังหวัด",
  );
  expect(chiangMai.sentence("en")).toBe(
    "Against the register, Chiang Mai has targets of 10 of 2,070 villages (0.5%) in phase 1, " +
      "7 of 204 tambons (3.4%) in phase 1 and 24 of 204 tambons (11.8%) in phase 2. " +
      "The documents state no other target for the province alone.",
  );
});

it("knows the register of a province of which no target is stated", () => {
  expect(phayao.sentence("th")).toBe("ทะเบียนของพะเยามี 806 หมู่บ้าน เอกสารไม่ได้ระบุว่าเป็นเป้าหมายเท่าใด");
  expect(phayao.sentence("en")).toContain("do not state how many of them are targets");
  const targets = phayao.table("en").rows.map((row) => row[2]?.kind);
  expect(new Set(targets)).toEqual(new Set(["notStated"]));
});
