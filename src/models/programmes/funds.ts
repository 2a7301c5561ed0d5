import type { Text } from "../../words/language.ts";
import { budget, everyFigure, figure, paragraphs, type PartOf } from "../programmePart.ts";
import type { ProgrammeDeclaration } from "./programme.ts";

const meeting = "004_95de800d95a094a1";

/** What the department's meeting of November 2564 says of a line of work on community funds. */
const workLine = (order: number): PartOf =>
  paragraphs(
    { th: "อยู่ในงานทุนชุมชนปี 2565", en: "One of the lines of work on community funds in 2565" },
    [
      {
        th: `เป็นแนวทางที่ ${order} จาก 5 แนวทางการดำเนินงานทุนชุมชน ปีงบประมาณ 2565 ที่กรมการพัฒนาชุมชนชี้แจงแก่เจ้าหน้าที่และทีมคู่หูคู่คิดในการประชุมวันที่ 22–23 พฤศจิกายน 2564`,
        en: `It is number ${order} of the five lines of work on community funds for fiscal year 2022 (B.E. 2565) that the Community Development Department set out to its officers and the Move for Fund teams on 22–23 November 2021.`,
      },
    ],
    meeting,
  );

/** What has no figure in any source so far. */
const silent = (text: Text): PartOf =>
  paragraphs({ th: "สิ่งที่ยังไม่มีแหล่งใดระบุ", en: "What no source states yet" }, [text]);

const perVillage: Text = {
  th: "ยังไม่มีไฟล์รายหมู่บ้านของหน่วยงาน จึงยังบอกจำนวนสมาชิก เงินออม และเงินกู้ของหมู่บ้านใดหมู่บ้านหนึ่งไม่ได้ เมื่อได้รับไฟล์ หน้านี้จะแสดงถึงระดับหมู่บ้าน",
  en: "No agency has handed in a file by village yet, so the members, savings and loans of a single village can’t be told. Once there is one, this page will show them.",
};

export const savingsGroups: ProgrammeDeclaration = {
  id: "savings-groups",
  title: { th: "กลุ่มออมทรัพย์เพื่อการผลิต", en: "Savings groups for production" },
  lead: {
    th: "กลุ่มที่คนในชุมชนออมเงินร่วมกันและกู้ยืมไปประกอบอาชีพ แหล่งข่าวระบุว่าเริ่มใน พ.ศ. 2517 จากสองตำบล คือขัวมุง จังหวัดเชียงใหม่ และละงู จังหวัดสตูล",
    en: "Groups in which villagers save together and borrow for their livelihood. A source dates the first to 1974, in two tambons: Khua Mung in Chiang Mai and La-ngu in Satun.",
  },
  parts: [
    figure("funds-by-province", "savings_group"),
    everyFigure("savings_group"),
    workLine(1),
    silent(perVillage),
  ],
};

export const povertyFund: ProgrammeDeclaration = {
  id: "poverty-fund",
  title: {
    th: "โครงการแก้ไขปัญหาความยากจน (กข.คจ.)",
    en: "Poverty alleviation project (Kor Khor Khor Jor)",
  },
  lead: {
    th: "เงินทุนหมุนเวียนในหมู่บ้านเป้าหมาย ให้ครัวเรือนยืมไปประกอบอาชีพ แหล่งที่พบระบุเงินทุน 280,000 บาทต่อหมู่บ้าน เริ่ม พ.ศ. 2536",
    en: "Revolving money in target villages that households borrow for their livelihood. The sources found put it at 280,000 baht a village, from 1993 on.",
  },
  parts: [everyFigure("poverty_fund"), workLine(2), silent(perVillage)],
};

