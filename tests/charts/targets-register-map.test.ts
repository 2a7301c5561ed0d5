import { expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answered } from "./saying.ts";

const map = answered("targets-register-map", "north4");
const file = "../fixtures/data/raw/dopa-registration/2564/villages_north4.csv";
const lines = readFileSync(join(import.meta.dirname, file), "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1);

it("says how many villages there are and that no target can be placed", () => {
  expect(map.sentence("th")).toBe(
    "รายชื่อหมู่บ้านที่มีผู้รวบรวมไว้มี 5,053 หมู่บ้านใน 441 ตำบลของ 4 จังหวัดชายแดนภาคเหนือ " +
      "ตำบลห้วยสัก อำเภอเมืองเชียงราย จังหวัดเชียงราย มีมากที่สุด 31 หมู่บ้าน อีก 11 ตำบลไม่มีหมู่บ้านในรายชื่อ " +
      "เอกสารของโครงการไม่ได้บอกชื่อหมู่บ้านหรือตำบลเป้าหมาย แผนที่นี้จึงบอกไม่ได้ว่าเป้าหมายอยู่ที่ใด",
  );
  expect(map.sentence("en")).toBe(
    "The compiled list has 5,053 villages in the 441 tambons of the four northern border provinces. " +
      "Huai Sak in Mueang Chiang Rai, Chiang Rai, has the most, 31; 11 tambons have none in the list. " +
      "The programme's documents name no target village or tambon, so no map can show where the targets are.",
  );
});

it("counts each tambon's villages as its file lists them", () => {
  const { rows } = map.table("en");
  expect(rows).toHaveLength(441);
  for (const [tambon, , , villages] of rows) {
    const listed = lines.filter((line) => line.split(",")[1] === tambon?.area).length;
    expect([tambon?.area, villages?.text]).toEqual([
      tambon?.area,
      listed === 0 ? "Not stated" : String(listed),
    ]);
    expect(villages?.from).toHaveLength(listed);
  }
});
