import { expect, it } from "vitest";
import { answered, texts } from "./answered.ts";

it("says how the people of the country's funds are made up", () => {
  const people = answered("fund-people", "00");
  expect(people.sentence("th")).toBe(
    "ปีงบประมาณ 2565 กลไกการขับเคลื่อนกองทุนชุมชนตามหลักธรรมาภิบาล ทั้งประเทศมี 4,690 คน ประกอบด้วย พัฒนากร 3,647 คน " +
      "ทีมคู่หูคู่คิด (Move for Fund Team) 878 คน นักวิชาการพัฒนาชุมชนจังหวัด 152 คน เจ้าหน้าที่ส่วนกลาง 13 คน",
  );
  expect(people.sentence("en")).toBe(
    "“Well-governed community funds” has 4,690 people in the whole country in fiscal year 2022 (B.E. 2565): " +
      "Community developers (phatthanakon) 3,647; Partner teams (Move for Fund Team) 878; " +
      "Provincial community development officers 152; Central officers 13.",
  );
  expect(texts(people.table("en")).map((row) => row.slice(1))).toEqual([
    ["3,647", "77.8%"],
    ["878", "18.7%"],
    ["152", "3.2%"],
    ["13", "0.3%"],
    ["4,690", "100.0%"],
  ]);
});

it("says how many people a unit has where the document does", () => {
  const [, partners] = texts(answered("fund-people", "00").table("th"));
  expect(partners?.[0]).toBe("ทีมคู่หูคู่คิด (Move for Fund Team) · 878 อำเภอ อำเภอละ 1 คน");
});

it("adds up Chai Nat as its document does", () => {
  expect(answered("fund-people", "18").sentence("th")).toBe(
    "ปีงบประมาณ 2565 ศูนย์ประสานงานองค์การชุมชน (ศอช.) ในจังหวัดชัยนาทมี 21 คน ประกอบด้วย คณะกรรมการบริหารศูนย์ฯ ระดับอำเภอ 8 คน " +
      "นักวิชาการพัฒนาชุมชนอำเภอ 8 คน คณะกรรมการบริหารศูนย์ฯ ระดับจังหวัดและคณะทำงาน 5 คน",
  );
});

it("says that Lamphun's people are not split by role", () => {
  const lamphun = answered("fund-people", "51");
  expect(lamphun.sentence("en")).toBe(
    "“Meeting to prepare the year's community development” had 57 participants in Lamphun province for fiscal year 2021 (B.E. 2564) " +
      "(Amphoe heads and community development staff of all levels). The document does not split them by role.",
  );
  expect(texts(lamphun.table("th"))[1]).toEqual(["แยกตามบทบาท", "ไม่ได้ระบุ", "ไม่ได้ระบุ"]);
});
