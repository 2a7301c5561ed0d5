import { documents } from "../datasets/documents.ts";
import { phaseTargets } from "../datasets/phase-targets.ts";
import { programmeAgencies } from "../datasets/programme-agencies.ts";
import { formats } from "../i18n/format.ts";
import { words } from "../i18n/text.ts";
import { evidenceRowPath, programmePath } from "../paths.ts";
import type { Published } from "../schema/catalog.ts";
import type { Language } from "../words/language.ts";
import { yearsOf } from "../words/yearRange.ts";
import { type FigureModel, figureOf, type Link } from "./figure.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "./page.ts";

/** Something a document says of the programme, with the way to that document. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly source: Link;
}

export interface ProgrammePage extends Page {
  readonly heading: string;
  readonly lead: string;
  readonly facts: readonly Fact[];
  readonly figure: FigureModel;
  readonly provinceFigure: FigureModel;
}

/** The expansion of ร้อยใจรักษ์: `/programmes/roi-jai-rak/`. */
export const programme = definePages<Address, ProgrammePage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const figure = figureOf(published, language, "phase-targets", "north4");
    return {
      ...pageOf(
        language,
        programmePath,
        { title: headings[language], description: figure.sentence, image: figure.image },
        [{ label: words[language].programme, path: programmePath(language) }],
      ),
      heading: headings[language],
      lead: leads[language],
      facts: factsOf(published, language),
      figure,
      provinceFigure: figureOf(published, language, "phase-targets", "50"),
    };
  },
});

const announcement = "001_a22615136deabf11";

function factsOf(published: Published, language: Language): Fact[] {
  const { date, yearSpan } = formats[language];
  const first = published
    .rows(phaseTargets.table)
    .toSorted((a, b) => a.source_row - b.source_row)
    .find(({ start_date, area_codes }) => start_date !== null && area_codes.includes(";"));
  const announced = published
    .rows(documents.table)
    .find(({ document }) => document === announcement);
  const agency = published
    .rows(programmeAgencies.table)
    .find(({ document, role }) => document === announcement && role === "capacity");
  if (!first || !announced || !agency) throw new Error(`document not published: ${announcement}`);
  const rowLink = ({ source_file, source_row }: { source_file: string; source_row: number }) => ({
    label: words[language].fileRow(source_file.split("/").at(-1) as string, String(source_row)),
    path: evidenceRowPath(language, source_file, source_row),
  });
  const [from, to] = yearsOf(first.plan_years);
  const say = factWords[language];
  return [
    { label: say.plan, text: say.planText(yearSpan(from, to)), source: rowLink(first) },
    {
      label: say.start,
      text: say.startText(date(first.start_date as string)),
      source: rowLink(first),
    },
    { label: say.places, text: say.placesText, source: rowLink(announced) },
    { label: say.agencies, text: say.agenciesText, source: rowLink(agency) },
    { label: say.span, text: say.spanText, source: rowLink(announced) },
  ];
}

const headings = {
  th: "การขยายผลโครงการร้อยใจรักษ์",
  en: "The expansion of Roi Jai Rak",
};

const leads = {
  th: "โครงการนำการพัฒนาทางเลือกด้วยศาสตร์พระราชาและตำราแม่ฟ้าหลวงไปใช้ในหมู่บ้านเป้าหมายของจังหวัดชายแดนภาคเหนือ ตามแผนปฏิบัติการแก้ไขปัญหายาเสพติดชายแดนภาคเหนือแบบเบ็ดเสร็จ",
  en: "The programme takes alternative development, after the King’s philosophy and the Mae Fah Luang approach, to target villages in the northern border provinces, under the action plan against drugs on the northern border.",
};

const factWords = {
  th: {
    plan: "ปีของแผน",
    planText: (years: string) => years,
    start: "เริ่มระยะที่ 1",
    startText: (date: string) => `${date} ด้วยการศึกษาข้อมูลอย่างเป็นระบบ เพื่อทำแผนพัฒนาหมู่บ้าน`,
    places: "พื้นที่",
    placesText: "4 จังหวัดชายแดนภาคเหนือ ได้แก่ เชียงใหม่ เชียงราย แม่ฮ่องสอน และพะเยา",
    agencies: "หน่วยงานที่สร้างคนและระบบ",
    agenciesText:
      "มูลนิธิแม่ฟ้าหลวง ในพระบรมราชูปถัมภ์ สถาบันส่งเสริมและพัฒนากิจกรรมปิดทองหลังพระ สืบสานแนวพระราชดำริ และมูลนิธิรากแก้ว",
    span: "ข้อสังเกต",
    spanText: "เอกสารเรียกช่วง พ.ศ. 2562–2565 ว่า “ระยะสามปี” ทั้งที่นับตามปีปฏิทินได้สี่ปี",
  },
  en: {
    plan: "Plan years",
    planText: (years: string) => years,
    start: "Phase 1 began",
    startText: (date: string) =>
      `${date}, with a systematic study of each village to prepare its development plan`,
    places: "Places",
    placesText:
      "The four northern border provinces: Chiang Mai, Chiang Rai, Mae Hong Son and Phayao",
    agencies: "Agencies that train people and build systems",
    agenciesText:
      "Mae Fah Luang Foundation under Royal Patronage, the Royal Initiative Discovery Institute (Pid Thong Lang Phra) and Rakkaew Foundation",
    span: "Remark",
    spanText:
      "The document calls 2019–2022 (B.E. 2562–2565) “three years”, though it covers four calendar years.",
  },
};
