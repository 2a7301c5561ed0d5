import { expect, it } from "vitest";
import { answered, texts } from "./saying.ts";

it("says whom the country's meeting on funds was for", () => {
  const people = answered("fund-people", "00");
  expect(people.sentence("th")).toBe(
    "ประชุมเพิ่มศักยภาพกลไกการขับเคลื่อนกองทุนชุมชนตามหลักธรรมาภิบาล (ทั้งประเทศ งานของปีงบประมาณ 2565) มีกลุ่มเป้าหมาย 4,690 คน ได้แก่ พัฒนากร 3,647 คน " +
      "ทีมคู่หูคู่คิด (Move for Fund Team) 878 คน นักวิชาการพัฒนาชุมชนจังหวัด 152 คน เจ้าหน้าที่ส่วนกลาง 13 คน",
  );
  expect(people.sentence("en")).toBe(
    "“Meeting on well-governed community funds” (the whole country, work of fiscal year 2022 (B.E. 2565)) was for 4,690 people: " +
      "Community development officers (phatthanakon) 3,647; Move for Fund teams 878; " +
      "Provincial community development specialists 152; Officers of the central office 13.",
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

it("counts the target group of Chai Nat's workshop, not its centre, and no one in each amphoe", () => {
  const chaiNat = answered("fund-people", "18");
  expect(chaiNat.sentence("th")).toBe(
    "ประชุมเชิงปฏิบัติการสร้างความรู้ความเข้าใจเครือข่ายคณะกรรมการบริหารศูนย์ประสานงานองค์การชุมชนระดับจังหวัด (ศอช.จ) " +
      "(จังหวัดชัยนาท งานของปีงบประมาณ 2565) มีกลุ่มเป้าหมาย 21 คน ได้แก่ คณะกรรมการบริหารศูนย์ฯ ระดับอำเภอ 8 คน " +
      "นักวิชาการพัฒนาชุมชนอำเภอที่รับผิดชอบงานแผนตำบล/อำเภอ 8 คน " +
      "คณะกรรมการบริหารศูนย์ฯ ระดับจังหวัด / คณะทำงานส่งเสริมศูนย์ฯ ระดับจังหวัด 5 คน",
  );
  expect(texts(chaiNat.table("th"))[0]?.[0]).toBe("คณะกรรมการบริหารศูนย์ฯ ระดับอำเภอ · รวม 8 อำเภอ");
});

it.each(["00", "18", "51"])("never says that a body has so many people (%s)", (area) => {
  const chart = answered("fund-people", area);
  expect(chart.sentence("th")).toContain("มีกลุ่มเป้าหมาย");
  expect(chart.sentence("en")).toContain("was for");
  expect(chart.headline("th").label).toContain("กลุ่มเป้าหมาย");
  expect(chart.notes("th")[0]).toContain("ไม่ใช่อัตรากำลัง");
});

it("says that Lamphun's people are not split by role", () => {
  const lamphun = answered("fund-people", "51");
  expect(lamphun.sentence("en")).toBe(
    "“Meeting to prepare the year’s community development work of the department and of Lamphun province” " +
      "(Lamphun province, work of fiscal year 2021 (B.E. 2564)) was for 57 people: " +
      "Amphoe chiefs and community development staff of all levels. The document does not split them by role.",
  );
  expect(texts(lamphun.table("th"))[1]).toEqual(["แยกตามบทบาท", "ไม่ได้ระบุ", "ไม่ได้ระบุ"]);
});
