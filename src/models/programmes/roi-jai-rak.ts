import { phaseTargets } from "../../datasets/phase-targets.ts";
import { programmeAgencies } from "../../datasets/programme-agencies.ts";
import { yearsOf } from "../../words/yearRange.ts";
import { everyFigure, figure, type Part, type PartOf, sourceOf, steps } from "../programmePart.ts";
import { newestRows } from "../newest.ts";
import { rowLink } from "../sourceLinks.ts";
import type { ProgrammeDeclaration } from "./programme.ts";

const announcement = "001_a22615136deabf11";

/** What the last plan says of itself, each with the row or document that says it. */
const plan: PartOf = ({ published, say: { language, format, place } }): Part => {
  const rows = newestRows(published, phaseTargets.table, "plan_years").toSorted(
    (a, b) => a.source_row - b.source_row,
  );
  const say = wording[language];
  const [first] = rows;
  const begun = rows.find(({ start_date }) => start_date !== null);
  const widest = rows.toSorted((a, b) => b.area_codes.length - a.area_codes.length)[0];
  const isAnnounced = rows.some(({ document }) => document === announcement);
  const agency = published
    .rows(programmeAgencies.table)
    .find(({ document, role }) => document === announcement && role === "capacity");
  const source = sourceOf(published, language, announcement);
  const facts = [
    first && {
      label: say.years,
      text: format.yearSpan(...yearsOf(first.plan_years)),
      source: rowLink(first, language),
    },
    begun?.start_date && {
      label: say.start(format.number(begun.phase)),
      text: format.date(begun.start_date) + (isAnnounced ? say.study : ""),
      source: rowLink(begun, language),
    },
    widest && {
      label: say.places,
      text: format.list(widest.area_codes.split(";").map(place)),
      source: rowLink(widest, language),
    },
    isAnnounced &&
      agency && {
        label: say.agencies,
        text: say.agenciesText,
        source: rowLink(agency, language),
      },
    isAnnounced && source && { label: say.span, text: say.spanText, source },
  ].filter((fact) => fact !== null && typeof fact === "object");
  return facts.length > 0
    ? { kind: "facts", heading: say.plan, facts }
    : { kind: "words", heading: say.plan, paragraphs: [say.notFound], source: null };
};

export const roiJaiRak: ProgrammeDeclaration = {
  id: "roi-jai-rak",
  title: { th: "การขยายผลโครงการร้อยใจรักษ์", en: "The expansion of Roi Jai Rak" },
  lead: {
    th: "โครงการนำการพัฒนาทางเลือกด้วยศาสตร์พระราชาและตำราแม่ฟ้าหลวงไปใช้ในหมู่บ้านเป้าหมายของจังหวัดชายแดนภาคเหนือ ตามแผนปฏิบัติการแก้ไขปัญหายาเสพติดชายแดนภาคเหนือแบบเบ็ดเสร็จ",
    en: "The programme takes alternative development, after the King’s philosophy and the Mae Fah Luang approach, to target villages in the northern border provinces, under the action plan against drugs on the northern border.",
  },
  parts: [
    figure("phase-targets", "north4"),
    plan,
    figure("plan-timeline", "north4"),
    figure("targets-register", "north4"),
    figure("phase-share", "50"),
    figure("targets-register-map", "north4"),
    steps(
      { th: "กระบวนการตามเอกสาร", en: "The process as the document tells it" },
      {
        th: "ระยะที่ 1 เริ่มตามกระบวนการพัฒนาตามแนวพระราชดำริ หรือศาสตร์พระราชา",
        en: "Phase 1 began with the process of development after the royal initiatives.",
      },
      [
        { th: "ศึกษาข้อมูลของหมู่บ้านอย่างเป็นระบบ", en: "Study the village systematically" },
        {
          th: "ค้นหาปัญหาและความต้องการที่แท้จริงของประชาชน",
          en: "Find what people’s problems and needs really are",
        },
        { th: "จัดทำแผนพัฒนาหมู่บ้านและชุมชน", en: "Draw up the development plan of the village" },
        {
          th: "บูรณาการแผนกับส่วนราชการ ทั้งระดับนโยบาย ภารกิจหน่วยงาน และพื้นที่",
          en: "Join the plans of government: policy, agencies’ own work, and the area",
        },
        {
          th: "ฟื้นฟูและพัฒนาอาชีพ สร้างรายได้ แก้ปัญหาความยากจน พัฒนาคุณภาพชีวิต",
          en: "Restore livelihoods, raise incomes, lessen poverty, improve lives",
        },
      ],
      announcement,
    ),
    figure("roi-jai-rak-site", "501005"),
    everyFigure("roi_jai_rak", "roi_jai_rak_expansion"),
  ],
};

const wording = {
  th: {
    plan: "แผนในย่อหน้าเดียว",
    years: "ปีของแผน",
    start: (phase: string) => `เริ่มระยะที่ ${phase}`,
    study: " ด้วยการศึกษาข้อมูลอย่างเป็นระบบ เพื่อทำแผนพัฒนาหมู่บ้าน",
    places: "จังหวัด",
    notFound: "ยังไม่พบแผนในเอกสารที่รวบรวมไว้",
    agencies: "หน่วยงานที่สร้างคนและระบบ",
    agenciesText:
      "มูลนิธิแม่ฟ้าหลวง ในพระบรมราชูปถัมภ์ สถาบันส่งเสริมและพัฒนากิจกรรมปิดทองหลังพระ สืบสานแนวพระราชดำริ และมูลนิธิรากแก้ว",
    span: "ข้อสังเกต",
    spanText: "เอกสารเรียกช่วง พ.ศ. 2562–2565 ว่า “ระยะสามปี” ทั้งที่นับตามปีปฏิทินได้สี่ปี",
  },
  en: {
    plan: "The plan at a glance",
    years: "Plan years",
    start: (phase: string) => `Phase ${phase} began`,
    study: ", with a systematic study of each village to prepare its development plan",
    places: "Provinces",
    notFound: "No plan is found in the documents gathered.",
    agencies: "Agencies that train people and build systems",
    agenciesText:
      "Mae Fah Luang Foundation under Royal Patronage, the Royal Initiative Discovery Institute (Pid Thong Lang Phra) and Rakkaew Foundation",
    span: "Remark",
    spanText:
      "The document calls 2019–2022 (B.E. 2562–2565) “three years”, though it covers four calendar years.",
  },
};
