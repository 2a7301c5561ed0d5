import { budget, everyFigure, figure, paragraphs, steps } from "../programmePart.ts";
import type { ProgrammeDeclaration } from "./programme.ts";

export const communityFunds: ProgrammeDeclaration = {
  id: "community-funds",
  title: { th: "งานทุนชุมชนห้าแนวทาง", en: "The five lines of work on community funds" },
  lead: {
    th: "กลุ่มออมทรัพย์เพื่อการผลิต กข.คจ. กองทุนแม่ของแผ่นดิน ศูนย์จัดการกองทุนชุมชน และงานตามแนวพระราชดำริ ตัวเลขเด่นของแต่ละงาน พร้อมงานที่ยังไม่มีตัวเลข",
    en: "Savings groups, the poverty alleviation project, the Mother of the Land fund, community fund centres and work after the royal initiatives: the leading figure of each, and those with none.",
  },
  parts: [figure("funds-at-a-glance", "00"), figure("fund-people", "00")],
};

export const otop: ProgrammeDeclaration = {
  id: "otop",
  title: { th: "OTOP หนึ่งตำบล หนึ่งผลิตภัณฑ์", en: "OTOP: one tambon, one product" },
  lead: {
    th: "ยอดจำหน่ายรายจังหวัดรายเดือนของปีงบประมาณล่าสุดที่มี จังหวัดที่ต้นทางไม่ได้ระบุ เว็บนี้บอกว่าไม่ได้ระบุ ไม่ใส่เป็นศูนย์",
    en: "Sales by province and month in the latest fiscal year there is. Where the source does not state a province, that is said and no zero is put in its place.",
  },
  parts: [
    figure("otop-months", "00"),
    figure("otop-per-head", "00"),
    figure("otop-rank", "00"),
    everyFigure("otop"),
    budget(["โครงการพัฒนาผลิตภัณฑ์สินค้าชุมชน"]),
  ],
};

export const draftBudget: ProgrammeDeclaration = {
  id: "budget",
  title: {
    th: "ร่างงบประมาณกรมการพัฒนาชุมชน",
    en: "Draft budget of the Community Development Department",
  },
  lead: {
    th: "ตามร่าง พ.ร.บ. งบประมาณรายจ่าย แยกเป็นแผนงาน ผลผลิตและโครงการ ลงไปถึงรายการย่อย ตัวเลขนี้ไม่ใช่ฉบับที่ประกาศใช้",
    en: "The draft budget bill by plan, output and project, down to the single line. It is not the act as passed.",
  },
  parts: [figure("budget-plans", "00"), budget()],
};

export const people: ProgrammeDeclaration = {
  id: "people",
  title: { th: "คนขับเคลื่อนงานพัฒนาชุมชน", en: "The people behind community work" },
  lead: {
    th: "พัฒนากร นักวิชาการพัฒนาชุมชน ทีมคู่หูคู่คิด และ ศอช. จำนวนคนตามบทบาทเท่าที่เอกสารการประชุมระบุ",
    en: "Community development workers, officers, Move for Fund teams and co-ordination centres: people by role as far as the documents of meetings state them.",
  },
  parts: [
    figure("fund-people", "00"),
    figure("fund-people", "18"),
    figure("fund-people", "51"),
    paragraphs(
      { th: "จำนวนนี้นับใคร", en: "Whom these numbers count" },
      [
        {
          th: "ตัวเลขคือกลุ่มเป้าหมายที่เข้าร่วมการประชุม ไม่ใช่อัตรากำลังทั้งหมดของกรม เอกสารระบุ 76 จังหวัด ไม่ได้พูดถึงกรุงเทพมหานคร",
          en: "The figures are those called to the meetings, not all the staff of the department. The document speaks of 76 provinces and is silent on Bangkok.",
        },
      ],
      "004_95de800d95a094a1",
    ),
  ],
};

export const onePlan: ProgrammeDeclaration = {
  id: "one-plan",
  title: { th: "แผนพัฒนาตำบล (One Plan)", en: "Tambon plans (One Plan)" },
  lead: {
    th: "แผนของหมู่บ้านขึ้นไปเป็นแผนของตำบล อำเภอ จังหวัด กลุ่มจังหวัด และภาค เอกสารบอกว่าใครทำและเชื่อมกันอย่างไร",
    en: "How the plan of a village becomes part of those of the tambon, amphoe, province, group of provinces and region, and who draws them up, as the documents tell it.",
  },
  parts: [
    figure("plan-levels", "00"),
    steps(
      {
        th: "แผนหมู่บ้านขึ้นไปถึงแผนตำบลอย่างไร",
        en: "How a village’s plan reaches the tambon’s",
      },
      {
        th: "ตามเอกสารการประชุมเครือข่าย ศอช. จังหวัดชัยนาท พ.ศ. 2564",
        en: "As told by the document of the co-ordination centres’ meeting in Chai Nat, 2021.",
      },
      [
        {
          th: "หมู่บ้านและชุมชนทำแผนของตน ด้วยกระบวนการแผนชุมชน",
          en: "Villages and communities draw up their own plans, by the community plan process",
        },
        {
          th: "สำนักงานพัฒนาชุมชนอำเภอเป็นหน่วยงานหลักในการจัดทำแผนพัฒนาตำบล",
          en: "The amphoe’s community development office leads the drawing up of the tambon plan",
        },
        {
          th: "คณะกรรมการบริหารงานตำบลแบบบูรณาการ (ก.บ.ต.) จัดทำและประสานแผน ให้เป็นแผนเดียวกันทุกระดับ",
          en: "The tambon’s integrated administration committee draws up and co-ordinates it, so that all levels share one plan",
        },
        {
          th: "แผนตำบลสอดคล้องกับแผนพัฒนาจังหวัด กลุ่มจังหวัด และภาค",
          en: "The tambon plan agrees with those of the province, the group of provinces and the region",
        },
      ],
      "002_65dd31c6febe1abb",
    ),
  ],
};