export const motherFund: ProgrammeDeclaration = {
  id: "mother-fund",
  title: { th: "กองทุนแม่ของแผ่นดิน", en: "Mother of the Land fund" },
  lead: {
    th: "กองทุนของหมู่บ้านและชุมชนที่ได้รับเงินขวัญถุงพระราชทาน เพื่อป้องกันและแก้ไขปัญหายาเสพติด แต่ละหน่วยงานระบุจำนวนหมู่บ้านไม่เท่ากัน หน้านี้แสดงทุกค่าพร้อมแหล่งและวันที่",
    en: "Funds of villages and communities that received royal endowment money, to prevent and solve drug problems. Agencies state different numbers of villages; this page shows each with its source and date.",
  },
  parts: [
    figure("mother-fund", "00"),
    figure("funds-by-province", "mother_fund"),
    everyFigure("mother_fund"),
    budget([40]),
    workLine(3),
    silent(perVillage),
  ],
};

export const fundCentres: ProgrammeDeclaration = {
  id: "fund-centres",
  title: { th: "ศูนย์จัดการกองทุนชุมชน", en: "Community fund centres" },
  lead: {
    th: "แนวทางหนึ่งในห้าของงานทุนชุมชนปีงบประมาณ 2565 เอกสารที่มีบอกเพียงชื่องาน ยังไม่มีตัวเลข",
    en: "One of the five lines of work on community funds in fiscal year 2022 (B.E. 2565). The documents at hand name it and give no figure.",
  },
  parts: [
    workLine(4),
    budget([43]),
    silent({
      th: "จำนวนศูนย์ จำนวนสมาชิก และเงินที่ศูนย์ดูแล ไม่มีเอกสารใดที่มีอยู่ระบุไว้",
      en: "The number of centres, of their members and the money they look after are stated in none of the documents at hand.",
    }),
  ],
};

export const royalInitiative: ProgrammeDeclaration = {
  id: "royal-initiative",
  title: {
    th: "งานพัฒนาชุมชนตามแนวพระราชดำริ",
    en: "Community development after the royal initiatives",
  },
  lead: {
    th: "แนวทางที่ห้าของงานทุนชุมชนปีงบประมาณ 2565 โครงการร้อยใจรักษ์และโคก หนอง นา เป็นงานที่เอกสารกล่าวถึงในแนวนี้",
    en: "The fifth line of work on community funds in fiscal year 2022 (B.E. 2565). Roi Jai Rak and Khok Nong Na are the work the documents speak of in this line.",
  },
  parts: [
    workLine(5),
    figure("phase-targets", "north4"),
    everyFigure("roi_jai_rak", "khok_nong_na"),
  ],
};

export const villageFund: ProgrammeDeclaration = {
  id: "village-fund",
  title: { th: "กองทุนหมู่บ้าน", en: "Village fund" },
  lead: {
    th: "ตัวเลขของกองทุนหมู่บ้านเท่าที่ข่าวของหน่วยงานระบุเป็นรายจังหวัด",
    en: "The figures of the village fund as far as agencies’ news state them by province.",
  },
  parts: [
    figure("funds-by-province", "village_fund"),
    everyFigure("village_fund", "village_base"),
    silent(perVillage),
  ],
};

export const womensFund: ProgrammeDeclaration = {
  id: "womens-fund",
  title: { th: "กองทุนพัฒนาบทบาทสตรี", en: "Women’s development fund" },
  lead: {
    th: "สมาชิก เงินกู้ยืม และงบประมาณของกองทุนพัฒนาบทบาทสตรี เท่าที่แหล่งข่าวระบุ ทั้งประเทศและบางจังหวัด",
    en: "Members, loans and budgets of the women’s development fund as far as sources state them, for the country and some provinces.",
  },
  parts: [figure("funds-by-province", "women_fund"), everyFigure("women_fund")],
};

export const khokNongNa: ProgrammeDeclaration = {
  id: "khok-nong-na",
  title: { th: "โคก หนอง นา", en: "Khok Nong Na" },
  lead: {
    th: "โครงการพัฒนาพื้นที่ต้นแบบการพัฒนาคุณภาพชีวิตตามหลักทฤษฎีใหม่ ประยุกต์สู่ “โคก หนอง นา โมเดล” จำนวนแปลงและวงเงินเท่าที่แหล่งข่าวระบุ",
    en: "Model plots for a better life after the New Theory, applied as “Khok Nong Na”: plots and budgets as far as sources state them.",
  },
  parts: [figure("funds-by-province", "khok_nong_na"), everyFigure("khok_nong_na")],
};
