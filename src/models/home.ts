import { phaseTargets } from "../datasets/phase-targets.ts";
import { words } from "../i18n/text.ts";
import { formats } from "../i18n/format.ts";
import {
  chartPath,
  evidenceIndexPath,
  evidenceRowPath,
  explorePath,
  homePath,
  programmePath,
} from "../paths.ts";
import type { Published } from "../schema/catalog.ts";
import type { Language } from "../words/language.ts";
import { type FigureModel, figureOf, type Link } from "./figure.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "./page.ts";

/** A number large enough to carry a page, with its words and the row it stands in. */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
  readonly evidence: Link;
}

/** A way on from here. */
export interface Door extends Link {
  readonly text: string;
}

export interface HomePage extends Page {
  readonly heading: string;
  readonly lead: string;
  readonly keyFigures: readonly KeyFigure[];
  readonly figure: FigureModel;
  readonly doors: readonly Door[];
}

export const home = definePages<Address, HomePage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const figure = figureOf(published, language, "phase-targets", "north4");
    return {
      ...pageOf(language, homePath, {
        title: `${words[language].siteName} — ${words[language].siteTagline}`,
        description: leads[language],
        image: figure.image,
      }),
      breadcrumbs: [],
      heading: headings[language],
      lead: leads[language],
      keyFigures: keyFiguresOf(published, language),
      figure,
      doors: doors[language].map((door) => ({ ...door, path: door.path(language) })),
    };
  },
});

/** The villages and tambons promised in each phase, as the documents state them. */
function keyFiguresOf(published: Published, language: Language): KeyFigure[] {
  const rows = published
    .rows(phaseTargets.table)
    .filter(({ area_codes }) => area_codes.includes(";"));
  return (["village", "tambon"] as const)
    .flatMap((unit) => rows.filter((row) => row.unit === unit))
    .map((row) => ({
      value: formats[language].number(row.value),
      label: keyLabel[language](
        phaseTargets.table.columns.unit.codes?.[row.unit]?.[language] ?? "",
        row.phase,
      ),
      evidence: {
        label: words[language].rowOf(String(row.source_row)),
        path: evidenceRowPath(language, row.source_file, row.source_row),
      },
    }));
}

const keyLabel = {
  th: (unit: string, phase: number) => `${unit}เป้าหมาย ระยะที่\u00a0${phase} ใน 4 จังหวัด`,
  en: (unit: string, phase: number) =>
    `${unit.toLowerCase()} targeted in phase\u00a0${phase}, four provinces`,
};

const headings = {
  th: "งานพัฒนาชุมชนสัญญาอะไรไว้ และตรวจสอบได้แค่ไหน",
  en: "What community development promised, and how far it can be checked",
};

const leads = {
  th: "ตัวเลขของโครงการพัฒนาชุมชนมักอยู่ในข่าวประชาสัมพันธ์และไฟล์ที่กระจัดกระจาย เรารวบรวมมาเป็นตารางที่เปิดดูได้ถึงแถวต้นทาง สิ่งที่เอกสารไม่ได้ระบุ เราบอกว่าไม่ได้ระบุ ไม่ใส่เป็นศูนย์",
  en: "The figures of community-development programmes are scattered over press releases and loose files. Here they are tables that lead back to the very row they came from. Where the documents are silent we say so; silence is never shown as zero.",
};

const doors: Readonly<
  Record<Language, readonly { label: string; text: string; path: (language: Language) => string }[]>
> = {
  th: [
    {
      label: "โครงการร้อยใจรักษ์",
      text: "แผน ระยะ พื้นที่ หน่วยงาน และเรื่องที่เอกสารบอกไม่ตรงกัน",
      path: programmePath,
    },
    {
      label: "เป้าหมายของเชียงใหม่",
      text: "เท่าที่เอกสารระบุไว้เป็นรายจังหวัด",
      path: (language) => chartPath(language, "phase-targets", "50"),
    },
    {
      label: "ถามข้อมูล",
      text: "เลือกระยะ หน่วยนับ และพื้นที่ แล้วถามตารางได้เองในเครื่องของคุณ",
      path: explorePath,
    },
    {
      label: "หลักฐาน",
      text: "ไฟล์ต้นทางทุกไฟล์ ทุกแถวตามที่อยู่ในไฟล์",
      path: evidenceIndexPath,
    },
  ],
  en: [
    {
      label: "Roi Jai Rak",
      text: "The plan, its phases, places and agencies, and where the documents disagree",
      path: programmePath,
    },
    {
      label: "Targets of Chiang Mai",
      text: "As far as the documents state them for one province",
      path: (language) => chartPath(language, "phase-targets", "50"),
    },
    {
      label: "Ask the data",
      text: "Choose phase, unit and area, and question the table on your own device",
      path: explorePath,
    },
    {
      label: "Evidence",
      text: "Every source file, every row as it stands",
      path: evidenceIndexPath,
    },
  ],
};
