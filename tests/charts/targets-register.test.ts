import { expect, it } from "vitest";
import { answered, texts } from "./saying.ts";

const together = answered("targets-register", "north4");
const chiangMai = answered("targets-register", "50");
const phayao = answered("targets-register", "56");

it("sets the target of each phase against the register, and adds up neither", () => {
  expect(together.sentence("th")).toBe(
    "เทียบกับ 5,053 หมู่บ้านในรายชื่อของ 4 จังหวัดชายแดนภาคเหนือ แผนตั้งเป้าระยะที่ 1 จำนวน 47 หมู่บ้าน (0.9%) " +
      "และระยะที่ 2 จำนวน 86 หมู่บ้าน (1.7%) เอกสารไม่ได้บอกว่าซ้ำกันหรือไม่ จึงไม่รวมยอด",
  );
  expect(together.sentence("en")).toBe(
    "Of the 5,053 villages in the list of the four northern border provinces, the plan targets 47 villages in phase 1 (0.9%) " +
      "and 86 villages in phase 2 (1.7%). The documents do not say whether the phases overlap, so they are not added up.",
  );
});

it("lists each phase alone", () => {
  expect(texts(together.table("en"))).toEqual([
    ["Villages", "Target of phase 1", "47", "5,053", "0.9%"],
    ["Villages", "Target of phase 2", "86", "5,053", "1.7%"],
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
