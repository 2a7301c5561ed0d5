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
    heading: "ชุดข้อมูลของจังหวัด",
    label: "ทุกอย่างของจังหวัดนี้ (ZIP)",
    explained:
      "ข้อความสรุปสองภาษาพร้อมแถวต้นทาง สมุดงาน Excel ที่มีสูตรและแถวที่สูตรใช้ แถวเดียวกันเป็น CSV แผนภูมิพร้อมตัวเลข วิธีอ่าน และวิธีอ้างอิง",
  },
  en: {
    heading: "The province’s data to work with",
    label: "Everything of this province (ZIP)",
    explained:
      "A brief in both languages with the source rows of every figure, an Excel workbook of formulas and the rows that they work on, the same rows as CSV, charts (SVG) with their figures (CSV, Excel, Parquet, JSON), how to read them and how to cite them.",
  },
};
