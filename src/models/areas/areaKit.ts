import { kitPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Language } from "../../words/text/language.ts";
import { isWanted } from "../figures/chartAreas.ts";
import { provinceKitName } from "../figures/figureFileNames.ts";
import type { Download } from "../site/link.ts";
import { areasOf } from "../site/say.ts";

/** The archive with everything of a province, and what is in it. */
export interface AreaKit {
  readonly heading: string;
  readonly explained: string;
  readonly download: Download;
}

/** The provinces that have a kit. */
export const kitProvinces = (published: Published): readonly string[] =>
  [...areasOf(published).keys()]
    .filter((code) => code.length === 2 && code !== country && isWanted(published, code))
    .toSorted();

/** The name of a province's archive, without its ending. */
export const areaKitName = ({ catalog }: Published, code: string): string =>
  provinceKitName({ area: code, ...(catalog.sample && { sample: true }) });

/** Null of what is no province. */
export function areaKit(published: Published, code: string, language: Language): AreaKit | null {
  if (code.length !== 2 || code === country) return null;
  const name = `${areaKitName(published, code)}.zip`;
  const { heading, explained, label } = wording[language];
  return {
    heading,
    explained,
    download: { label, path: kitPath(name), name, size: null },
  };
}

const wording = {
  th: {
    heading: "ชุดข้อมูลของจังหวัดสำหรับนำไปใช้",
    label: "ทุกอย่างของจังหวัดนี้ (ZIP)",
    explained:
      "มีข้อความสรุปทั้งสองภาษา (Markdown) พร้อมแถวต้นทางของทุกตัวเลข สมุดงาน Excel ที่สูตรคำนวณตัวเลขจากแถวซึ่งอยู่ในแผ่นงานถัดไป แถวเหล่านั้นเป็น CSV แผนภูมิของจังหวัดแต่ละภาพ (SVG) พร้อมตัวเลขเป็น CSV, Excel, Parquet และ JSON วิธีอ่าน และวิธีอ้างอิง (BibTeX)",
  },
  en: {
    heading: "The province’s data to work with",
    label: "Everything of this province (ZIP)",
    explained:
      "A brief in both languages (Markdown) with the source rows of every figure, an Excel workbook whose formulas work the figures out from the rows on its other sheets, those rows as CSV, each of the province’s charts (SVG) with its figures as CSV, Excel, Parquet and JSON, how to read them and how to cite them (BibTeX).",
  },
};
