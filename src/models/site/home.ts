import { firstStanding } from "../../schema/releases/release.ts";
import { words } from "../../i18n/text.ts";
import { areasPath, dataPath, explorePath, homePath } from "../../paths.ts";
import type { Language } from "../../words/text/language.ts";
import { type FigureModel, figureOf } from "../figures/figure.ts";
import { type KeyFigure, keyFigures } from "../programmes/keyFigures.ts";
import type { Link } from "./link.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "./page.ts";
import { type ReleaseEntry, releaseEntry } from "../releases/releases.ts";
import { sayOf } from "./say.ts";

/** A way on from here. */
export interface Door extends Link {
  readonly text: string;
}

export interface HomePage extends Page {
  readonly heading: string;
  readonly lead: string;
  readonly doors: readonly Door[];
  readonly keyFiguresHeading: string;
  readonly keyFigures: readonly KeyFigure[];
  readonly figures: readonly FigureModel[];
  readonly releaseHeading: string;
  /** The newest release with what changed in it; null before the first. */
  readonly release: ReleaseEntry | null;
}

const shown = [
  ["phase-targets", "north4"],
  ["funds-at-a-glance", "00"],
  ["otop-per-head", "00"],
] as const;

export const home = definePages<Address, HomePage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const newest = firstStanding(published.releases);
    const figures = shown.map(([chart, area]) => figureOf(published, language, chart, area));
    return {
      ...pageOf(language, homePath, {
        title: `${words[language].siteName} — ${words[language].siteTagline}`,
        description: leads[language],
      }),
      breadcrumbs: [],
      heading: headings[language],
      lead: leads[language],
      doors: doors[language].map((door) => ({ ...door, path: door.path(language) })),
      keyFiguresHeading: keyFiguresHeadings[language],
      keyFigures: keyFigures(published, sayOf(published, language)),
      figures,
      releaseHeading: releaseHeadings[language],
      release: newest ? releaseEntry(newest, language) : null,
    };
  },
});

const releaseHeadings = {
  th: "รุ่นล่าสุดเปลี่ยนอะไร",
  en: "What changed in the latest release",
};

const headings = {
  th: "งานพัฒนาชุมชนสัญญาอะไรไว้ และตรวจสอบได้แค่ไหน",
  en: "What community development promised, and how far it can be checked",
};

const leads = {
  th: "ตัวเลขของโครงการพัฒนาชุมชนมักอยู่ในข่าวประชาสัมพันธ์และไฟล์ที่กระจัดกระจาย เรารวบรวมมาเป็นตารางที่เปิดดูได้ถึงแถวต้นทาง สิ่งที่เอกสารไม่ได้ระบุ เราบอกว่าไม่ได้ระบุ ไม่ใส่เป็นศูนย์",
  en: "The figures of community-development programmes are scattered over press releases and loose files. Here they are tables that lead back to the very row they came from. Where the documents are silent we say so; silence is never shown as zero.",
};

const keyFiguresHeadings = {
  th: "ตัวเลขที่ควรรู้",
  en: "Figures worth knowing",
};

const doors: Readonly<
  Record<Language, readonly { label: string; text: string; path: (language: Language) => string }[]>
> = {
  th: [
    {
      label: "พื้นที่ของฉัน",
      text: "จังหวัด อำเภอ ตำบล มีอะไรระบุไว้บ้าง และข้อมูลใดที่เรายังหาไม่พบ",
      path: areasPath,
    },
    {
      label: "ค้นและคำนวณข้อมูล",
      text: "เลือกและรวมยอดเองได้ในเครื่องของคุณ ไม่ส่งคำถามไปไหน",
      path: explorePath,
    },
    {
      label: "นำข้อมูลไปใช้",
      text: "ทุกตาราง ทุกรูปแบบไฟล์ พร้อมพจนานุกรมและบันทึกคุณภาพ",
      path: dataPath,
    },
  ],
  en: [
    {
      label: "My area",
      text: "What is stated of a province, amphoe or tambon, and what we have not found",
      path: areasPath,
    },
    {
      label: "Ask the data",
      text: "Filter and add up on your own device; your question goes nowhere",
      path: explorePath,
    },
    {
      label: "Take the data",
      text: "Every table in every format, with its dictionary and quality record",
      path: dataPath,
    },
  ],
};
