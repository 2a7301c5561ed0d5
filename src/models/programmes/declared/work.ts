import { documentStatements } from "../../../datasets/document-statements.ts";
import {
  budget,
  everyFigure,
  figure,
  paragraphs,
  type PartOf,
  stepsPart,
} from "../programmePart.ts";
import { rowLink } from "../../sources/sourceLinks.ts";
import {
  answersOfFigures,
  draftAmounts,
  keyFigure,
  leadingFigures,
  linesNotFound,
  notFound,
} from "../programmeAnswers.ts";
import type { ProgrammeDeclaration } from "./programme.ts";

/** The lines of work that have published figures of their own. */
const lines = ["savings_group", "poverty_fund", "mother_fund", "fund_centre"] as const;

export const communityFunds: ProgrammeDeclaration = {
  id: "community-funds",
  title: { th: "แนวทางงานทุนชุมชน", en: "Lines of work on community funds" },
  lead: {
    th: "เงินและกองทุนที่คนในหมู่บ้านหรือชุมชนบริหารร่วมกัน กรมการพัฒนาชุมชนแบ่งงานนี้เป็นแนวทาง หน้านี้แสดงตัวเลขเด่นของแต่ละแนวทาง และบอกว่าแนวทางใดยังไม่พบตัวเลขในเอกสารที่เว็บนี้รวบรวม",
    en: "Money and funds that people of a village or community manage together. The department divides the work into lines; this page shows the leading figure of each, and those of which none was found in the documents gathered here.",
  },
  answers: {
    promised: [],
    done: [leadingFigures(...lines)],
    missing: [linesNotFound],
  },
  parts: [figure("funds-at-a-glance", "00"), figure("fund-people", "00")],
};

const otopProjects = ["โครงการพัฒนาผลิตภัณฑ์สินค้าชุมชน"];

