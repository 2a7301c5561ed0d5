import { fundWorkLines } from "../../../datasets/fund-work-lines.ts";
import { documentStatements } from "../../../datasets/document-statements.ts";
import { fundStatistics } from "../../../datasets/fund-statistics.ts";
import { villageFunds } from "../../../datasets/village-funds.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { Programme } from "../../../words/subject/programme.ts";
import type { Text } from "../../../words/text/language.ts";
import {
  budget,
  everyFigure,
  figure,
  paragraphs,
  type PartOf,
  documentSource,
} from "../programmePart.ts";
import { newsPages } from "./newsPages.ts";
import { answersOfFigures, draftAmounts, notFound, withDraft } from "../programmeAnswers.ts";
import type { ProgrammeDeclaration } from "./programme.ts";

/** Which of the department's lines of work on community funds this is, in each year that a document lists them. */
const workLine =
  (name: string): PartOf =>
  ({ published, say: { language, format } }) => {
    const words = wording[language];
    const all = published.rows(fundWorkLines.table);
    const rows = all
      .filter(({ work_line }) => work_line === name)
      .toSorted((a, b) => b.fiscal_year - a.fiscal_year);
    return {
      kind: "words",
      heading: words.heading,
      paragraphs: rows.map(({ fiscal_year, order }) => {
        const lines = all.filter((row) => row.fiscal_year === fiscal_year).length;
        return words.order(order, lines, format.fiscalYear(fiscal_year));
      }),
      sources: [documentSource(published, language, rows[0]?.document)].filter(
        (one) => one !== null,
      ),
    };
  };

const wording = {
  th: {
    heading: "อยู่ในแนวทางงานทุนชุมชน",
    order: (order: number, lines: number, year: string) =>
      `เป็นแนวทางที่ ${order} จาก ${lines} แนวทางการดำเนินงานทุนชุมชน ${year} ที่กรมการพัฒนาชุมชนชี้แจงแก่เจ้าหน้าที่`,
  },
  en: {
    heading: "One of the lines of work on community funds",
    order: (order: number, lines: number, year: string) =>
      `It is number ${order} of the ${lines} lines of work on community funds for ${year} that the Community Development Department set out to its officers.`,
  },
};

/** What was found in none of the documents gathered; said as long as it is so. */
const silent =
  (
    text: Text,
    isSo: (published: Published) => boolean,
    heading: Text = { th: "สิ่งที่ยังไม่พบ", en: "What has not been found" },
  ): PartOf =>
  (making) =>
    paragraphs(heading, isSo(making.published) ? [text] : [])(making);

const hasNoFunds = ({ catalog }: Published): boolean =>
  !catalog.tables.some(({ id }) => id === villageFunds.table.id);

const hasNoCentre = (published: Published): boolean =>
  !published.rows(fundStatistics.table).some(
    // An activity's target group is not of the centres themselves.
    ({ programme, measure }) =>
      programme === ("fund_centre" satisfies Programme) && measure !== "activity_targets",
  );

const noVillage: Text = {
  th: "ยังไม่มีไฟล์รายหมู่บ้านของหน่วยงาน จึงยังบอกจำนวนสมาชิก เงินออม และเงินกู้ของหมู่บ้านใดหมู่บ้านหนึ่งไม่ได้ เมื่อได้รับไฟล์ หน้านี้จะแสดงถึงระดับหมู่บ้าน",
  en: "No agency has handed in a file by village yet, so the members, savings and loans of a single village can’t be told. Once there is one, this page will show them.",
};

const perVillage = silent(noVillage, hasNoFunds);

export const savingsGroups: ProgrammeDeclaration = {
  id: "savings-groups",
  title: { th: "กลุ่มออมทรัพย์เพื่อการผลิต", en: "Savings groups for production" },
  lead: {
    th: "กลุ่มที่คนในชุมชนออมเงินร่วมกันและกู้ยืมไปประกอบอาชีพ",
    en: "Groups in which villagers save together and borrow for their livelihood.",
  },
  answers: answersOfFigures("savings_group"),
  parts: [
    figure("funds-by-province", "savings_group"),
    everyFigure("savings_group"),
    workLine("กลุ่มออมทรัพย์เพื่อการผลิต"),
    perVillage,
  ],
};

