import type { Field } from "../../src/schema/declare/field.ts";
import { literal } from "./database.ts";

/** The SQL that reads a cell as a column of this kind; a kind that isn't listed is read as text. */
export function readingOf(column: Field, cell: string): string {
  const read = readings[column.kind] ?? text;
  return read(column.nullable ? `stated(${cell})` : cell, column);
}

/** Whether the witness knows what the values of this column mean, or only their text. */
export const isUnderstood = ({ kind }: Field): boolean => kind in readings;

type Read = (cell: string, column: Field) => string;

const text: Read = (cell) => `nullif(${cell}, '')`;
const number: Read = (cell, { sql }) => `TRY_CAST(numeral(${cell}) AS ${sql})`;
const buddhist: Read = (cell) =>
  `CAST(buddhist_year(${cell}) + CASE WHEN buddhist_year(${cell}) < 2400 THEN 543 ELSE 0 END AS SMALLINT)`;

const readings: Readonly<Record<string, Read>> = {
  text,
  code: (cell) => `nullif(arabic(${cell}), '')`,
  sourceFile: (cell) => cell,
  sourceRow: (cell) => cell,
  category: (cell, { codes = {} }) => {
    const names = Object.entries(codes).flatMap(([code, { th, en }]) =>
      [code, th, en].map((name) => `WHEN ${literal(name)} THEN ${literal(code)}`),
    );
    const named = (text: string) => `CASE ${text} ${names.join(" ")} END`;
    // ๆ is written with or without a space before it.
    const spaced = `regexp_replace(${cell}, ' ?ๆ', ' ๆ', 'g')`;
    return `coalesce(${named(cell)}, ${named(spaced)}, ${named(`without_number(${cell})`)})`;
  },
  count: number,
  number,
  ordinal: number,
  baht: number,
  date: (cell) => `day_of(${cell})`,
  asOf: (cell) => `nullif(time_of(${cell}), '')`,
  month: (cell) => `coalesce(month_of(${cell}), nullif(time_of(${cell}), ''))`,
  year: buddhist,
  fiscalYear: (cell, column) => `coalesce(${buddhist(cell, column)}, fiscal_year_of(${cell}))`,
  yearRange: (cell) =>
    `nullif(regexp_replace(arabic(${cell}), '^(?:พ\\.ศ\\. ?)?(\\d{4}) ?[-–—] ?(\\d{4})$', '\\1-\\2'), '')`,
  province: (cell) => `province_of(${cell})`,
  amphoe: (cell) => `area_code(${cell}, 4)`,
  tambon: (cell) => `area_code(${cell}, 6)`,
  village: (cell) => `area_code(${cell}, 8)`,
  area: (cell) =>
    `CASE WHEN arabic(${cell}) IN ('0', '00') THEN '00' ELSE area_code(${cell}, length(${cell})) END`,
  provinces: (cell) => `provinces_of(${cell})`,
  areas: (cell) => `areas_of(${cell})`,
};