export const otop: ProgrammeDeclaration = {
  id: "otop",
  title: { th: "OTOP หนึ่งตำบล หนึ่งผลิตภัณฑ์", en: "OTOP: one tambon, one product" },
  lead: {
    th: "งานส่งเสริมสินค้าของชุมชนที่ผู้ผลิตลงทะเบียนกับกรมการพัฒนาชุมชน หน้านี้แสดงยอดจำหน่ายรายจังหวัดรายเดือนของปีงบประมาณล่าสุดที่มี จังหวัดที่ต้นทางไม่ได้ระบุไม่นับเป็นศูนย์",
    en: "The promotion of community products whose makers register with the Community Development Department: sales by province and month in the latest fiscal year there is. A province that the source does not state is no zero.",
  },
  answers: {
    promised: [draftAmounts(otopProjects)],
    done: [keyFigure("otop"), ...answersOfFigures("otop").done],
    missing: [
      notFound({
        th: "ตารางยอดจำหน่าย OTOP บอกถึงระดับจังหวัด ไม่มียอดรายอำเภอหรือรายตำบล",
        en: "The table of OTOP sales goes down to provinces and has none of amphoes or tambons",
      }),
    ],
  },
  parts: [
    figure("otop-months", "00"),
    figure("otop-per-head", "00"),
    figure("otop-rank", "00"),
    everyFigure("otop"),
    budget(otopProjects),
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
  answers: {
    promised: [keyFigure("budget")],
    done: [],
    missing: [
      notFound({
        th: "ร่างงบประมาณบอกวงเงินที่ตั้งไว้ ไม่ได้บอกยอดที่เบิกจ่ายจริง",
        en: "The draft budget tells what is set, not what was spent in the end",
      }),
    ],
  },
  parts: [figure("budget-plans", "00"), budget()],
};

export const people: ProgrammeDeclaration = {
  id: "people",
  title: { th: "ใครทำงานพัฒนาชุมชน", en: "Who does community development work" },
  lead: {
    th: "พัฒนากร นักวิชาการพัฒนาชุมชน ทีมคู่หูคู่คิด และกรรมการศูนย์ประสานงานองค์การชุมชน (ศอช.) คือกลุ่มเป้าหมายของการประชุมแต่ละครั้งตามเอกสาร",
    en: "Community development officers, specialists, Move for Fund teams and community organisation coordination centres: the people that meetings were for, as the documents tell.",
  },
  answers: {
    promised: [],
    done: [keyFigure("people")],
    missing: [
      notFound({
        th: "ตารางกลุ่มเป้าหมายของการประชุมไม่ได้บอกจำนวนผู้มาประชุมจริง อัตรากำลังของกรม และจำนวนกรรมการ ศอช.",
        en: "The table of whom meetings were for does not tell how many came, how many work for the department or how many sit on the centres’ committees",
      }),
    ],
  },
  parts: [
    figure("fund-people", "00"),
    figure("fund-people", "18"),
    figure("fund-people", "51"),
    paragraphs(
      { th: "จำนวนนี้นับใคร", en: "Whom these numbers count" },
      [
        {
          th: "ตัวเลขคือกลุ่มเป้าหมายของการประชุม ไม่ใช่อัตรากำลังทั้งหมดของกรม และไม่ใช่จำนวนกรรมการของศูนย์ เอกสารไม่ได้พูดถึงกรุงเทพมหานคร",
          en: "The figures are those that the meetings were for, not all the staff of the department nor the members of a centre. The document does not speak of Bangkok.",
        },
      ],
      "004_95de800d95a094a1",
    ),
  ],
};

/** The three levels of plans in the words of the document that names them. */
const levels: PartOf = ({ published, say: { language } }) => {
  const words = levelWords[language];
  const row = published
    .rows(documentStatements.table)
    .find(({ programme, topic }) => programme === "one-plan" && topic === "term");
  const sources = row ? [rowLink(row, language)] : [];
  return row
    ? {
        kind: "facts",
        heading: words.heading,
        facts: words.facts.map((fact) => ({ ...fact, sources })),
      }
    : { kind: "words", heading: words.heading, paragraphs: [words.notFound], sources };
};

const levelWords = {
  th: {
    heading: "แผนสามระดับตามเอกสาร",
    notFound: "ไม่พบในเอกสารที่เว็บนี้รวบรวม",
    facts: [
      { label: "ระดับนโยบาย (Agenda)", text: "แผนตามนโยบาย" },
      { label: "ระดับภารกิจหน่วยงาน (Function)", text: "แผนตามหน้าที่ของแต่ละหน่วยงาน" },
      {
        label: "ระดับพื้นที่ (Area)",
        text: "แผนของจังหวัด อำเภอ และองค์กรปกครองส่วนท้องถิ่น (อปท.) เอกสารนับแผนพัฒนาหมู่บ้านแยกไว้อีกชั้นหนึ่ง",
      },
    ],
  },
  en: {
    heading: "Three levels of plans, as the document names them",
    notFound: "Not found in the documents gathered here.",
    facts: [
      { label: "Policy (Agenda)", text: "Plans that follow policy" },
      { label: "Agencies’ own work (Function)", text: "Plans by the duties of each agency" },
      {
        label: "Area (Area)",
        text: "Plans of provinces, amphoes and local administrative organisations; the document counts village plans apart",
      },
    ],
  },
};

const tambonProjects = ["เสริมสร้างศักยภาพในการบริหารจัดการตำบล"];

export const onePlan: ProgrammeDeclaration = {
  id: "one-plan",
  title: { th: "แผนพัฒนาตำบล (One Plan)", en: "Tambon plan (One Plan)" },
  lead: {
    th: "แผนของตำบลที่เชื่อมกับแผนของหมู่บ้าน อำเภอ จังหวัด กลุ่มจังหวัด และภาค เอกสารบอกว่าใครทำและเชื่อมกันอย่างไร",
    en: "The plan of a tambon, joined with those of its villages, the amphoe, the province, the group of provinces and the region: who draws it up and how they join, as the documents tell.",
  },
  answers: {
    promised: [draftAmounts(tambonProjects, { isOurLink: true })],
    done: [],
    missing: [
      notFound({
        th: "ตารางระดับของแผนพัฒนาบอกชื่อแผนของแต่ละระดับ ไม่มีแผนของตำบลใด และไม่ได้บอกว่ามีกี่ตำบลที่ทำแผนแล้ว",
        en: "The table of levels names the plan of each level; it has no tambon’s plan and does not tell how many tambons have one",
      }),
    ],
  },
  parts: [
    figure("plan-levels", "00"),
    levels,
    stepsPart(
      {
        th: "แผนตำบลทำอย่างไร",
        en: "How a tambon plan is made",
      },
      {
        th: "ตามเอกสารการประชุมเครือข่ายศูนย์ประสานงานองค์การชุมชน (ศอช.) จังหวัดชัยนาท พ.ศ. 2564",
        en: "As told by the document of the community organisation coordination centres’ meeting in Chai Nat, 2021 (B.E. 2564).",
      },
      [
        {
          th: "สำนักงานพัฒนาชุมชนอำเภอเป็นหน่วยงานหลักในการจัดทำแผนพัฒนาตำบล",
          en: "The amphoe’s community development office leads the drawing up of the tambon plan",
        },
        {
          th: "คณะกรรมการบริหารงานตำบลแบบบูรณาการ (ก.บ.ต.) จัดทำและประสานแผน ให้เป็นแผนเดียวกันทุกระดับ",
          en: "The integrated tambon administration committee draws up and coordinates it, so that all levels share one plan",
        },
        {
          th: "แผนตำบลสอดคล้องกับแผนพัฒนาจังหวัด กลุ่มจังหวัด และภาค",
          en: "The tambon plan agrees with those of the province, the group of provinces and the region",
        },
      ],
      "002_65dd31c6febe1abb",
    ),
    budget(tambonProjects),
    paragraphs(
      { th: "งบประมาณนี้เกี่ยวกับแผนตำบลอย่างไร", en: "How this budget relates to tambon plans" },
      [
        {
          th: "รายการในร่างงบประมาณชื่อ “เสริมสร้างศักยภาพในการบริหารจัดการตำบล” ไม่ได้เขียนคำว่าแผนพัฒนาตำบล เว็บนี้เชื่อมโยงเอง เพราะเป็นรายการที่ชื่อใกล้ที่สุด",
          en: "The line of the draft budget is called “stronger management of tambons” and does not speak of tambon plans. The link is this site’s own, for its name is the nearest.",
        },
      ],
    ),
  ],
};