export const povertyFund: ProgrammeDeclaration = {
  id: "poverty-fund",
  title: {
    th: "โครงการแก้ไขปัญหาความยากจน (กข.คจ.)",
    en: "Poverty alleviation project (Kor Khor Khor Jor)",
  },
  lead: {
    th: "เงินทุนหมุนเวียนในหมู่บ้านเป้าหมาย ให้ครัวเรือนยืมไปประกอบอาชีพ",
    en: "Revolving money in target villages that households borrow for their livelihood.",
  },
  answers: answersOfFigures("poverty_fund"),
  parts: [everyFigure("poverty_fund"), workLine("โครงการแก้ไขปัญหาความยากจน (กข.คจ.)"), perVillage],
};

const motherFundProjects = ["โครงการส่งเสริมและพัฒนาหมู่บ้านกองทุนแม่ของแผ่นดิน"];

export const motherFundProgramme: ProgrammeDeclaration = {
  id: "mother-fund",
  title: { th: "กองทุนแม่ของแผ่นดิน", en: "Mother of the Land fund" },
  lead: {
    th: "กองทุนของหมู่บ้านและชุมชนที่ได้รับเงินขวัญถุงพระราชทาน เพื่อป้องกันและแก้ไขปัญหายาเสพติด แต่ละหน่วยงานระบุจำนวนหมู่บ้านไม่เท่ากัน หน้านี้แสดงทุกค่าพร้อมแหล่งและวันที่",
    en: "Funds of villages and communities that received royal endowment money, to prevent and solve drug problems. Agencies state different numbers of villages; this page shows each with its source and date.",
  },
  answers: withDraft(answersOfFigures("mother_fund"), draftAmounts(motherFundProjects)),
  parts: [
    figure("mother-fund", "00"),
    figure("funds-by-province", "mother_fund"),
    everyFigure("mother_fund"),
    budget(motherFundProjects),
    workLine("กองทุนแม่ของแผ่นดิน"),
    perVillage,
  ],
};

const debtProjects = ["โครงการบริหารจัดการหนี้"];

export const fundCentres: ProgrammeDeclaration = {
  id: "fund-centres",
  title: { th: "ศูนย์จัดการกองทุนชุมชน", en: "Fund management centres" },
  lead: {
    th: "แนวทางหนึ่งของงานทุนชุมชน ข่าวรัฐบาลบอกว่าศูนย์จัดกิจกรรมบริหารจัดการหนี้ของครัวเรือน",
    en: "One of the lines of work on community funds. Government news tells of the centres’ activity on household debt.",
  },
  told: [
    {
      text: {
        th: "ศูนย์เป็นที่ที่กองทุนต่าง ๆ ในชุมชนเข้าเป็นสมาชิก เพื่อช่วยครัวเรือนปรับโครงสร้างหนี้ให้เหลือหนึ่งครัวเรือนหนึ่งสัญญา",
        en: "The funds of a community join a centre as members, and help households to bring their debts into one contract each",
      },
      page: newsPages.centreAdvice,
    },
  ],
  answers: withDraft(
    answersOfFigures("fund_centre"),
    draftAmounts(debtProjects, { isOurLink: true }),
  ),
  parts: [
    everyFigure("fund_centre"),
    workLine("ศูนย์จัดการกองทุนชุมชน"),
    budget(debtProjects),
    paragraphs(
      { th: "งบประมาณนี้เกี่ยวกับศูนย์อย่างไร", en: "How this budget relates to the centres" },
      [
        {
          th: "รายการในร่างงบประมาณไม่ได้เขียนชื่อศูนย์ เว็บนี้เชื่อมโยงเอง เพราะข่าวรัฐบาลด้านล่างกล่าวถึงโครงการบริหารจัดการหนี้พร้อมกับการจัดตั้งศูนย์ และเรียกงานแก้หนี้ของกรมว่า “ศูนย์จัดการกองทุนชุมชนบริหารจัดการหนี้”",
          en: "The line of the draft budget does not name the centres. The link is this site’s own: the pages of government news below speak of the debt management project together with setting up the centres, and call the department’s work on debts “fund management centres managing debts”.",
        },
      ],
      [newsPages.centreAdvice, newsPages.debtProject, newsPages.debtActivity],
    ),
    silent(
      {
        th: "จำนวนศูนย์ จำนวนสมาชิก และเงินที่ศูนย์ดูแล ไม่พบในเอกสารที่เว็บนี้รวบรวม",
        en: "The number of centres, of their members and the money they look after were not found in the documents gathered here.",
      },
      hasNoCentre,
    ),
  ],
};

