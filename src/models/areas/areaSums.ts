import { formats } from "../../i18n/format.ts";
import { filePath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import { additivityNames } from "../../schema/declare/additivity.ts";
import type { Language } from "../../words/text/language.ts";
import { catalogTableOf, datasetOf } from "../tables/dataIndex.ts";
import type { Download } from "../site/link.ts";
import type { TableAddress } from "../tables/tablePage.ts";

/** What the sums of a table over areas are made of, and the file that holds them. */
export interface AreaSums {
  readonly title: string;
  readonly text: string;
  /** Each measure with what it may be added over. */
  readonly measures: readonly string[];
  readonly download: Download;
}

/** Null for a table whose rows do not roll up. */
export function areaSumsOf(
  published: Published,
  { language, table: id }: Pick<TableAddress, "language" | "table">,
): AreaSums | null {
  const { rollUp, table } = datasetOf(id);
  const { sums } = catalogTableOf(published, id);
  if (!rollUp || !sums) return null;
  const label = (name: string) => labelOf(table.columns, name, language);
  const { list, bytes } = formats[language];
  const say = wording[language];
  return {
    title: say.title,
    text: say.text(list(rollUp.within.map(label))),
    measures: Object.entries(rollUp.measures).map(
      ([name, additivity]) => `${label(name)}: ${additivityNames[additivity][language]}`,
    ),
    download: {
      label: say.file,
      path: filePath(sums.path),
      name: sums.path.split("/").at(-1) as string,
      size: bytes(sums.bytes),
    },
  };
}

const labelOf = (
  columns: Readonly<Record<string, Field>>,
  name: string,
  language: Language,
): string => columns[name]?.label[language] ?? name;

const wording = {
  th: {
    title: "ยอดรวมตามพื้นที่",
    file: "ยอดรวมตามพื้นที่ (CSV)",
    text: (within: string) =>
      `รวมจากแถวในตารางขึ้นไปเป็นตำบล อำเภอ จังหวัด และทั้งประเทศ แยกตาม${within} จำนวนคนนับเป็นหน่วยเต็ม จำนวนเงินรวมถึงสตางค์ ทุกยอดบอกจำนวนแถวที่นำมารวมและจำนวนแถวที่ระบุค่า แถวที่ไม่ได้ระบุไม่นับเป็นศูนย์ และยอดที่ไม่มีแถวใดระบุเลยจะเว้นว่าง`,
  },
  en: {
    title: "Sums by area",
    file: "Sums by area (CSV)",
    text: (within: string) =>
      `The rows of the table are added up to tambons, amphoes, provinces and the country, apart by ${within}; persons as whole numbers, money to the satang. Each sum says how many rows it adds up and how many of them state a value. What is not stated is not counted as zero; where no row states a value the sum is empty.`,
  },
} as const;
