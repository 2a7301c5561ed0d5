import { formats } from "../../i18n/format.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { CountState, Disclosure } from "../../schema/declare/disclosure.ts";
import type { Language } from "../../words/text/language.ts";
import { cellsOf, datasetOf } from "./dataIndex.ts";
import type { TableAddress } from "./tablePage.ts";

/** How a table keeps counts of few people from pointing at them, and how many it withholds. */
export interface Protection {
  readonly title: string;
  readonly text: readonly string[];
}

/** Null for a table that protects no count. */
export function protectionOf(
  published: Published,
  { language, table }: Pick<TableAddress, "language" | "table">,
): Protection | null {
  const dataset = datasetOf(table);
  const { disclosure } = dataset;
  if (!disclosure) return null;
  const states = cellsOf(published, dataset, disclosure.state);
  const withheld = states.filter((state) => state === ("withheld" satisfies CountState)).length;
  const say = wording[language];
  const { number } = formats[language];
  const label = labelOf(dataset.table.columns, disclosure, language);
  return {
    title: say.title,
    text: [
      say.rule(label, number(disclosure.threshold)),
      say.outcome(number(withheld), number(states.length)),
    ],
  };
}

const labelOf = (
  columns: Readonly<Record<string, Field>>,
  { measure }: Disclosure,
  language: Language,
): string => columns[measure]?.label[language] ?? measure;

const wording = {
  th: {
    title: "การปกปิดจำนวนคนที่น้อย",
    rule: (label: string, threshold: string) =>
      `${label}ที่ไม่ถึง ${threshold} คนไม่เปิดเผย เพราะอาจชี้ถึงตัวบุคคล และปกปิดแถวอื่นเพิ่มเท่าที่จำเป็น เพื่อไม่ให้นำยอดรวมมาลบย้อนหาได้ ศูนย์ไม่ได้ชี้ถึงใครจึงแสดงตามจริง`,
    outcome: (withheld: string, rows: string) =>
      `ไม่เปิดเผย ${withheld} จาก ${rows} แถว ในไฟล์ที่ให้ดาวน์โหลด ช่องนี้ว่าง และคอลัมน์สถานะเขียนว่า withheld จึงไม่ปนกับแถวที่ต้นทางไม่ได้ระบุ`,
  },
  en: {
    title: "Counts of few people",
    rule: (label: string, threshold: string) =>
      `${label} below ${threshold} are withheld, since so small a count could point at people; so are as many others as it takes that no sum gives one away. Zero points at nobody and is shown.`,
    outcome: (withheld: string, rows: string) =>
      `Rows withheld: ${withheld} of ${rows}. In the files the cell is empty and the column of states reads “withheld”, apart from what the source did not state.`,
  },
} as const;