/** Whether no document tells anything of a work in words either. */
const hasNoStatement =
  (work: string) =>
  (published: Published): boolean =>
    !published.rows(documentStatements.table).some(({ programme }) => programme === work);

export const royalInitiative: ProgrammeDeclaration = {
  id: "royal-initiative",
  title: {
    th: "งานพัฒนาชุมชนตามแนวพระราชดำริ",
    en: "Royal-initiative work",
  },
  lead: {
    th: "แนวทางหนึ่งของงานทุนชุมชนที่กรมการพัฒนาชุมชนชี้แจงแก่เจ้าหน้าที่",
    en: "One of the lines of work on community funds that the Community Development Department set out to its officers.",
  },
  answers: {
    promised: [],
    done: [],
    missing: [
      notFound(
        {
          th: "ไม่พบตัวเลขของงานนี้ และไม่พบว่าโครงการใดอยู่ในแนวทางนี้ ในเอกสารที่เว็บนี้รวบรวม",
          en: "Neither a figure of it nor which projects belong to it was found in the documents gathered here",
        },
        hasNoStatement("royal-initiative"),
      ),
    ],
  },
  parts: [
    workLine("พัฒนาชุมชนตามแนวพระราชดำริ"),
    silent(
      {
        th: "เว็บนี้มีหน้าของโครงการร้อยใจรักษ์ ซึ่งเอกสารบอกว่าใช้กระบวนการพัฒนาตามแนวพระราชดำริ และหน้าของโคก หนอง นา ซึ่งเอกสารบอกว่าใช้หลักทฤษฎีใหม่ ไม่มีเอกสารที่รวบรวมไว้ฉบับใดจัดสองงานนี้ไว้ในแนวทางนี้",
        en: "This site has pages on Roi Jai Rak, which a document says follows the process of development under royal initiatives, and on Khok Nong Na, which documents say applies the New Theory. None of the documents gathered here puts either under this line of work.",
      },
      hasNoStatement("royal-initiative"),
      { th: "งานที่อาจเกี่ยวข้อง", en: "Work that may belong here" },
    ),
  ],
};

export const villageFund: ProgrammeDeclaration = {
  id: "village-fund",
  title: { th: "กองทุนหมู่บ้าน", en: "Village fund" },
  lead: {
    th: "กองทุนหมุนเวียนของหมู่บ้านและชุมชนเมืองที่สมาชิกกู้ไปประกอบอาชีพ หน้านี้รวมตัวเลขเท่าที่ข่าวของหน่วยงานระบุ",
    en: "A revolving fund of a village or urban community from which members borrow for their work: figures as far as agencies’ news state them.",
  },
  answers: answersOfFigures("village_fund"),
  parts: [figure("funds-by-province", "village_fund"), everyFigure("village_fund"), perVillage],
};

export const womensFund: ProgrammeDeclaration = {
  id: "womens-fund",
  title: { th: "กองทุนพัฒนาบทบาทสตรี", en: "Women’s development fund" },
  lead: {
    th: "กองทุนที่ให้สตรีและองค์กรสตรีซึ่งเป็นสมาชิกกู้ยืมหรือรับการอุดหนุนเพื่อสร้างอาชีพ หน้านี้รวมสมาชิก เงินกู้ยืม และงบประมาณเท่าที่แหล่งข่าวระบุ",
    en: "A fund that lends to women and women’s organisations, its members, or grants them money for their livelihood: members, loans and budgets as far as sources state them.",
  },
  answers: answersOfFigures("women_fund"),
  parts: [figure("funds-by-province", "women_fund"), everyFigure("women_fund")],
};

export const khokNongNa: ProgrammeDeclaration = {
  id: "khok-nong-na",
  title: { th: "โคก หนอง นา", en: "Khok Nong Na" },
  lead: {
    th: "การจัดที่ดินของครัวเรือนตามหลักทฤษฎีใหม่ ให้มีที่สูง (โคก) แหล่งน้ำ (หนอง) และที่นาอยู่ด้วยกัน นับเป็นแปลง หน้านี้รวมจำนวนแปลงและวงเงินเท่าที่แหล่งข่าวระบุ",
    en: "A household’s land laid out after the New Theory, with raised ground (khok), water (nong) and fields (na) together, counted in plots: plots and budgets as far as sources state them.",
  },
  answers: answersOfFigures("khok_nong_na"),
  parts: [figure("funds-by-province", "khok_nong_na"), everyFigure("khok_nong_na")],
};
