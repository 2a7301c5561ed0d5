import { planAnnouncement as announcement } from "../../../charts/subjects/targets.ts";
import { phaseTargets } from "../../../datasets/phase-targets.ts";
import { programmeAgencies } from "../../../datasets/programme-agencies.ts";
import { yearsOfRange } from "../../../words/time/yearRange.ts";
import {
  everyFigure,
  figure,
  type ProgrammePart,
  type PartOf,
  documentSource,
  stepsPart,
} from "../programmePart.ts";
import { answersOfFigures } from "../programmeAnswers.ts";
import { targetsNotFound, targetVillages } from "../targetAnswers.ts";
import { newestRows } from "../../releases/newest.ts";
import { gloss } from "../../../words/text/glosses.ts";
import { rowLink, sourceLinks } from "../../sources/sourceLinks.ts";
import { newsPages } from "./newsPages.ts";
import type { ProgrammeDeclaration } from "./programme.ts";

const calendarYears = (span: Parameters<typeof yearsOfRange>[0]): number => {
  const [first, last] = yearsOfRange(span);
  return last - first + 1;
};

/** What the last plan says of itself, each with the row or document that says it. */
const plan: PartOf = ({ published, say: { language, format, place } }): ProgrammePart => {
  const rows = newestRows(published, phaseTargets.table, "plan_years").toSorted(
    (a, b) => a.source_row - b.source_row,
  );
  const say = wording[language];
  const [first] = rows;
  const begun = rows.find(({ start_date }) => start_date !== null);
  const widest = rows.toSorted((a, b) => b.area_codes.length - a.area_codes.length)[0];
  const isAnnounced = rows.some(({ document }) => document === announcement);
  const agencies = published
    .rows(programmeAgencies.table)
    .filter(({ document, role }) => document === announcement && role === "capacity")
    .toSorted((a, b) => a.source_row - b.source_row);
  const source = documentSource(published, language, announcement);
  const facts = [
    first && {
      label: say.years,
      text: say.yearsText(format.yearSpan(...yearsOfRange(first.plan_years))),
      sources: [rowLink(first, language)],
    },
    begun?.start_date && {
      label: say.start(format.number(begun.phase)),
      text: format.date(begun.start_date) + (isAnnounced ? say.study : ""),
      sources: [rowLink(begun, language)],
    },
    widest && {
      label: say.places,
      text: format.list(widest.area_codes.split(";").map(place)),
      sources: [rowLink(widest, language)],
    },
    isAnnounced &&
      agencies.length > 0 && {
        label: say.agencies,
        text: format.list(agencies.map(({ agency }) => gloss(agency, language))),
        sources: sourceLinks(agencies, language),
      },
    isAnnounced &&
      source &&
      first && {
        label: say.span,
        text: say.spanText(format.number(calendarYears(first.plan_years))),
        sources: [source],
      },
  ].filter((fact) => fact !== null && typeof fact === "object");
  return facts.length > 0
    ? { kind: "facts", heading: say.plan, facts }
    : { kind: "words", heading: say.plan, paragraphs: [say.notFound], sources: [] };
};

const ofFigures = answersOfFigures("roi_jai_rak_expansion", "roi_jai_rak");

export const roiJaiRak: ProgrammeDeclaration = {
  id: "roi-jai-rak",
  title: { th: "การขยายผลโครงการร้อยใจรักษ์", en: "The expansion of Roi Jai Rak" },
  lead: {
    th: "งานที่นำการพัฒนาทางเลือก (ด้วยศาสตร์พระราชาและตำราแม่ฟ้าหลวง) ไปใช้ในหมู่บ้านเป้าหมายของจังหวัดชายแดนภาคเหนือ เป็นส่วนหนึ่งของแผนแก้ปัญหายาเสพติดชายแดนภาคเหนือ",
    en: "Alternative development, after the King’s philosophy and the Mae Fah Luang approach, taken to target villages in northern border provinces, under the action plan against drugs on the northern border.",
  },
  told: [
    {
      text: {
        th: "การพัฒนาทางเลือกของโครงการร้อยใจรักษ์คือสร้างอาชีพที่สุจริตและหลากหลาย เพื่อลดความเสี่ยงที่คนในชุมชนจะกลับไปค้ายาเสพติด",
        en: "Alternative development in Roi Jai Rak is honest and varied work, so that fewer people of the community return to the drug trade",
      },
      page: newsPages.roiJaiRakAim,
    },
  ],
  answers: {
    promised: [targetVillages, ...ofFigures.promised],
    done: ofFigures.done,
    missing: [targetsNotFound],
  },
  parts: [
    figure("phase-targets", "north4"),
    plan,
    figure("plan-timeline", "north4"),
    figure("targets-register", "north4"),
    figure("phase-share", "50"),
    figure("targets-register-map", "north4"),
    stepsPart(
      { th: "กระบวนการตามเอกสาร", en: "The process as the document tells it" },
      {
        th: "ระยะที่ 1 เริ่มตามกระบวนการพัฒนาตามแนวพระราชดำริ หรือศาสตร์พระราชา",
        en: "Phase 1 began with the process of development after the royal initiatives.",
      },
      [
        { th: "ศึกษาข้อมูลอย่างเป็นระบบ", en: "Study the data systematically" },
        {
          th: "ค้นหาปัญหาและความต้องการที่แท้จริงของประชาชน",
          en: "Find what people’s problems and needs really are",
        },
        { th: "จัดทำแผนพัฒนาหมู่บ้านและชุมชน", en: "Draw up the development plan of the village" },
      ],
      announcement,
    ),
    figure("roi-jai-rak-site", "501005"),
    everyFigure("roi_jai_rak", "roi_jai_rak_expansion"),
  ],
};

const wording = {
  th: {
    plan: "แผนโดยสรุป",
    years: "ปีของแผนปฏิบัติการ",
    yearsText: (years: string) =>
      `${years} เป็นปีของแผนปฏิบัติการด้านการแก้ไขปัญหายาเสพติดชายแดนภาคเหนือแบบเบ็ดเสร็จ ซึ่งการขยายผลอยู่ในแผนนี้`,
    start: (phase: string) => `เริ่มระยะที่ ${phase}`,
    study: " ด้วยการศึกษาข้อมูลอย่างเป็นระบบ เพื่อทำแผนพัฒนาหมู่บ้าน",
    places: "จังหวัด",
    notFound: "ยังไม่พบแผนในเอกสารที่รวบรวมไว้",
    agencies: "หน่วยงานที่สร้างคนและระบบ",
    span: "ข้อสังเกต",
    spanText: (calendarYears: string) =>
      `เอกสารเรียกช่วงปีนี้ว่า “ระยะสามปี” แต่นับตามปีปฏิทินได้ ${calendarYears}\u00a0ปี`,
  },
  en: {
    plan: "The plan at a glance",
    years: "Years of the action plan",
    yearsText: (years: string) =>
      `${years}: the years of the action plan against drugs on the northern border, of which the expansion is a part`,
    start: (phase: string) => `Phase ${phase} began`,
    study: ", with a systematic study of data to prepare village development plans",
    places: "Provinces",
    notFound: "No plan is found in the documents gathered.",
    agencies: "Agencies that train people and build systems",
    span: "Remark",
    spanText: (calendarYears: string) =>
      `The document calls this span “three years”, though it covers ${calendarYears} calendar years.`,
  },
};
